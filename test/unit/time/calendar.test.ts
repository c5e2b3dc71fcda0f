import { expect } from '@open-wc/testing';
import { isoDate, midnight, yearAndMonth } from '../../../src/time/calendar.js';

describe('the calendar', () => {
  it("counts years astronomically, and midnight is nobody's local one", () => {
    expect(new Date(midnight(44, 3, 15)).toISOString()).to.equal('0044-03-15T00:00:00.000Z');
    expect(new Date(midnight(-44, 3, 15)).toISOString()).to.equal('-000044-03-15T00:00:00.000Z');
    expect(midnight(2024, 14, 1)).to.equal(midnight(2025, 2, 1));
    expect(midnight(275_761, 1, 1)).to.be.NaN;
    expect(yearAndMonth(midnight(-1, 12, 31))).to.deep.equal({ year: -1, month: 12 });
  });

  it('writes a day with four digits of its year, and none that there is not', () => {
    expect(isoDate(midnight(44, 3, 5))).to.equal('0044-03-05');
    expect(isoDate(midnight(2024, 2, 30))).to.equal('2024-03-01');
    expect(isoDate(NaN)).to.equal('');
    expect(isoDate(midnight(12_345, 1, 1))).not.to.match(/^\d{4}-/);
  });
});
