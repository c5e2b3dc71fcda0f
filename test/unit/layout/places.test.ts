import { expect } from '@open-wc/testing';
import {
  byWeight,
  eventsAt,
  firstOf,
  lastOf,
  MOST_STACKED,
  placesOf,
  sizeOf,
  withTargets,
  type Place,
  type Spacing,
} from '../../../src/layout/places.js';
import { finish } from '../../../src/model/order.js';
import { chronologyOf } from '../../../src/scale/chronology.js';
import type { Chronology } from '../../../src/scale/marks.js';
import type { TimelineScale } from '../../../src/scale/scale.js';
import { random } from '../random/random-stories.js';

const SPACING: Spacing = { apart: 16, markerSize: 8, clusterSize: 24, cell: 40 };

/** Events whose markers stand at these instants, in the order of the list. */
function story(instants: ArrayLike<number>): Chronology {
  const at = Float64Array.from(instants);
  const days = new Uint8Array(at.length).fill(3);
  return finish(
    chronologyOf({
      starts: at,
      ends: at,
      startPrecisions: days,
      endPrecisions: days,
      units: new Uint8Array(at.length).fill(1),
      weights: new Uint16Array(at.length),
    }),
  );
}

/** A scale of 1 ms = `factor` px, moved by `origin` px; `asked` counts how often a place was asked for. */
function ruler(
  length: number,
  factor = 1,
  origin = 0,
): TimelineScale & { readonly asked: { times: number } } {
  const asked = { times: 0 };
  return {
    name: 'time',
    zoom: { factor, origin },
    length,
    parts: [{ from: -origin / factor, to: (length - origin) / factor, start: 0, end: length }],
    gaps: [],
    asked,
    at: (ms) => (asked.times++, ms * factor + origin),
    invert: (px) => (asked.times++, (px - origin) / factor),
  };
}

/** Places of dates at these px, some with more than one event. */
const instantsOf = (at: readonly (number | readonly [number, number])[]) =>
  at.flatMap((each) => (typeof each === 'number' ? [each] : Array.from({ length: each[1] }, () => each[0])));
const places = (...at: (number | [number, number])[]) =>
  placesOf(story(instantsOf(at)), ruler(2000), 0, SPACING);
const shown = (list: readonly Place[]) =>
  list
    .map((place) => `${String(Math.round(place.at))}${place.cluster ? '*' : ':'}${String(sizeOf(place))}`)
    .join(' ');
const ranksOf = (list: readonly Place[]) =>
  list.flatMap(({ first, end }) => Array.from({ length: end - first }, (_, i) => first + i));

describe('placesOf', () => {
  it('gives dates that stand apart their own places', () => {
    const table: [(number | [number, number])[], string][] = [
      [[0, 16, 32], '0:1 16:1 32:1'],
      [[0, 15], '8*2'],
      [[0, 15.99, 100], '8*2 100:1'],
      [[0, [50, 6]], '0:1 50:6'],
      [[0, [50, 7]], '0:1 50*7'],
      [[], ''],
      [[0, 10, 20, 30], '15*4'],
    ];
    for (const [at, wanted] of table) expect(shown(places(...at)), JSON.stringify(at)).to.equal(wanted);
  });

  it('cuts a long run into cells, so that no cluster hides a whole stretch', () => {
    const run = places(...Array.from({ length: 41 }, (_, i) => i * 10));
    expect(run.length).to.be.at.least(6);
    expect(
      run.every((place) => sizeOf(place) <= 8),
      shown(run),
    ).to.equal(true);
  });

  it('keeps a marker clear of the bubble beside it', () => {
    expect(shown(places(0, 15, 31))).to.equal('8*2 31:1');
    expect(shown(places([0, 7], 17))).to.equal('9*8');
  });

  it('has each event once, in order, with room between, for random dates', () => {
    const next = random(11);
    for (let round = 0; round < 300; round++) {
      const at = Array.from({ length: 1 + Math.floor(next() * 80) }, () => next() ** 2 * 1500).sort(
        (a, b) => a - b,
      );
      const list = places(...at.map((px) => [px, next() < 0.1 ? 8 : 1] as [number, number]));
      const ranks = ranksOf(list);
      expect(ranks).to.deep.equal(ranks.map((_, i) => i));
      expect(ranks.length).to.be.at.least(at.length);
      list.forEach((place, i) => {
        const before = list[i - 1];
        if (before)
          expect(place.at - before.at, `round ${String(round)}: ${shown(list)}`).to.be.at.least(
            place.cluster || before.cluster ? 20 : 16,
          );
        expect(place.cluster).to.equal(sizeOf(place) > 1);
      });
    }
  });

  it('starts where the axis does in its scene', () => {
    expect(placesOf(story([0, 50]), ruler(100), 12, SPACING).map(({ at }) => at)).to.deep.equal([12, 62]);
  });

  it('calls more than six of one date a crowd', () => {
    expect([MOST_STACKED, ...[6, 7].map((count) => places([50, count])[0]?.cluster)]).to.deep.equal([
      6,
      false,
      true,
    ]);
  });
});

describe('the events of a place', () => {
  it('are listed in time order, whatever the order of their middles', () => {
    const chronology = story([5, 9, 5, 0]);
    const [cluster] = placesOf(chronology, ruler(100), 0, SPACING);
    expect(cluster && eventsAt(cluster, chronology)).to.deep.equal([0, 1, 2, 3]);
    expect(cluster && [firstOf(cluster, chronology), lastOf(cluster, chronology)]).to.deep.equal([0, 1]);
  });
});

describe('placesOf on a scale that shows a stretch', () => {
  /** Bursts and tails from 0 to 1000 ms. */
  const dates = (seed: number, count: number) => {
    const next = random(seed);
    return Array.from({ length: count }, () => (next() < 0.5 ? next() * 1000 : 300 + next() ** 3 * 60)).sort(
      (a, b) => a - b,
    );
  };

  it('has what is in sight and nothing else, each once', () => {
    for (let seed = 1; seed <= 150; seed++) {
      const chronology = story(dates(seed, 5 + seed * 3));
      const next = random(seed);
      const factor = 1 + next() * 20;
      const scale = ruler(800, factor, -next() * 1000 * (factor - 1));
      const list = placesOf(chronology, scale, 0, SPACING);
      const ranks = ranksOf(list);
      const name = `seed ${String(seed)}: ${shown(list)}`;
      expect(
        ranks.every((rank, i) => i === 0 || rank === (ranks[i - 1] ?? NaN) + 1),
        name,
      ).to.equal(true);
      expect(
        list.every(({ at }) => at >= 0 && at <= 800),
        name,
      ).to.equal(true);
      const isShown = new Set(ranks);
      // A cluster whose middle is out of sight may keep the last events before an edge.
      const missed = [...chronology.at].filter(
        (ms, rank) => scale.at(ms) > 80 && scale.at(ms) < 720 && !isShown.has(rank),
      );
      expect(missed.map(scale.at), name).to.deep.equal([]);
      list.forEach(
        (place, i) => i > 0 && expect(place.at - (list[i - 1]?.at ?? NaN), name).to.be.at.least(16),
      );
    }
  });

  it('moves with the scale: panning changes no place that stays in sight', () => {
    for (let seed = 1; seed <= 100; seed++) {
      const chronology = story(dates(seed, 40 + seed * 20));
      const factor = 1 + (seed % 9);
      const origin = -factor * 250;
      const list = (by: number) =>
        placesOf(chronology, ruler(800, factor, origin + by), 0, SPACING).map(({ at, ...place }) => ({
          ...place,
          at: Math.round((at - by) * 1000) / 1000,
        }));
      const before = list(0);
      for (const by of [1, 7.3, -40, 111, 300]) {
        const after = list(by);
        const inBoth = (each: readonly { at: number }[]) =>
          each.filter(({ at }) => at > 0.01 && at < 799.99 && at + by > 0.01 && at + by < 799.99);
        expect(inBoth(after), `seed ${String(seed)}, ${String(by)} px`).to.deep.equal(inBoth(before));
      }
    }
  });

  it('lets the cells of a dense run grow, and split at twice the size only', () => {
    const chronology = story(Array.from({ length: 10_000 }, (_, i) => i / 10));
    const cells = (factor: number) =>
      placesOf(chronology, ruler(1000, factor, 0), 0, SPACING)
        .slice(1, 10)
        .map(({ first, end }) => [first, end]);
    const whole = cells(1);
    expect([1.2, 1.5, 1.99].map(cells)).to.deep.equal([whole, whole, whole]);
    const split = cells(2);
    expect(split).to.not.deep.equal(whole);
    expect(new Set(split.flat())).to.include.all.keys(...(whole.slice(0, 4).flat() as unknown as string[]));
  });

  it('costs what its pixels cost, and not what the data holds', () => {
    const asked = (count: number, factor: number) => {
      const scale = ruler(1000, factor, -300 * (factor - 1));
      placesOf(story(Array.from({ length: count }, (_, i) => (i * 1000) / count)), scale, 0, SPACING);
      return scale.asked.times;
    };
    for (const factor of [1, 3, 40]) {
      expect(asked(100_000, factor), String(factor)).to.be.at.most(asked(5000, factor) * 1.5 + 50);
      expect(asked(100_000, factor), String(factor)).to.be.below(3000);
    }
  });
});

describe('withTargets', () => {
  /** More events than any of these stories has: of what is joined only the ranks are looked at. */
  const chronology = story(Array.from({ length: 60 }, (_, i) => i));
  const settle = (start: readonly Place[], carded: (place: Place) => boolean) => {
    let rounds = 0;
    const { all } = withTargets(chronology, start, 24, (list) => {
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
      const { all } = settle(start, ({ first }) => first % 3 === round % 3);
      expect(ranksOf(all)).to.deep.equal(Array.from({ length: 40 }, (_, i) => i));
      const targets = all.filter(({ first, cluster }) => cluster || first % 3 !== round % 3);
      targets.forEach(
        ({ at }, i) => i > 0 && expect(at - (targets[i - 1]?.at ?? 0)).to.be.at.least(24 - 1e-9),
      );
    }
  });
});

describe('the order in which places are given cards', () => {
  const row = places(...Array.from({ length: 16 }, (_, i) => i * 100 + 50));
  const order = (weight: (event: number) => number, kept?: ReadonlyMap<number, unknown>) =>
    byWeight(row, weight, kept).map(({ main }) => main);

  it('is that of their weights', () => {
    expect(order((event) => (event === 5 ? 9 : 0) + (event === 11 ? 8 : 0)).slice(0, 2)).to.deep.equal([
      5, 11,
    ]);
  });

  it('begins all along the axis where they weigh the same', () => {
    expect(order(() => 1).slice(0, 8)).to.deep.equal([0, 8, 4, 12, 2, 10, 6, 14]);
    expect(order(() => 1).toSorted((a, b) => a - b)).to.deep.equal(row.map(({ main }) => main));
  });

  it('begins with what has a card already', () => {
    const [first, second, third] = order(
      () => 1,
      new Map([
        [3, 1],
        [15, 1],
      ]),
    );
    expect([first, second]).to.have.members([3, 15]);
    expect(third).to.equal(0);
  });
});
