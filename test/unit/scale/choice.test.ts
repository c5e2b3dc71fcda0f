import { expect } from '@open-wc/testing';
import { chooseScale, SCALES, type Legibility } from '../../../src/scale/index.js';
import type { Chronology } from '../../../src/scale/marks.js';
import type { Room, TimelineScale } from '../../../src/scale/scale.js';
import { chronology } from '../layout/plain-words.js';

const ROOM: Room = {
  available: 1000,
  elastic: false,
  gap: 40,
  apart: 16,
  part: 44,
  gaps: 8,
  comfort: () => 0,
};
const BURST = chronology('1982', '2011', '2020', '2024-11-27', '2024-11-29', '2024-12-05');
const EVEN = chronology('2001', '2002', '2003', '2004', '2005');

interface Tried extends Legibility {
  readonly scale: TimelineScale;
}

/** A layout on which so many events are readable as `readable` says. */
function choose(
  choice: (typeof SCALES)[number],
  story: Chronology,
  readable: (scale: TimelineScale) => number = () => story.count,
  room = ROOM,
) {
  const tried: string[] = [];
  const { scale } = chooseScale<Tried>(choice, story, room, (each) => {
    tried.push(`${each.name} ${String(each.gaps.length)}`);
    return { scale: each, readable: readable(each), all: story.count };
  });
  return { scale, tried, chosen: `${scale.name} ${String(scale.gaps.length)}` };
}

describe('chooseScale', () => {
  it('knows the scales by their names', () => {
    expect(SCALES).to.have.members(['auto', 'time', 'compressed', 'even', 'log']);
  });

  it('takes time where all is readable on it', () => {
    expect(choose('auto', EVEN).chosen).to.equal('time 0');
  });

  it('cuts the longest empty spans, as few as make all dates stand apart', () => {
    const { scale, chosen } = choose('auto', BURST);
    expect(chosen).to.equal('compressed 3');
    const longest = BURST.spans
      .slice(0, 3)
      .map(({ from }) => from)
      .sort((a, b) => a - b);
    expect(scale.gaps.map(({ from }) => from)).to.deep.equal(longest);
  });

  it('cuts on until every event is readable', () => {
    expect(choose('auto', EVEN, ({ gaps }) => (gaps.length >= 2 ? 5 : 2), ROOM).chosen).to.equal('time 0');
    const wide = chronology('2001', '2004', '2007', '2012', '2020');
    expect(choose('auto', wide, ({ gaps }) => (gaps.length >= 2 ? 5 : 2)).chosen).to.equal('compressed 2');
  });

  it('takes more cuts for over 5 % more only', () => {
    const story = chronology(
      ...Array.from({ length: 20 }, (_, i) => `2024-01-${String(1 + i).padStart(2, '0')}`),
      '2034',
      '2044',
    );
    const gaining = (each: number) =>
      choose('auto', story, ({ gaps }) => (gaps.length === 2 ? 10 + each : 10)).chosen;
    expect(gaining(0)).to.equal('compressed 1');
    expect(gaining(1)).to.equal('compressed 1');
    expect(gaining(4)).to.equal('compressed 2');
  });

  it('lays out cards only where all dates stand apart, else once', () => {
    expect(choose('auto', BURST).tried).to.deep.equal(['compressed 3']);
    const crowd = chronology(
      ...Array.from({ length: 200 }, (_, i) =>
        new Date(Date.UTC(2024, 0, 1) + i ** 3 * 1e6).toISOString().slice(0, 16),
      ),
    );
    expect(choose('auto', crowd).tried.length).to.equal(1);
  });

  it('starts compressed with one cut, where there is anything to cut', () => {
    expect(choose('compressed', chronology('2001', '2004', '2007')).chosen).to.equal('compressed 1');
    expect(choose('compressed', chronology('2001')).chosen).to.equal('time 0');
    expect(choose('compressed', chronology('2024-11-27', '2024-11-28')).chosen).to.equal('time 0');
  });

  it('makes no more gaps than there is room for', () => {
    expect(choose('auto', BURST, () => 0, { ...ROOM, gaps: 1 }).scale.gaps.length).to.be.at.most(1);
    expect(choose('compressed', BURST, () => 0, { ...ROOM, gaps: 0 }).chosen).to.equal('time 0');
  });

  it('never cuts time or even', () => {
    expect([choose('time', BURST, () => 0).chosen, choose('even', BURST, () => 0).chosen]).to.deep.equal([
      'time 0',
      'even 0',
    ]);
  });
});
