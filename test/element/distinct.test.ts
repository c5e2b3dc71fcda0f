// What differs by more than its colour, and what can be read at any size of text.
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { emulate, tryToEmulate } from '../tools/commands.js';
import { all, mount, one, settled } from './page.js';
import { crowd, demo } from './stories.js';

beforeEach(() => setViewport({ width: 1280, height: 900 }));
afterEach(() => emulate({ forcedColors: null }));

const style = (node: Element): CSSStyleDeclaration => getComputedStyle(node);

describe('the selected event', () => {
  for (const forced of [false, true])
    it(`differs by more than its colour${forced ? ', in forced colours too' : ''}`, async () => {
      if (forced && !(await tryToEmulate({ forcedColors: 'active' }))) return;
      const element = await mount({ timeline: await demo('comet/en.json'), width: 1200 });
      const isUnderlined = (node: Element) => style(node).textDecorationLine === 'underline';
      const titles = all(element, '[part~=picture] [part~=card-title]');
      expect(
        titles.filter(isUnderlined).map((title) => title.closest('li')!.part.contains('card-current')),
      ).to.deep.equal([true]);
      const [current] = all(element, '[part~=marker].current');
      expect(parseFloat(style(current!).outlineWidth)).to.be.above(2);
      for (const marker of all(element, '[part~=marker]:not(.current)'))
        expect(style(marker).outlineStyle).to.equal('none');
      const widths = (look: string) => all(element, look).map((path) => parseFloat(style(path).strokeWidth));
      expect(Math.min(...widths('.connector.current'))).to.be.above(
        Math.max(...widths('[part=connector]:not(.current)')),
      );
    });

  it('is a heavier bubble, and a heavier bar', async () => {
    const crowded = await mount({ timeline: crowd(300), width: 700 });
    const border = (node: Element) => parseFloat(style(node).borderBottomWidth);
    const [chosen] = all(crowded, '.cluster.current').map(border);
    for (const other of all(crowded, '.cluster:not(.current)').map(border)) expect(chosen).to.be.above(other);
    const reigns = await mount({ timeline: await demo('gallery/reigns.json'), width: 1200 });
    const bar = one(reigns, '.span.current > i');
    for (const other of all(reigns, '.span:not(.current) > i'))
      expect(border(bar)).to.be.above(border(other));
  });

  it('has words as wide as before, and moves nothing', async () => {
    const element = await mount({ timeline: await demo('comet/en.json'), width: 1200 });
    const boxes = () =>
      all(element, '[part~=card-title], [part~=marker], [part~=cluster]').map((node) => {
        const { left, top, width, height } = node.getBoundingClientRect();
        return [left, top, width, height].map((each) => each.toFixed(1)).join(' ');
      });
    const before = boxes();
    element.select(element.toJSON().events[3]!.id!);
    await settled(element);
    expect(boxes()).to.deep.equal(before);
  });
});

describe('the number in a bubble', () => {
  for (const [size, least] of [
    [10, 12],
    [16, 12],
    [32, 24],
  ] as const)
    it(`is at least ${String(least)} px where text has ${String(size)} px, and within its bubble`, async () => {
      const element = await mount({
        timeline: crowd(4000),
        width: 700,
        style: `font-size: ${String(size)}px`,
        attributes: { layout: 'horizontal' },
      });
      const numbers = all(element, '.cluster > .number');
      expect(numbers.length).to.be.above(3);
      expect(numbers.some(({ textContent }) => /k$/.test(textContent.trim()))).to.be.true;
      for (const number of numbers) {
        expect(parseFloat(style(number).fontSize)).to.be.at.least(least);
        const range = document.createRange();
        range.selectNodeContents(number);
        const words = range.getBoundingClientRect();
        const bubble = number.parentElement!.getBoundingClientRect();
        expect(words.left, number.textContent).to.be.at.least(bubble.left);
        expect(words.right, number.textContent).to.be.at.most(bubble.right);
      }
    });
});
