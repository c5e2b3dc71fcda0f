import { expect } from '@open-wc/testing';
import { LateParts } from '../../../src/controllers/late.js';
import type { Domain, Window } from '../../../src/layout/window.js';
import type { Scene } from '../../../src/layout/scene.js';
import type { ViewNodes } from '../../../src/view/nodes.js';

/** A picture 400 px wide whose axis has its time in px, and what it was told to show. */
function picture(possible = true) {
  const node = document.createElement('div');
  node.style.cssText = 'width: 400px; height: 100px';
  document.body.append(node);
  const shown: (Domain | null)[] = [];
  const late = new LateParts(
    {
      domain: null,
      possible,
      scene: {
        layout: 'horizontal',
        width: 400,
        start: 0,
        base: { length: 400 },
        cards: [],
      } as unknown as Scene,
      shown: { low: 0, size: 400 },
      rtl: false,
      in: ({ low, size }: Window) => [low, low + size],
      show: (domain: Domain) => shown.push(domain),
      stop: () => undefined,
    } as unknown as ConstructorParameters<typeof LateParts>[0],
    { picture: node } as unknown as ViewNodes,
  );
  const turn = (init: WheelEventInit) => {
    const wheel = new WheelEvent('wheel', { deltaY: -50, cancelable: true, ...init });
    node.dispatchEvent(wheel);
    return wheel;
  };
  return { late, shown, turn, node };
}

describe('gestures that come before what follows them', () => {
  it('are kept from the page and followed when it is there', async () => {
    const { late, shown, turn, node } = picture();
    late.attach();
    expect(turn({ ctrlKey: true, clientX: 100 }).defaultPrevented).to.be.true;
    expect(shown).to.deep.equal([]);
    await late.loaded;
    expect(shown.length).to.equal(1);
    const [from, to] = shown[0]!;
    expect(to - from).to.be.lessThan(400);
    // From now on at once, and once only.
    turn({ ctrlKey: true });
    expect(shown.length).to.equal(2);
    node.remove();
  });

  it('are left to the page where they zoom nothing', async () => {
    for (const [possible, ctrlKey] of [
      [true, false],
      [false, true],
    ] as const) {
      const { late, shown, turn, node } = picture(possible);
      late.attach();
      expect(turn({ ctrlKey }).defaultPrevented).to.be.false;
      await late.loaded;
      expect(shown).to.deep.equal([]);
      node.remove();
    }
  });
});
