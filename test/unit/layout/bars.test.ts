import { expect } from '@open-wc/testing';
import { barRowsOf, barsOf, depthOf, endsOf, THIN_BARS } from '../../../src/layout/bars.js';
import { compressed } from '../../../src/scale/compressed.js';
import type { Chronology } from '../../../src/scale/marks.js';
import { eventsOf, plainMeasure, storyOf } from './plain-words.js';
import { ROOM } from '../scale/room.js';

const cutTimes = (chronology: Chronology) => compressed(chronology, [], { ...ROOM, available: 1000 });

function bars(...dates: string[]) {
  const story = storyOf(eventsOf(dates));
  const events = [...story.events];
  const scale = cutTimes(story.chronology);
  return { bars: barsOf(story, scale, [...events.keys()], plainMeasure, THIN_BARS), scale, story, events };
}

describe('barsOf', () => {
  it('gives a bar to dates that are longer than what their marker stands for, and to vague ones', () => {
    const drawn = [
      '1982',
      '1990/1995',
      '2000~',
      '2001?',
      '2003/..',
      '../2004',
      '2005/',
      '/2006',
      '2010/2010',
    ];
    const { bars: found, events } = bars(...drawn);
    expect(
      events
        .filter((_, i) => found.has(i))
        .map(({ date }) => date)
        .sort(),
    ).to.deep.equal(drawn.filter((date) => !['1982', '2010/2010'].includes(date)).sort());
  });

  it('reaches over the whole date, and says how each end is known', () => {
    const table: [string, number | null, number | null, string, string][] = [
      ['1990/1995', 1990, 1996, 'exact', 'exact'],
      ['1990~/1995', 1990, 1996, 'vague', 'exact'],
      ['1990/1995?', 1990, 1996, 'exact', 'vague'],
      ['1990/..', 1990, null, 'exact', 'open'],
      ['../1990', null, 1991, 'open', 'exact'],
      ['1990/', 1990, 1991, 'exact', 'vague'],
      ['/1990', 1990, 1991, 'vague', 'exact'],
    ];
    for (const [date, from, to, start, end] of table) {
      const { bars: found, scale, events } = bars('1900', date, '2020');
      const bar = found.get(events.findIndex((event) => event.date === date));
      expect([bar?.start, bar?.end], date).to.deep.equal([start, end]);
      const at = (year: number | null, open: number) =>
        year === null ? open : scale.at(Date.UTC(year, 0, 1));
      expect(bar?.from, date).to.be.closeTo(at(from, 0), 8);
      expect(bar?.to, date).to.be.closeTo(at(to, scale.length), 8);
    }
  });

  it('is dashed over all of a reach in which one moment lies, whose marker stands in its middle', () => {
    const { bars: found, scale, events, story } = bars('1900', '[1980..1990]', '[..1950]', '2020');
    const index = (date: string) => events.findIndex((event) => event.date === date);
    const bar = found.get(index('[1980..1990]'));
    expect([bar?.dashed, bar?.thick]).to.deep.equal([true, false]);
    expect(bar?.from).to.be.closeTo(scale.at(Date.UTC(1980, 0, 1)), 1);
    expect(bar?.to).to.be.closeTo(scale.at(Date.UTC(1991, 0, 1)), 1);
    const { at, rank } = story.chronology;
    expect(at[rank[index('[1980..1990]')]!]).to.equal((Date.UTC(1980, 0, 1) + Date.UTC(1991, 0, 1)) / 2);
    expect(found.get(index('[..1950]'))).to.include({ start: 'open', dashed: true });
    expect(endsOf(story.events, index('[1980..1990]'))).to.equal(undefined);
    expect(endsOf(story.events, index('[..1950]'))).to.equal(undefined);
  });

  it('puts bars that overlap in rows', () => {
    const { bars: found } = bars('1990/2000', '1995/2005', '2006/2010');
    expect([...found.values()].map(({ off }) => off)).to.satisfy(([a, b, c]: number[]) => a !== b && a === c);
  });

  it('draws none for events in clusters', () => {
    const { story, scale } = bars('1990/2000', '1995/2005');
    expect([...barsOf(story, scale, [1], plainMeasure, THIN_BARS).keys()]).to.deep.equal([1]);
  });
});

describe('barRowsOf', () => {
  const rows = (...dates: string[]) => {
    const events = eventsOf(dates);
    return barRowsOf(events, storyOf(events).chronology);
  };

  it('has a thick row for each that lasts at once; where too much does, all are thin', () => {
    expect(rows('1982', '1990~')).to.include({ rows: 1, thick: true });
    expect(rows('1990/2000', '2000/2005', '2005/2010')).to.include({ rows: 1, thick: true });
    expect(rows('1990/2000', '1991/..', '1992/2002', '1993/2003')).to.include({ rows: 4, thick: true });
    expect(rows('1990/2000', '1991/..', '1992/2002', '1993/2003', '1994/2004')).to.equal(THIN_BARS);
  });

  it('draws what lasts thick, what is only vague thin', () => {
    const events = eventsOf(['1990/2000', '1995~', '2005/2010']);
    const story = storyOf(events);
    const scale = cutTimes(story.chronology);
    const form = barRowsOf(events, story.chronology);
    const bars = barsOf(story, scale, [0, 1, 2], plainMeasure, form);
    expect([...bars.values()].map(({ thick }) => thick)).to.deep.equal([true, false, true]);
    for (const { off } of bars.values()) expect(off).to.be.below(depthOf(form));
  });
});
