import { expect } from '@open-wc/testing';
import { finish } from '../../../src/model/order.js';
import { Ranges } from '../../../src/scale/ranges.js';
import { random } from '../random/random-stories.js';
import { naiveBest } from './naive.js';

/** Made by the piece, as what is appended to is. */
function rangesOf(length: number, beats: (a: number, b: number) => boolean): Ranges {
  const ranges = new Ranges(beats);
  for (const part of [0.3, 0.31, 1]) finish(ranges.grow(Math.floor(length * part)));
  return ranges;
}

/** A row of few different values has many equals. */
function row(seed: number, length: number, values: number): number[] {
  const next = random(seed);
  return Array.from({ length }, () => Math.floor(next() * values));
}

const greatest = (values: readonly number[]) => (a: number, b: number) =>
  (values[a] ?? NaN) >= (values[b] ?? NaN);
const LENGTHS = [1, 2, 63, 64, 65, 127, 128, 129, 1000, 4095, 4096, 4097, 20_000];

describe('Ranges', () => {
  it('finds the best of any range, as looking at each entry does', () => {
    LENGTHS.forEach((length, i) => {
      for (const many of [2, 5, 1e9]) {
        const values = row(i + many, length, many);
        const next = random(length + many);
        const ranges = rangesOf(length, greatest(values));
        for (let round = 0; round < 60; round++) {
          const first = Math.floor(next() * length);
          // Half of the ranges are short ones.
          const end = first + 1 + Math.floor(next() * Math.min(length - first, round % 2 ? 200 : Infinity));
          const most = Math.max(...values.slice(first, end));
          expect(
            ranges.best(first, end),
            `${String(length)} entries, ${String(first)} to ${String(end)}`,
          ).to.equal(values.indexOf(most, first));
        }
      }
    });
  });

  it('answers at the edges of its blocks', () => {
    const values = row(3, 4096 * 2 + 70, 40);
    const ranges = rangesOf(values.length, greatest(values));
    const edges = [
      0,
      1,
      63,
      64,
      65,
      128,
      4032,
      4095,
      4096,
      4097,
      4160,
      8192,
      values.length - 1,
      values.length,
    ];
    for (const first of edges) {
      for (const end of edges.filter((edge) => edge > first))
        expect(ranges.best(first, end), `${String(first)} to ${String(end)}`).to.equal(
          values.indexOf(Math.max(...values.slice(first, end)), first),
        );
    }
  });

  it('takes the first of equals, and any order that is given', () => {
    const same = rangesOf(9000, () => true);
    expect(
      [
        [0, 9000],
        [5, 8999],
        [64, 128],
        [70, 71],
        [4000, 8500],
      ].map(([first = 0, end = 0]) => same.best(first, end)),
    ).to.deep.equal([0, 5, 64, 70, 4000]);
    const values = row(8, 300, 7);
    const least = (a: number, b: number) => (values[a] ?? NaN) <= (values[b] ?? NaN);
    const ranges = rangesOf(300, least);
    for (const [first, end] of [
      [0, 300],
      [10, 140],
      [129, 260],
      [60, 62],
    ] as const)
      expect(ranges.best(first, end)).to.equal(naiveBest(first, end, least));
  });

  it('compares few entries for a long range', () => {
    let compared = 0;
    const ranges = rangesOf(1e6, (a, b) => (compared++, a <= b));
    const making = compared;
    expect(ranges.best(1, 999_999)).to.equal(1);
    expect(making).to.be.below(1.02e6);
    expect(compared - making).to.be.below(600);
  });

  it('grows, and then answers as one that was made at once', () => {
    const values = row(12, 9000, 30);
    const ranges = new Ranges(greatest(values));
    let compared = 0;
    const counted = new Ranges((a, b) => (compared++, greatest(values)(a, b)));
    const next = random(4);
    for (let count = 0; count < values.length;) {
      count = Math.min(values.length, count + 1 + Math.floor(next() ** 4 * 3000));
      finish(ranges.grow(count));
      finish(counted.grow(count));
      for (let round = 0; round < 10; round++) {
        const first = Math.floor(next() * count);
        const end = first + 1 + Math.floor(next() * (count - first));
        expect(ranges.best(first, end), `${String(first)} to ${String(end)} of ${String(count)}`).to.equal(
          values.indexOf(Math.max(...values.slice(first, end)), first),
        );
      }
    }
    expect(compared, 'each entry is looked at once').to.be.below(9000 * 1.02);
  });
});
