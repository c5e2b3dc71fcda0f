import { expect } from '@open-wc/testing';
import { inSlices } from '../../../src/controllers/slices.js';
import type { Sliced } from '../../../src/model/order.js';

/** Work of so many steps, each longer than a slice, and how many were done. */
function work(steps: number): { readonly sliced: Sliced<string>; readonly done: () => number } {
  let done = 0;
  function* all(): Sliced<string> {
    while (done < steps) {
      const end = performance.now() + 10;
      while (performance.now() < end);
      done++;
      yield done / steps;
    }
    return 'result';
  }
  return { sliced: all(), done: () => done };
}

const later = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describe('inSlices', () => {
  it('does the first slice at once and the others later, and tells how far it is', async () => {
    const { sliced, done } = work(3);
    const told: unknown[] = [];
    const result = await new Promise((resolve) => {
      inSlices(sliced, resolve, (part) => told.push(part));
      expect(done()).to.equal(1);
    });
    expect(result).to.equal('result');
    expect(told).to.deep.equal([1 / 3, 2 / 3, 1]);
  });

  it('gives on return what one slice is enough for', () => {
    const results: string[] = [];
    inSlices(work(0).sliced, (result) => results.push(result));
    expect(results).to.deep.equal(['result']);
  });

  it('does nothing any more once it is stopped, whatever is under way', async () => {
    const { sliced, done } = work(50);
    let isDone = false;
    const stop = inSlices(sliced, () => (isDone = true));
    stop();
    await later(50);
    expect(done()).to.equal(1);
    // Nor when who has stopped it ends it by hand.
    while (!sliced.next().done);
    await later(50);
    expect(isDone).to.be.false;
  });
});
