import { expect } from '@open-wc/testing';
import { normalize, normalizing } from '../../../src/input/index.js';
import { textsOf, weightOf } from '../../../src/model/event-list.js';
import type { DatedEvent } from '../../../src/model/event.js';
import { inFull, makeEntries, row } from './random-entries.js';

const OPTIONS = { timeZone: 'UTC', locale: 'en' };

describe('the list of events', () => {
  const keyOf = ({ start, end }: DatedEvent['interval']): number[] => [
    Number.isFinite(start) ? (start as number) : (end as number),
    end ?? Infinity,
  ];
  const before = (a: DatedEvent, b: DatedEvent): number =>
    keyOf(a.interval)[0]! - keyOf(b.interval)[0]! || keyOf(a.interval)[1]! - keyOf(b.interval)[1]! || 0;

  it('has the events that the tables make of each entry alone, in time order, but for their ids', () => {
    for (const timeZone of ['UTC', 'Asia/Beirut']) {
      const entries = makeEntries(3, 4_000);
      const {
        timeline: { events },
        dropped,
        diagnostics,
      } = normalize({ events: entries }, { timeZone, locale: 'en' });
      const full = entries.map((entry) => inFull(entry, timeZone));
      const expected = full.flatMap(({ read }) => read ?? []).sort(before);
      expect(dropped).to.equal(entries.length - expected.length);
      expect(events.length).to.equal(expected.length);
      expect(dropped).to.be.above(50);
      for (const [i, each] of expected.entries()) {
        expect({ ...events.at(i), id: '' }).to.deep.equal({ ...each, id: '' });
        expect([
          events.columns.starts[i],
          events.columns.ends[i],
          events.columns.startPrecisions[i],
          events.columns.endPrecisions[i],
          events.columns.weights[i],
        ]).to.deep.equal([...row(each), weightOf(each)]);
        expect(events.texts(i).speakers).to.deep.equal(textsOf(each).speakers);
        expect(events.texts(i).tags).to.deep.equal(textsOf(each).tags);
        expect(events.texts(i).words.join(' ').split(/\s+/).join(' ').trim(), 'words').to.equal(
          events.texts(i).words.length ? textsOf(each).words.join(' ').split(/\s+/).join(' ').trim() : '',
        );
      }
      expect(events.quotes).to.equal(expected.reduce((sum, { quotes }) => sum + quotes.length, 0));
      expect([
        events.inferred,
        normalize(
          expected.map((each) => ({ ...each, inferred: false })),
          OPTIONS,
        ).timeline.events.inferred,
      ]).to.deep.equal([true, false]);
      expect(events.opening).to.equal(expected.findIndex(({ lead }) => lead));
      expect(new Set(events.columns.weights)).to.include(1000);
      const faults = full.flatMap(({ faults: { kept } }, i) =>
        kept.map(({ code, path }) => `${code} ${path.replace('events[0]', `events[${i}]`)}`),
      );
      for (const code of new Set(diagnostics.map((each) => each.code))) {
        // These are each reported once in a story.
        if (code === 'duplicate-id' || code === 'unknown-key') continue;
        const found = diagnostics.filter((each) => each.code === code).map(({ path }) => `${code} ${path}`);
        expect(found).to.deep.equal(faults.filter((each) => each.startsWith(`${code} `)).slice(0, 1000));
      }
    }
  });

  it('is the same made at once and by the slice, and says how far it is', () => {
    const entries = makeEntries(4, 9_000);
    const work = normalizing(entries, OPTIONS);
    const steps: number[] = [];
    let step = work.next();
    for (; !step.done; step = work.next()) if (step.value !== undefined) steps.push(step.value);
    const once = normalize(entries, OPTIONS);
    expect([...step.value.timeline.events]).to.deep.equal([...once.timeline.events]);
    expect(step.value.diagnostics).to.deep.equal(once.diagnostics);
    expect(steps.length).to.be.above(9);
    expect(steps).to.deep.equal([...steps].sort((a, b) => a - b));
    expect(steps.at(-1)).to.equal(1);
  });

  it('has ids that are each one event\u2019s, and finds each by its id', () => {
    const {
      timeline: { events },
    } = normalize(makeEntries(5, 8_000), OPTIONS);
    const ids = [...events].map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    for (let i = 0; i < ids.length; i += 7) expect(events.indexOf(ids[i]!)).to.equal(i);
    expect(events.indexOf('no such event')).to.equal(-1);
  });

  it('makes an event once while it is in use, and forgets those that were long not asked for', () => {
    const entries = Array.from({ length: 20_000 }, (_, i) => ({
      date: String(1000 + (i % 8000)),
      title: `Event ${i}`,
    }));
    const {
      timeline: { events },
    } = normalize(entries, OPTIONS);
    const kept = events.at(7);
    for (let i = 0; i < 3000; i++) {
      events.at(100 + i);
      expect(events.at(7)).to.equal(kept);
    }
    for (let i = 0; i < 10_000; i++) events.at(100 + i);
    expect(events.at(7)).not.to.equal(kept);
    expect(events.at(7)).to.deep.equal(kept);
  });

  it('throws nothing when the author changes the data later', () => {
    const entries: unknown[] = Array.from({ length: 50 }, (_, i) => ({
      id: `e${i}`,
      date: `${1950 + i}`,
      title: `Event ${i}`,
      quotes: [{ text: 'q', speaker: 'S' }],
    }));
    const {
      timeline: { events },
    } = normalize(entries, OPTIONS);
    entries.splice(0, 20, null, 'x', 3, {}, { date: 'soon' }, { date: '1990' });
    entries.length = 30;
    for (let i = 0; i < 50; i++) {
      expect(events.at(i).interval.start).to.be.a('number');
      expect(events.texts(i).words).to.be.an('array');
    }
    expect([...events].length).to.equal(50);
    expect(events.indexOf('e49')).to.equal(49);
  });

  it('opens with what leads, else with the last that is not still to come', () => {
    const events = ['2020', '2030', '2024-12-06', '2024-12-05'].map((date) => ({ date, title: date }));
    const opened = (more: object, today?: number) => {
      const { timeline } = normalize({ events, ...more }, { ...OPTIONS, today });
      return timeline.events.at(timeline.events.opening).date;
    };
    expect(opened({})).to.equal('2030');
    expect(opened({ published: '2024-12-05' })).to.equal('2024-12-05');
    expect(opened({ published: '2024-12-05' }, Date.UTC(2024, 11, 6))).to.equal('2024-12-06');
    expect(opened({ published: '2010' })).to.equal('2020');
    expect(
      opened({ published: '2010', events: [...events, { date: '2031', title: '2031', lead: true }] }),
    ).to.equal('2031');
  });

  it('is empty without entries', () => {
    const {
      timeline: { events },
    } = normalize([], OPTIONS);
    expect([
      events.length,
      events.opening,
      events.quotes,
      [...events],
      events.indexOf(''),
      events.inferred,
    ]).to.deep.equal([0, -1, 0, [], -1, false]);
  });
});

describe('reports', () => {
  it('of a million bad entries stay few, and their number is known', () => {
    const { dropped, diagnostics } = normalize(new Array(200_000), OPTIONS);
    expect(dropped).to.equal(200_000);
    expect(diagnostics.length).to.equal(1001);
    expect(diagnostics[999]!.path).to.equal('events[999]');
    expect(diagnostics[1000]!.code).to.equal('no-events');
  });

  it('of entries without a title count them as dropped', () => {
    expect(
      normalize([{ date: '1982' }, { date: '1982', title: 'x' }, { title: 'y' }, null], OPTIONS).dropped,
    ).to.equal(3);
  });
});
