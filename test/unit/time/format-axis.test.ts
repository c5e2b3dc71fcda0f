import { expect } from '@open-wc/testing';
import '../../../src/messages/all.js';
import { formatDuration, formatTick, formatTickContext } from '../../../src/time/format.js';
import { inItsDigits } from '../digits.js';

const DAY = 86_400_000;
const YEAR = 365.2425 * DAY;
const spaced = (text: string): string => text.replace(/[\u2009\u202f\u00a0]/g, ' ');
const duration = (ms: number, locale = 'en'): string => spaced(formatDuration(0, ms, locale));

describe('formatDuration', () => {
  it('names a gap in its largest unit that is about right', () => {
    const names: [number, string][] = [
      [29 * YEAR, '29 years'],
      [28.6 * YEAR, '29 years'],
      [1400 * YEAR, '1,400 years'],
      [YEAR, '1 year'],
      [1.5 * YEAR, '18 months'],
      [2 * YEAR, '2 years'],
      [274 * DAY, '9 months'],
      [31 * DAY, '1 month'],
      [45 * DAY, '45 days'],
      [6.2 * DAY, '6 days'],
      [DAY, '1 day'],
      [1.4 * DAY, '34 hours'],
      [DAY / 2, '12 hours'],
      [90 * 60_000, '90 minutes'],
      [60_000, '1 minute'],
      [1000, '0 minutes'],
      [0, '0 minutes'],
    ];
    for (const [ms, name] of names) expect(duration(ms), name).to.equal(name);
  });

  it('never says less than seven eighths or more than nine eighths of the truth', () => {
    const units: Record<string, number> = {
      year: YEAR,
      month: YEAR / 12,
      day: DAY,
      hour: DAY / 24,
      minute: 60_000,
    };
    for (let ms = 4 * 60_000; ms < 5000 * YEAR; ms *= 1.0137) {
      const [count = '', unit = ''] = duration(ms).split(' ');
      const said = Number(count.replaceAll(',', '')) * (units[unit.replace(/s$/, '')] ?? NaN);
      expect(said / ms, duration(ms)).to.be.within(7 / 8, 9 / 8);
    }
  });

  it('speaks five languages, whichever way the gap is given', () => {
    expect(['ar', 'de', 'es', 'fr'].map((locale) => duration(29 * YEAR, locale))).to.deep.equal([
      inItsDigits('29 سنة', 'ar'),
      '29 Jahre',
      '29 años',
      '29 ans',
    ]);
    expect(formatDuration(6 * DAY, 0, 'de')).to.equal('6 Tage');
  });
});

describe('the words of ticks', () => {
  const at = Date.UTC(2024, 11, 5, 18);
  const ides = new Date(0).setUTCFullYear(-43, 2, 15);

  it('names a tick within its context, and the context', () => {
    const units = ['minute', 'hour', 'day', 'month', 'year'] as const;
    expect(units.map((unit) => formatTick(at, unit, 'en-GB'))).to.deep.equal([
      '18:00',
      '18:00',
      '5',
      'Dec',
      '2024',
    ]);
    expect(
      (['day', 'month', 'year'] as const).map((unit) => formatTickContext(at, unit, 'en-GB')),
    ).to.deep.equal(['5 Dec 2024', 'December 2024', '2024']);
  });

  it('names the era where a year needs it', () => {
    expect(formatTick(ides, 'year', 'en')).to.equal('44 BC');
    expect(formatTickContext(ides, 'year', 'de')).to.equal('44 v. Chr.');
    expect(formatTickContext(ides, 'month', 'en')).to.equal('March 44 BC');
    expect(formatTick(ides, 'month', 'en')).to.equal('Mar');
    expect(
      [0, 1, 50].map((year) => formatTick(new Date(0).setUTCFullYear(year, 0, 1), 'year', 'en')),
    ).to.deep.equal(['1 BC', '1 AD', '50 AD']);
  });

  it("takes the language's digits and hours", () => {
    expect(formatTick(at, 'year', 'ar-EG')).to.equal('٢٠٢٤');
    expect(spaced(formatTick(at, 'hour', 'en-US'))).to.equal('6:00 PM');
    expect(formatTick(at, 'month', 'fr')).to.equal('déc.');
  });
});
