import { expect } from '@open-wc/testing';
import { findDates } from '../../../src/extract/dates.js';
import { tagDates, type DateTag } from '../../../src/extract/dates/tag.js';
import { languageFor, loadLanguage } from '../../../src/extract/languages/index.js';
const en = languageFor('en');

before(() => loadLanguage('es'));
import { parseDate } from '../../../src/time/edtf.js';

/** A Wednesday. */
const PUBLISHED = '2026-04-22';
const found = (text: string, reference = PUBLISHED): string[] =>
  findDates(text, reference).map(({ start, end, date }) => `${text.slice(start, end)} = ${date}`);
const dates = (text: string, reference = PUBLISHED): string[] =>
  findDates(text, reference).map(({ date }) => date);
const tag = (text: string, reference = PUBLISHED): DateTag | undefined => tagDates(text, reference, en)[0];

describe('findDates', () => {
  it('reads days, months and years that are written out', () => {
    expect(
      found('It opened on June 1, 1968, closed in May 2003 and burned on 3 December 2011.'),
    ).to.deep.equal(['June 1, 1968 = 1968-06-01', 'May 2003 = 2003-05', '3 December 2011 = 2011-12-03']);
    expect(dates('The law of 2020-02-29 and the war of 1794.')).to.deep.equal(['2020-02-29', '1794']);
    expect(dates('It opened in nineteen ninety-six and closed in eighteen twelve.')).to.deep.equal(['1996']);
    expect(dates('Nineteen sixteen, not nineteen ninety people or sixty-one.')).to.deep.equal(['1916']);
  });

  it('takes a weekday as the last one, publication included, and looks ahead only where the clause does', () => {
    expect(dates('The council met Monday and voted on Wednesday.')).to.deep.equal([
      '2026-04-20',
      '2026-04-22',
    ]);
    expect(dates('The council will meet Friday.')).to.deep.equal(['2026-04-24']);
    expect(dates('The talks are scheduled to begin on Sunday.')).to.deep.equal(['2026-04-26']);
    expect(dates('It had been expected to reopen on Sunday.')).to.deep.equal(['2026-04-19']);
    expect(dates('The bridge is closed until Friday.')).to.deep.equal(['../2026-04-24']);
    expect(dates('He said Monday that it will snow.')).to.deep.equal(['2026-04-20']);
  });

  it('takes "last" and "next" strictly', () => {
    expect(dates('It fell last Wednesday. It will fall next Wednesday.')).to.deep.equal([
      '2026-04-15',
      '2026-04-29',
    ]);
    expect(dates('It rained last April. It rained on Monday of last week.')).to.deep.equal([
      '2025-04',
      '2026-04-13',
    ]);
  });

  it('takes a month or a day without a year as the nearest that suits its clause', () => {
    expect(dates('She resigned in November.')).to.deep.equal(['2025-11']);
    expect(dates('She will resign in November.')).to.deep.equal(['2026-11']);
    expect(dates('The shop closed on Dec. 31.')).to.deep.equal(['2025-12-31']);
    expect(dates('The dividend is payable May 15 to holders of record May 1.')).to.deep.equal([
      '2026-05-15',
      '2026-05-01',
    ]);
    expect(dates('The trial is expected to begin in January next year.')).to.deep.equal(['2027-01']);
  });

  it('reads weeks, months and years from the day of publication', () => {
    expect(dates('last week, this month, next year')).to.deep.equal([
      '2026-04-13/2026-04-19',
      '2026-04',
      '2027',
    ]);
    expect(dates('It opened three years ago and closed ten days ago.')).to.deep.equal(['2023', '2026-04-12']);
    expect(dates('They met over the weekend.')).to.deep.equal(['2026-04-18/2026-04-19']);
  });

  it('makes open intervals of since and until, at their precision', () => {
    expect(dates('It has been closed since 2020.')).to.deep.equal(['2020/..']);
    expect(dates('Nobody has crossed since Tuesday evening.')).to.deep.equal(['2026-04-21/..']);
    expect(dates('It had been quiet until March.')).to.deep.equal(['../2026-03']);
    expect(dates('It had been quiet until last week.')).to.deep.equal(['2026-04-13/2026-04-19']);
    expect(dates('It was open from 1990 to 1994.')).to.deep.equal(['1990', '1994']);
  });

  it('reads times of a day, and the night before', () => {
    expect(dates('The dam broke at 10 p.m. Monday. Trains stopped on Tuesday at noon.')).to.deep.equal([
      '2026-04-20T22:00',
      '2026-04-21T12:00',
    ]);
    expect(dates('Rescuers arrived Tuesday. The sirens sounded at 9:05 p.m. that day.')).to.deep.equal([
      '2026-04-21',
      '2026-04-21T21:05',
      '2026-04-21',
    ]);
    expect(dates('After overnight clashes the town fell. They met early this morning.')).to.deep.equal([
      '2026-04-21',
      PUBLISHED,
    ]);
  });

  it('takes the time that begins an entry of a live report as one of the day of publication', () => {
    expect(dates('It broke on 9 April.\n13:40\nThe cable was replaced.')).to.deep.equal([
      '2026-04-09',
      '2026-04-22T13:40',
    ]);
    expect(dates('Arden won 13:40 after extra time.')).to.deep.equal([]);
  });

  it('takes no number for a year that counts, labels or prices something', () => {
    expect(
      dates('He paid $2000 for 1990 points, flight 1549, No. 1984 and 1600% more of NF 1880.'),
    ).to.deep.equal([]);
    expect(dates('By 2030 it will cost more than in 1999.')).to.deep.equal(['2030', '1999']);
  });

  it('takes the two ends of what shares its words as one date', () => {
    expect(found('It rained 5–9 March, it rained March–May 2011.')).to.deep.equal([
      '5–9 March = 2026-03-05/2026-03-09',
      'March–May 2011 = 2011-03/2011-05',
    ]);
    expect(dates('It ran 1887–1888 and in 1957–58.')).to.deep.equal(['1887/1888', '1957/1958']);
    expect(dates('It rained between 5 and 9 March 1990.')).to.deep.equal(['1990-03-05/1990-03-09']);
  });

  it('gives the dates of a list each what they share', () => {
    expect(found('She sang on April 24 and 25, 2015, and on 3, 4 and 9 May 2016.')).to.deep.equal([
      'April 24 = 2015-04-24',
      '25, 2015 = 2015-04-25',
      '3 = 2016-05-03',
      '4 = 2016-05-04',
      '9 May 2016 = 2016-05-09',
    ]);
    expect(dates('In April, May 2011 it grew.')).to.deep.equal(['2011-04', '2011-05']);
    expect(dates('It lasted from 28 December to 3 January 1990.')).to.deep.equal([
      '1989-12-28',
      '1990-01-03',
    ]);
    expect(dates('On May 5 and 20 people came.')).to.deep.equal(['2026-05-05']);
  });

  it('says what is approximate or uncertain', () => {
    expect(dates('Born c. 1818, or around 1820, he left, possibly in November 1849.')).to.deep.equal([
      '1818~',
      '1820~',
      '1849-11?',
    ]);
    expect(dates('He talked about 1990.')).to.deep.equal(['1990']);
  });

  it('reads years before Christ and of the first 1500 years', () => {
    expect(dates('Caesar died on 15 March 44 BC, and in AD 79 the city was buried.')).to.deep.equal([
      '-0043-03-15',
      '0079',
    ]);
    expect(dates('In the 5th century BC and in 1066, William won.')).to.deep.equal(['-04XX', '1066']);
    expect(dates('It ran 1200 metres and cost 1100 dollars in 1200 shops.')).to.deep.equal([]);
  });

  it('reads holidays, those that follow Easter too', () => {
    expect(
      dates('On Christmas Eve 2019, Bastille Day 2020, Easter Monday 2021 and Good Friday 2022'),
    ).to.deep.equal(['2019-12-24', '2020-07-14', '2021-04-05', '2022-04-15']);
    expect(dates("New Year's Day 2020; New Year's Eve 2020")).to.deep.equal(['2020-01-01', '2020-12-31']);
  });

  it('tells a history in the years that it names, and not in those of its publication', () => {
    const history =
      'The war of 1920 began in April. On 2 August the army crossed the river.\nIt had trained since ' +
      '1918, and a book of 1998 tells of it.\n' +
      'By December it had won, and in January 1921 it made peace. The king fell in 1922. In March he died.';
    expect(dates(history)).to.deep.equal([
      '1920',
      '1920-04',
      '1920-08-02',
      '1918/..',
      '1998',
      '1918-12',
      '1921-01',
      '1922',
      '1922-03',
    ]);
    const news =
      `${history} “We knew on Thursday,” said the director, who left on Monday and yesterday, and was ` +
      'born in October.';
    expect(dates(news).at(-1)).to.equal('2025-10');
  });

  it('takes no name for a month or day', () => {
    expect(dates('Theresa May said that Carl August was right. May I ask why?')).to.deep.equal([]);
  });

  it('leaves out spans, ages, habits and vague words', () => {
    expect(
      dates(
        'The 33-year-old waited five years, every Friday, for 40 minutes, several years ago, and recently ' +
          'in the coming weeks.',
      ),
    ).to.deep.equal([]);
    expect(dates('It rains every Friday.')).to.deep.equal([]);
    expect(dates('It lasted six months.')).to.deep.equal([]);
    expect(dates('It snowed on February 30.')).to.deep.equal([]);
    expect(dates('It stood 3000 years ago, and will 9000 years later.')).to.deep.equal([]);
  });

  it('reads decades, centuries, quarters, halves and seasons', () => {
    expect(dates("The 18th century, the 1980s, and the '90s")).to.deep.equal(['17XX', '198X', '199X']);
    expect(dates('It rose in the third quarter of 2024 and in the summer of 2016.')).to.deep.equal([
      '2024-35',
      '2016-22',
    ]);
    expect(dates('It opened in early 1991 and closed by the end of this year.')).to.deep.equal([
      '1991',
      '2026',
    ]);
    for (const date of dates(
      'The 18th century, the 1980s, the third quarter of 2024, summer 2016, last week',
    ))
      expect(parseDate(date), date).not.to.equal(null);
  });

  it('refers back to the date named last', () => {
    expect(
      found('The war ended on May 8, 1945. The same day it rained. The following month they left.'),
    ).to.deep.equal([
      'May 8, 1945 = 1945-05-08',
      'The same day = 1945-05-08',
      'The following month = 1945-06',
    ]);
    expect(dates('On May 8, 1945, it ended. Two days later they met. That year was hard.')).to.deep.equal([
      '1945-05-08',
      '1945-05-10',
      '1945',
    ]);
    expect(dates('That day it rained.')).to.deep.equal([]);
  });

  it('goes on in the year of long ago that set the scene, within its paragraph', () => {
    expect(dates('In 1987 he founded the paper. In March he sold it.\nIn March it failed.')).to.deep.equal([
      '1987',
      '1987-03',
      '2026-03',
    ]);
    expect(dates('It has grown since 1987. In March it was sold.')).to.deep.equal(['1987/..', '2026-03']);
  });

  it('takes "a year earlier" after a quarter for no year', () => {
    expect(dates('Profit rose in the first quarter. It was lower a year earlier.')).to.deep.equal([
      '2026-33',
    ]);
    expect(dates('Sales rose 5% from a year earlier.')).to.deep.equal(['2025']);
  });
});

describe('without a full date of publication', () => {
  it('reads what needs none, and says of the rest why it has no date', () => {
    expect(dates('On Thursday he spoke of 1982, of last week and of May 3.', '')).to.deep.equal(['1982']);
    expect(tag('On Thursday he spoke.', 'yesterday')).to.include({ date: '', basis: 'reference' });
  });
});

describe('the offsets of dates', () => {
  it('count UTF-16 units and point at the words', () => {
    const text = '😀😀 – “on Tuesday,” he said';
    const [date] = findDates(text, PUBLISHED);
    expect(text.slice(date?.start, date?.end)).to.equal('Tuesday');
  });
});

describe('whatever words stand side by side', () => {
  it('every date is EDTF that can be read', () => {
    const words = (
      'the a last next this year week month day quarter half Monday May 1999 31 99 of in - , . early ' +
      'end ago earlier later same following first nineteen ninety six decade spring morning noon p.m. : ' +
      '24 60 since until overnight today every el año mes semana día de pasado próximo hace tres mayo ' +
      'lunes siglo xx después mañana desde hasta'
    ).split(' ');
    let seed = 1;
    const random = (below: number): number => (seed = (seed * 1103515245 + 12345) % 2147483648) % below;
    for (let i = 0; i < 4000; i++) {
      const text = Array.from({ length: 1 + random(8) }, () => words[random(words.length)]).join(
        random(4) ? ' ' : '',
      );
      for (const lang of ['en', 'es']) {
        for (const { date } of findDates(text, '2024-02-29', { lang }))
          expect(parseDate(date), `${date}: ${text}`).not.to.equal(null);
      }
    }
  });
});
