import { expect } from '@open-wc/testing';
import { resetMouse, sendKeys, setViewport } from '@web/test-runner-commands';
import 'axe-core/axe.min.js';
import type { AxeResults } from 'axe-core';
import type { ArticleTimeline } from '../../src/article-timeline.js';
import { ariaSnapshot, emulate } from '../tools/commands.js';
import { families, loadFonts } from '../tools/fonts.js';
import { all, mount, one, settled } from './page.js';
import { archive, field, filterButton, type } from './seeking.js';

declare const axe: { run: (context: Node, options: object) => Promise<AxeResults> };

let main: HTMLElement;
const sheet = document.createElement('style');

before(async () => {
  await loadFonts();
  document.documentElement.lang = 'en';
  document.title = 'An archive';
  document.head.append(sheet);
  sheet.textContent = ':root { color-scheme: light dark; background: Canvas; color: CanvasText; }';
});

beforeEach(() => {
  main = document.createElement('main');
  main.innerHTML = '<h1>An archive</h1>';
  document.body.append(main);
});

afterEach(async () => {
  main.remove();
  await resetMouse();
  await emulate({ colorScheme: null, forcedColors: null, reducedMotion: null });
});

async function show(width: number, attributes: Readonly<Record<string, string>> = {}): Promise<ArticleTimeline> {
  await setViewport({ width, height: 900 });
  const element = await mount({ timeline: archive(90, 100), width, attributes, style: `font-family: ${families.serif}` });
  main.append(element.parentElement!);
  await settled(element);
  return element;
}

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

describe('axe finds nothing wrong in a search,', () => {
  for (const width of [320, 768, 1280]) {
    for (const layout of ['auto', 'list']) {
      it(`with some found, with none, with its filters open, at ${width} px, layout ${layout}`, async () => {
        const element = await show(width, { layout });
        await type(element, 'dam');
        await inBothSchemes();
        filterButton(element).click();
        await settled(element);
        await inBothSchemes();
        await sendKeys({ type: 'xyz' });
        await settled(element);
        await expectNoViolations();
      }).timeout(30_000);
    }
  }

  it('in Arabic, from right to left', async () => {
    const element = await show(768, { lang: 'ar', dir: 'rtl' });
    filterButton(element).click();
    await type(element, 'dam');
    await inBothSchemes();
    expect(field(element).ariaLabel).to.equal('بحث');
  });

  it('in the table', async () => {
    const element = await show(768);
    one(element, '[aria-pressed]').click();
    await type(element, 'dam');
    await inBothSchemes();
  });
});

describe('a search', () => {
  it('is a landmark with a labelled field, a status and named buttons to assistive technology', async () => {
    const element = await show(768);
    await type(element, 'dam');
    filterButton(element).click();
    await settled(element);
    const tree = await ariaSnapshot('article-timeline');
    for (const line of ['- search:', '- searchbox "Search": dam', '- status: "Found: 13 of 90"', '- button "Previous match"', '- button "Next match"', '- button "Filter" [expanded]', '- group "Voices":', 'searchbox "Search: Voices"', '- checkbox "flood 30"']) expect(tree).to.include(line);
  });

  it('tells matches from the others without colours', async () => {
    await emulate({ forcedColors: 'active' });
    const element = await show(1280);
    await type(element, 'dam');
    const weights = (selector: string) => new Set(all(element, selector).map((title) => getComputedStyle(title).fontWeight));
    expect([...weights('.picture .faint .title')]).to.deep.equal(['400']);
    expect([...weights('.picture .card:not(.faint) .title')]).to.deep.equal(['700']);
  });

  it('mutes no colour twice', async () => {
    await emulate({ reducedMotion: 'reduce' });
    const element = await show(1280);
    await type(element, 'dam');
    const colors = (selector: string) => new Set(all(element, selector).map((node) => getComputedStyle(node).color));
    const muted = getComputedStyle(one(element, '[part=search-count]')).color;
    expect([...colors('.picture .card.faint:not(.current) :is(.title, .date)')]).to.deep.equal([muted]);
  });

  it('has targets of 24 px', async () => {
    const element = await show(320);
    filterButton(element).click();
    await settled(element);
    for (const target of all(element, '.find input, .find button, .filters label, .filters [type=search]')) {
      const { width, height } = target.getBoundingClientRect();
      expect(Math.min(width, height), target.outerHTML.slice(0, 80)).to.be.at.least(24);
    }
  });
});
