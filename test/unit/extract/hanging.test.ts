import { expect } from '@open-wc/testing';
import { extractTimeline } from '../../../src/extract/index.js';

/** Saturday 7 March 2026. */
const published = '2026-03-07';

interface Drafted {
  readonly told: string;
  readonly doubts: readonly string[];
}

const drafted = (text: string, day = published): Drafted[] => {
  const { timeline, doubts } = extractTimeline(text, { published: day, lang: 'en' });
  return timeline.events.map(({ date, title }, i) => ({
    told: `${date} ${title}`,
    doubts: doubts.filter(({ path }) => path === `events[${i}]`).map(({ reason }) => reason),
  }));
};
const told = (text: string): string[] => drafted(text).map(({ told }) => told);
const last = (text: string): Drafted | undefined => drafted(text).at(-1);

describe('titles that hang on what was told before', () => {
  const cases: [sentence: string, told: string][] = [
    ['The navy also began raids in May 1968.', '1968-05 The navy began raids'],
    ['The king then sold the mill in 1968.', '1968 The king sold the mill'],
    ['Doe sold the mill, but also kept the land in 1968.', '1968 Doe sold the mill, but also kept the land'],
    ['The festival ended on March 5 this year.', '2026-03-05 The festival ended'],
    [
      'A long survey of all the mills of the land was made in Aston, Barton, North Corley, ' +
        'East Dorn, South Fenwick, Gorley Harbour, North Gorley, Old Wickham, New Wickham and Elm, ' +
        'between July 2003 and December 2004.',
      '2003-07/2004-12 A long survey of all the mills of the land was made',
    ],
    [
      'South of the Third Army, General John Doe led the men of his old Tenth Army forward at Aston ' +
        'on 20 August 1918 to take eight thousand of the men and guns over the town.',
      '1918-08-20 South of the Third Army, General John Doe led the men of his old Tenth Army forward at Aston',
    ],
  ];
  for (const [sentence, expected] of cases) {
    it(`say it without, or are whole: ${expected}`, () => {
      expect(told(sentence)).to.deep.equal([expected]);
    });
  }

  it('leave out "last week" in a report, whose day is told', () => {
    const text =
      'Aston, 7 March 2026\n\nOn Monday the mill burned. News of the fire last week has moved the town.';
    expect(told(text).at(-1)).to.match(/News of the fire has moved the town$/);
  });

  it('doubt a caption', () => {
    expect(last('John Doe in May 2024, after having left the old club.')?.doubts).to.include('title');
  });
});

describe('dates that are read for what they say', () => {
  it('end what lasted until them, where that has been', () => {
    expect(last('She lived in Aston until 1739.')).to.deep.equal({
      told: '1739 She lived in Aston until 1739',
      doubts: ['title'],
    });
    expect(last('The hall is closed until 5 May.')?.doubts).to.include('planned');
    expect(last('7 March 2026, 14:10\n\nFerries will run until 10 p.m.')?.doubts).to.include('planned');
    expect(told('The king fought for the land, from 24 July until 26 November 1938.')).to.deep.equal([
      '1938-07-24/1938-11-26 The king fought for the land',
    ]);
  });

  it('are one of two with "or", not a stretch', () => {
    expect(told('He was married from 1699 or 1700.').map((words) => words.slice(0, 11))).to.deep.equal([
      '[1699,1700]',
    ]);
    expect(told('Doe sold the mill in 1699 or 1700.')).to.deep.equal(['[1699,1700] Doe sold the mill']);
  });

  it('take this weekend for the last one where it has been told', () => {
    const day = '2026-03-04';
    expect(drafted('The fair took place in Aston this weekend.', day)).to.deep.equal([
      { told: '2026-02-28/2026-03-01 The fair took place in Aston', doubts: [] },
    ]);
    expect(drafted('The fair is in Aston this weekend.', day)[0]?.told).to.match(/^2026-03-07/);
  });

  it('make no event of the years that something is counted for', () => {
    expect(told('Doe has to pay the rent for the period from 2004 to 2009.')).to.deep.equal([]);
  });

  it('are doubted behind the day of publication', () => {
    expect(last('The team found that crops fell by 2050.')?.doubts).to.include('planned');
    expect(last('The team found that crops fell by 2020.')?.doubts).not.to.include('planned');
  });

  it('are those of a life with its places, in the brackets of the lead', () => {
    const lead =
      'Jane Doe of Elm (31 March 1635 in Aston, Barton – 29 November 1699 in Corley) was a painter.';
    expect(told(`${lead} She left Aston.`)).to.deep.equal([
      '1635-03-31 Jane Doe of Elm was born',
      '1699-11-29 Jane Doe of Elm died',
    ]);
  });
});
