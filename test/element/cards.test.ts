import { expect } from '@open-wc/testing';
import type { ArticleTimeline } from '../../src/article-timeline.js';
import type { EventInit } from '../../src/model/event.js';
import { cutTexts, overlaps } from './geometry.js';
import { all, mount } from './page.js';

const PICTURE = '/demo/comet/orbit.svg';
const within = (card: Element, selector: string): HTMLElement[] => [
  ...card.querySelectorAll<HTMLElement>(selector),
];
const box = (node: Element): DOMRect => node.getBoundingClientRect();
const images = (element: ArticleTimeline) => all(element, '[part=card-image]') as HTMLImageElement[];

const story = (count: number): EventInit[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `e${String(i)}`,
    date: String(1960 + i * 10),
    title: `The river rises once more, ${String(i)}`,
    image: { src: PICTURE, alt: 'A river', caption: 'The river' },
  }));

/** Style sheets of the page, gone after the test. */
function pageStyle(css: string): void {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  sheets.push(style);
}
const sheets: HTMLStyleElement[] = [];
afterEach(() => {
  for (const sheet of sheets.splice(0)) sheet.remove();
});

describe('the picture on a card', () => {
  it('stands above its words where there is room, in a box that is there before it is loaded', async () => {
    const element = await mount({ timeline: { events: story(3) }, width: 1200 });
    expect(images(element).length).to.equal(3);
    for (const image of images(element)) {
      expect([image.loading, image.alt, image.width > 90, image.height]).to.deep.equal([
        'lazy',
        '',
        true,
        96,
      ]);
      const card = image.closest('[part~=card]')!;
      const date = within(card, '[part=card-date]')[0]!;
      expect(box(image).bottom).to.be.at.most(box(date).top);
      expect(box(image).right).to.be.at.most(box(card).right + 0.5);
    }
    expect(overlaps(element)).to.deep.equal([]);
  });

  it('is small beside the words in a vertical picture, and no words stand on it', async () => {
    for (const dir of ['ltr', 'rtl']) {
      const element = await mount({ timeline: { events: story(4) }, width: 375, attributes: { dir } });
      // The one whose pane is open has its picture there.
      expect(images(element).length).to.equal(3);
      for (const image of images(element)) {
        expect([Math.round(box(image).width), Math.round(box(image).height)]).to.deep.equal([40, 40]);
        for (const text of within(image.closest('[part~=card]')!, '[part~=card-date], [part~=card-title]')) {
          if (dir === 'ltr') expect(box(text).left).to.be.at.least(box(image).right);
          else expect(box(text).right).to.be.at.most(box(image).left);
        }
      }
      expect([overlaps(element), cutTexts(element)]).to.deep.equal([[], []]);
    }
  });

  it('goes before any words do', async () => {
    const element = await mount({ timeline: { events: story(10) }, width: 620 });
    const bare = await mount({
      timeline: { events: story(10).map(({ image, ...event }) => event) },
      width: 620,
    });
    for (const part of ['card-date', 'card-title'])
      expect(all(element, `[part=${part}]`).length, part).to.equal(all(bare, `[part=${part}]`).length);
  });

  it('is not there where the page wants none', async () => {
    const style = '--article-timeline-picture-height: 0; --article-timeline-icon-size: 0';
    for (const width of [1200, 375])
      expect(images(await mount({ timeline: { events: story(3) }, width, style }))).to.deep.equal([]);
  });
});

describe('a card that the page gives a box', () => {
  it('has room for its padding, and overlaps nothing', async () => {
    pageStyle('article-timeline::part(card) { background: #eee; border-radius: 6px }');
    const style = '--article-timeline-card-padding-block: 6px; --article-timeline-card-padding-inline: 10px';
    for (const width of [1200, 700, 375]) {
      const element = await mount({ timeline: { events: story(5) }, width, style });
      expect(all(element, 'li[part~=card]').length).to.equal(5);
      for (const card of all(element, 'li[part~=card]'))
        for (const text of within(card, '[part~=card-date], [part~=card-title]')) {
          const range = document.createRange();
          range.selectNodeContents(text);
          const words = range.getBoundingClientRect();
          expect(words.left).to.be.at.least(box(card).left + 9.5);
          expect(words.right).to.be.at.most(box(card).right - 9);
          expect(words.top).to.be.at.least(box(card).top + 5);
          expect(words.bottom).to.be.at.most(box(card).bottom - 5);
        }
      expect(overlaps(element), String(width)).to.deep.equal([]);
    }
  });
});

describe('what a page sets on the parts of a card', () => {
  for (const css of [
    'text-transform: uppercase',
    'letter-spacing: 0.12em',
    'font-size: 1.3em',
    'font-variant-caps: small-caps',
    'text-transform: uppercase; letter-spacing: 2px; font-weight: 900',
  ])
    it(`is measured: ${css}`, async () => {
      pageStyle(`article-timeline::part(card-title) { ${css} }`);
      for (const width of [1200, 375]) {
        const element = await mount({ timeline: { events: story(6) }, width });
        for (const card of all(element, 'li[part~=card]')) {
          const range = document.createRange();
          range.selectNodeContents(within(card, '[part~=card-title]')[0]!);
          expect(range.getBoundingClientRect().width).to.be.at.most(box(card).width + 1);
        }
        expect([overlaps(element), cutTexts(element)]).to.deep.equal([[], []]);
      }
    });
});
