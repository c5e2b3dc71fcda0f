import { expect } from '@open-wc/testing';
// As servers and the file that has everything load it.
import '../../../src/all-languages.js';
import { wordsFor } from '../../../src/messages/index.js';
import { en } from '../../../src/messages/en.js';
import type { MessageKey, MessageTables } from '../../../src/messages/index.js';
import { inItsDigits } from '../digits.js';

const languages = 'ar de en es fa fr he it ja ko nl pl pt ru sv tr uk zh'.split(' ');
const keys = Object.keys(en) as MessageKey[];
const placeholders = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
/** A value for each name that any message uses. */
const filled = {
  text: 'X',
  n: 3,
  date: 'D',
  from: 'A',
  to: 'B',
  year: 'Y',
  page: 1,
  pages: 2,
  position: 1,
  count: 2,
  title: 'T',
  name: 'N',
  host: 'H',
  time: 'W',
  names: 'V',
  number: '9',
  span: 'S',
  last: 'L',
};

describe('wordsFor', () => {
  it('has every message in all languages', () => {
    for (const lang of languages) expect(wordsFor(lang).missing(), lang).to.deep.equal([]);
  });

  it('fills in every placeholder in all languages', () => {
    for (const lang of languages) {
      for (const key of keys) {
        for (const form of [undefined, 'day', 'decade', 0, 1] as const) {
          const text = wordsFor(lang)(key, filled, form);
          expect(placeholders(text), `${lang}.${key}: ${text}`).to.deep.equal([]);
          expect(text.trim(), `${lang}.${key}`).not.to.equal('');
        }
      }
    }
  });

  const quotes: Record<string, readonly [number, string][]> = {
    en: [
      [0, '0 quotes'],
      [1, '1 quote'],
      [2, '2 quotes'],
      [1234, '1,234 quotes'],
    ],
    de: [
      [0, '0 Zitate'],
      [1, '1 Zitat'],
      [2, '2 Zitate'],
      [1234, '1.234 Zitate'],
    ],
    es: [
      [0, '0 citas'],
      [1, '1 cita'],
      [2, '2 citas'],
      [12_345, '12.345 citas'],
    ],
    fr: [
      [0, '0 citation'],
      [1, '1 citation'],
      [2, '2 citations'],
      [1234, '1 234 citations'],
    ],
    ar: [
      [0, 'لا اقتباسات'],
      [1, 'اقتباس واحد'],
      [2, 'اقتباسان'],
      [3, '3 اقتباسات'],
      [11, '11 اقتباسًا'],
      [100, '100 اقتباس'],
    ],
    'ar-EG': [[3, '٣ اقتباسات']],
    fa: [[1234, '۱٬۲۳۴ نقل‌قول']],
    he: [
      [1, 'ציטוט אחד'],
      [2, 'שני ציטוטים'],
      [20, '20 ציטוטים'],
    ],
    pl: [
      [1, '1 cytat'],
      [2, '2 cytaty'],
      [5, '5 cytatów'],
      [12, '12 cytatów'],
      [22, '22 cytaty'],
      [101, '101 cytatów'],
    ],
    ru: [
      [1, '1 цитата'],
      [2, '2 цитаты'],
      [5, '5 цитат'],
      [12, '12 цитат'],
      [22, '22 цитаты'],
      [101, '101 цитата'],
    ],
    uk: [
      [1, '1 цитата'],
      [2, '2 цитати'],
      [5, '5 цитат'],
      [12, '12 цитат'],
      [21, '21 цитата'],
    ],
    zh: [[1, '1条引语']],
  };
  for (const [lang, forms] of Object.entries(quotes)) {
    it(`counts in ${lang}`, () => {
      expect(
        forms.map(([n]) => wordsFor(lang)('quotes', { n }).replace(/[\u00a0\u202f]/g, ' ')),
      ).to.deep.equal(forms.map(([, text]) => inItsDigits(text, lang)));
    });
  }

  it('names a season in every language', () => {
    expect([1, 2, 3, 0].map((season) => wordsFor('en')('season', { year: '2024' }, season))).to.deep.equal([
      'spring 2024',
      'summer 2024',
      'autumn 2024',
      'winter 2024',
    ]);
    const autumn = (lang: string): string => wordsFor(lang)('season', { year: 'Y' }, 3);
    expect(languages.map(autumn).join(', ')).to.equal(
      'خريف Y, Herbst Y, autumn Y, otoño de Y, پاییز Y, automne Y, סתיו Y, autunno Y, Y秋, Y 가을, herfst Y, ' +
        'jesień Y, outono de Y, осень Y, hösten Y, Y sonbaharı, осінь Y, Y秋季',
    );
  });

  it('takes another form before a day or a named span where the language has one', () => {
    expect(wordsFor('de')('before', { date: 'D' }, 'day')).to.equal('vor dem D');
    expect(wordsFor('de')('before', { date: 'D' })).to.equal('vor D');
    expect(wordsFor('en')('about', { date: '1560s' }, 'decade')).to.equal('about the 1560s');
    expect(wordsFor('en')('about', { date: 'D' }, 'day')).to.equal('about D');
  });

  it('finds the language of a region, in any spelling', () => {
    expect(['de-AT', 'DE', 'de-Latn-AT'].map((lang) => wordsFor(lang)('source'))).to.deep.equal([
      'Quelle',
      'Quelle',
      'Quelle',
    ]);
    expect(wordsFor('DE-at').lang).to.equal('de-AT');
  });

  it('falls back to English, and tells which messages are missing', () => {
    const words = wordsFor('fi');
    expect(words('source')).to.equal('Source');
    expect(words.has('source')).to.equal(false);
    expect(words.missing()).to.deep.equal(keys);
    expect(wordsFor('de').has('source')).to.equal(true);
  });

  it('counts a malformed language as English', () => {
    for (const lang of ['', 'not a language', '__proto__', 'x'.repeat(1e5)]) {
      expect(wordsFor(lang)('source')).to.equal('Source');
      expect(wordsFor(lang).lang).to.equal('en');
    }
  });

  it("takes the author's words before its own, language by language", () => {
    const extra: MessageTables = {
      fi: { source: 'Lähde', quotes: '{n} [one:sitaatti|sitaattia]' },
      de: { source: 'Beleg' },
      'de-AT': { source: 'Nachweis' },
    };
    expect(wordsFor('fi-FI', extra)('source')).to.equal('Lähde');
    expect([1, 2].map((n) => wordsFor('fi', extra)('quotes', { n }))).to.deep.equal([
      '1 sitaatti',
      '2 sitaattia',
    ]);
    expect(wordsFor('fi', extra).missing()).to.include('events').and.not.include('source');
    expect(['de', 'de-AT', 'de-CH', 'fr'].map((lang) => wordsFor(lang, extra)('source'))).to.deep.equal([
      'Beleg',
      'Nachweis',
      'Beleg',
      'Source',
    ]);
    expect(wordsFor('de', extra)('previous')).to.equal('Voriges Ereignis');
  });

  it('passes over words that are none', () => {
    const broken = {
      de: { source: 3, quotes: null, events: { one: 'x' } },
      fr: null,
      es: 'x',
    } as unknown as MessageTables;
    expect(wordsFor('de', broken)('source')).to.equal('Quelle');
    expect(wordsFor('de', broken)('quotes', { n: 1 })).to.equal('1 Zitat');
    expect(wordsFor('de', broken)('events', { n: 1 })).to.equal('1 Ereignis');
    expect([wordsFor('fr', broken)('source'), wordsFor('es', broken)('source')]).to.deep.equal([
      'Source',
      'Fuente',
    ]);
    for (const tables of [null, 'x', 3])
      expect(wordsFor('de', tables as unknown as MessageTables)('source')).to.equal('Quelle');
  });

  it('fills in values as they are, and leaves a placeholder without value', () => {
    expect(wordsFor('en')('openedStatus', { title: '{date} $& <b>', date: '1982', position: '' })).to.equal(
      '{date} $& <b>, 1982. ',
    );
    expect(wordsFor('en')('pageOf', { page: 1 })).to.equal('Page 1 of {pages}');
    expect(wordsFor('en', { en: { source: '[sic] {m} [day:a|b [c]]' } })('source')).to.equal(
      '[sic] {m} b [c]',
    );
    expect(wordsFor('en')('pageOf', { page: 1, pages: 1200 })).to.equal('Page 1 of 1,200');
  });
});
