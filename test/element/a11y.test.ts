import { expect } from '@open-wc/testing';
import type { TimelineInit } from '../../src/model/event.js';
import { ariaSnapshot, emulate } from '../tools/commands.js';
import { addressOf, all, one, put, settled, words } from './page.js';
import { crowd, demo } from './stories.js';
import { storyTree } from './story-tree.js';
import { expectNoneInAnyColours, expectNoViolations, wholePage } from './whole-page.js';

const WIDTHS = [320, 768, 1280];
/** WCAG 2.2, 1.4.12: what a reader's style sheet may ask of every element. */
const SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em ' +
  '!important; } p { margin-block-end: 2em !important; }';

let hama: TimelineInit;
let comet: TimelineInit;
let arabic: TimelineInit;
const { main, show } = wholePage('A story');

before(async () => {
  [hama, comet, arabic] = await Promise.all([
    demo('hama/en.json'),
    demo('comet/en.json'),
    demo('hama/ar.json'),
  ]);
});

describe('axe finds nothing wrong, in light, in dark and in forced colours,', () => {
  it('and would find it', async () => {
    const element = await show({ timeline: hama }, 768);
    one(element, 'button[aria-pressed]').setAttribute('aria-pressed', 'perhaps');
    let failed = false;
    await expectNoViolations().catch(() => (failed = true));
    expect(failed).to.be.true;
  });

  for (const width of WIDTHS) {
    it(`in both stories at ${width} px`, async () => {
      const element = await show({ timeline: hama }, width);
      await expectNoneInAnyColours();
      element.timeline = comet;
      await settled(element);
      await expectNoneInAnyColours();
    });

    it(`with an event selected, in the list and in the table at ${width} px`, async () => {
      const element = await show({ timeline: hama }, width);
      element.select(hama.events[1]!.id!);
      await settled(element);
      await expectNoneInAnyColours();
      element.layout = 'list';
      await settled(element);
      await expectNoneInAnyColours();
      one(element, 'button[aria-pressed]').click();
      await settled(element);
      expect(all(element, 'table').length).to.equal(1);
      await expectNoneInAnyColours();
    });

    it(`in a crowd with clusters, and in right-to-left Arabic at ${width} px`, async () => {
      const element = await show({ timeline: crowd(200) }, width);
      expect(all(element, '[part~=cluster]').length).to.be.greaterThan(1);
      await expectNoneInAnyColours();
      element.timeline = arabic;
      element.lang = 'ar';
      element.dir = 'rtl';
      await settled(element);
      await expectNoneInAnyColours();
    });

    it(`with text of 200 % at ${width} px`, async () => {
      const element = await show({ timeline: hama, style: 'font-size: 32px' }, width);
      await expectNoneInAnyColours();
      element.timeline = comet;
      await settled(element);
      await expectNoneInAnyColours();
    });

    it(`with WCAG text spacing on the page and in the shadow root at ${width} px`, async () => {
      const page = document.createElement('style');
      page.textContent = SPACING;
      document.head.append(page);
      try {
        const element = await show({ timeline: hama }, width);
        element.shadowRoot!.append(page.cloneNode(true));
        await settled(element);
        await settled(element);
        await expectNoneInAnyColours();
        element.timeline = comet;
        await settled(element);
        await expectNoneInAnyColours();
      } finally {
        page.remove();
      }
    });
  }

  it('with horizontal and vertical layouts forced on the other width', async () => {
    await show({ timeline: hama, attributes: { layout: 'horizontal' } }, 480);
    await expectNoneInAnyColours();
    main.replaceChildren(main.firstElementChild!);
    await show({ timeline: hama, attributes: { layout: 'vertical' } }, 1280);
    await expectNoneInAnyColours();
  });

  it('while loading, when empty, and when it failed', async () => {
    await show({}, 768);
    await expectNoneInAnyColours();
    main.append(put({ attributes: { src: '/no-such-story.json' } }).parentElement!);
    const loading = put({
      attributes: { src: addressOf(JSON.stringify({ padding: 'x'.repeat(1e6), ...hama })) },
    });
    main.append(loading.parentElement!);
    await loading.updateComplete;
    await expectNoneInAnyColours();
  });

  it('with unusable entries, and without a heading, whose level the pane then takes', async () => {
    const { title, ...untitled } = hama;
    await show(
      { timeline: { ...untitled, events: [...hama.events, { date: 'soon', title: 'Unknown' }] } },
      768,
    );
    await expectNoneInAnyColours();
  });

  it('in forced colours', async () => {
    await emulate({ forcedColors: 'active' });
    const element = await show({ timeline: hama }, 768);
    await expectNoViolations();
    const colors = new Set(
      all(element, '[part~=marker]').map((marker) => getComputedStyle(marker).borderTopColor),
    );
    expect(colors.size).to.equal(2); // the current one stands out
  });
});

describe('what is read aloud', () => {
  it('is the story in order', async () => {
    await show({ timeline: hama, attributes: { id: 'read' } }, 1920); // with room for every lead quotation
    expect(await ariaSnapshot('#read')).to.equal(storyTree.horizontal);
  });

  it('is the story in order where it is narrow', async () => {
    await show({ timeline: hama, attributes: { id: 'read' } }, 375);
    expect(await ariaSnapshot('#read')).to.equal(storyTree.vertical);
  });

  it('has no landmarks of the page, and lists that WebKit takes for lists too', async () => {
    const element = await show({ timeline: hama }, 1280);
    const { length } = all(element, 'ol, ul');
    expect(length).to.be.above(0);
    for (const layout of ['horizontal', 'vertical', 'list'] as const) {
      element.layout = layout;
      await settled(element);
      // In a shadow root a header is the banner of the page, a footer its contentinfo, wherever the element stands.
      expect(all(element, 'header, footer, main, nav, aside')).to.deep.equal([]);
      expect(all(element, 'ol:not([role=list]), ul:not([role=list])')).to.deep.equal([]);
    }
  });

  it('has headings one under the other, from heading-level on', async () => {
    const element = await show({ timeline: hama, attributes: { 'heading-level': '3' } }, 1024);
    const levels = (): string[] => all(element, '[role=heading]').map(({ ariaLevel }) => ariaLevel!);
    expect(levels()).to.deep.equal(['3', '4']);
    element.layout = 'list';
    element.headingLevel = 2;
    await settled(element);
    expect(levels()).to.deep.equal(['2', ...Array<string>(hama.events.length).fill('3')]);
  });

  it('tells the place of each item in the whole, and leaves decoration out', async () => {
    const element = await show({ timeline: crowd(200) }, 768);
    const list = all(element, '[part~=picture] ol > li');
    expect(list.every(({ ariaSetSize }) => ariaSetSize === '200')).to.be.true;
    const positions = list.map(({ ariaPosInSet }) => Number(ariaPosInSet));
    expect(positions).to.deep.equal([...positions].sort((a, b) => a - b));
    expect(positions[0]).to.equal(1);
    for (const decoration of all(element, '[part~=marker], .label, svg, .ends'))
      expect(decoration.closest('[aria-hidden=true]'), decoration.outerHTML).to.exist;
  });

  it('has every quotation in its language, and every word of the story', async () => {
    const element = await show({ timeline: hama, attributes: { layout: 'list' } }, 768);
    const said = all(element, 'blockquote').map(words);
    const quotes = hama.events.flatMap((event) => event.quotes ?? []);
    expect(said.length).to.equal(quotes.length);
    quotes.forEach(({ text }, i) => expect(said[i]).to.contain(text.replace(/\s+/g, ' ').trim()));
  });
});
