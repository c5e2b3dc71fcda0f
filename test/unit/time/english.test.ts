import { expect } from '@open-wc/testing';
import '../../../src/messages/all.js';
import { dateFormat, numberFormat } from '../../../src/messages/intl.js';
import { wordsFor } from '../../../src/messages/index.js';
import { formatEnglish, formatEnglishSpan } from '../../../src/time/english.js';
import { formatDuration } from '../../../src/time/format.js';
import { random } from '../random/random-stories.js';

/** Which white space stands around dashes and before AM differs from version to version of Intl. */
const plain = (text: string | undefined): string | undefined =>
  text?.replace(/\s*–\s*/g, '–').replace(/\s/g, ' ');
const LOCALES = ['en', 'en-US', 'en-GB'];
const year = { year: 'numeric' } as const;
const clock = { hour: 'numeric', minute: '2-digit' } as const;
const FIELDS: readonly Intl.DateTimeFormatOptions[] = [
  year,
  { ...year, month: 'long' },
  { ...year, month: 'short' },
  { ...year, month: 'long', day: 'numeric' },
  { ...year, month: 'short', day: 'numeric' },
  { month: 'short' },
  { day: 'numeric' },
  { month: 'short', day: 'numeric' },
  clock,
  { ...year, month: 'short', day: 'numeric', ...clock },
  { ...year, month: 'long', day: 'numeric', ...clock },
];

describe('formatEnglish', () => {
  it('says what Intl says, for every instant and all fields that are used', () => {
    const next = random(1);
    for (let i = 0; i < 2000; i++) {
      const ms = Math.floor(Date.UTC(100, 0) + next() * (Date.UTC(2999, 0) - Date.UTC(100, 0)));
      for (const locale of LOCALES) {
        for (const fields of FIELDS)
          expect(
            plain(formatEnglish(ms, fields, locale)),
            `${String(ms)} ${locale} ${JSON.stringify(fields)}`,
          ).to.equal(plain(dateFormat(locale, fields).format(ms)));
      }
    }
  });

  it('leaves to Intl what needs more rules', () => {
    const ms = Date.UTC(2024, 11, 5);
    for (const locale of ['en-AU', 'de', 'ar'])
      expect(formatEnglish(ms, year, locale), locale).to.equal(undefined);
    expect(formatEnglish(ms, { ...year, era: 'short' }, 'en')).to.equal(undefined);
    expect(formatEnglish(Date.UTC(-43, 2, 15), year, 'en')).to.equal(undefined);
    expect(formatEnglish(ms, { ...clock, second: '2-digit' }, 'en')).to.equal(undefined);
  });
});

describe('formatEnglishSpan', () => {
  const MINUTE = 60_000;

  it('says what Intl says, from minutes to centuries', () => {
    const next = random(2);
    for (let i = 0; i < 1000; i++) {
      const from = Math.floor(Date.UTC(100, 0) + next() * (Date.UTC(2900, 0) - Date.UTC(100, 0)));
      const to = from + Math.floor(MINUTE * 10 ** (next() * 7));
      for (const locale of LOCALES) {
        for (const fields of FIELDS.filter((each) => each.year)) {
          expect(
            plain(formatEnglishSpan(from, to, fields, locale)),
            `${String(from)} ${String(to)} ${locale} ${JSON.stringify(fields)}`,
          ).to.equal(plain(dateFormat(locale, fields).formatRange(from, to)));
        }
      }
    }
  });

  it('leaves to Intl what needs more rules', () => {
    const [from, to] = [Date.UTC(2024, 11, 3, 6), Date.UTC(2024, 11, 5, 18)];
    expect(formatEnglishSpan(from, to, clock, 'en')).to.equal(undefined);
    expect(formatEnglishSpan(from, to, year, 'de')).to.equal(undefined);
    expect(formatEnglishSpan(Date.UTC(-43, 2), to, year, 'en')).to.equal(undefined);
  });
});

describe('numbers and durations without Intl', () => {
  it('are what Intl writes', () => {
    for (const lang of ['en', 'en-GB', 'en-IN', 'de', 'es', 'fr', 'ar']) {
      for (const n of [0, 7, 42, 999, 1000, 40_000, 999_999, 1_234_567])
        expect(wordsFor(lang)('positionOf', { position: n, count: 5 }), `${lang} ${String(n)}`).to.contain(
          numberFormat(lang).format(n),
        );
    }
    const day = 86_400_000;
    for (const locale of [...LOCALES, 'de', 'ar']) {
      for (const [days, unit] of [
        [1, 'day'],
        [6, 'day'],
        [366, 'year'],
        [29 * 365.25, 'year'],
      ] as const) {
        const count = unit === 'year' ? Math.round(days / 365.2425) : days;
        expect(formatDuration(0, days * day, locale)).to.equal(
          numberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(count),
        );
      }
    }
  });
});
