// What the browser's own search finds of events that are not read now. That it opens what it has found is shown in
// test/node/find-in-page.test.mjs, with a browser that searches.
import { expect } from '@open-wc/testing';
import type { ArticleTimeline } from '../../src/article-timeline.js';
import { all, frame, heard, isShown, mount, one, put, settled, until, words } from './page.js';
import { crowd, grouped } from './stories.js';

const events = [
  {
    id: 'flood',
    date: '1966-11-04',
    title: 'The flood takes two arches',
    text: 'Zinnober stands only here.\n\nAnd this under it.',
    url: 'https://example.org/',
    quotes: [{ text: 'The water was at the second floor.', speaker: { name: 'A baker', role: 'baker' } }],
  },
  { id: 'between', date: '1990', title: 'Between' },
  { id: 'closed', date: '2024-12-03', title: 'The bridge is closed', lead: true, text: 'Nobody crosses.' },
];

const canFindHidden = 'onbeforematch' in HTMLElement.prototype;
const hidden = (element: Element) => all(element, '[hidden=until-found]');
const holder = (element: Element, text: string) =>
  hidden(element).find((each) => each.textContent.includes(text));
const ready = (element: ArticleTimeline, count = events.length - 1) =>
  canFindHidden ? until(() => hidden(element).length === count) : settled(element);

/** What a browser does that has found words in a node. */
function reveal(node: HTMLElement): void {
  node.dispatchEvent(new Event('beforematch', { bubbles: true }));
  node.removeAttribute('hidden');
}

describe('words of events that are not read now', () => {
  it('are on the page for the browser to find, as soon as the picture is complete', async () => {
    const element = put({ timeline: { events }, width: 900 });
    await element.updateComplete;
    if (!canFindHidden) return;
    expect(hidden(element).length).to.equal(events.length - 1);
    const [text] = hidden(element).map((each) => each.textContent.replace(/\s+/g, ' '));
    for (const said of ['two arches', 'Zinnober', 'And this', 'second floor', 'A baker, baker'])
      expect(text).to.contain(said);
    expect(holder(element, 'Nobody crosses')).to.equal(undefined);
  });

  it('of a long story wait until the page pauses', async () => {
    const element = put({ timeline: crowd(100), width: 900 });
    await element.updateComplete;
    expect(hidden(element)).to.deep.equal([]);
    await ready(element, 99);
  });

  it('are nowhere else: not seen, not heard, no part of the page, without a word of the element', async () => {
    const element = await mount({ timeline: { events }, width: 900 });
    await ready(element);
    for (const node of hidden(element)) {
      expect(node.getBoundingClientRect().height).to.equal(0);
      for (const inner of node.querySelectorAll('*')) expect(isShown(inner)).to.be.false;
      expect([...node.querySelectorAll('[part], [id], a, button, img')]).to.deep.equal([]);
      expect(node.textContent).not.to.contain('Source');
    }
    expect(all(element, '[part=text]').map(words)).to.deep.equal(['Nobody crosses.']);
  });

  if (canFindHidden) {
    for (const width of [900, 375])
      it(`are those of the current event when they are found, in the same nodes, ${width} px`, async () => {
        const element = await mount({ timeline: { events }, width });
        await ready(element);
        const selections = heard(element, 'timeline-select');
        const node = holder(element, 'Zinnober')!;
        const text = node.querySelector('p')!;
        reveal(node);
        await settled(element);
        expect(selections.map(({ event, reason }) => `${event.id} ${reason}`)).to.deep.equal(['flood find']);
        expect(element.selected).to.equal('flood');
        expect(text.isConnected && isShown(text)).to.be.true;
        expect(text.getAttribute('part')).to.equal('text');
        expect(holder(element, 'Nobody crosses')).not.to.equal(undefined);
        expect(all(element, '[part=pane]').length).to.equal(1);
      });

    for (const width of [900, 375])
      it(`are hidden again where the page keeps its event, ${width} px`, async () => {
        const element = await mount({ timeline: { events }, width });
        await ready(element);
        element.addEventListener('timeline-select', (event) => {
          event.preventDefault();
        });
        const node = holder(element, 'Zinnober')!;
        reveal(node);
        node.closest('details')?.setAttribute('open', '');
        await settled(element);
        expect(element.selected).to.equal(null);
        expect(node.getAttribute('hidden')).to.equal('until-found');
        expect(isShown(node)).to.be.false;
      });

    it('open what is folded, and stay where they are', async () => {
      const element = await mount({ timeline: { events }, width: 375 });
      await ready(element);
      one(element, 'details[open] summary').click();
      one(element, 'details[open] summary').click();
      await settled(element);
      expect(all(element, 'details[open]')).to.deep.equal([]);
      reveal(holder(element, 'Nobody crosses')!);
      await settled(element);
      expect(words(one(element, '[part=pane] p'))).to.equal('Nobody crosses.');
    });

    it('are on the other pages of a list, which turn to them', async () => {
      const element = await mount({ timeline: crowd(100), attributes: { layout: 'list' } });
      // It opens with the last events, on the third page.
      await ready(element, 80);
      const last = all(element, 'li').find((each) => !hidden(element).includes(each))!;
      const node = hidden(element)[0]!;
      expect(isShown(last)).to.be.true;
      const title = node.querySelector('.title')!;
      reveal(node);
      await settled(element);
      expect(isShown(title)).to.be.true;
      expect(all(element, 'li').filter((each) => isShown(each)).length).to.be.at.most(40);
    });
  }

  it('have the groups of the list with them, as it has them now', async () => {
    const element = await mount({ timeline: grouped(50, 2), attributes: { layout: 'list' } });
    await ready(element, 40);
    const withGroup = () => hidden(element).filter((each) => each.textContent.includes('Group')).length;
    expect(withGroup()).to.equal(0);
    element.groupBy = 'group';
    await settled(element);
    expect(withGroup()).to.equal(hidden(element).length);
  });

  it('take no room: what is drawn is where it was', async () => {
    for (const attributes of [{ layout: 'horizontal' }, { layout: 'vertical' }, { layout: 'list' }]) {
      const element = await mount({ timeline: crowd(100), attributes, width: 700 });
      const places = () =>
        all(element, '[part~=card], [part~=marker], [part=pane]').map((each) => {
          const { x, y, height } = each.getBoundingClientRect();
          return [x, y, height].map(Math.round).join();
        });
      const before = [...places(), element.offsetHeight];
      await until(() => !canFindHidden || hidden(element).length > 50);
      await settled(element);
      expect([...places(), element.offsetHeight]).to.deep.equal(before);
    }
  });

  it('are left out of a story of more than 500 events', async () => {
    const element = await mount({ timeline: crowd(501) });
    for (let i = 0; i < 20; i++) await frame();
    expect(hidden(element)).to.deep.equal([]);
  });

  it('go on with the title that has the focus', async () => {
    const element = await mount({ timeline: { events }, width: 900 });
    await ready(element);
    one(element, '#pane-title').focus();
    element.select('flood');
    await settled(element);
    expect(words(element.shadowRoot!.activeElement)).to.equal('The flood takes two arches');
  });
});
