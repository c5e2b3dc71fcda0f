import { expect } from '@open-wc/testing';
import { finish, inOrder, STRIDE, type Sliced } from '../../../src/model/order.js';
import { random } from '../random/random-stories.js';

const sorted = (values: readonly number[]): number[] => [
  ...finish(inOrder(values.length, (a, b) => (values[a] ?? NaN) - (values[b] ?? NaN))),
];
/** What the language's own sort, which is stable, makes of it. */
const wanted = (values: readonly number[]): number[] =>
  values.map((_, i) => i).sort((a, b) => (values[a] ?? NaN) - (values[b] ?? NaN));

/** Runs sliced work, and counts how often it let others run. */
function count<T>(work: Sliced<T>): { result: T; yields: number } {
  for (let yields = 0; ; yields++) {
    const { done, value } = work.next();
    if (done) return { result: value, yields };
  }
}

describe('inOrder', () => {
  it("puts numbers in the order that the language's own sort puts them in, equals as they stood", () => {
    const next = random(5);
    for (let round = 0; round < 200; round++) {
      const length = Math.floor(next() * 120);
      const many = [1, 2, 4, 1e9][round % 4] ?? 1;
      const values = Array.from({ length }, () => Math.floor(next() * many));
      expect(sorted(values), values.join(' ')).to.deep.equal(wanted(values));
    }
  });

  it('does so for long rows, and for infinite ends', () => {
    const next = random(6);
    const values = Array.from({ length: 20_011 }, () => Math.floor(next() * 5000));
    expect(sorted(values)).to.deep.equal(wanted(values));
    expect(sorted([Infinity, 3, -Infinity, 0])).to.deep.equal([2, 3, 1, 0]);
  });

  it('sorts rows of any number of runs', () => {
    for (let runs = 1; runs <= 20; runs++) {
      const values = Array.from({ length: runs * 7 }, (_, i) => (i % 7) * 10 + ((i * 3) % runs));
      expect(sorted(values), `${String(runs)} runs`).to.deep.equal(wanted(values));
      const falling = Array.from({ length: runs }, (_, i) => -i);
      expect(sorted(falling)).to.deep.equal(wanted(falling));
    }
  });

  it('has nothing to do for none and one', () => {
    expect([sorted([]), sorted([3])]).to.deep.equal([[], [0]]);
  });

  it('compares what is in order once, and anything no more than a merge sort does', () => {
    const compared = (values: readonly number[]) => {
      let times = 0;
      finish(inOrder(values.length, (a, b) => (times++, (values[a] ?? NaN) - (values[b] ?? NaN))));
      return times;
    };
    const next = random(9);
    expect(compared(Array.from({ length: 5000 }, (_, i) => Math.floor(i / 3)))).to.equal(4999);
    expect(compared(Array.from({ length: 5000 }, (_, i) => i % 2500))).to.be.below(2 * 5000);
    expect(compared(Array.from({ length: 5000 }, () => next()))).to.be.below(5000 * (Math.log2(5000) + 1));
  });

  it('lets others run between slices, in every phase of its work', () => {
    const next = random(1);
    const length = STRIDE * 10;
    const rising = count(inOrder(length, (a, b) => a - b));
    expect(rising.yields).to.be.within(9, 11);
    const values = Array.from({ length }, () => next());
    const { yields } = count(inOrder(length, (a, b) => (values[a] ?? NaN) - (values[b] ?? NaN)));
    // Each merge of all goes through all once more.
    expect(yields).to.be.at.least(9 * Math.floor(Math.log2(length / 2)));
  });

  it('never works long between two yields, however short its runs are', () => {
    const length = STRIDE * 6 + 5;
    let [since, longest] = [0, 0];
    const work = inOrder(length, (a, b) => (since++, b - a));
    for (let step = work.next(); !step.done; step = work.next())
      [longest, since] = [Math.max(longest, since), 0];
    expect(Math.max(longest, since)).to.be.at.most(STRIDE * 2);
  });
});

describe('finish', () => {
  it('runs sliced work to its end and gives its result', () => {
    const steps: number[] = [];
    function* work(): Sliced<string> {
      for (let i = 0; i < 3; i++) {
        steps.push(i);
        yield;
      }
      return 'done';
    }
    expect([finish(work()), steps]).to.deep.equal(['done', [0, 1, 2]]);
  });
});
