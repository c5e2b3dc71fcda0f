import { expect } from '@open-wc/testing';
import { LEVEL_NAMES, type Level } from '../../../src/layout/blocks.js';
import { CardContents } from '../../../src/layout/cards.js';
import { placeAt, type Place } from '../../../src/layout/places.js';
import { Stacks } from '../../../src/layout/stacks.js';
import { weightOf } from '../../../src/model/event-list.js';
import type { Chronology } from '../../../src/scale/marks.js';
import {
  CHARACTER,
  chronology,
  chronologyOfList,
  eventsOf,
  plainMeasure,
  plainWording,
  SIZES,
  textsOf,
  type EventSketch,
} from './plain-words.js';

const { lineHeight } = plainMeasure;
const SAID = { text: 'We saw the water rise over the bridge', speaker: 'A' };

const contentsOf = (...sketches: (EventSketch | string)[]) =>
  new CardContents(eventsOf(sketches), plainWording, plainMeasure);
/** A place of the events with these ranks, which lie side by side. */
const place = (at: number, ranks: readonly number[], cluster = false): Place => ({
  at,
  first: ranks[0] ?? NaN,
  end: (ranks.at(-1) ?? NaN) + 1,
  cluster,
  main: ranks[0] ?? NaN,
  carded: cluster ? ranks.slice(0, 1) : ranks,
});
const mainOf = (ranks: Pick<Place, 'first' | 'end'>, story: Chronology) =>
  placeAt(0, ranks, true, story).main;

function stacked(sketches: (EventSketch | string)[], levels: readonly Level[]) {
  const contents = contentsOf(...sketches);
  const stacks = new Stacks(contents, chronologyOfList(contents.events));
  return (at: Place, width: number, shown = new Map(levels.entries())) => stacks.of(at, shown, width);
}

describe('CardContents', () => {
  const contents = contentsOf({ date: '2024-11-27', title: 'The river rises', quotes: [SAID, SAID] });

  it('has a title, then the date and how many quotations there are, then the first of these', () => {
    const title = contents.of(0, 'title', 200);
    expect(textsOf(title)).to.deep.equal({ title: ['The river rises'] });
    expect(title).to.deep.include({
      height: lineHeight.title,
      width: 15 * CHARACTER,
      cut: false,
      broken: false,
    });
    expect(textsOf(contents.of(0, 'compact', 200))).to.deep.equal({
      date: ['2024-11-27'],
      count: ['“2”'],
      title: ['The river rises'],
    });
    const { quote, ...others } = textsOf(contents.of(0, 'full', 200));
    expect(quote?.join(' ')).to.equal('“We saw the water rise over the bridge”');
    expect(others).to.deep.equal(textsOf(contents.of(0, 'compact', 200)));
  });

  it('is as high as its blocks and what is between them, and as wide as the widest', () => {
    const compact = contents.of(0, 'compact', 105);
    const { title } = textsOf(compact);
    expect(compact?.height).to.equal(lineHeight.date + (title?.length ?? 0) * lineHeight.title);
    const full = contents.of(0, 'full', 140);
    const { quote, ...others } = textsOf(full);
    expect(full?.height).to.be.closeTo(
      (contents.of(0, 'compact', 140)?.height ?? 0) +
        SIZES.quoteGap +
        (quote?.length ?? 0) * lineHeight.quote,
      1e-9,
    );
    const lines = [...(quote ?? []), ...(others.title ?? []), '2024-11-27 “2”'];
    expect(full?.width).to.equal(Math.max(...lines.map((line) => line.length * CHARACTER)));
  });

  it('shows no less at a higher level', () => {
    const shown = LEVEL_NAMES.map((level) => Object.keys(textsOf(contents.of(0, level, 140))));
    for (const [i, roles] of shown.entries()) expect(roles).to.include.members(shown[i - 1] ?? []);
    const heights = LEVEL_NAMES.map((level) => contents.of(0, level, 140)?.height ?? NaN);
    expect(heights).to.deep.equal(heights.toSorted((a, b) => a - b));
  });

  it('has the number of quotations on a line of its own where that of the date has no room for it', () => {
    const short = contentsOf({ date: '1982', title: 'Rain', quotes: [SAID] });
    const beside = short.of(0, 'compact', 8 * CHARACTER);
    const under = short.of(0, 'compact', 7 * CHARACTER);
    const count = (card: typeof beside) => card?.blocks.find(({ role }) => role === 'count');
    expect([count(beside)?.place, count(beside)?.height]).to.deep.equal(['after', 0]);
    expect([count(under)?.place, count(under)?.height]).to.deep.equal(['under', lineHeight.date]);
  });

  it('has the number of quotations beside the end of a date that is broken for it', () => {
    const event = { date: '2024-11-27', title: 'Rain', quotes: [{ text: 'It rains.' }] };
    const events = eventsOf([event]);
    const wording = { ...plainWording, date: () => 'since Dec 3, 6 PM', count: () => '“1”' };
    const card = new CardContents(events, wording, plainMeasure).of(0, 'compact', 17 * CHARACTER);
    expect(textsOf(card)).to.deep.include({ date: ['since Dec 3,', '6 PM'], count: ['“1”'] });
    expect(card?.blocks.find(({ role }) => role === 'count')?.place).to.equal('after');
  });

  it('breaks a word only where nothing else helps, and says so', () => {
    const long = contentsOf({ date: '1982', title: 'Donaudampfschiff', quotes: [{ text: 'w'.repeat(90) }] });
    expect(long.of(0, 'title', 16 * CHARACTER)).to.deep.include({ broken: false });
    const narrow = long.of(0, 'title', 10 * CHARACTER);
    expect(narrow?.broken).to.equal(true);
    expect(textsOf(narrow).title?.join('').replace('-', '')).to.equal('Donaudampfschiff');
    expect(textsOf(long.of(0, 'full', 30 * CHARACTER)).quote?.length).to.be.at.least(3);
  });

  it('does without where a line has no room for a few characters', () => {
    expect(contents.of(0, 'title', 3 * CHARACTER)).to.equal(null);
  });

  it('knows a title that ends before its end', () => {
    const long = contentsOf({ date: '1982', title: 'word '.repeat(90) }, { date: '1983', title: 'ends so…' });
    expect([long.of(0, 'title', 100)?.cut, long.of(1, 'title', 100)?.cut]).to.deep.equal([true, false]);
    expect(textsOf(long.of(0, 'title', 100)).title?.length).to.equal(SIZES.titleLines);
  });
});

describe('Stacks', () => {
  it('puts the cards of one date under each other, each with its date', () => {
    const stack = stacked(['2024-11-27', '2024-11-27', '2024-11-27'], ['compact', 'title', 'compact'])(
      place(0, [0, 1, 2]),
      200,
    );
    const second = lineHeight.date + lineHeight.title + SIZES.cardGap;
    const third = second + lineHeight.title + SIZES.cardGap;
    expect(stack?.entries.map(({ event, y }) => [event, Math.round(y)])).to.deep.equal([
      [0, 0],
      [1, Math.round(second)],
      [2, Math.round(third)],
    ]);
    expect(stack?.entries.map(({ content }) => textsOf(content).date)).to.deep.equal([
      ['2024-11-27'],
      undefined,
      ['2024-11-27'],
    ]);
    expect(stack?.height).to.be.closeTo(third + lineHeight.date + lineHeight.title, 1e-9);
    expect(stack?.width).to.equal('2024-11-27'.length * CHARACTER);
  });

  it('shows no card for events without a level, and none at all where a word does not fit', () => {
    const stacks = stacked(['1982', '1982'], ['title']);
    expect(stacks(place(0, [0, 1]), 200)?.entries.map(({ event }) => event)).to.deep.equal([0]);
    expect(stacks(place(0, [0, 1]), 20)).to.equal(null);
    expect(stacked(['1982'], [])(place(0, [0]), 200)?.entries).to.deep.equal([]);
  });

  it('lets the weightiest event speak for a cluster, with its span and how many more there are', () => {
    const stacks = stacked(['1982', { date: '1983', title: 'The flood', lead: true }, '1985'], []);
    const cluster: Place = { ...place(0, [0, 1, 2]), cluster: true, main: 1, carded: [1] };
    expect(stacks(cluster, 200)?.entries).to.deep.equal([]);
    const [entry, ...more] = stacks(cluster, 200, new Map([[1, 'compact']]))?.entries ?? [];
    expect(more).to.deep.equal([]);
    expect(entry).to.deep.include({ event: 1, level: 'compact', y: 0 });
    expect(textsOf(entry?.content)).to.deep.equal({
      date: ['1982 – 1985'],
      title: ['The flood'],
      more: ['and 2 more'],
    });
    expect(entry?.content.height).to.be.closeTo(2 * lineHeight.date + lineHeight.title, 1e-9);
  });

  it('tells clusters apart that begin with the same event', () => {
    const stacks = stacked(['1982', '1983', '1985'], ['compact']);
    const more = (events: number[]) => textsOf(stacks(place(0, events, true), 200)?.entries[0]?.content).more;
    expect([more([0, 1]), more([0, 1, 2]), more([0, 1])]).to.deep.equal([
      ['and 1 more'],
      ['and 2 more'],
      ['and 1 more'],
    ]);
  });
});

describe('the weight of an event', () => {
  it('is greatest for lead events, then by quotations, then by text', () => {
    const events = eventsOf([
      { date: '2001', lead: true },
      { date: '2002', quotes: [SAID, SAID] },
      { date: '2003', quotes: [SAID], text: 'Water.' },
      { date: '2004', text: 'Water.' },
      '2005',
    ]);
    const weights = [...events].map(weightOf);
    expect(weights).to.deep.equal(weights.toSorted((a, b) => b - a));
    expect(new Set(weights).size).to.equal(5);
    expect([...events.columns.weights]).to.deep.equal(weights);
    const story = chronologyOfList(events);
    expect([
      mainOf({ first: 1, end: 5 }, story),
      mainOf({ first: 3, end: 5 }, story),
      mainOf({ first: 4, end: 5 }, story),
    ]).to.deep.equal([1, 3, 4]);
  });

  it('lets the first of equals speak', () => {
    expect(mainOf({ first: 0, end: 3 }, chronology('2001', '2002', '2003'))).to.equal(0);
  });
});
