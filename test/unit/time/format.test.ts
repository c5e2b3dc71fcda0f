import { expect } from '@open-wc/testing';
import '../../../src/messages/all.js';
import { formatSpan } from '../../../src/time/format.js';
import { formatDate, parseDate, type FormatOptions } from '../../../src/time/index.js';
import { inItsDigits } from '../digits.js';

/** Intl puts thin and unbreakable spaces where we mean a space, and browsers differ in those around a dash. */
const spaced = (text: string): string => text.replace(/[\u2009\u202f\u00a0]/g, ' ').replace(/ ?– ?/g, ' – ');

function words(text: string, locale = 'en-GB', options?: FormatOptions): string {
  const interval = parseDate(text);
  if (!interval) throw new Error(`no date: ${text}`);
  return spaced(formatDate(interval, locale, options));
}

function span(first: string, last: string, locale = 'en-GB'): string {
  const [from, to] = [parseDate(first), parseDate(last)];
  if (!from || !to) throw new Error(`no date: ${first}, ${last}`);
  return spaced(formatSpan(from, to, locale));
}

function expectWords(table: Record<string, string>, locale?: string, options?: FormatOptions): void {
  for (const [text, expected] of Object.entries(table))
    expect(words(text, locale, options), text).to.equal(expected);
}

describe('formatDate', () => {
  it('words single dates by their precision', () => {
    expectWords({
      '1982': '1982',
      '2011-03': 'March 2011',
      '2024-11-27': '27 November 2024',
      '2024-11-XX': 'November 2024',
      '2024-XX': '2024',
      '2024-12-03T18:00': '3 December 2024 at 18:00',
      '2024-12-03T18': '3 December 2024 at 18:00',
      '2024-12-03T18:30:15': '3 December 2024 at 18:30:15',
      '2024-24': 'winter 2024',
      '2024-21': 'spring 2024',
      '2024-22': 'summer 2024',
      '2024-27': 'autumn 2024',
      '2024-34': 'April – June 2024',
      '2024-36': 'October – December 2024',
      '156X': '1560s',
      '15XX': '1500 – 1599',
      '1950S2': '1900 – 1999',
    });
  });

  it('shortens months when asked', () => {
    expectWords(
      {
        '2024-11-27': '27 Nov 2024',
        '2024-12-03T18:00/..': 'since 3 Dec 2024, 18:00',
        '2024-11-27/2024-12-05': '27 Nov – 5 Dec 2024',
      },
      'en-GB',
      { length: 'short' },
    );
  });

  it('joins what two dates share', () => {
    expectWords({
      '2024-11-27/2024-12-05': '27 November – 5 December 2024',
      '2024-12-03/2024-12-05': '3 – 5 December 2024',
      '2001/2003': '2001 – 2003',
      '2001-05/2001-09': 'May – September 2001',
      '2024-12-03T18:00/2024-12-03T19:30': '3 December 2024, 18:00 – 19:30',
      '2024-12-03T18/2024-12-03T19': '3 December 2024, 18:00 – 19:00',
      '2024-37': 'January – April 2024',
      '2024-41': 'July – December 2024',
      '156X-12-25': '25 December 1560 – 25 December 1569',
      '19X5': '1905 – 1995',
      '2024-12-05/2024-12-05': '5 December 2024',
    });
  });

  it('joins dates of different kinds', () => {
    expectWords({
      '2004-06/2005': 'June 2004 – 2005',
      '1923-21/1924': 'spring 1923 – 1924',
      '2001-21/2002-33': 'spring 2001 – March 2002',
      '20XX-21': 'spring 2000 – spring 2099',
      '1XXX': '1000 – 1999',
      '150X/152X': '1500 – 1529',
      '2003-22/2004-22': 'summer 2003 – summer 2004',
      '2004-06-XX/2004-07-03': 'June 2004 – 3 July 2004',
    });
  });

  it('says about and perhaps, once when it is so for both ends', () => {
    expectWords({
      '1984~': 'about 1984',
      '2011-03?': 'perhaps March 2011',
      '2024-11-27%': 'perhaps about 27 November 2024',
      '156X~': 'about the 1560s',
      '156X%/..': 'since perhaps about the 1560s',
      '15XX?': 'perhaps 1500 – 1599',
      '2004-06-~01/2004-06-~20': 'about 1 – 20 June 2004',
      '1984~/2004-06': 'about 1984 – June 2004',
      '1984?/1985~': 'perhaps 1984 – about 1985',
    });
  });

  it('does not call a season approximate, nor a southern one by a northern name', () => {
    expectWords({
      '2024-21~': 'spring 2024',
      '2024-21?': 'perhaps spring 2024',
      '2024-34~': 'about April – June 2024',
      '2024-30': 'about December 2024 – February 2025',
    });
  });

  it('tells open ends from unknown ones', () => {
    expectWords({
      '../2020': 'before 2020',
      '2011/..': 'since 2011',
      '/2020': 'unknown – 2020',
      '2011/': '2011 – unknown',
      '/2024-12-05~': 'unknown – about 5 December 2024',
      '1984~/..': 'since about 1984',
      '../156X': 'before the 1560s',
      '/': 'unknown',
      '../..': 'unknown',
      '../': 'unknown',
      '/..': 'unknown',
      XXXX: 'unknown',
      '../2024-12-05': 'before 5 December 2024',
    });
  });

  it('names the era where a year needs it', () => {
    expectWords({
      '-0043': '44 BC',
      '-0043-03-15': '15 March 44 BC',
      '0079-08-24': '24 August 79 AD',
      '-0043/0014': '44 BC – 14 AD',
      '0000': '1 BC',
      '0100': '100',
      '-156X': '1570 – 1561 BC',
      '-01XX': '200 – 101 BC',
      '00XX': '1 BC – 99 AD',
    });
  });

  it('says of one moment between two where it may lie', () => {
    expectWords({
      '[1980..1990]': 'between 1980 and 1990',
      '[1667,1668]': 'between 1667 and 1668',
      '[2024-03-03..2024-12-05]': 'between 3 March 2024 and 5 December 2024',
      '[1980~..1990-05]': 'between about 1980 and May 1990',
      '[198X..199X]': 'between the 1980s and the 1990s',
      '[..1984]': '1984 or earlier',
      '[..198X]': 'the 1980s or earlier',
      '[1850..]': '1850 or later',
      '[1984]': '1984',
      '2024-12-03T16:00~': 'about 3 December 2024 at 16:00',
    });
    // In browsers with older data of locales, Arabic has its own digits by itself.
    const others = {
      de: [
        'zwischen 1980 und 1990',
        'zwischen dem 3. März 2024 und dem 5. April 2024',
        '1984 oder früher',
        'am 3. März 2024 oder später',
      ],
      fr: [
        'entre 1980 et 1990',
        'entre le 3 mars 2024 et le 5 avril 2024',
        '1984 ou avant',
        'le 3 mars 2024 ou après',
      ],
      es: [
        'entre 1980 y 1990',
        'entre el 3 de marzo de 2024 y el 5 de abril de 2024',
        '1984 o antes',
        'el 3 de marzo de 2024 o después',
      ],
      'ar-u-nu-latn': [
        'بين 1980 و1990',
        'بين 3 مارس 2024 و5 أبريل 2024',
        '1984 أو قبل ذلك',
        '3 مارس 2024 أو بعد ذلك',
      ],
    };
    const dates = ['[1980..1990]', '[2024-03-03..2024-04-05]', '[..1984]', '[2024-03-03..]'];
    for (const [locale, expected] of Object.entries(others))
      expect(
        dates.map((text) => words(text, locale)),
        locale,
      ).to.deep.equal(expected);
  });

  it('puts the zone after times of day only', () => {
    expectWords(
      {
        '2024-12-03T18:00Z': '3 December 2024 at 18:00 GMT+3',
        '2024-12-03': '3 December 2024',
        '2024-12-03T18:00Z/': '3 December 2024 at 18:00 GMT+3 – unknown',
      },
      'en-GB',
      { zone: 'GMT+3' },
    );
  });

  it('words an end before its start without throwing', () => {
    const [start, { end, endPrecision, endQualifier }] = [parseDate('2005')!, parseDate('2001')!];
    const backwards = { ...start, end, endPrecision, endQualifier };
    expect(spaced(formatDate(backwards, 'en-GB'))).to.equal('2005 – 2001');
  });

  const languages: Record<string, Record<string, string>> = {
    de: {
      '2024-11-27': '27. November 2024',
      '../2024-11-27': 'vor dem 27. November 2024',
      '../2020': 'vor 2020',
      '2024-11-27/..': 'seit dem 27. November 2024',
      '1984~': 'etwa 1984',
      '2024-11-27~/..': 'seit etwa am 27. November 2024',
      '2024-24': 'Winter 2024',
      '156X': '1560er-Jahre',
      '198X/..': 'seit den 1980er-Jahren',
      '156X~': 'etwa die 1560er-Jahre',
      '15XX': '1500 – 1599',
      '2024-11-27/': '27. November 2024 – unbekannt',
      '-0043': '44 v. Chr.',
      '2024-34': 'April – Juni 2024',
      '2024-12-03T18:00': '3. Dezember 2024 um 18:00',
    },
    fr: {
      '2024-11-27/..': 'depuis le 27 novembre 2024',
      '2011/..': 'depuis 2011',
      '1984~': '1984 environ',
      '../1990~': 'avant 1990 environ',
      '198X/..': 'depuis les années 1980',
      '156X': 'années 1560',
      '2024-33': 'janvier – mars 2024',
      '2024-24': 'hiver 2024',
      '-0043': '44 av. J.-C.',
    },
    es: {
      '../2024-11-27': 'antes del 27 de noviembre de 2024',
      '../2020': 'antes de 2020',
      '2024-24': 'invierno de 2024',
      '156X': 'década de 1560',
    },
    ar: {
      '2024-11-27': '27 نوفمبر 2024',
      '1984~': 'نحو 1984',
      '2011/..': 'منذ 2011',
      '2024-24': 'شتاء 2024',
      '156X': 'عقد 1560',
    },
    'ar-EG': { '2024-11-27': '٢٧ نوفمبر ٢٠٢٤', '1984~': 'نحو ١٩٨٤', '156X': 'عقد ١٥٦٠' },
    'ar-SY': { '2024-11-27': '٢٧ تشرين الثاني ٢٠٢٤' },
    'en-US': { '2024-11-27': 'November 27, 2024', '2024-12-03T18:00': 'December 3, 2024 at 6:00 PM' },
    // Neither the Persian nor the Buddhist calendar, and dates in Finnish even without our words.
    fa: { '2024': '۲۰۲۴' },
    th: { '2024-11': 'พฤศจิกายน 2024' },
    fi: { '2024-11-27': '27. marraskuuta 2024', '1984~': 'about 1984' },
  };
  for (const [locale, table] of Object.entries(languages)) {
    it(`speaks ${locale}`, () => {
      for (const [text, expected] of Object.entries(table))
        expect(words(text, locale), text).to.equal(inItsDigits(expected, locale));
    });
  }

  it('takes words from the caller', () => {
    const messages = { fi: { about: 'noin {date}', since: '{date} lähtien' } };
    expectWords({ '1984~': 'noin 1984', '2011/..': '2011 lähtien', '../2020': 'before 2020' }, 'fi', {
      messages,
    });
  });

  it("never speaks the browser's language by accident", () => {
    for (const locale of ['', 'not a locale', 'xx', 'en_GB'])
      expect(words('2024-11-27', locale), locale).to.equal('November 27, 2024');
  });
});

describe('formatSpan', () => {
  it('says years when they differ, and is finer otherwise', () => {
    expect(span('1982', '2024-12-05')).to.equal('1982 – 2024');
    expect(span('2024-11-27', '2024-12-05')).to.equal('27 November – 5 December 2024');
    expect(span('2024-10', '2024-12-05')).to.equal('October – December 2024');
    expect(span('2024-12-03T18:00', '2024-12-03T21:00')).to.equal('3 December 2024, 18:00 – 21:00');
    expect(span('2024-12-03T18:00', '2024-12-05')).to.equal('3 – 5 December 2024');
    expect(span('2024-12-05', '2024-12-05')).to.equal('5 December 2024');
    expect(span('2024', '2024-12-05')).to.equal('2024');
    expect(span('-0043', '0014')).to.equal('44 BC – 14 AD');
    expect(span('1982', '2024', 'ar-EG')).to.equal('١٩٨٢ – ٢٠٢٤');
  });

  it('gives the other end for one that is open or unknown', () => {
    expect(span('2011/..', '2011/..')).to.equal('2011');
    expect(span('../2020', '2024')).to.equal('2020 – 2024');
    expect(span('1982', '2024/')).to.equal('1982 – 2024');
    expect(span('/', '/')).to.equal('unknown');
    expect(span('../..', '../..')).to.equal('unknown');
  });
});
