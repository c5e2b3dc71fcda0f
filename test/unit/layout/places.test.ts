import { expect } from '@open-wc/testing';
import { isCrowd, placesOf, withTargets, type Place, type Spacing } from '../../../src/layout/places.js';
import { random } from '../random/random-stories.js';

const SPACING: Spacing = { apart: 16, markerSize: 8, clusterSize: 24 };
const spots = (...at: (number | [number, number])[]) => {
  let event = 0;
  return at.map((place) => {
    const [px, count] = typeof place === 'number' ? [place, 1] : place;
    return { at: px, events: Array.from({ length: count }, () => event++) };
  });
};
const places = (...at: (number | [number, number])[]) => placesOf(spots(...at), (ms) => ms, SPACING);
const shown = (list: readonly Place[]) => list.map(({ at, events, cluster }) => `${String(Math.round(at))}${cluster ? '*' : ':'}${String(events.length)}`).join(' ');

describe('placesOf', () => {
  it('gives dates that stand apart their own places', () => {
    const table: [(number | [number, number])[], string][] = [
      [[0, 16, 32], '0:1 16:1 32:1'], [[0, 15], '8*2'], [[0, 15.99, 100], '8*2 100:1'], [[0, [50, 6]], '0:1 50:6'], [[0, [50, 7]], '0:1 50*7'], [[], ''],
      [[0, 10, 20, 30], '15*4'],
    ];
    for (const [at, wanted] of table) expect(shown(places(...at)), JSON.stringify(at)).to.equal(wanted);
  });

  it('cuts a long run into cells, so that no cluster hides a whole stretch', () => {
    const run = places(...Array.from({ length: 41 }, (_, i) => i * 10));
    expect(run.length).to.be.at.least(6);
    expect(run.every(({ events }) => events.length <= 8), shown(run)).to.equal(true);
  });

  it('keeps a marker clear of the bubble beside it', () => {
    expect(shown(places(0, 15, 31))).to.equal('8*2 31:1');
    expect(shown(places([0, 7], 17))).to.equal('9*8');
  });

  it('has each event once, in order, with room between, for random dates', () => {
    const next = random(11);
    for (let round = 0; round < 300; round++) {
      const at = Array.from({ length: 1 + Math.floor(next() * 80) }, () => next() ** 2 * 1500).sort((a, b) => a - b);
      const list = placesOf(spots(...at.map((px) => [px, next() < 0.1 ? 8 : 1] as [number, number])), (ms) => ms, SPACING);
      const events = list.flatMap((place) => place.events);
      expect(events).to.deep.equal(events.toSorted((a, b) => a - b));
      expect(new Set(events).size).to.equal(events.length);
      list.forEach((place, i) => {
        const before = list[i - 1];
        if (before) expect(place.at - before.at, `round ${String(round)}: ${shown(list)}`).to.be.at.least(place.cluster || before.cluster ? 20 : 16);
        expect(place.cluster).to.equal(place.events.length > 1);
      });
    }
  });

  it('lists the events of a cluster in time order, whatever the order of their middles', () => {
    const [cluster] = placesOf([{ at: 0, events: [3] }, { at: 5, events: [0, 2] }, { at: 9, events: [1] }], (ms) => ms, SPACING);
    expect(cluster?.events).to.deep.equal([0, 1, 2, 3]);
  });

  it('calls more than six of one date a crowd', () => {
    expect([isCrowd([1, 2, 3, 4, 5, 6]), isCrowd([1, 2, 3, 4, 5, 6, 7])]).to.deep.equal([false, true]);
  });
});

describe('withTargets', () => {
  const settle = (start: readonly Place[], carded: (place: Place) => boolean) => {
    let rounds = 0;
    const { all } = withTargets(start, 24, (list) => {
      rounds++;
      return { places: list.filter(carded) };
    });
    return { all, rounds, shown: shown(all) };
  };

  it('leaves places alone whose markers have cards, or stand apart', () => {
    const start = places(0, 16, 32, 60);
    expect(settle(start, () => true)).to.deep.include({ all: start, rounds: 1 });
    expect(settle(places(0, 24, 48), () => false)).to.deep.include({ shown: '0:1 24:1 48:1', rounds: 1 });
  });

  it('joins markers without cards that are nearer than a finger can tell', () => {
    expect(settle(places(0, 20, 40, 60, 80), () => false).shown).to.equal('10*2 50*2 80:1');
    expect(settle(places(0, 20, 40), ({ at }) => at === 20).shown).to.equal('0:1 20:1 40:1');
  });

  it('joins several events of one date that have no card', () => {
    expect(settle(places(0, [50, 3]), () => false).shown).to.equal('0:1 50*3');
    expect(settle(places(0, [50, 3]), () => true).shown).to.equal('0:1 50:3');
  });

  it('lays out again until nothing changes, and loses no event', () => {
    const next = random(2);
    for (let round = 0; round < 200; round++) {
      const start = places(...Array.from({ length: 40 }, () => next() * 900).sort((a, b) => a - b));
      const { all } = settle(start, ({ events }) => (events[0] ?? 0) % 3 === round % 3);
      expect(all.flatMap(({ events }) => events).sort((a, b) => a - b)).to.deep.equal(Array.from({ length: 40 }, (_, i) => i));
      const targets = all.filter(({ events, cluster }) => cluster || (events[0] ?? 0) % 3 !== round % 3);
      targets.forEach(({ at }, i) => i > 0 && expect(at - (targets[i - 1]?.at ?? 0)).to.be.at.least(24 - 1e-9));
    }
  });
});
