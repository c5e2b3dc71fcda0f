import { expect } from '@open-wc/testing';
import { midnight, yearAndMonth } from '../../../src/time/calendar.js';

describe('the calendar', () => {
  it('counts years astronomically, and midnight is nobody\'s local one', () => {
    expect(new Date(midnight(44, 3, 15)).toISOString()).to.equal('0044-03-15T00:00:00.000Z');
    expect(new Date(midnight(-44, 3, 15)).toISOString()).to.equal('-000044-03-15T00:00:00.000Z');
    expect(midnight(2024, 14, 1)).to.equal(midnight(2025, 2, 1));
    expect(midnight(275_761, 1, 1)).to.be.NaN;
    expect(yearAndMonth(midnight(-1, 12, 31))).to.deep.equal({ year: -1, month: 12 });
  });
});
