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
    ['Next year’s fair is planned to be in Aston.', '2027 The 2027 fair is planned to be in Aston'],
    [
      'However, the plan failed, and so 1987 saw little of it.',
      '1987 The plan failed, and so 1987 saw little of it',
    ],
    [
      'After the early October feast of Aston, the old choir had won the cup.',
      '2025-10 The old choir had won the cup',
    ],
    [
      'The vote is held at the next meeting, scheduled for May 2008.',
      '2008-05 The vote is held at the next meeting',
    ],
    [
      'In a March 5 press conference, the town said that the mill would close.',
      '2026-03-05 In a March 5 press conference, the town said that the mill would close',
    ],
    [
      'The mill said on Monday that its sales rose by half compared to the same period last year.',
      '2026-03-02 The mill said that its sales rose by half compared to the same period last year',
    ],
    [
      'The first index of the land, the Owl 100, fell in May 2008.',
      '2008-05 The first index of the land, the Owl 100, fell',
    ],
    ['The hall will open its doors in January next year.', '2027-01 The hall will open its doors'],
    [
      'On 5 March 2026, in a letter sent to the old council, John Doe stated that "the hall is ours".',
      '2026-03-05 In a letter sent to the old council, John Doe stated that "the hall is ours"',
    ],
    ['As of 5 March 2026 the site was down.', '2026-03-05 The site was down'],
    ['As of 14:48 UTC on 5 March 2026, the site was down.', '2026-03-05T14:48 The site was down'],
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

  it('doubt "the site" where another sentence has said which, and name it where it has a name of its own', () => {
    const bare = last('Doe made a site for the club. The site was closed on 5 March 2026.');
    expect(bare).to.deep.equal({ told: '2026-03-05 The site was closed', doubts: ['title'] });
    const named = last('The First Owl competition was new. The competition ended on 5 March 2026.');
    expect(named).to.deep.equal({ told: '2026-03-05 The First Owl competition ended', doubts: [] });
    const kind = last('The town has a rowing club. The club was closed on 5 March 2026.');
    expect(kind).to.deep.equal({ told: '2026-03-05 The rowing club was closed', doubts: [] });
    const two = last('An Aston team and a Barton team came. The team lost on 5 March 2026.');
    expect(two).to.deep.equal({ told: '2026-03-05 The team lost', doubts: ['title'] });
    const kinds = last('A rowing club and a chess club met. The club was closed on 5 March 2026.');
    expect(kinds).to.deep.equal({ told: '2026-03-05 The club was closed', doubts: ['title'] });
    const headline = last('Owls attack the hall. The attack was made on 5 March 2026.');
    expect(headline).to.deep.equal({ told: '2026-03-05 The attack was made', doubts: ['title'] });
    expect(last('The site was closed on 5 March 2026.')?.doubts).to.deep.equal([]);
  });

  it('do not doubt what only looks like a verb', () => {
    expect(last('The reopened hall became a school on 5 March 2026.')?.doubts).to.deep.equal([]);
    expect(last('Repeated attacks by Doe broke the line on 5 March 2026.')?.doubts).to.deep.equal([]);
    expect(last('Founded the club on 5 March 2026.')?.doubts).to.include('title');
  });

  it('doubt what does not say its deed, and a caption', () => {
    expect(last('Doe proceeded to do so on 5 March 2026.')?.doubts).to.deep.equal(['title']);
    expect(last('John Doe in May 2024, after having left the old club.')?.doubts).to.include('title');
  });
});

describe('titles that are cut', () => {
  const long = 'the great hall of the old town of North Barton and the houses around it';
  const cases: [sentence: string, title: string][] = [
    [
      `The prize went to Doe in 1911, when Roe and the old painter Ann Poe, a member of the club, praised ${long}.`,
      'The prize went to Doe',
    ],
    [
      'The old club of Aston, helped by Barton, Corley, the people of Dorn, the clubs of Fenwick and others, ' +
        'took the cup of the whole county home in 1911.',
      'The old club of Aston took the cup of the whole county home',
    ],
    [
      'In 1911, in a letter sent to the whole council of the old town, John Doe said that the great old hall, ' +
        'all the mills of North Barton and the houses around them were not to be sold.',
      'In a letter sent to the whole council of the old town, John Doe said that the great old hall, ' +
        'all the mills of North Barton and the houses around them were not…',
    ],
    [
      'The first great fight of the war took place in 1911; deep in the north, the men of the old Owl Group, who ' +
        'had come from Aston, took the mills of the town.',
      'The first great fight of the war took place',
    ],
    [
      '700 men dressed in green coats, including riders and guards from the old Owl Group and the new Hawk Group, ' +
        'occupied the town hall and the mills of Aston in 1911.',
      '700 men dressed in green coats occupied the town hall and the mills of Aston',
    ],
  ];
  for (const [sentence, title] of cases)
    it(`keep the verb of their clause: ${title}`, () => {
      expect(told(sentence)).to.deep.equal([`1911 ${title}`]);
    });
});

describe('titles with names in place of pronouns', () => {
  const doe = 'Jane Doe was a painter. She lived in Aston. Mrs. Doe left her house to the town. ';
  const cases: [sentence: string, told: string][] = [
    ['The first show of her works was held in 1911.', '1911 The first show of Jane Doe’s works was held'],
    ['John Roe asked her to paint the hall in 1911.', '1911 John Roe asked Jane Doe to paint the hall'],
    ['The town made her a citizen in 1911.', '1911 The town made Jane Doe a citizen'],
    ['Mary Roe sold her house in 1911.', '1911 Mary Roe sold her house'],
    [
      'Mary Roe’s daughter would follow her to the hall in 1911.',
      '1911 Mary Roe’s daughter would follow her to the hall',
    ],
    ['Doe grew up in Barton, where she joined the choir in 1911.', '1911 Jane Doe joined the choir'],
  ];
  for (const [sentence, expected] of cases)
    it(`name whom they mean, and no other: ${expected}`, () => {
      expect(told(doe + sentence).at(-1)).to.equal(expected);
    });

  it('name what "it" is that somebody does something to', () => {
    expect(
      told(
        'The mill belonged to the great abbey of North Aston from the beginning of the long war, ' +
          'but the farmers bought it in 1911.',
      ),
    ).to.deep.equal(['1911 The farmers bought the mill']);
    expect(told('This year’s theme was water.')).to.deep.equal(['2026 The 2026 theme was water']);
  });

  it('know by its family name whom a text names in full later', () => {
    const text =
      'Poe read a paper of Doe. Doe went back to his books. Doe wrote to his friends.\n\n' +
      'Early on 5 March 1832, he was shot in the hall.\n\nJohn Doe was buried in Aston.';
    expect(told(text)[0]).to.equal('1832-03-05 John Doe was shot in the hall');
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
