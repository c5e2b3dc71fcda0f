import { expect } from '@open-wc/testing';
import { breaksOf, labelsBeside, labelsUnder, piecesOf } from '../../../src/layout/axis.js';
import { overviewOf } from '../../../src/layout/overview.js';
import { normalize } from '../../../src/input/normalize.js';
import { compressed } from '../../../src/scale/compressed.js';
import { even } from '../../../src/scale/even.js';
import { overlaps } from '../random/invariants.js';
import { randomStory } from '../random/random-stories.js';
import { chronology, chronologyOfList, plainMeasure, plainWording } from './plain-words.js';
import { ROOM } from '../scale/room.js';

const BURST = ['1982', '2011', '2020', '2024-11-27', '2024-11-29', '2024-12-05'];
const cutTimes = (story: ReturnType<typeof chronology>, cuts: number, available = 1000) =>
  compressed(story, story.spans.slice(0, cuts), { ...ROOM, available });

describe('the pieces of an axis', () => {
  it('are its parts, with a break in the middle of each gap', () => {
    const scale = cutTimes(chronology(...BURST), 3);
    expect(piecesOf(scale).length).to.equal(4);
    expect(breaksOf(scale)).to.deep.equal(scale.gaps.map(({ start, end }) => (start + end) / 2));
  });
});

describe('labelsUnder', () => {
  const under = (dates: string[], cuts: number, available = 1000) => {
    const story = chronology(...dates);
    return labelsUnder(
      cutTimes(story, cuts, available),
      story,
      plainWording,
      plainMeasure,
      [0, available],
      3,
    );
  };

  it('names every gap, ticks on the first row and what stands above them below', () => {
    const { labels } = under(BURST, 3);
    expect(labels.filter(({ kind }) => kind === 'gap').map(({ text }) => text)).to.have.members([
      '10592 days',
      '3288 days',
      '1610 days',
    ]);
    expect(labels.filter(({ kind }) => kind === 'tick').every(({ y }) => y === 0)).to.equal(true);
    expect(labels.filter(({ kind }) => kind === 'context').map(({ text }) => text)).to.include('2024-11');
    expect(labels.filter(({ kind }) => kind !== 'tick').every(({ y }) => y > 0)).to.equal(true);
    expect(Math.max(...labels.map(({ y }) => y)) / plainMeasure.lineHeight.tick).to.be.within(1, 3);
  });

  it('has the date of each step on an even axis, and what stands above them once', () => {
    const story = chronology(...BURST);
    const { labels } = labelsUnder(even(story, ROOM), story, plainWording, plainMeasure, [0, 1000], 3);
    const texts = (of: string) => labels.filter(({ kind }) => kind === of).map(({ text }) => text);
    expect(texts('tick')).to.deep.equal(['1982', '2011', '2020', '27', '29', '2024-12-05']);
    expect(texts('context')).to.deep.equal(['2024-11']);
    const [first] = labels;
    expect((first?.x ?? NaN) + (first?.width ?? NaN) / 2).to.be.closeTo(
      even(story, ROOM).at(story.at[0] ?? NaN),
      1,
    );
  });

  it('keeps the name of a cut clear of what stands above ticks', () => {
    const { labels } = under(BURST, 3);
    for (const gap of labels.filter(({ kind }) => kind === 'gap'))
      for (const other of labels.filter(({ kind, y }) => kind === 'context' && y === gap.y))
        expect(Math.max(gap.x - other.x - other.width, other.x - gap.x - gap.width)).to.be.at.least(20);
  });

  it('says no month or year twice, for random stories', () => {
    for (let seed = 1; seed <= 120; seed++) {
      const story = chronologyOfList(randomStory(seed, 2 + (seed % 30)));
      const scale = cutTimes(story, seed % 5, 1200);
      const { labels } = labelsUnder(scale, story, plainWording, plainMeasure, [0, 1200], 3);
      const dated = labels.filter(({ kind, text }) => kind !== 'gap' && /^\d{4}/.test(text));
      // Two months of one year have the same short name here.
      const texts = dated.map(({ text }) => text).filter((text) => text.length > 4);
      expect([...new Set(texts)], `seed ${String(seed)}`).to.deep.equal(texts);
    }
  });

  it('lets no two words overlap or leave the axis, and names each gap, for random stories', () => {
    for (let seed = 1; seed <= 120; seed++) {
      const story = chronologyOfList(randomStory(seed, 2 + (seed % 30)));
      const available = 300 + ((seed * 37) % 1600);
      const scale = cutTimes(story, seed % 5, available);
      const { labels } = labelsUnder(scale, story, plainWording, plainMeasure, [0, available], 3);
      expect(
        overlaps(labels.map((label) => ({ ...label, name: label.text }))),
        `seed ${String(seed)}`,
      ).to.deep.equal([]);
      expect(
        labels.every(({ x, width }) => x >= 0 && x + width <= available + 1e-9),
        `seed ${String(seed)}`,
      ).to.equal(true);
    }
  });
});

describe('labelsBeside', () => {
  const beside = (dates: string[], cuts: number, end = 80) => {
    const story = chronology(...dates);
    return labelsBeside(cutTimes(story, cuts, 900), story, plainWording, plainMeasure, end).labels;
  };

  it('ends all words at one line, names gaps, and the month with the first of its days', () => {
    const labels = beside(BURST, 3);
    expect(labels.every(({ x, width }) => Math.abs(x + width - 80) < 1e-9)).to.equal(true);
    expect(labels.filter(({ kind }) => kind === 'gap').length).to.equal(3);
    const ticks = labels.filter(({ kind }) => kind === 'tick').map(({ text }) => text);
    expect(
      ticks.some((text) => text.endsWith('11-27')),
      ticks.join(' '),
    ).to.equal(true);
    expect(ticks, ticks.join(' ')).to.include.members(['1982', '2011', '2020', '12-01', '05']);
  });

  it('leaves out words that are wider than their column', () => {
    expect(beside(BURST, 3, 30).every(({ width }) => width <= 30)).to.equal(true);
  });

  it('lets no two words overlap, for random stories', () => {
    for (let seed = 1; seed <= 120; seed++) {
      const story = chronologyOfList(randomStory(seed, 2 + (seed % 30)));
      const scale = cutTimes(story, seed % 5, 400 + seed * 5);
      const { labels } = labelsBeside(scale, story, plainWording, plainMeasure, 80);
      expect(
        overlaps(labels.map((label) => ({ ...label, name: label.text }))),
        `seed ${String(seed)}`,
      ).to.deep.equal([]);
      expect(
        labels.every(({ y, height }) => y >= 0 && y + height <= scale.length + 1e-9),
        `seed ${String(seed)}`,
      ).to.equal(true);
    }
  });
});

describe('overviewOf', () => {
  it('shows every event where it lies in true proportion, with one tick a pixel at most', () => {
    const { place, ticks, counts, most, length } = overviewOf(
      chronology('2000', '2005', '2009', '2009'),
      1000,
    );
    expect([[0, 1, 2, 3].map(place).map(Math.round), length]).to.deep.equal([[50, 550, 950, 950], 1000]);
    expect([ticks, counts, most]).to.deep.equal([[50, 550, 950], [1, 1, 2], 2]);
  });

  it('says where an instant lies, and which instant lies there', () => {
    const { at, invert } = overviewOf(chronology('2000', '2009'), 1000);
    expect([at(Date.UTC(2000, 0, 1)), at(Date.UTC(2010, 0, 1))]).to.deep.equal([0, 1000]);
    for (const px of [0, 1, 333.3, 1000]) expect(at(invert(px))).to.be.closeTo(px, 1e-6);
  });

  it('shows what lasts and the periods of a short story, and only how many lie where of a long one', () => {
    const { timeline } = normalize(
      {
        events: ['2000/2004', '2005', '2008/..'].map((date) => ({ date, title: 'An event' })),
        periods: [
          { date: '2000/2004', title: 'First' },
          { date: '2005/..', title: 'Then' },
        ],
      },
      { timeZone: 'UTC', locale: 'en' },
    );
    const { events, periods } = timeline;
    const { bars, bands, apart, at } = overviewOf(chronologyOfList(events), 1000, events, periods);
    const middle = (year: number) => Math.round(at(Date.UTC(year, 6, 2)));
    expect(bars.map(({ event, from, to }) => [event, Math.round(from), Math.round(to)])).to.deep.equal([
      [0, middle(2000), middle(2004)],
      [2, middle(2008), 1000],
    ]);
    expect(bands.map((band) => band.map(Math.round))).to.deep.equal([
      [middle(2000), middle(2004)],
      [middle(2005), 1000],
    ]);
    expect(apart).to.equal(3);
    const many = randomStory(8, 100);
    expect(overviewOf(chronologyOfList(many), 1000, many)).to.deep.include({ apart: 0, bars: [] });
  });

  it('has at most as many ticks as pixels, each where events lie, as many as it counts', () => {
    for (const [seed, length] of [
      [4, 300],
      [5, 37],
      [6, 1280],
      [7, 2],
    ] as const) {
      const story = chronologyOfList(randomStory(seed, 2000));
      const { place, ticks, counts, most } = overviewOf(story, length);
      const places = Array.from({ length: 2000 }, (_, event) => place(event));
      expect(places.every((px) => px >= 0 && px <= length)).to.equal(true);
      const wanted = new Map<number, number>();
      for (const px of places.map(Math.round)) wanted.set(px, (wanted.get(px) ?? 0) + 1);
      expect(new Map(ticks.map((px, i) => [px, counts[i]])), `seed ${String(seed)}`).to.deep.equal(wanted);
      expect(most).to.equal(Math.max(...wanted.values()));
      expect(ticks.length).to.be.at.most(length + 1);
    }
  });
});
