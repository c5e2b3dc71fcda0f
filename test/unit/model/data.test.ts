import { expect } from '@open-wc/testing';
import { isSameData } from '../../../src/model/data.js';

const story = () => ({
  title: 'Bridge',
  events: [{ date: '1966', tags: ['a', 'b'], quotes: [{ text: 'x', speaker: { name: 'Ada' } }] }],
});

/** The story, with one thing done to it. */
function but(change: (changed: ReturnType<typeof story> & Record<string, unknown>) => void): unknown {
  const changed = story();
  change(changed);
  return changed;
}

describe('isSameData', () => {
  it('holds for what says the same, in whatever order and objects', () => {
    const { title, events } = story();
    expect(isSameData(story(), { events, title })).to.be.true;
    expect(isSameData(NaN, NaN)).to.be.true;
    expect(isSameData(Object.assign(Object.create(null), { a: 1 }), { a: 1 })).to.be.true;
  });

  it('does not hold for what differs anywhere', () => {
    for (const other of [
      but((each) => (each.title = 'Other')),
      but((each) => (each['lang'] = undefined)),
      but((each) => each.events.push(each.events[0]!)),
      but((each) => each.events[0]!.tags.reverse()),
      but((each) => (each.events[0]!.quotes[0]!.speaker.name = 'Bo')),
      but((each) => (each.events = Object.assign({}, each.events))),
      { ...story(), title: undefined },
      null,
      'Bridge',
    ]) {
      expect(isSameData(story(), other), JSON.stringify(other)).to.be.false;
      expect(isSameData(other, story()), JSON.stringify(other)).to.be.false;
    }
    expect(isSameData([undefined], new Array(1))).to.be.true;
    expect(isSameData({ a: undefined }, { b: undefined })).to.be.false;
  });

  it('takes what only its owner understands for the same only where it is', () => {
    const date = new Date(0);
    expect(isSameData({ date }, { date })).to.be.true;
    expect(isSameData({ date }, { date: new Date(1) })).to.be.false;
    expect(isSameData(new Map([[1, 2]]), new Map())).to.be.false;
  });

  it('ends where data go in circles', () => {
    const circle = (): object => {
      const made: Record<string, unknown> = {};
      return (made['self'] = made);
    };
    expect(isSameData(circle(), circle())).to.be.false;
  });
});
