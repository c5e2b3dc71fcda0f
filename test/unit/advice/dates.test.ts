import { expect } from '@open-wc/testing';
import { meantDates, whyNoDay } from '../../../src/advice/dates.js';
import { parseDate } from '../../../src/time/edtf.js';

/** What is no EDTF → what was probably meant. */
const meant: readonly (readonly [given: unknown, dates: readonly string[], lang?: string])[] = [
  [1945, ['1945']],
  [953, ['0953']],
  ['953', ['0953']],
  [-551, ['-0550', '-0551']],
  ['-551', ['-0550', '-0551']],
  ['-0000', ['0000']],
  ['44 BC', ['-0043']],
  ['10,000 BC', ['-9999']],
  ['400 v. Chr.', ['-0399'], 'de'],
  ['1990-uu-uu', ['1990-XX-XX']],
  ['12/5/2024', ['2024-12-05', '2024-05-12']],
  ['12/5/2024', ['2024-05-12', '2024-12-05'], 'en-GB'],
  ['2024-3-5', ['2024-03-05']],
  ['2024-6', ['2024-06']],
  ['5/2024', ['2024-05']],
  ['March 2024', ['2024-03']],
  ['3 March 2024', ['2024-03-03']],
  ['5-Dec-2024', ['2024-12-05']],
  ['5. Dezember 2024', ['2024-12-05'], 'de'],
  ['5 décembre 2024', ['2024-12-05'], 'fr'],
  ['5 de diciembre de 2024', ['2024-12-05'], 'es'],
  ['5 ديسمبر 2024', ['2024-12-05'], 'ar'],
  ['٥ ديسمبر ٢٠٢٤', ['2024-12-05'], 'ar'],
  ['20241203', ['2024-12-03']],
  ['2024-W49', ['2024-12-02/2024-12-08']],
  ['2020-W53-7', ['2021-01-03']],
  ['Q3 2024', ['2024-35']],
  ['2024-12-03--2024-12-05', ['2024-12-03/2024-12-05']],
  ['2024-12-03 – 2024-12-05', ['2024-12-03/2024-12-05']],
  ['2024-12-03/05', ['2024-12-03/2024-12-05']],
  ['2024-11-30/12-05', ['2024-11-30/2024-12-05']],
  ['1914-1918', ['1914/1918']],
  ['1914/18', ['1914/1918']],
  ['3 March – 5 April 2024', ['2024-03-03/2024-04-05']],
  ['2019/present', ['2019/..']],
  ['2011-', ['2011/..']],
  ['2011 to date', ['2011/..']],
  ['c. 1450', ['1450~']],
  ['1960s', ['196X']],
  ['19th century', ['18XX']],
  ['2024-12-03T8:00', ['2024-12-03T08:00']],
  ['2024-12-03 8:00 pm', ['2024-12-03T20:00']],
  ['3 March 2024, 18:00', ['2024-03-03T18:00']],
  ['Tue Dec 03 2024 18:00:00 GMT+0100', ['2024-12-03T17:00Z']],
  [1_733_248_800_000, ['2024-12-03T18:00Z']],
  ['1733248800000', ['2024-12-03T18:00Z']],
  [1_733_248_800, ['2024-12-03T18:00Z']],
  [45_631, ['2024-12-05', 'Y45631']],
  [new Date('2024-12-05T18:00Z'), ['2024-12-05T18:00Z']],
  [new Date('2024-12-05'), ['2024-12-05']],
  [{ year: '1948', month: '3', day: '14' }, ['1948-03-14']],
  [{ year: -44 }, ['-0043']],
];

describe('the dates that were meant', () => {
  for (const [given, dates, lang = 'en'] of meant) {
    it(`by ${JSON.stringify(given)} in ${lang}`, () => {
      const found = meantDates(given, lang);
      expect(found).to.deep.equal(dates);
      for (const date of found) expect(parseDate(date), date).not.to.equal(null);
    });
  }

  it('are none where nothing is likely, whatever is given', () => {
    const hostile = {
      get year(): number {
        throw new Error('no');
      },
    };
    const others = [
      '',
      'foo',
      'soon',
      'Friday',
      '2024-02-30',
      NaN,
      Infinity,
      0.5,
      true,
      null,
      {},
      [],
      hostile,
    ];
    for (const given of [
      ...others,
      'x'.repeat(1000),
      '-'.repeat(80),
      '1 to '.repeat(15),
      new Date(NaN),
      1e300,
    ])
      expect(meantDates(given, 'en')).to.deep.equal([]);
  });

  it('cannot be told of a day that there is not, but why', () => {
    expect(whyNoDay('2024-02-30')).to.equal('2024-02 has 29 days');
    expect(whyNoDay('2023-13-01')).to.equal('there is no month 13');
    expect(whyNoDay('2024-02-29')).to.equal('');
  });
});
