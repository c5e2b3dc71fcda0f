import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { TimelineInit } from '../../src/model/event.js';
import { all, mount, settled, type Setting } from './page.js';
import { counts, cutTexts, leastDistance, overlaps, shortened, unreadable } from './geometry.js';
import { demo } from './stories.js';
import { families, loadFonts } from '../tools/fonts.js';

const WIDTHS = [280, 320, 375, 480, 599, 600, 768, 1024, 1280, 1920];
/** WCAG 2.2, 1.4.12. */
const SPACING = 'line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em;';

interface Case {
  readonly name: string;
  readonly story: string;
  readonly lang: string;
  readonly style?: string;
  /** Whether each event is to have a card with date and title at every width. */
  readonly carded: boolean;
}

const CASES: readonly Case[] = [
  { name: 'English', story: 'hama/en.json', lang: 'en', carded: true },
  { name: 'Arabic, right to left', story: 'hama/ar.json', lang: 'ar', carded: true },
  { name: 'German', story: 'hama/de.json', lang: 'de', carded: true },
  { name: 'text of 200 %', story: 'hama/en.json', lang: 'en', style: 'font-size: 32px', carded: false },
  { name: 'WCAG text spacing', story: 'hama/en.json', lang: 'en', style: SPACING, carded: true },
  { name: 'the second story', story: 'comet/en.json', lang: 'en', carded: false },
  {
    name: 'the second story with WCAG text spacing',
    story: 'comet/en.json',
    lang: 'en',
    style: SPACING,
    carded: false,
  },
  {
    name: 'the second story with text of 200 %',
    story: 'comet/en.json',
    lang: 'en',
    style: 'font-size: 32px',
    carded: false,
  },
];

before(loadFonts);

const table: string[] = [];
after(() =>
  console.log(
    'clear px between markers of different days / cards / with lead quote / in clusters / titles with ' +
      `… \n${table.join('\n')}`,
  ),
);

function settingOf({ lang, style = '' }: Case, timeline: TimelineInit, width: number): Setting {
  return {
    timeline,
    width,
    style: `font-family: ${families.sans}; ${style}`,
    attributes: { lang, ...(lang === 'ar' && { dir: 'rtl' }) },
  };
}

for (const each of CASES) {
  describe(`the story in ${each.name}`, () => {
    let timeline: TimelineInit;
    const row: string[] = [];
    before(async () => (timeline = await demo(each.story)));
    after(() => table.push(`${each.name.padEnd(36)} ${row.join('  ')}`));

    for (const width of WIDTHS) {
      it(`is whole and readable at ${width} px`, async () => {
        await setViewport({ width, height: 900 });
        const element = await mount(settingOf(each, timeline, width));
        const { markers, clustered } = counts(element);
        const { titles, broken } = shortened(element);
        const least = leastDistance(element);
        row.push(
          `${width}: ` +
            [
              least.toFixed(1),
              all(element, 'li[part~=card]').length,
              all(element, '[part=card-quote]').length,
              clustered,
              titles.length,
            ].join('/'),
        );
        expect(markers + clustered, 'events in the picture').to.equal(timeline.events.length);
        expect(overlaps(element), 'overlaps').to.deep.equal([]);
        expect(cutTexts(element), 'cut').to.deep.equal([]);
        expect(broken, 'words cut').to.deep.equal([]);
        if (each.carded) expect(unreadable(element), 'without date or title').to.deep.equal([]);
        const page = document.scrollingElement!;
        expect(page.scrollWidth, 'the page scrolls sideways').to.be.at.most(page.clientWidth);
        expect(element.diagnostics).to.deep.equal([]);
      });
    }
  });
}

describe('the checks of the picture', () => {
  it('see an overlap, a cut word and a lost event', async () => {
    await setViewport({ width: 900, height: 900 });
    const element = await mount({ timeline: await demo('hama/en.json'), width: 900 });
    const [first, second] = all(element, 'li[part~=card]') as [HTMLElement, HTMLElement];
    second.style.cssText = first.style.cssText;
    expect(overlaps(element).length).to.be.greaterThan(0);
    first.style.inlineSize = '20px';
    expect(cutTexts(element).length).to.be.greaterThan(0);
    all(element, '[part~=marker]')[0]!.remove();
    expect(counts(element).markers).to.equal(element.toJSON().events.length - 1);
    first.querySelector('[part~=card-title]')!.textContent = 'Other words';
    expect(shortened(element).broken.length).to.be.greaterThan(0);
    await settled(element);
  });
});

it('every cut has its name, also where ticks have no room for theirs', async () => {
  await setViewport({ width: 400, height: 900 });
  const dates = ['0800', '0806', '0812', '0818', '0824', '2000', '2006', '2012', '2018', '2024'];
  const events = dates.map((date) => ({ date, title: 'A date' }));
  const element = await mount({
    timeline: { events },
    width: 240,
    style: `font: 32px ${families.sans}`,
    attributes: { lang: 'fr', layout: 'vertical', scale: 'compressed' },
  });
  const cuts = (all(element, '.break')[0]!.getAttribute('d')!.match(/M/g) ?? []).length / 2;
  expect(cuts).to.be.greaterThan(0);
  expect(all(element, '.label.gap').filter((label) => label.textContent.trim()).length).to.equal(cuts);
  expect(overlaps(element)).to.deep.equal([]);
});
