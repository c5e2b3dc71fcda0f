// 500 events where there is little room: nothing lost, nothing wider than its box.
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { ArticleTimeline } from '../../src/article-timeline.js';
import { counts, cutTexts, overlaps } from './geometry.js';
import { all, mount, one, settled } from './page.js';
import { crowd } from './stories.js';
import { families, loadFonts } from '../tools/fonts.js';

const MANY = 500;
/** WCAG 2.2, 1.4.12: asked of the page, and of every element in the shadow root. */
const SPACING = 'line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em;';
const SPACING_EVERYWHERE =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }';

interface Reader {
  readonly name: string;
  readonly height: number;
  readonly style: string;
  readonly sheet?: string;
}

const READERS: readonly Reader[] = [
  { name: 'a window of 320 px', height: 800, style: '' },
  { name: 'text of 200 %', height: 800, style: 'font-size: 32px' },
  // A window of 1280 × 1024 px at 400 %.
  { name: 'a zoom of 400 %', height: 256, style: '' },
  { name: 'WCAG text spacing', height: 800, style: SPACING, sheet: SPACING_EVERYWHERE },
];

before(loadFonts);

/** What reaches beyond the sides of the element, or has more in it than it shows; what scrolls may. */
function tooWide(element: ArticleTimeline): string[] {
  const { left, right } = element.getBoundingClientRect();
  return all(element, '*')
    .filter((node) => !node.closest('.spoken, .status, .probes, .scroll, [hidden], svg, option'))
    .filter((node) => {
      const box = node.getBoundingClientRect();
      return box.width > 0 && box.height > 0 && (box.left < left - 1 || box.right > right + 1);
    })
    .map((node) => `${node.localName} ${node.className}: ${node.textContent.slice(0, 40)}`);
}

/** Presses a button as long as it can do something. */
async function pressed(
  element: ArticleTimeline,
  name: string,
  after: () => void = () => undefined,
): Promise<void> {
  for (let pages = 0; pages < MANY; pages++) {
    const button = all(element, 'button').find(({ textContent }) => textContent.trim() === name);
    if (!button || button.ariaDisabled === 'true') return;
    button.click();
    await settled(element);
    after();
  }
}

/** How many events there are on all pages of a list or table. */
async function listed(element: ArticleTimeline, selector: string): Promise<number> {
  await pressed(element, 'Previous page');
  let count = all(element, selector).length;
  await pressed(element, 'Next page', () => (count += all(element, selector).length));
  return count;
}

for (const { name, height, style, sheet } of READERS)
  describe(`500 events with ${name}`, () => {
    const draw = async (attributes: Record<string, string>): Promise<ArticleTimeline> => {
      await setViewport({ width: 320, height });
      const element = await mount({
        timeline: crowd(MANY),
        width: 320,
        style: `font-family: ${families.sans}; ${style}`,
        attributes: { lang: 'en', ...attributes },
      });
      if (sheet) {
        const spacing = document.createElement('style');
        spacing.textContent = sheet;
        element.shadowRoot!.append(spacing);
        await settled(element);
        await settled(element);
      }
      return element;
    };
    const fits = (element: ArticleTimeline): void => {
      expect(tooWide(element), 'wider than its box').to.deep.equal([]);
      const page = document.scrollingElement!;
      expect(page.scrollWidth, 'the page scrolls sideways').to.be.at.most(page.clientWidth);
    };

    it('are all in the picture', async () => {
      const element = await draw({ layout: 'vertical' });
      const { markers, clustered } = counts(element);
      expect(markers + clustered).to.equal(MANY);
      expect(overlaps(element), 'overlaps').to.deep.equal([]);
      expect(cutTexts(element), 'cut').to.deep.equal([]);
      fits(element);
      element.query = { text: 'report 1' };
      await settled(element);
      fits(element);
    });

    it('are all in the list', async () => {
      const element = await draw({ layout: 'list' });
      await settled(element);
      fits(element);
      expect(await listed(element, 'ol.plain > li:not([hidden])')).to.equal(MANY);
    });

    it('are all in the table', async () => {
      const element = await draw({});
      one(element, '[part~=control-table]').click();
      await settled(element);
      await settled(element);
      fits(element);
      expect(await listed(element, 'tbody tr')).to.equal(MANY);
    });
  });
