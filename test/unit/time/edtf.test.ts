import { expect } from '@open-wc/testing';
import { parseDate, parseEdtf } from '../../../src/time/edtf.js';
import { growthOf, IN_PROPORTION } from '../growth.js';

const day = (year: number, month: number, date: number): number =>
  new Date(0).setUTCFullYear(year, month - 1, date);
const ends = (text: string): unknown[] => {
  const date = parseDate(text);
  return date ? [date.start, date.end] : [];
};

describe('parseEdtf', () => {
  it('reads a date as the span of its own unit', () => {
    expect(ends('1982')).to.deep.equal([day(1982, 1, 1), day(1983, 1, 1)]);
    expect(ends('2024-12')).to.deep.equal([day(2024, 12, 1), day(2025, 1, 1)]);
    expect(ends('2024-12-05')).to.deep.equal([day(2024, 12, 5), day(2024, 12, 6)]);
    expect(ends('2024-12-03T18')).to.deep.equal([
      day(2024, 12, 3) + 18 * 3_600_000,
      day(2024, 12, 3) + 19 * 3_600_000,
    ]);
    expect(ends('2024-12-03T18:00')).to.deep.equal([
      day(2024, 12, 3) + 64_800_000,
      day(2024, 12, 3) + 64_860_000,
    ]);
    expect(ends('2024-12-03T18:00:00')).to.deep.equal([
      day(2024, 12, 3) + 64_800_000,
      day(2024, 12, 3) + 64_801_000,
    ]);
  });

  it('does not take the first century for the twentieth', () => {
    expect(ends('0044')).to.deep.equal([day(44, 1, 1), day(45, 1, 1)]);
    expect(ends('0099-12-31')).to.deep.equal([day(99, 12, 31), day(100, 1, 1)]);
    expect(ends('-0001-12-31')).to.deep.equal([day(-1, 12, 31), day(0, 1, 1)]);
  });

  it('takes only days that the calendar has', () => {
    const wrong = [
      '2023-02-29',
      '1900-02-29',
      '2024-02-30',
      '2024-04-31',
      '2024-00',
      '2024-13',
      '2024-01-00',
      '2024-01-32',
      '-2023-02-29',
      '2023-02-29~',
      '19X1-02-29',
      '2023-02-3X',
    ];
    for (const text of wrong) expect(parseDate(text), text).to.equal(null);
    for (const text of ['2024-02-29', '2000-02-29', '-0004-02-29', '20XX-02-29'])
      expect(parseDate(text), text).not.to.equal(null);
  });

  it('ends a month on the last day that the calendar has', () => {
    const lengths = (year: string): unknown[] =>
      Array.from({ length: 12 }, (_, month) => {
        const [start, end] = ends(`${year}-${String(month + 1).padStart(2, '0')}`) as [number, number];
        return (end - start) / 86_400_000;
      });
    expect(lengths('2023')).to.deep.equal([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
    expect(['1900', '2000', '2024', '0000', '-0004', '-0100'].map((year) => lengths(year)[1])).to.deep.equal([
      28, 29, 29, 29, 29, 28,
    ]);
  });

  it('takes only times that the clock has', () => {
    const wrong = [
      '24:00:01',
      '24:30',
      '24',
      '25:00',
      '12:60',
      '12:00:61',
      '12:00Z+01',
      '12:00+24',
      '12:00+01:60',
      '12:00+0130',
      '1:00',
      '12:0',
      '12:00z',
    ];
    for (const time of wrong) expect(parseDate(`2024-12-03T${time}`), time).to.equal(null);
    expect(ends('2024-12-03T24:00')[0]).to.equal(day(2024, 12, 4));
  });

  it('keeps a leap second on its day', () => {
    expect(ends('2016-12-31T23:59:60Z')).to.deep.equal([day(2017, 1, 1) - 1000, day(2017, 1, 1)]);
  });

  it('tells which ends are instants', () => {
    const zoned = (text: string): unknown => {
      const date = parseEdtf(text);
      return date && [date.startZoned, date.endZoned];
    };
    expect(zoned('2024-12-03T18:00')).to.deep.equal([false, false]);
    expect(zoned('2024-12-03T18:00Z')).to.deep.equal([true, true]);
    expect(zoned('2024-12-03T18:00+02:00/2024-12-04')).to.deep.equal([true, false]);
    expect(zoned('../2024-12-03T18-05')).to.deep.equal([false, true]);
  });

  it('keeps what each end says about itself', () => {
    const interval = parseDate('1984~/2004-06?');
    expect(interval).to.include({ startPrecision: 'year', endPrecision: 'month' });
    expect(interval?.startQualifier).to.deep.equal({ approximate: true, uncertain: false });
    expect(interval?.endQualifier).to.deep.equal({ approximate: false, uncertain: true });
  });

  it('gives an open or unknown end the precision of the other one', () => {
    expect(parseDate('2024-12-03/..')).to.include({
      end: Infinity,
      startPrecision: 'day',
      endPrecision: 'day',
    });
    expect(parseDate('/2024-12')).to.include({ start: null, startPrecision: 'month', endPrecision: 'month' });
    expect(ends('/')).to.deep.equal([null, null]);
    expect(ends('../..')).to.deep.equal([-Infinity, Infinity]);
  });

  it('gives unspecified digits the precision of what is known', () => {
    const precisions = {
      '2024-11-XX': 'month',
      '2024-XX': 'year',
      '2024-XX-XX': 'year',
      '156X': 'decade',
      '15XX': 'century',
      '1XXX': 'century',
      '156X-12-25': 'day',
      '2024-11-2X': 'day',
      '1984-1X': 'month',
      '19X5': 'century',
      '156X-XX': 'decade',
    };
    for (const [text, precision] of Object.entries(precisions))
      expect(parseDate(text)?.startPrecision, text).to.equal(precision);
  });

  it('knows no place for a date without a year', () => {
    for (const text of ['XXXX', 'XXXX-12-25', 'XXXX-21', '-XXXX'])
      expect(ends(text), text).to.deep.equal([null, null]);
    expect(ends('XXXX/1985')).to.deep.equal([null, day(1986, 1, 1)]);
    expect(parseDate('XXXX-13')).to.equal(null);
  });

  it('takes significant digits for the span that they allow, before our era too', () => {
    expect(ends('1950S3')).to.deep.equal([day(1950, 1, 1), day(1960, 1, 1)]);
    expect(ends('-1950S2')).to.deep.equal([day(-1999, 1, 1), day(-1899, 1, 1)]);
    expect(
      ['1950S4', '1950S3', '1950S2', '1950S1'].map((text) => parseDate(text)?.startPrecision),
    ).to.deep.equal(['year', 'decade', 'century', 'century']);
  });

  it('ends a winter in the year after', () => {
    expect(ends('2024-24')).to.deep.equal([day(2024, 12, 1), day(2025, 3, 1)]);
    expect(parseDate('2024-24')).to.deep.include({
      startPrecision: 'season',
      startQualifier: { approximate: true, uncertain: false },
    });
  });

  it('leaves an end before its start to the caller; as a date it is none', () => {
    const { start, end } = parseEdtf('2024-12-05/2024-12-03')!.interval;
    expect([start, end]).to.deep.equal([day(2024, 12, 5), day(2024, 12, 4)]);
    expect(parseDate('2024-12-05/2024-12-03')).to.equal(null);
    expect(parseDate('2024-12-05/2024-12-05')).not.to.equal(null);
  });

  it('tells a year that is EDTF but cannot be drawn from one that is not EDTF', () => {
    for (const text of [
      'Y17E11',
      'Y-17E11',
      'Y170000000002',
      'Y3388E9S3',
      'Y-17E11/1985',
      '1985/Y17E11',
      `Y1E${'9'.repeat(400)}`,
    ]) {
      expect(parseEdtf(text), text).to.deep.include({ drawable: false });
      expect(parseEdtf(text)?.interval, text).to.include({ start: null, end: null });
      expect(parseDate(text), text).to.equal(null);
    }
    for (const text of ['Y275759', 'Y-271820', 'Y17E7', 'Y-4600000000', 'Y-13798000000/2024', 'Y3388E2S3'])
      expect(parseEdtf(text)?.drawable, text).to.equal(true);
    for (const text of ['Y1985', 'Y012345', 'Y', 'Y12345-06', 'y12345', 'Y1E', '1950S0'])
      expect(parseEdtf(text), text).to.equal(null);
  });

  it('takes one of a set for its reach, and names no date for all of it', () => {
    expect(ends('[1667, 1668]')).to.deep.equal([day(1667, 1, 1), day(1669, 1, 1)]);
    expect(ends('[1980..1990]')).to.deep.equal(ends('1980/1990'));
    expect([parseDate('[1980..1990]')?.oneOf, parseDate('1980/1990')?.oneOf]).to.deep.equal([
      true,
      undefined,
    ]);
    const wrong = ['{1960,1961-12}', '1667,1668', '..1984', '1984..', '[', '[]', '[1667', '1667]', '[1667,]'];
    for (const text of [...wrong, '[1990..1980]', '[1667/1668]', '[[1667]]', '[1667...1668]', '[soon]'])
      expect(parseEdtf(text), text).to.equal(null);
  });

  it('reads a set in time that grows with it', async () => {
    const growth = await growthOf((size) => {
      const text = `[${'1667,'.repeat(size)}1668]`;
      return () => {
        parseEdtf(text);
      };
    }, 2000);
    expect(growth).to.be.below(IN_PROPORTION);
  });

  it('refuses everything else', () => {
    const wrong = [
      '',
      ' ',
      '1985 ',
      ' 1985',
      '1985\n',
      '85',
      '198',
      '19850412',
      '1985-4-12',
      '1985/04/12',
      '1985--04',
      '-0000',
      '-0000-01-01',
      '+1985',
      '1985-04-12T',
      'today',
      '~',
      '...',
      '１９８５',
      '1985-04-12~T10:00',
      '1985-04-12T10:00~~',
      '??1985',
      '1985//1986',
      '\0',
      '__proto__',
      '\ud800',
    ];
    for (const text of wrong) expect(parseEdtf(text), JSON.stringify(text)).to.equal(null);
  });

  it('gives null for what is no text', () => {
    for (const value of [
      null,
      undefined,
      1985,
      NaN,
      {},
      [],
      ['1985'],
      true,
      Symbol('1985'),
      10n,
      { toString: () => '1985' },
      new Date(),
    ]) {
      expect(parseEdtf(value as string)).to.equal(null);
      expect(parseDate(value as string)).to.equal(null);
    }
  });

  it('reads hostile texts, to a megabyte, in time that grows with their length', async () => {
    const parts = [
      '1',
      'X',
      '-',
      '?',
      '~1',
      '/',
      '../',
      '1985/',
      'Y',
      '1985-',
      '1985-04-12T10:00:00.',
      '00:',
      ' ',
      '\ud800',
    ];
    const growth = await growthOf((length) => {
      const hostile = [
        ...parts.map((part) => part.repeat(length / part.length)),
        `Y${'1'.repeat(length)}`,
        `Y1E${'9'.repeat(length)}`,
        `1950S${'1'.repeat(length)}`,
        `Y12345S${'0'.repeat(length)}`,
        `2024-12-03T10:00:00.${'0'.repeat(length)}Z`,
      ];
      return () => {
        for (const text of hostile) expect(() => parseDate(text)).not.to.throw();
      };
    }, 1e5);
    expect(growth).to.be.below(IN_PROPORTION);
  });
});
