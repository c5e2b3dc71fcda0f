import { expect } from '@open-wc/testing';
import { isTimeZone, parseEdtf, wallTime } from '../../../src/time/edtf.js';

function wall(text: string, timeZone: string, locale = 'en'): { start: string; end: string; zone?: string } {
  const parsed = parseEdtf(text);
  if (!parsed) throw new Error(`not EDTF: ${text}`);
  const { interval, zone } = wallTime(parsed, timeZone, locale);
  const read = (ms: number | null): string =>
    ms !== null && Number.isFinite(ms) ? new Date(ms).toISOString().slice(0, 16) : String(ms);
  return { start: read(interval.start), end: read(interval.end), ...(zone === undefined ? {} : { zone }) };
}

describe('wallTime', () => {
  it('never moves a date or a time without zone', () => {
    expect(wall('2024-12-05', 'Pacific/Auckland')).to.deep.equal({
      start: '2024-12-05T00:00',
      end: '2024-12-06T00:00',
    });
    expect(wall('2024-12-03T18:00', 'Asia/Damascus')).to.deep.equal({
      start: '2024-12-03T18:00',
      end: '2024-12-03T18:01',
    });
  });

  it('moves instants to the zone, over midnight too, and names it', () => {
    expect(wall('2024-12-03T22:30Z', 'Asia/Damascus')).to.deep.equal({
      start: '2024-12-04T01:30',
      end: '2024-12-04T01:31',
      zone: 'GMT+3',
    });
    expect(wall('2024-12-03T18:00+05:30', 'UTC')).to.deep.equal({
      start: '2024-12-03T12:30',
      end: '2024-12-03T12:31',
      zone: 'UTC',
    });
    expect(wall('2024-07-01T12:00Z', 'America/St_Johns')).to.include({ start: '2024-07-01T09:30' });
    expect(wall('1870-01-01T12:00:00Z', 'Asia/Beirut').start).to.equal('1870-01-01T14:22');
  });

  it('names the zone in the language', () => {
    expect(wall('2024-12-03T18:00Z', 'America/New_York').zone).to.equal('EST');
    expect(wall('2024-07-03T18:00Z', 'America/New_York').zone).to.equal('EDT');
    expect(wall('2024-12-03T18:00Z', 'Asia/Damascus', 'fr').zone).to.equal('UTC+3');
    expect(wall('2024-12-03T18:00Z', 'Asia/Damascus', 'ar').zone).to.match(/غرينتش/);
  });

  it('moves only the ends that are instants', () => {
    expect(wall('2024-12-03T22:00Z/2024-12-06', 'Asia/Damascus')).to.include({
      start: '2024-12-04T01:00',
      end: '2024-12-07T00:00',
    });
    expect(wall('../2024-12-03T22:00Z', 'Asia/Damascus')).to.deep.equal({
      start: '-Infinity',
      end: '2024-12-04T01:01',
      zone: 'GMT+3',
    });
    expect(wall('2024-12-03T22:00Z/', 'Asia/Damascus').end).to.equal('null');
  });

  it('keeps a minute a minute when the clocks change', () => {
    // New York: 2:00 EDT becomes 1:00 EST at 06:00 UTC; in March 2:00 EST becomes 3:00 EDT at 07:00 UTC.
    expect(wall('2024-11-03T05:59Z', 'America/New_York')).to.deep.equal({
      start: '2024-11-03T01:59',
      end: '2024-11-03T02:00',
      zone: 'EDT',
    });
    expect(wall('2024-11-03T06:00Z', 'America/New_York')).to.include({
      start: '2024-11-03T01:00',
      end: '2024-11-03T01:01',
    });
    expect(wall('2024-03-10T06:59Z', 'America/New_York')).to.include({
      start: '2024-03-10T01:59',
      end: '2024-03-10T02:00',
    });
    expect(wall('2024-03-10T07:00Z', 'America/New_York')).to.include({
      start: '2024-03-10T03:00',
      end: '2024-03-10T03:01',
    });
  });

  it('never lets an interval run backwards through the hour that is repeated', () => {
    expect(wall('2024-11-03T05:50Z/2024-11-03T06:10Z', 'America/New_York')).to.include({
      start: '2024-11-03T01:50',
      end: '2024-11-03T02:11',
    });
  });

  it('counts a zone that nobody knows as UTC', () => {
    expect(wall('2024-12-03T18:00Z', 'Middle/Earth')).to.deep.equal({
      start: '2024-12-03T18:00',
      end: '2024-12-03T18:01',
      zone: 'UTC',
    });
    expect(['UTC', 'Asia/Beirut', 'America/St_Johns'].map(isTimeZone)).to.deep.equal([true, true, true]);
    expect(
      ['', 'Middle/Earth', 'x'.repeat(1e6), null, undefined, 3].map((name) => isTimeZone(name as string)),
    ).to.deep.equal(Array(6).fill(false));
  });
});
