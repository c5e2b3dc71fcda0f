import { expect } from '@open-wc/testing';
import { findEvents, findPublished } from '../../../src/extract/index.js';
import { loadLanguage } from '../../../src/extract/languages/index.js';

before(() => loadLanguage('es'));

/** Saturday 7 March 2026. */
const published = '2026-03-07';
const told = (text: string, reference = published, lang = 'en'): string[] =>
  findEvents(text, reference, { lang }).map(({ date, title }) => `${date} ${title}`);

describe('the dates at which a text tells of something', () => {
  const cases: [what: string, text: string, expected: string[]][] = [
    ['a sentence with a date', 'The bridge was closed on Monday.', ['2026-03-02 The bridge was closed']],
    [
      'each date of a sentence, with its own clause',
      'It was built in 1931, and in 1968 the town bought it.',
      ['1931 It was built', '1968 The town bought it'],
    ],
    ['two dates of one clause', 'It burned in 1931 and in 1968.', ['1931 It burned', '1968 It burned']],
    [
      'one date that spans',
      'She led the school between March 2017 and October 2023.',
      ['2017-03/2023-10 She led the school'],
    ],
    ['one in brackets alone', 'They met in Rome (1821).', ['1821 They met in Rome']],
    ['an early year behind its month', 'He died in December of 384.', ['0384-12 He died']],
    [
      '"since" as a span that is still open',
      'The road has been closed since Tuesday.',
      ['2026-03-03/.. The road has been closed'],
    ],
    [
      'when something was said, not what it tells of',
      'Eleven people are missing, the fire service said on Tuesday.',
      ['2026-03-03 Eleven people are missing'],
    ],
    [
      'the day before its paragraph’s next sentence',
      'The sirens sounded on Monday night. The power failed in the whole valley.',
      ['2026-03-02 The sirens sounded', '2026-03-02 The power failed in the whole valley'],
    ],
  ];
  for (const [what, text, expected] of cases) {
    it(`are read: ${what}`, () => {
      expect(told(text)).to.deep.equal(expected);
    });
  }

  const left: [what: string, text: string][] = [
    ['that only measure', 'It was the worst storm since 2003.'],
    ['that something is compared with', 'Sales were higher than in 2024.'],
    ['in brackets in which somebody lived', 'The bridge was built by John Doe (1702–1748).'],
    ['in brackets with more', 'The bridge was built by John Doe (born 3 May 1702 in Aston).'],
    ['of seasons and holidays in names', 'The Winter Games met Ann Christmas.'],
    ['that somebody says', 'A crowd waited. “We have met on Monday, as always,” she said.'],
    ['of the next paragraph’s sentence', 'The river rose.\nMany people left.'],
    ['that count from a day of publication that is not known', 'The bridge was closed on Monday.'],
  ];
  for (const [what, text] of left) {
    it(`are no events when they are dates ${what}`, () => {
      expect(told(text, what.includes('not known') ? '' : published)).to.deep.equal([]);
    });
  }

  const interview =
    'The News met Jane Doe, a chemist, in March 2026.\nWhere did you work?\nI worked in Rome in 1968.\n' +
    'And your team?\nThe team won in 1970. So 1971, 1972, the cup.';
  it('are none that are said in an interview, by "I" or "you" or without a verb', () => {
    expect(told(interview)).to.deep.equal(['2026-03 The News met Jane Doe, a chemist', '1970 The team won']);
    expect(told(interview.replaceAll('?', '.'))).to.include('1968 I worked in Rome');
  });

  it('are none of captions, which have no verb, but of lists of dates', () => {
    expect(told('The mayor with Jane Doe at the harbour in 1968.')).to.deep.equal([]);
    expect(told('In 1968: the mayor at the harbour.')).to.deep.equal(['1968 The mayor at the harbour']);
  });

  it('are none of lines that are nothing but years', () => {
    expect(told('1920\nThe hall burned.\n1917–1918\nThe hall stood.')).to.deep.equal([]);
  });

  it('are one where a sentence names it twice', () => {
    expect(told('On 5 March 2021 the bridge fell. The next day, 6 March, it burned.')).to.deep.equal([
      '2021-03-05 The bridge fell',
      '2021-03-06 The bridge burned',
    ]);
  });

  it('are none of numbers of things, of what comes back, and of a history’s own present', () => {
    expect(told('A survey of 1709 schoolchildren was made. Prices were 53% of 1913 levels.')).to.deep.equal(
      [],
    );
    expect(told('She uploads a video every Wednesday/Thursday.')).to.deep.equal([]);
    const years = Array.from({ length: 12 }, (_, i) => `${1702 + i}`);
    const history = years.map((year) => `The hall burned in ${year}.`).join(' ');
    const own = 'It stood in what is today Aston, and fell in 1720.';
    expect(told(`${history} ${own}`).map((event) => event.slice(0, 4))).to.deep.equal([...years, '1720']);
  });

  it('let "last week" point to an event of that week that is dated elsewhere', () => {
    const attack = 'The attack began on 24 February.';
    expect(told(`${attack}\nNine people have died since the attack began last week.`)).to.deep.equal([
      '2026-02-24 The attack began',
    ]);
    expect(told('Nine people have died since the attack began last week.')).to.have.length(1);
  });

  it('hand the day of a line to what stands below it, up to the next line', () => {
    expect(
      told(
        '2 March 2026\nThe bridge was closed.\n\n3 March 2026\nIt was opened again. It had rained the previous day.',
      ).map((event) => event.slice(0, 14)),
    ).to.deep.equal(['2026-03-02 The', '2026-03-03 It ', '2026-03-02 It ']);
  });

  it('count from the line above, not from the day of publication', () => {
    expect(told('Friday 6 February 2026\nThe council met yesterday.')).to.deep.equal([
      '2026-02-05 The council met',
    ]);
  });

  it('say which of them the sentence does not name itself', () => {
    expect(
      findEvents('The sirens sounded on Monday. The power failed in the valley.', published).map(
        ({ inherited }) => inherited ?? false,
      ),
    ).to.deep.equal([false, true]);
  });

  it('stand at their sentences', () => {
    const text = 'It rained. The bridge was closed on Monday. It rained.';
    const [event] = findEvents(text, published);
    expect(text.slice(event?.start, event?.end)).to.equal('The bridge was closed on Monday.');
  });

  it('are found in another language by its words alone', () => {
    expect(told('El puente se cerró el lunes. En 1968, el pueblo lo compró.', published, 'es')).to.deep.equal(
      ['2026-03-02 El puente se cerró', '1968 El pueblo lo compró'],
    );
    expect(told('Fue la peor tormenta desde 2003.', published, 'es')).to.deep.equal([]);
  });
});

describe('the day of publication that a text prints', () => {
  it('is a line with nothing but a date, or the beginning of an agency’s report', () => {
    expect(findPublished('Bridge closed\n\nNovember 24, 2024\n\nThe bridge was closed.')).to.equal(
      '2024-11-24',
    );
    expect(findPublished('LOWERHOLM, Oct. 23, 2025 — Halden raised its forecast.')).to.equal('2025-10-23');
    expect(
      findPublished('VALDERÁN, 16 de agosto de 2024.- Un incendio obligó a desalojar.', { lang: 'es' }),
    ).to.equal('2024-08-16');
  });

  it('is no date that a sentence tells of, none without a year, and none far down', () => {
    expect(findPublished('The bridge was closed on 24 November 2024 after a storm.')).to.be.null;
    expect(findPublished('TAVRIN, Sept. 28 (Coastline News) - Fishermen ended their strike.')).to.be.null;
    expect(findPublished(`${'It rained.\n'.repeat(9)}November 24, 2024\n`)).to.be.null;
  });
});
