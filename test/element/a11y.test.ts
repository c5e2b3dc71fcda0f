import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import 'axe-core/axe.min.js';
import type { AxeResults } from 'axe-core';
import type { ArticleTimeline } from '../../src/article-timeline.js';
import type { TimelineInit } from '../../src/model/event.js';
import { families, loadFonts } from '../tools/fonts.js';
import { ariaSnapshot, emulate } from '../tools/commands.js';
import { addressOf, all, mount, one, put, settled, words, type Setting } from './page.js';
import { crowd, demo } from './stories.js';
import { storyTree } from './story-tree.js';

declare const axe: { run: (context: Node, options: object) => Promise<AxeResults> };

const WIDTHS = [320, 768, 1280];
/** WCAG 2.2, 1.4.12: what a reader's style sheet may ask of every element. */
const SPACING = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }';

let hama: TimelineInit;
let comet: TimelineInit;
let arabic: TimelineInit;
let main: HTMLElement;
const sheet = document.createElement('style');

before(async () => {
  await loadFonts();
  [hama, comet, arabic] = await Promise.all([demo('hama/en.json'), demo('comet/en.json'), demo('hama/ar.json')]);
  document.documentElement.lang = 'en';
  document.title = 'A story with a timeline';
  document.head.append(sheet);
  sheet.textContent = ':root { color-scheme: light dark; background: Canvas; color: CanvasText; }';
});

beforeEach(() => {
  main = document.createElement('main');
  main.innerHTML = '<h1>A story</h1>';
  document.body.append(main);
});

afterEach(async () => {
  main.remove();
  await emulate({ colorScheme: null, forcedColors: null, reducedMotion: null });
});

/** The element in the page's main part, as wide as the viewport. */
async function show(setting: Setting, width: number): Promise<ArticleTimeline> {
  await setViewport({ width, height: 900 });
  const element = await mount({ width, style: `font-family: ${families.serif}; ${setting.style ?? ''}`, ...setting });
  main.append(element.parentElement!);
  await settled(element);
  return element;
}

/** Fails with each violation, the element it is about, and why. */
async function expectNoViolations(): Promise<void> {
  const { violations } = await axe.run(document, { rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] });
  const told = violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} ${target.flat().join(' ')}: ${(failureSummary ?? '').replace(/\s+/g, ' ')}`));
  expect(told).to.deep.equal([]);
}

async function inBothSchemes(): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await emulate({ colorScheme, reducedMotion: 'reduce' }); // colours do not fade
    await expectNoViolations();
  }
}

describe('axe finds nothing wrong, in light and in dark,', () => {
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
      await inBothSchemes();
      element.timeline = comet;
      await settled(element);
      await inBothSchemes();
    });

    it(`with an event selected, in the list and in the table at ${width} px`, async () => {
      const element = await show({ timeline: hama }, width);
      element.select(hama.events[1]!.id!);
      await settled(element);
      await inBothSchemes();
      element.layout = 'list';
      await settled(element);
      await inBothSchemes();
      one(element, 'button[aria-pressed]').click();
      await settled(element);
      expect(all(element, 'table').length).to.equal(1);
      await inBothSchemes();
    });

    it(`in a crowd with clusters, and in right-to-left Arabic at ${width} px`, async () => {
      const element = await show({ timeline: crowd(200) }, width);
      expect(all(element, '.cluster').length).to.be.greaterThan(1);
      await inBothSchemes();
      element.timeline = arabic;
      element.lang = 'ar';
      element.dir = 'rtl';
      await settled(element);
      await inBothSchemes();
    });

    it(`with text of 200 % at ${width} px`, async () => {
      const element = await show({ timeline: hama, style: 'font-size: 32px' }, width);
      await inBothSchemes();
      element.timeline = comet;
      await settled(element);
      await inBothSchemes();
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
        await inBothSchemes();
        element.timeline = comet;
        await settled(element);
        await inBothSchemes();
      } finally {
        page.remove();
      }
    });
  }

  it('with horizontal and vertical layouts forced on the other width', async () => {
    await show({ timeline: hama, attributes: { layout: 'horizontal' } }, 480);
    await inBothSchemes();
    main.replaceChildren(main.firstElementChild!);
    await show({ timeline: hama, attributes: { layout: 'vertical' } }, 1280);
    await inBothSchemes();
  });

  it('while loading, when empty, and when it failed', async () => {
    await show({}, 768);
    await inBothSchemes();
    main.append(put({ attributes: { src: '/no-such-story.json' } }).parentElement!);
    const loading = put({ attributes: { src: addressOf(JSON.stringify({ padding: 'x'.repeat(1e6), ...hama })) } });
    main.append(loading.parentElement!);
    await loading.updateComplete;
    await inBothSchemes();
  });

  it('with unusable entries, and without a heading, whose level the pane then takes', async () => {
    const { title, ...untitled } = hama;
    await show({ timeline: { ...untitled, events: [...hama.events, { date: 'soon', title: 'Unknown' }] } }, 768);
    await inBothSchemes();
  });

  it('in forced colours', async () => {
    await emulate({ forcedColors: 'active' });
    const element = await show({ timeline: hama }, 768);
    await expectNoViolations();
    const colors = new Set(all(element, '.marker').map((marker) => getComputedStyle(marker).borderTopColor));
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
    const list = all(element, '.picture > ol > li');
    expect(list.every(({ ariaSetSize }) => ariaSetSize === '200')).to.be.true;
    const positions = list.map(({ ariaPosInSet }) => Number(ariaPosInSet));
    expect(positions).to.deep.equal([...positions].sort((a, b) => a - b));
    expect(positions[0]).to.equal(1);
    for (const decoration of all(element, '.marker, .label, svg, .ends')) expect(decoration.closest('[aria-hidden=true]'), decoration.outerHTML).to.exist;
  });

  it('has every quotation in its language, and every word of the story', async () => {
    const element = await show({ timeline: hama, attributes: { layout: 'list' } }, 768);
    const said = all(element, 'blockquote').map(words);
    const quotes = hama.events.flatMap((event) => event.quotes ?? []);
    expect(said.length).to.equal(quotes.length);
    quotes.forEach(({ text }, i) => expect(said[i]).to.contain(text.replace(/\s+/g, ' ').trim()));
  });
});
