import { expect } from '@open-wc/testing';
import type { ArticleTimeline } from '../../src/article-timeline.js';
import { tokens, type TokenName } from '../../src/theme/tokens.js';
import { families, loadFonts } from '../tools/fonts.js';
import { emulate } from '../tools/commands.js';
import { cutTexts, overlaps } from './geometry.js';
import { all, frame, items, mount, one, settled, until, words } from './page.js';
import { bridge, crowd, demo } from './stories.js';

const rectOf = (node: Element): DOMRect => node.getBoundingClientRect();

const PROPERTIES = [
  'color',
  'background-color',
  'border-top-color',
  'border-inline-start-color',
  'outline-color',
  'stroke',
  'font-family',
  'font-style',
  'font-weight',
  'font-size',
] as const;

/** Everything that a token may change: the sizes, places and colours of all that is drawn. */
function look(element: ArticleTimeline): string {
  const drawn = all(element, '.frame > :not(.probes), .frame > :not(.probes) *');
  const nodes = [element, ...drawn.filter((node) => node.checkVisibility() && !node.closest('[hidden]'))];
  return nodes
    .map((node) => {
      const style = getComputedStyle(node);
      const { x, y, width, height } = node.getBoundingClientRect();
      return [
        ...PROPERTIES.map((name) => style.getPropertyValue(name)),
        x,
        y,
        width,
        height,
        node.getAttribute('d'),
      ].join('|');
    })
    .join('\n');
}

/** A value unlike the default, by kind; sizes are doubled or more. */
const VALUES: Readonly<Partial<Record<TokenName, string>>> = {
  'quote-style': 'italic',
  'title-weight': '400',
  'title-lines': '1',
  'quote-lines': '1',
  'line-height': '2',
  'card-min-width': '12em',
  'card-max-width': '8em',
  'cards-height': '8em',
  'pane-width': '12em',
  'reserved-height': '300em',
  'story-height': '30em',
  'marker-size': '1em',
};
/** What only some stories have: colours, periods and pictures. */
const coloured = {
  periods: [{ date: '1900/1950', title: 'A period' }],
  events: Array.from({ length: 10 }, (_, i) => ({
    date: String(1900 + i * 10),
    title: `Event ${String(i)}`,
    group: `Group ${String(i)}`,
    image: { src: '/demo/comet/orbit.svg', alt: 'An orbit' },
  })),
};
const KINDS = { color: 'rgb(1, 2, 3)', font: 'monospace', length: '2em', number: '2' } as const;

describe('each token', () => {
  let elements: ArticleTimeline[];
  let before: string[];

  beforeEach(async () => {
    const hama = await demo('hama/en.json');
    elements = [
      await mount({ timeline: hama, width: 1000 }),
      await mount({ timeline: hama, width: 400 }),
      await mount({ timeline: crowd(60), width: 700 }),
      await mount({ timeline: coloured, width: 1000, attributes: { 'color-by': 'group' } }),
      await mount({ timeline: bridge, width: 800, attributes: { story: '' } }),
    ];
    await until(() => all(elements.at(-1)!, '[part~=story-bar]').length);
    await settled(elements.at(-1)!);
    items(elements[0]!)[0]!.focus();
    await emulate({ reducedMotion: 'reduce' });
    before = elements.map(look);
  });
  afterEach(() => emulate({ reducedMotion: null }));

  for (const [name, [, kind]] of Object.entries(tokens)) {
    it(`changes what is drawn, at once: ${name}`, async () => {
      for (const element of elements)
        element.style.setProperty(`--article-timeline-${name}`, VALUES[name as TokenName] ?? KINDS[kind]);
      for (let i = 0; i < 4; i++) await frame();
      await Promise.all(elements.map(settled));
      expect(elements.some((element, i) => look(element) !== before[i])).to.be.true;
      expect(elements.flatMap(overlaps)).to.deep.equal([]);
      expect(elements.flatMap(cutTexts)).to.deep.equal([]);
      for (const element of elements) element.style.removeProperty(`--article-timeline-${name}`);
      for (let i = 0; i < 4; i++) await frame();
      await Promise.all(elements.map(settled));
      const after = elements.map(look);
      expect(after.map((each, i) => each === before[i])).to.deep.equal(elements.map(() => true));
    });
  }
});

describe('the page around the element', () => {
  it('gives it font and colours', async () => {
    const element = await mount({
      timeline: bridge,
      style: 'font-family: monospace; color: rgb(10, 20, 30)',
    });
    for (const part of ['card-title', 'pane-title', 'heading']) {
      const style = getComputedStyle(one(element, `[part~=${part}]`));
      expect(style.fontFamily).to.equal('monospace');
    }
    expect(getComputedStyle(one(element, '[part=pane-title]')).color).to.equal('rgb(10, 20, 30)');
  });

  it('may bring its fonts late: the cards are measured again', async () => {
    for (const link of document.querySelectorAll('link[href*="@fontsource"]')) link.remove();
    const element = await mount({
      timeline: await demo('hama/en.json'),
      width: 900,
      style: `font-family: ${families.serif}, monospace`,
    });
    const before = look(element);
    await loadFonts();
    for (let i = 0; i < 6; i++) await frame();
    await settled(element);
    expect(look(element)).to.not.equal(before);
    expect(cutTexts(element)).to.deep.equal([]);
    expect(overlaps(element)).to.deep.equal([]);
  });

  it('may change size of text and of container at any time', async () => {
    const element = await mount({ timeline: await demo('hama/en.json'), width: 900 });
    for (const [width, size, form] of [
      [900, 24, 'lying'],
      [500, 24, 'upright'],
      [340, 24, 'plain'],
      [400, 16, 'upright'],
      [1200, 16, 'lying'],
      [280, 20, 'plain'],
    ] as const) {
      element.parentElement!.style.width = `${width}px`;
      element.parentElement!.style.fontSize = `${size}px`;
      for (let i = 0; i < 4; i++) await frame();
      await settled(element);
      expect(cutTexts(element), `${width} px, text of ${size} px`).to.deep.equal([]);
      expect(overlaps(element), `${width} px, text of ${size} px`).to.deep.equal([]);
      expect(
        [all(element, 'summary').length > 0, all(element, '.plain').length > 0],
        `${width} px, text of ${size} px`,
      ).to.deep.equal([form === 'upright', form === 'plain']);
    }
  });

  it('may hide it and show it again', async () => {
    const element = await mount({ timeline: bridge, style: 'display: none' });
    expect(all(element, '[part~=marker]').length).to.equal(0);
    element.parentElement!.style.display = '';
    for (let i = 0; i < 4; i++) await frame();
    await settled(element);
    expect(all(element, '[part~=marker]').length).to.equal(5);
    element.hidden = true;
    expect(getComputedStyle(element).display).to.equal('none');
  });

  it('may ask for less motion', async () => {
    const element = await mount({ timeline: bridge });
    const longest = (): number =>
      Math.max(...all(element, '*').map((node) => parseFloat(getComputedStyle(node).transitionDuration)));
    await emulate({ reducedMotion: 'no-preference' });
    expect(longest()).to.equal(0.2);
    await emulate({ reducedMotion: 'reduce' });
    expect(longest()).to.equal(0);
    await emulate({ reducedMotion: null });
  });
});

describe('on paper', () => {
  afterEach(() => emulate({ media: null }));

  it('stands the author\u2019s own HTML', async () => {
    const html = '<ol><li><time datetime="1982">1982</time> <strong>The flood</strong></li></ol>';
    const element = await mount({ html });
    await emulate({ media: 'print' });
    await settled(element);
    expect(element.querySelector('li')!.getBoundingClientRect().height).to.be.greaterThan(0);
    expect(one(element, '[part~=picture]').getBoundingClientRect().height).to.equal(0);
  });

  it('else the list, with every quotation', async () => {
    const timeline = await demo('hama/en.json');
    const element = await mount({ timeline });
    await emulate({ media: 'print' });
    await frame();
    await settled(element);
    const shown = all(element, '.print blockquote')
      .filter((quote) => quote.getBoundingClientRect().height > 0)
      .map(words);
    expect(shown.length).to.equal(timeline.events.flatMap(({ quotes }) => quotes ?? []).length);
    expect(one(element, '[part~=picture]').getBoundingClientRect().height).to.equal(0);
    await emulate({ media: null });
    await frame();
    await settled(element);
    expect(all(element, '.print li').length).to.equal(0);
  });

  it('stands all of the picture above the list where the author wants it, without what is for a screen', async () => {
    const timeline = await demo('hama/en.json');
    const element = await mount({ timeline, width: 1000, attributes: { print: 'picture' } });
    element.zoomTo(Date.UTC(2024, 11, 1), Date.UTC(2024, 11, 5));
    await settled(element);
    await emulate({ media: 'print' });
    await frame();
    await settled(element);
    const picture = rectOf(one(element, '[part~=picture]'));
    const list = rectOf(one(element, '.print ol'));
    expect(picture.height).to.be.greaterThan(200);
    expect(picture.bottom).to.be.at.most(list.top);
    expect(
      all(element, '[part~=picture] [part~=card-title], [part~=picture] [part~=span-title]').length,
    ).to.equal(timeline.events.length);
    for (const card of all(element, '[part~=picture] [part~=card]'))
      expect(rectOf(card).right).to.be.at.most(700);
    for (const part of ['pane', 'overview', 'controls'])
      for (const each of all(element, `[part~=${part}]`))
        expect(each.checkVisibility(), part).to.equal(false);
    expect(overlaps(element)).to.deep.equal([]);
    await emulate({ media: null });
    await frame();
    await settled(element);
    expect(element.visibleDomain?.[0]).to.be.greaterThan(Date.UTC(2024, 10, 30));
  });
});
