import { expect } from '@open-wc/testing';
import { extractTimeline, findDates, findEvents } from '../../../src/extract/index.js';

/** Wednesday 11 March 2026. */
const published = '2026-03-11';
const dates = (text: string): string[] => findDates(text, published, { lang: 'en' }).map(({ date }) => date);

describe('the year of a history', () => {
  const history =
    'The war began in May 1918. In June 1919 the army crossed the river, and in July 1920 it held the town. ' +
    'By August 1920 it had lost it. ';
  const goesOn: [kind: string, text: string][] = [
    ['a year before a noun', 'All along it had kept the 1815 treaty.'],
    ['a year that it looks back to', 'It was the largest battle since 1813.'],
    ['the year before, in passing', 'It did as well as in the previous year.'],
  ];
  for (const [kind, text] of goesOn)
    it(`does not go to ${kind}`, () => {
      expect(dates(`${history}${text} It gave up on 24 September.`).at(-1)).to.equal('1920-09-24');
    });

  it('does not go to the day of its publication', () => {
    const long = history.repeat(4);
    expect(dates(`${long}A song of tomorrow was sung. It gave up on 24 September.`).at(-1)).to.equal(
      '1920-09-24',
    );
  });

  it('goes back where a sentence or a paragraph begins with a year', () => {
    expect(dates(`${history}In 1911 it had begun to arm. It bought ships on 3 April.`).at(-1)).to.equal(
      '1911-04-03',
    );
    expect(dates(`${history}\nThe school opened in 1911. It closed on 3 April.`).at(-1)).to.equal(
      '1911-04-03',
    );
  });

  it('counts "the next year" from there', () => {
    expect(dates(`${history}The next year the king fell.`).at(-1)).to.equal('1921');
  });
});

const told = (text: string): string[] =>
  findEvents(text, published, { lang: 'en' }).map(({ date, title }) => `${date} ${title}`);

describe('the day that a report gives to its sentences', () => {
  const below = (text: string): string[] => told(`Bridge may open again\n11 March 2026\n${text}`).slice(1);

  it('is that of its first sentences, if these do not look back', () => {
    const since = 'Lorries crossed it. It had closed on';
    expect(below(`${since} 9 March 2026.`)[0]).to.equal('2026-03-09 Lorries crossed it');
    expect(below(`${since} 24 July 2023.`)[0]).to.equal('2026-03-11 Lorries crossed it');
  });

  it('is that of what is said, beside the date of what that is about', () => {
    const days = (text: string): string[] => below(text).map((event) => event.split(' ', 1).join());
    expect(days('The mayor announced that it would open in 2027.')).to.deep.equal(['2027', '2026-03-11']);
    expect(days('Doe said it was built in 1950.')).to.deep.equal(['1950', '2026-03-11']);
    expect(days('Doe won that year, but lost in 1950.')).to.deep.equal(['2026', '1950']);
  });
});

describe('the year of a day without one', () => {
  it('follows the clause of the day, not what the next one says will be', () => {
    expect(told('A jury found Doe guilty on 12 February; he will be sentenced on 3 July.')).to.deep.equal([
      '2026-02-12 A jury found Doe guilty',
      '2026-07-03 He will be sentenced',
    ]);
    expect(told('Doe left on 12 February but will be back on 3 July.')).to.deep.equal([
      '2026-02-12 Doe left',
      '2026-07-03 Doe will be back',
    ]);
  });
});

describe('dates that are counted from another', () => {
  it('count from the day named last in "the day before" something', () => {
    expect(dates('He fell on 3 May 1920. The day before the fall his son fled.')[1]).to.equal('1920-05-02');
    expect(dates('He fell on 3 May 1920. A day before the fall his son fled.')[1]).to.equal('1920-05-02');
    expect(dates('He fell on 3 May 1920, the day before the feast.')).to.deep.equal(['1920-05-03']);
  });

  it('do not count where a date follows', () => {
    expect(dates('It fell the day before Christmas 2020.')).to.deep.equal(['2020-12-25']);
  });

  it('begin with the first day of what "since the start" names', () => {
    expect(told('The lake has lost almost a metre since the start of this year.')).to.deep.equal([
      '2026-01-01/.. The lake has lost almost a metre',
    ]);
    expect(dates('It has stood empty since late 2009.')).to.deep.equal(['2009/..']);
  });

  it('only measure behind "from" and a number', () => {
    expect(told('Its share rose to 17%, up from 14% a year ago.')).to.deep.equal([]);
    expect(told('The firm opened a year ago.')).to.deep.equal(['2025 The firm opened']);
  });
});

describe('a date of other texts', () => {
  it('is a quarter, a month, a decade or a time as they are written there', () => {
    expect(dates('In Q4 2022 sales rose.')).to.deep.equal(['2022-36']);
    expect(dates('At 10.15am the bridge was shut.')).to.deep.equal(['2026-03-11T10:15']);
    expect(dates('The line opened in 1875. A decade later it closed.')).to.deep.equal(['1875', '188X']);
    expect(dates('It will be repaired by the end of the decade.')).to.deep.equal(['202X']);
    expect(dates('Over the next decade it fell apart.')).to.deep.equal([]);
    expect(dates('The bug came with 2023-11 and went.')).to.deep.equal(['2023']);
  });

  it('is the next month after the one that is told', () => {
    expect(dates('On 26 July 1956 it was seized. By the following March it was free.')).to.deep.equal([
      '1956-07-26',
      '1957-03',
    ]);
  });

  it('is a stretch of years of the Middle Ages, and no count', () => {
    expect(dates('The plague raged between 1347 and 1351. It rained from 1315 to 1317.')).to.deep.equal([
      '1347',
      '1351',
      '1315',
      '1317',
    ]);
    expect(dates('Between 1100 and 1200 people died. It grew from 1200 to 1400 houses.')).to.deep.equal([]);
  });
});

describe('a time of day', () => {
  it('is of the day that stands beside it, or of that of the report', () => {
    expect(dates('At 16:15 UTC, March 1st, the mayor spoke of what had been done today.')[0]).to.equal(
      '2026-03-01T16:15',
    );
    expect(dates('The March to Aston was one of many.')).to.deep.equal([]);
    expect(dates('The bridge was open at 15:11.')).to.deep.equal(['2026-03-11T15:11']);
    expect(dates('15:11 The mayor says that it shut on Saturday.')[0]).to.equal('2026-03-11T15:11');
  });
});

describe('what is planned or studied', () => {
  const doubts = (text: string): string[] =>
    extractTimeline(text, { published, lang: 'en' }).doubts.map(({ reason }) => reason);

  it('is no plan where the clause goes on to what followed', () => {
    expect(doubts('In 1891 she met the editor who would print her.')).to.not.include('planned');
    expect(doubts('In 2027 the editor would print her.')).to.include('planned');
  });

  it('was not done in the years that a study is about, if these go on', () => {
    expect(told('The team has compared harvests from 2000 to 2050.')).to.deep.equal([]);
    expect(told('The team led the league from 2000 to 2010.')).to.have.length(1);
    expect(told('The fair took place this week.')).to.have.length(1);
  });
});
