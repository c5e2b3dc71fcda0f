import { expect } from '@open-wc/testing';
import { placeInOrder } from '../../../src/layout/isotonic.js';
import { random } from '../random/random-stories.js';

const cost = (wished: readonly number[], places: readonly number[]): number =>
  places.reduce((sum, place, i) => sum + (place - (wished[i] ?? 0)) ** 2, 0);

/** The best of all places on a grid, by trying every one. */
function bestOnGrid(wished: readonly number[], sizes: readonly number[], most: number): number {
  const search = (i: number, from: number, before: number[]): number => {
    if (i === wished.length) return cost(wished, before);
    let best = Infinity;
    for (let place = from; place <= most; place++)
      best = Math.min(best, search(i + 1, place + (sizes[i] ?? 0), [...before, place]));
    return best;
  };
  return search(0, 0, []);
}

describe('placeInOrder', () => {
  it('leaves boxes where they would like to be while there is room', () => {
    expect(placeInOrder([0, 20, 50], [10, 10, 10])).to.deep.equal([0, 20, 50]);
  });

  it('shares what is lacking among those that crowd', () => {
    expect(placeInOrder([10, 10], [10, 10])).to.deep.equal([5, 15]);
    expect(placeInOrder([30, 30, 30, 100], [10, 10, 10, 10])).to.deep.equal([20, 30, 40, 100]);
  });

  it('puts none before the beginning', () => {
    expect(placeInOrder([0, 0, 0], [10, 20, 10])).to.deep.equal([0, 10, 30]);
  });

  it('takes nothing for nothing', () => {
    expect(placeInOrder([], [])).to.deep.equal([]);
  });

  it('moves boxes as little as any order without overlaps can', () => {
    const next = random(3);
    for (let round = 0; round < 150; round++) {
      const count = 1 + Math.floor(next() * 4);
      const wished = Array.from({ length: count }, () => Math.floor(next() * 12)).sort((a, b) => a - b);
      const sizes = Array.from({ length: count }, () => 1 + Math.floor(next() * 5));
      const places = placeInOrder(wished, sizes);
      const name = `${wished.join(' ')} | ${sizes.join(' ')} | ${places.join(' ')}`;
      places.forEach((place, i) =>
        expect(place, name).to.be.at.least((places[i - 1] ?? 0) + (sizes[i - 1] ?? 0) - 1e-9),
      );
      expect(cost(wished, places), name).to.be.at.most(bestOnGrid(wished, sizes, 30) + 1e-9);
    }
  });

  it('keeps thousands in order', () => {
    const next = random(5);
    const wished = Array.from({ length: 5000 }, () => next() * 9000).sort((a, b) => a - b);
    const places = placeInOrder(
      wished,
      wished.map(() => 3),
    );
    expect(places.every((place, i) => i === 0 || place >= (places[i - 1] ?? 0) + 3 - 1e-6)).to.equal(true);
  });
});
