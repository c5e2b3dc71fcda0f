import { expect } from '@open-wc/testing';
import { Pipeline } from '../../../src/pipeline.js';
import type { Scene } from '../../../src/layout/scene.js';
import { violations } from '../random/invariants.js';
import { random } from '../random/random-stories.js';
import { chronologyOfList, eventsOf, plainMeasure, plainWording, type EventSketch } from './plain-words.js';

const REIGNS: readonly (string | EventSketch)[] = [
  { date: '1714/1727', title: 'George I' },
  { date: '1727/1760', title: 'George II' },
  { date: '1745', title: 'A rising' },
  { date: '1760/1820', title: 'George III' },
  { date: '1789-07-14', title: 'The Bastille falls' },
  { date: '1811/1820', title: 'A regent rules' },
  { date: '1820~/1830', title: 'George IV' },
];

const NAMES = [
  'War',
  'A short peace',
  'The long years of the old queen',
  'What nobody had seen coming for so long',
];

function draw(sketches: readonly (string | EventSketch)[], width = 1280): Scene {
  const events = eventsOf(sketches);
  const scene = new Pipeline().picture({
    events,
    chronology: chronologyOfList(events),
    wording: plainWording,
    measure: plainMeasure,
    width,
    layout: 'horizontal',
    scale: 'auto',
    openedHeight: 0,
  });
  expect(violations(scene, events, plainMeasure), String(width)).to.deep.equal([]);
  return scene;
}

describe('spans', () => {
  it('are bars with their names in few rows, and what happens once has a card', () => {
    for (const width of [600, 768, 1280, 1920]) {
      const { spans, cards } = draw(REIGNS, width);
      expect(spans.map(({ title }) => title)).to.deep.equal([
        'George I',
        'George II',
        'George III',
        'A regent rules',
        'George IV',
      ]);
      expect(cards.map(({ event }) => event)).to.deep.equal([2, 4]);
      expect(new Set(spans.map(({ y }) => y)).size).to.be.within(1, 3);
    }
  });

  it('begin and end where their dates do: a coarse end at the middle of its unit, vague where it is', () => {
    const { spans, scale, start } = draw(REIGNS);
    const [, second, , , last] = spans;
    expect(second?.from).to.be.closeTo(start + scale.at(Date.UTC(1727, 6, 2)), 1);
    expect(second?.to).to.be.closeTo(start + scale.at(Date.UTC(1760, 6, 2)), 1);
    expect([last?.start, last?.end]).to.deep.equal(['vague', 'exact']);
  });

  it('go on to the end of the axis where they are open', () => {
    const { spans, scale, start } = draw(['1990', { date: '2001/..', title: 'It goes on' }, '2010']);
    expect(spans.map(({ end, to }) => [end, to])).to.deep.equal([['open', start + scale.length]]);
  });

  it('have their names and dates over them where there is no room beside them', () => {
    const name = 'A long name for what went on in the middle of the century and was known by it';
    const { spans } = draw(['1900', { date: '1945/1960', title: name }, '2000'], 640);
    expect(spans.map(({ title, date }) => [title, date])).to.deep.equal([[name, '1945/1960']]);
    const [span] = spans;
    expect(span!.name).to.be.lessThan(span!.from);
    expect(span!.name + span!.width).to.be.within(span!.to, 640);
  });

  it('have their dates after their ends where only their names have room in them', () => {
    const { spans } = draw(['1900', { date: '1930/1960', title: 'The long years of peace' }, '2000'], 768);
    const [{ from, to, name, width, date }] = spans as [Scene['spans'][number]];
    expect(date).to.equal('1930/1960');
    const { width: wide } = plainMeasure;
    expect(name).to.be.within(from, from + 8);
    expect(name + wide('The long years of peace', 'title')).to.be.lessThan(to);
    expect(name + wide('The long years of peace 1930/1960', 'title')).to.be.greaterThan(to);
    expect(name + width - wide('1930/1960', 'date')).to.be.within(to + 4, to + 12);
  });

  it('have their names before them and their dates after them where both together have no room', () => {
    const title = 'Those few long nights that were spoken of in the city for a century';
    const width = (text: string) => plainMeasure.width(text, 'title');
    const { spans } = draw(['1900', { date: '1941/1945', title }, '1950'], 640);
    const [{ from, to, name, width: all, date }] = spans as [Scene['spans'][number]];
    expect(name - 4 + width(title) + plainMeasure.width('1941/1945', 'date') + 16).to.be.greaterThan(from);
    expect(name + width(title)).to.be.within(from - 8, from);
    expect(date).to.equal('1941/1945');
    expect(name + all - plainMeasure.width('1941/1945', 'date')).to.be.within(to + 4, to + 12);
  });

  it('have their dates before them where these have room nowhere else', () => {
    const title = 'The long years of a peace that was none for those who had to go so';
    const { spans } = draw(['1880', '1881', '1890', '1891', { date: '1900/1990', title }], 640);
    const [{ from, to, name, width, date, dateFirst }] = spans as [Scene['spans'][number]];
    expect([date, dateFirst]).to.deep.equal(['1900/1990', true]);
    expect(name + plainMeasure.width('1900/1990', 'date')).to.be.within(from - 8, from);
    expect(name + width - plainMeasure.width(title, 'title')).to.be.closeTo(from + 4, 1);
    expect(name + width).to.be.lessThan(to);
  });

  it('have their dates over their ends where these have room nowhere else', () => {
    const title = 'The long years of a peace that was not one';
    const { spans } = draw([{ date: '1900/1990', title }, '2000'], 400);
    const [{ to, name, width, date }] = spans as [Scene['spans'][number]];
    expect(date).to.equal('1900/1990');
    expect(name + width).to.be.within(to, 400);
  });

  it('cross no end of their bars where names with dates have room beside them, whatever the story', () => {
    const next = random(7);
    for (let round = 0; round < 300; round++) {
      const count = 1 + Math.floor(next() * 9);
      const sketches = Array.from({ length: count }, () => {
        const start = 1900 + Math.floor(next() * 90);
        const title = NAMES[Math.floor(next() * NAMES.length)] as string;
        return next() < 0.3
          ? { date: String(start), title }
          : { date: `${String(start)}/${String(start + 1 + Math.floor(next() ** 2 * 60))}`, title };
      });
      const width = [500, 640, 768, 1024][round % 4] as number;
      const scene = draw(sketches, width);
      // Lines of cards below take room as well.
      if (scene.cards.some(({ y }) => y > scene.axis.across)) continue;
      for (const { title, from, to, name, width: wide, date, dateFirst } of scene.spans) {
        const bare = plainMeasure.width(title, 'title');
        const said = plainMeasure.width(date ?? '', 'date');
        const parts = [
          dateFirst ? [name, name + said] : [name, name + bare],
          dateFirst ? [name + wide - bare, name + wide] : [name + wide - said, name + wide],
        ];
        const isCrossed = parts.some(([start = 0, end = 0]) =>
          [from, to].some((at) => at > start + 0.5 && at < end - 0.5),
        );
        const least = bare + said + 16;
        const hasRoom = [to - from, from, width - to].some((room) => room >= least);
        expect(isCrossed && hasRoom, `${JSON.stringify(sketches)} at ${String(width)}: ${title}`).to.equal(
          false,
        );
      }
    }
  });

  it('are none of one unit, nor of less than can be seen', () => {
    expect(draw(['1984~', '1990', '2001-03-01/2001-03-02', '2010']).spans).to.deep.equal([]);
  });
});
