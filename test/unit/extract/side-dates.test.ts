import { expect } from '@open-wc/testing';
import { extractTimeline, findDates, findEvents } from '../../../src/extract/index.js';

/** Wednesday 11 March 2026. */
const published = '2026-03-11';
const told = (text: string): string[] =>
  findEvents(text, published, { lang: 'en' }).map(({ date, title }) => `${date} ${title}`);

describe('dates of a sentence that tells more than one thing', () => {
  const cases: [kind: string, text: string, events: string[]][] = [
    [
      'in passing make no event with the title of another',
      'Doe was made a captain on 3 April 1779 to rank from 18 February 1778.',
      ['1779-04-03 Doe was made a captain to rank'],
    ],
    [
      'in a list have the same event each',
      'The prize was won by Doe in 1974 and again in 1976.',
      ['1974 The prize was won by Doe', '1976 The prize was won by Doe'],
    ],
    [
      'of a clause behind "and" have its words',
      'John Doe was a sailor. He changed his mind at the harbour, however, before he went on board, and after a ' +
        'long walk on foot through the whole of the south, in 1955 he joined the army of the north.',
      ['1955 John Doe joined the army of the north'],
    ],
    [
      'of a clause behind "until" have its words',
      'The old school on the hill, a plain house with a red roof, remained in use by the sisters and by most of the ' +
        'children of the parish, until the council closed the hall in May 1971.',
      ['1971-05 The council closed the hall'],
    ],
    [
      'of a noun are for that',
      'In May 1968 the club won the 1967 cup.',
      ['1968-05 The club won the 1967 cup'],
    ],
    [
      'of what it has are for that',
      'The town had a hall built in 1704, and sold it in 1911.',
      ['1911 The town sold it'],
    ],
    ['with which something is compared make none', 'The price of wool is up 82% from 9 months ago.', []],
    ['of captions make none', 'Doe (left) and Roe (right) at the farmers market in May 1911.', []],
    ['of an epithet make none', 'The stories show the hand of Doe, a 17th-century poet.', []],
    [
      'of an opening participle are its own',
      'Founded in 1911, the club won a cup.',
      ['1911 The club was founded'],
    ],
    [
      'of who was born and died in brackets are two',
      'Jane Doe (8 May 1841 – 1 June 1904) was a painter. She left Aston in 1861.',
      ['1841-05-08 Jane Doe was born', '1904-06-01 Jane Doe died', '1861 Jane Doe left Aston'],
    ],
    [
      'of a death that is told again are one',
      'Jane Doe (8 May 1841 – 1904) was a painter. She died on 1 June 1904.',
      ['1841-05-08 Jane Doe was born', '1904-06-01 Jane Doe died'],
    ],
    [
      'of a birth in brackets are for that',
      'Jane Doe (born 8 May 1941) is a painter. She left Aston in 1961.',
      ['1941-05-08 Jane Doe was born', '1961 Jane Doe left Aston'],
    ],
    ['of what is nobody in brackets make none', 'The Red Barn (1841 – 1904) was a hall. It stood.', []],
    [
      'of what had been done before are its own behind the rest, too',
      'Doe was told of the plan of the king, having sold the mill to the bank on 5 May 1911.',
      ['1911-05-05 Doe sold the mill to the bank'],
    ],
    [
      'of a relative clause with commas are for that',
      'The most radical plan was written by the Society of New Women, which was founded by Jane Doe and her friend, ' +
        'Ann Roe, on 10 May 1893.',
      ['1893-05-10 The Society of New Women was founded by Jane Doe and her friend, Ann Roe'],
    ],
    [
      'of what had been done before are its own',
      'Having sold the mill in 1911, Doe left the town in 1912.',
      ['1911 Doe sold the mill', '1912 Doe left the town'],
    ],
    [
      'of what was done meanwhile go with the rest',
      'Visiting Rome in March 1990, Doe opened a school.',
      ['1990-03 Doe opened a school'],
    ],
    [
      'of an addition that shows it have both',
      'Doe became the first hero of the new and very small navy of the north, taking the Owl on 4 May 1978.',
      ['1978-05-04 Doe became the first hero of the new and very small navy of the north, taking the Owl'],
    ],
    [
      'of what is reported are for that',
      'The bank said on Tuesday that the sales in the north rose 43% in February, as most of the shops did well.',
      [
        '2026-03-10 The bank said that the sales in the north rose 43%, as most of the shops did well',
        '2026-02 The sales in the north rose 43%',
      ],
    ],
    ['up to which something lasted make none as weeks', 'The girls were denied entry until last week.', []],
    ['that come back make none', 'Her feast day is 30 September.', []],
    ['of today’s names make none', 'Aston, known today as Barton, was sold.', []],
  ];
  for (const [kind, text, events] of cases) {
    it(kind, () => {
      expect(told(text)).to.deep.equal(events);
    });
  }

  it('say where they are left out', () => {
    const text = 'The club had a hall built in 1704.';
    const { doubts } = extractTimeline(text, { published, lang: 'en' });
    expect(doubts.map(({ reason, start, end }) => `${reason} ${text.slice(start, end)}`)).to.deep.equal([
      'measure 1704',
    ]);
  });
});

describe('what looks like a date', () => {
  const dates = (text: string): string[] =>
    findDates(text, published, { lang: 'en' }).map(({ date }) => date);
  for (const text of [
    'It is a 2000 year old custom.',
    'It is a 1400-year-old wall.',
    'It took 2000 years to build.',
    'It is crowded, as are all New Year fairs.',
    'They fell in the Christmas offensive.',
    'She joined the Summer Institute of Aston.',
    'The feast marks the fall of the king.',
  ]) {
    it(`is none in “${text}”`, () => {
      expect(dates(text)).to.deep.equal([]);
    });
  }

  it('is one beside a word that only looks like its part', () => {
    expect(dates('The fair was off to a bright start Monday night.')).to.deep.equal(['2026-03-09']);
    expect(dates('It began in the early 17th century.')).to.deep.equal(['16XX']);
    expect(dates('At Christmas 2024 he left.')).to.deep.equal(['2024-12-25']);
  });

  it('looks back to the weekend of what has been, and ahead to that of what will be', () => {
    expect(dates('The fair was held this weekend.')).to.deep.equal(['2026-03-07/2026-03-08']);
    expect(dates('The fair will be held this weekend.')).to.deep.equal(['2026-03-14/2026-03-15']);
  });

  it('counts mornings from the day named last', () => {
    expect(dates('He was shot on 30 May 1832. He died the following morning.')).to.deep.equal([
      '1832-05-30',
      '1832-05-31',
    ]);
    expect(dates('The siege began on 4 June 1832. The walls fell that night.')).to.deep.equal([
      '1832-06-04',
      '1832-06-04',
    ]);
  });

  it('has years of three digits behind days and seasons', () => {
    expect(dates('He died on 30 September 420.')).to.deep.equal(['0420-09-30']);
    expect(dates('He lived there in the winter of 373.')).to.deep.equal(['0373-24']);
  });
});
