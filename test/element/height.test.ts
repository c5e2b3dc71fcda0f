// A height that the page sets is kept.
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ArticleTimeline } from '../../src/article-timeline.js';
import { all, mount, one, settled, until, words, type Setting } from './page.js';
import { bridge } from './stories.js';

const long = Array.from({ length: 40 }, (_, i) => `Paragraph ${i}.`).join('\n\n');
const timeline = {
  ...bridge,
  events: bridge.events.map((event) => ({ ...event, text: long })),
};

/** The part of the page that shows something of the element: all that is drawn and not cut off. */
function lowest(element: ArticleTimeline): number {
  const bottom = (node: HTMLElement) => node.getBoundingClientRect().bottom;
  return Math.max(bottom(one(element, '[part=frame]')), bottom(one(element, '[part=frame] > .form')));
}

/** Scrolls with the keyboard alone: from the first thing that Tab reaches on, until something scrolls. */
async function scrollByKeys(element: ArticleTimeline, scrolled: () => boolean): Promise<void> {
  element.parentElement!.tabIndex = -1;
  element.parentElement!.focus();
  for (let i = 0; i < 12 && !scrolled(); i++) {
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'PageDown' });
    for (let wait = 0; wait < 20 && !scrolled(); wait++) await new Promise(requestAnimationFrame);
  }
  expect(scrolled()).to.be.true;
}

/** After a scroll by keyboard, which browsers animate. */
async function stands(node: HTMLElement): Promise<void> {
  let before = -1;
  let still = 0;
  await until(() => {
    still = node.scrollTop === before ? still + 1 : 0;
    before = node.scrollTop;
    return still > 10;
  });
}

const settings: Record<string, Setting & { css: string }> = {
  'on the element': { css: 'height: 400px' },
  'as a greatest one': { css: 'max-height: 400px' },
  'as a part of the parent\u2019s': { css: 'height: 100%', style: 'height: 400px' },
  'on a parent that hides the rest': { css: '', style: 'height: 400px; overflow: hidden' },
  'by a column of boxes': { css: '', style: 'height: 400px; display: flex; flex-direction: column' },
};

describe('a height that the page sets', () => {
  for (const [where, { css, ...setting }] of Object.entries(settings))
    it(`is kept ${where}: the pane scrolls in it, by keyboard, too`, async () => {
      const element = await mount({ ...setting, timeline, width: 1000 });
      element.style.cssText = css;
      const top = element.getBoundingClientRect().top;
      await until(() => lowest(element) <= top + 401);
      const pane = one(element, '[part=pane]');
      expect(pane.clientHeight).to.be.greaterThan(50);
      expect(pane.scrollHeight).to.be.greaterThan(pane.clientHeight);
      expect(all(element, '[part~=picture] [part~=card]').length).to.equal(5);
      await scrollByKeys(element, () => pane.scrollTop > 0);
      await stands(pane);
      element.select(timeline.events[0]!.id!);
      await settled(element);
      expect(pane.scrollTop).to.equal(0);
    });

  it('is kept where cards unfold, and in the list: all under the header scrolls', async () => {
    for (const layout of ['vertical', 'list']) {
      const element = await mount({ timeline, attributes: { layout }, width: 360 });
      element.style.height = '400px';
      const top = element.getBoundingClientRect().top;
      await until(() => lowest(element) <= top + 401);
      const form = one(element, '.form');
      expect(form.scrollHeight, layout).to.be.greaterThan(form.clientHeight);
      await scrollByKeys(element, () => form.scrollTop > 0);
    }
  });

  it('leaves as much of the cards as there is room for', async () => {
    const quotes = [{ text: 'Something that was said at length, with many words, by somebody. '.repeat(3) }];
    const events = Array.from({ length: 8 }, (_, i) => ({
      date: `20${10 + i}`,
      title: `Event ${i}`,
      quotes,
    }));
    const style = '--article-timeline-quote-lines: 14; --article-timeline-card-max-width: 8em';
    const element = await mount({ timeline: { events }, width: 1000, style });
    const free = one(element, '[part=picture]').clientHeight;
    element.style.height = '400px';
    await until(() => one(element, '[part=picture]').clientHeight < free, `less than ${free}`);
    await settled(element);
    expect(one(element, '.form').scrollHeight).to.be.at.most(one(element, '.form').clientHeight + 1);
    expect(words(one(element, '[part=picture]'))).to.contain('Event 4');
  });

  it('bounds nothing any more when the page takes it back; a least height never does', async () => {
    const element = await mount({ timeline, width: 1000 });
    const { offsetHeight } = element;
    for (const css of ['height: 400px', 'max-height: 400px']) {
      element.style.cssText = css;
      await until(() => lowest(element) < element.getBoundingClientRect().top + 401);
      element.style.cssText = 'min-height: 100px';
      await until(() => element.offsetHeight === offsetHeight);
      expect(all(element, '[part=pane][tabindex]')).to.deep.equal([]);
    }
    element.parentElement!.style.cssText = 'overflow: hidden';
    await settled(element);
    expect(all(element, '[part=pane][tabindex]')).to.deep.equal([]);
  });

  it('does not break the picture between columns', async () => {
    const element = await mount({ timeline: bridge, width: 1400, style: 'columns: 2; height: 320px' });
    element.before(Object.assign(document.createElement('div'), { style: 'height: 240px' }));
    await settled(element);
    expect(one(element, '[part=picture]').getClientRects().length).to.equal(1);
  });
});
