import { expect } from '@open-wc/testing';
import { isoDate, midnight, yearAndMonth } from '../../../src/time/calendar.js';

describe('the calendar', () => {
  it("counts years astronomically, and midnight is nobody's local one", () => {
    expect(new Date(midnight(44, 3, 15)).toISOString()).to.equal('0044-03-15T00:00:00.000Z');
    expect(new Date(midnight(-44, 3, 15)).toISOString()).to.equal('-000044-03-15T00:00:00.000Z');
    expect(midnight(2024, 14, 1)).to.equal(midnight(2025, 2, 1));
    expect(yearAndMonth(midnight(-1, 12, 31))).to.deep.equal({ year: -1, month: 12 });
  });

  it('goes on beyond the dates of JavaScript, as far as a number of ms tells years apart', () => {
    for (const year of [275_761, -271_822, -300_000, -66e6, -4.6e9, -13_798_000_000, 5e9, 99_999_999_998]) {
      const ms = midnight(year, 1, 1);
      // The mean year of the calendar is right to a day within its cycle.
      expect(ms / 86_400_000 - (year - 1970) * 365.2425, String(year)).to.be.within(-2, 2);
      expect(yearAndMonth(ms), String(year)).to.deep.equal({ year, month: 1 });
      expect(yearAndMonth(midnight(year, 12, 31)), String(year)).to.deep.equal({ year, month: 12 });
      expect(midnight(year + 1, 1, 1) - ms, String(year)).to.be.within(
        364.9 * 86_400_000,
        366.1 * 86_400_000,
      );
    }
    for (const year of [1e12, -1e12, Infinity, NaN]) expect(midnight(year, 1, 1), String(year)).to.be.NaN;
  });

  it('writes a day with four digits of its year, and none that there is not', () => {
    expect(isoDate(midnight(44, 3, 5))).to.equal('0044-03-05');
    expect(isoDate(midnight(2024, 2, 30))).to.equal('2024-03-01');
    expect(isoDate(NaN)).to.equal('');
    expect(isoDate(midnight(12_345, 1, 1))).not.to.match(/^\d{4}-/);
  });
});
