import { expect } from '@open-wc/testing';
import { resetMouse, sendKeys } from '@web/test-runner-commands';
import type { ArticleTimeline } from '../../src/article-timeline.js';
import { ariaSnapshot, emulate } from '../tools/commands.js';
import { all, one, settled } from './page.js';
import { archive, field, filterButton, type } from './seeking.js';
import { expectNoneInAnyColours, expectNoViolations, wholePage } from './whole-page.js';

const page = wholePage('An archive');

afterEach(() => resetMouse());

const show = (width: number, attributes: Readonly<Record<string, string>> = {}): Promise<ArticleTimeline> =>
  page.show({ timeline: archive(90, 100), attributes }, width);

describe('axe finds nothing wrong in a search,', () => {
  for (const width of [320, 768, 1280]) {
    for (const layout of ['auto', 'list']) {
      it(`with some found, with none, with its filters open, at ${width} px, layout ${layout}`, async () => {
        const element = await show(width, { layout });
        await type(element, 'dam');
        await expectNoneInAnyColours();
        filterButton(element).click();
        await settled(element);
        await expectNoneInAnyColours();
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
    await expectNoneInAnyColours();
    expect(field(element).ariaLabel).to.equal('بحث');
  });

  it('in the table', async () => {
    const element = await show(768);
    one(element, '[aria-pressed]').click();
    await type(element, 'dam');
    await expectNoneInAnyColours();
  });
});

describe('a search', () => {
  it('is a landmark with a labelled field, a status and named buttons to assistive technology', async () => {
    const element = await show(768);
    await type(element, 'dam');
    filterButton(element).click();
    await settled(element);
    const tree = await ariaSnapshot('article-timeline');
    for (const line of [
      '- search:',
      '- searchbox "Search": dam',
      '- status: "Found: 13 of 90"',
      '- button "Previous match"',
      '- button "Next match"',
      '- button "Filter" [expanded]',
      '- group "Voices":',
      'searchbox "Search: Voices"',
      '- checkbox "flood 30"',
    ])
      expect(tree).to.include(line);
  });

  it('tells matches from the others without colours', async () => {
    await emulate({ forcedColors: 'active' });
    const element = await show(1280);
    await type(element, 'dam');
    const weights = (selector: string) =>
      new Set(all(element, selector).map((title) => getComputedStyle(title).fontWeight));
    expect([...weights('[part~=picture] .faint [part~=card-title]')]).to.deep.equal(['400']);
    expect([...weights('[part~=picture] [part~=card]:not(.faint) [part~=card-title]')]).to.deep.equal([
      '700',
    ]);
  });

  it('mutes no colour twice', async () => {
    await emulate({ reducedMotion: 'reduce' });
    const element = await show(1280);
    await type(element, 'dam');
    const colors = (selector: string) =>
      new Set(all(element, selector).map((node) => getComputedStyle(node).color));
    const muted = getComputedStyle(one(element, '[part=search-count]')).color;
    expect([
      ...colors(
        '[part~=picture] [part~=card].faint:not(.current) :is([part~=card-title], [part~=card-date])',
      ),
    ]).to.deep.equal([muted]);
  });

  it('has targets of 24 px', async () => {
    const element = await show(320);
    filterButton(element).click();
    await settled(element);
    for (const target of all(
      element,
      '.find input, .find button, [part~=filters] label, [part~=filters] [type=search]',
    )) {
      const { width, height } = target.getBoundingClientRect();
      expect(Math.min(width, height), target.outerHTML.slice(0, 80)).to.be.at.least(24);
    }
  });
});
