import { expect } from '@open-wc/testing';
import { finish } from '../../../src/model/order.js';
import { facetsOf } from '../../../src/search/facets.js';
import { matchesOf } from '../../../src/search/matches.js';
import { matching, narrows } from '../../../src/search/matching.js';
import { hasFacets } from '../../../src/search/probe.js';
import type { Query } from '../../../src/model/query.js';
import { random } from '../random/random-stories.js';
import { listOf, randomQuery, randomSketches, type Sketch } from './plain-events.js';

const found = (sketches: readonly Sketch[], query: Query): number[] => [
  ...finish(matching(listOf(sketches).events, query)),
];

const LETTERS: Readonly<Record<string, string>> = { ł: 'l', đ: 'd' };
const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[łđ]/g, (letter) => LETTERS[letter]!);

/** The rules once more, told by words in lists. */
function matches({ title, text, group, tags = [], quotes = [] }: Sketch, query: Query): boolean {
  const names = quotes.flatMap(({ speaker }) => (speaker ? [speaker.name] : []));
  const texts = [
    title,
    text,
    group,
    ...tags,
    ...quotes.map((quote) => quote.text),
    ...names,
    ...quotes.map(({ speaker }) => speaker?.role),
  ]
    .filter((each) => each !== undefined)
    .map(plain);
  const phrases = [...plain(query.text ?? '').matchAll(/"([^"]+)"/g)].map(([, words]) => words!.split(' '));
  const words = plain(query.text ?? '')
    .replace(/"[^"]*"/g, '')
    .split(' ')
    .filter((word) => word);
  const hasPhrase = (phrase: readonly string[]) =>
    texts.some((each) => each.split(' ').some((_, i, all) => phrase.every((word, k) => all[i + k] === word)));
  return (
    words.every((word) => texts.some((each) => each.includes(word))) &&
    phrases.every(hasPhrase) &&
    (!query.speakers || query.speakers.some((name) => names.includes(name))) &&
    (!query.tags || query.tags.some((tag) => tags.includes(tag)))
  );
}

const story: readonly Sketch[] = [
  {
    title: 'The dam breaks',
    text: 'Water reaches\n the old bridge.',
    tags: ['flood'],
    quotes: [
      {
        text: 'Nobody was warned.',
        speaker: { name: 'Ada Conti', role: 'baker', organization: 'Guild of Pisa' },
      },
    ],
  },
  {
    title: 'News from Damascus',
    group: 'Abroad',
    quotes: [{ text: 'Leur maison tient.', speaker: { name: 'Claire Dumas' } }, { text: 'It holds.' }],
  },
  {
    title: 'A new bridge, an old river',
    tags: ['election', 'flood'],
    quotes: [{ text: 'At last!', speaker: { name: 'Ada Conti' } }],
  },
  { title: 'حماة وحلب' },
  { title: '大坝决堤' },
];

describe('matching', () => {
  const cases: readonly (readonly [string, Query, readonly number[]])[] = [
    ['all words, whatever their order, case and accents', { text: 'BRÍDGE old' }, [0, 2]],
    ['words in different texts of an event', { text: 'breaks warned flood' }, [0]],
    ['parts of words', { text: 'dam' }, [0, 1]],
    ['whole words between quotation marks', { text: '"dam"' }, [0]],
    ['beginnings while they are still open', { text: '"dama' }, [1]],
    ['curly ones too', { text: '“dam”' }, [0]],
    ['phrases over line breaks', { text: '"the old bridge"' }, [0]],
    ['no phrases over two texts', { text: '"breaks water"' }, []],
    ['no phrases in another order', { text: '"bridge old"' }, []],
    ['a phrase and a word', { text: '"old river" bridge' }, [2]],
    ['signs as they are', { text: 'last!' }, [2]],
    ['signs that mean something in patterns', { text: '"(.*)"' }, []],
    ['quotations', { text: 'nobody' }, [0]],
    ['speakers, and what they are', { text: 'conti guild' }, [0]],
    ['groups', { text: 'abroad' }, [1]],
    ['tags', { text: 'elect' }, [2]],
    ['Arabic words behind a prefix', { text: 'حلب' }, [3]],
    ['quoted Arabic words too', { text: '"حلب"' }, [3]],
    ['words without spaces between them', { text: '"决堤"' }, [4]],
    ['any of the speakers', { speakers: ['Claire Dumas', 'Ada Conti'] }, [0, 1, 2]],
    ['speakers by their whole names', { speakers: ['Ada'] }, []],
    ['any of the tags', { tags: ['election', 'nothing'] }, [2]],
    ['what meets all kinds', { text: 'bridge', speakers: ['Ada Conti'], tags: ['election'] }, [2]],
    ['everything where marks alone are sought', { text: '"" "' }, [0, 1, 2, 3, 4]],
  ];
  for (const [what, query, expected] of cases) {
    it(`finds ${what}: ${JSON.stringify(query)}`, () => {
      expect(found(story, query)).to.deep.equal(expected);
    });
  }

  it('finds in random stories what the rules say', () => {
    const next = random(11);
    let [none, some] = [0, 0];
    for (let round = 0; round < 300; round++) {
      const sketches = randomSketches(round, 30);
      const query = randomQuery(next);
      const expected = sketches.flatMap((sketch, i) => (matches(sketch, query) ? [i] : []));
      expect(found(sketches, query), JSON.stringify(query)).to.deep.equal(expected);
      if (expected.length) some++;
      else none++;
    }
    expect(Math.min(none, some)).to.be.greaterThan(50);
  });

  it('asks only among earlier matches when a query is typed on, and finds the same', () => {
    const sketches = randomSketches(5, 2000);
    for (const text of ['évacuation river', '"dam', '"the river" co', 'łódź', 'm"ay"']) {
      let before: { query: Query; matches: ReturnType<typeof matchesOf> } | undefined;
      for (let end = 1; end <= text.length; end++) {
        const query = { text: text.slice(0, end) };
        const { events, asked } = listOf(sketches);
        const narrow = before !== undefined && narrows(query, before.query);
        const result = finish(matching(events, query, narrow ? before!.matches : undefined));
        expect(narrow || end === 1, query.text).to.be.true;
        expect(asked()).to.equal(before?.matches.length ?? sketches.length);
        expect([...result], query.text).to.deep.equal(found(sketches, query));
        before = { query, matches: matchesOf(result) };
      }
    }
  });

  it('does not take for narrower what asks for other speakers, or for less', () => {
    expect(narrows({ text: 'ri' }, { text: 'riv' })).to.be.false;
    expect(narrows({ text: 'riv', speakers: ['Ada Conti'] }, { text: 'ri' })).to.be.false;
    expect(narrows({ text: 'riv', tags: ['a', 'b'] }, { text: 'ri', tags: ['a'] })).to.be.false;
    expect(narrows({ text: 'RÍv', tags: ['a'] }, { text: 'ri', tags: ['a'] })).to.be.true;
  });

  it('yields after every few hundred events at most', () => {
    const { events, asked } = listOf(randomSketches(3, 5000));
    const work = matching(events, { text: 'river' });
    let before = 0;
    let steps = 0;
    while (!work.next().done) {
      expect(asked() - before).to.be.at.most(256);
      before = asked();
      steps++;
    }
    expect(steps).to.be.greaterThan(18);
  });
});

describe('matches', () => {
  const indices = Uint32Array.from([2, 3, 7, 11]);
  const matches = matchesOf(indices);

  it('know their number, and which they are', () => {
    expect(matches.length).to.equal(4);
    expect(Array.from({ length: 14 }, (_, i) => i).filter(matches.has)).to.deep.equal([...indices]);
    expect(matchesOf(new Uint32Array(0)).has(0)).to.be.false;
  });

  it('know how many stand before each event', () => {
    for (let i = 0; i < 14; i++)
      expect(matches.before(i)).to.equal(indices.filter((index) => index < i).length);
  });

  it('count themselves along the axis, whatever order the events have there', () => {
    const next = random(2);
    const rank = Uint32Array.from({ length: 14 }, (_, i) => i).sort(() => next() - 0.5);
    const row = (ranks: Uint32Array) => ({
      rank: ranks,
      order: Uint32Array.from(ranks, (_, at) => ranks.indexOf(at)),
    });
    const between = matches.along(row(rank));
    for (let first = 0; first <= 14; first++) {
      for (let end = first; end <= 14; end++) {
        expect(between(first, end)).to.equal(
          indices.filter((index) => rank[index]! >= first && rank[index]! < end).length,
        );
      }
    }
    expect(matches.along(row(rank.map((each) => 13 - each)))(13 - rank[2]!, 14 - rank[2]!)).to.equal(1);
  });
});

describe('voices and tags', () => {
  it('have the number of their events, not of their quotations, the most first', () => {
    const twice: Sketch = {
      title: 'x',
      tags: ['flood', 'flood'],
      quotes: [
        { text: 'a', speaker: { name: 'Bruno' } },
        { text: 'b', speaker: { name: 'Bruno' } },
      ],
    };
    const { speakers, tags } = finish(facetsOf(listOf([twice, ...story]).events));
    expect(speakers).to.deep.equal([
      { name: 'Ada Conti', count: 2 },
      { name: 'Bruno', count: 1 },
      { name: 'Claire Dumas', count: 1 },
    ]);
    expect(tags).to.deep.equal([
      { name: 'flood', count: 3 },
      { name: 'election', count: 1 },
    ]);
  });

  it('are as many as a plain count finds in a random story, and each number finds as many', () => {
    const sketches = randomSketches(9, 400);
    const { events } = listOf(sketches);
    for (const { name, count } of finish(facetsOf(events)).speakers)
      expect(found(sketches, { speakers: [name] }).length, name).to.equal(count);
  });

  it('are counted in slices', () => {
    const work = facetsOf(listOf(randomSketches(1, 5000)).events);
    let steps = 0;
    while (!work.next().done) steps++;
    expect(steps).to.be.at.least(8);
  });

  it('are looked for before they are counted', () => {
    expect(hasFacets(listOf([{ title: 'x' }, { title: 'y', quotes: [{ text: 'z' }] }]).events)).to.be.false;
    expect(hasFacets(listOf([{ title: 'x' }, { title: 'y', tags: ['z'] }]).events)).to.be.true;
    const { events, asked } = listOf(Array.from({ length: 5000 }, () => ({ title: 'x' })));
    expect(hasFacets(events)).to.be.false;
    expect(asked()).to.be.at.most(2000);
  });
});
