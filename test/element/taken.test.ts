import { expect } from '@open-wc/testing';
import type { TimelineInit } from '../../src/model/event.js';
import type { ArticleTimeline } from '../../src/article-timeline.js';
import { all, mount, put, settled, until, words } from './page.js';
import { bridge, demo } from './stories.js';

/** What the browser's own reader of XML makes of it. */
function parsed(svg: string): Document {
  const read = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(read.querySelector('parsererror')?.textContent).to.equal(undefined);
  return read;
}

const texts = (read: ParentNode): string[] =>
  [...read.querySelectorAll('text')].map((text) => text.textContent);

/** The picture on the page, from its own left edge. */
async function onPage(svg: string): Promise<{ node: SVGSVGElement; remove: () => void }> {
  const box = document.createElement('div');
  box.append(document.adoptNode(parsed(svg).documentElement));
  document.body.append(box);
  await document.fonts.ready;
  return { node: box.firstElementChild as SVGSVGElement, remove: () => box.remove() };
}

/** Where the lines of all titles on cards begin and end, from the left edge of the picture and from its first one. */
function titlesOf(element: ArticleTimeline): { text: string; left: number; right: number; top: number }[] {
  const picture = all(element, '[part~=picture]')[0]!.getBoundingClientRect();
  return all(element, '[part~=picture] [part=card-title]').flatMap((title) => {
    const lines = title.querySelectorAll('.line');
    return (lines.length ? [...lines] : [title]).map((line) => {
      const range = document.createRange();
      range.selectNodeContents(line.firstChild!);
      const { left, right, top } = range.getBoundingClientRect();
      return {
        text: words(line),
        left: left - picture.left,
        right: right - picture.left,
        top: top - picture.top,
      };
    });
  });
}

const MARGIN = 16;

/** Whether each line of a title is where the page has it. */
async function standsAsOnThePage(element: ArticleTimeline): Promise<void> {
  const expected = titlesOf(element);
  expect(expected.length).to.be.greaterThan(4);
  const { node, remove } = await onPage(await element.toSVG());
  const from = node.getBoundingClientRect();
  const drawn = [...node.querySelectorAll('text')].map((text) => {
    const { left, right, top } = text.getBoundingClientRect();
    return {
      text: text.textContent,
      left: left - from.left - MARGIN,
      right: right - from.left - MARGIN,
      top,
    };
  });
  const first = drawn.find(({ text }) => text === expected[0]!.text)!;
  for (const { text, left, right, top } of expected) {
    const there = drawn.filter(
      (each) =>
        each.text === text &&
        Math.abs(each.left - left) < 1.5 &&
        Math.abs(each.right - right) < 1.5 &&
        Math.abs(each.top - first.top - (top - expected[0]!.top)) < 2,
    );
    expect(
      there.length,
      `${text} at ${left.toFixed(1)}–${right.toFixed(1)}, ${top.toFixed(1)}`,
    ).to.be.at.least(1);
  }
  remove();
}

describe('toSVG()', () => {
  it('gives a file that is XML, with title and description, and every word of the cards as text', async () => {
    const element = await mount({ timeline: bridge, width: 900 });
    const svg = parsed(await element.toSVG()).documentElement;
    expect(svg.firstElementChild!.localName).to.equal('title');
    expect(svg.firstElementChild!.textContent).to.equal('The bridge over the Arno');
    const description = words(svg.querySelector('desc'));
    expect(description).to.equal(words(all(element, '[part=summary]')[0]));
    expect(description).to.include('5 events · 4 quotes');
    const read = texts(svg).join(' ');
    for (const card of all(element, '[part~=picture] [part~=card]')) {
      for (const part of ['card-date', 'card-title', 'card-quote', 'card-count'])
        for (const line of card.querySelectorAll(`[part=${part}] .line`))
          expect(read).to.include(words(line));
    }
    expect(read).to.include('“Nobody crosses today.”');
  });

  for (const [name, setting] of [
    ['horizontal', { width: 1000 }],
    ['vertical', { width: 360 }],
    ['coloured', { width: 800, attributes: { 'color-by': 'speaker' } }],
    ['grouped', { width: 800, attributes: { 'group-by': 'speaker' } }],
  ] as const)
    it(`has all words where a ${name} picture has them`, async () => {
      const element = await mount({ timeline: await demo('hama/en.json'), ...setting });
      // Chosen once, then folded: what is open in a card is no part of the picture.
      for (let i = 0; i < 2; i++) {
        element.shadowRoot!.querySelector<HTMLElement>('[open] > summary')?.click();
        await settled(element);
      }
      await standsAsOnThePage(element);
    });

  it('is drawn from the right edge in right-to-left text', async () => {
    const attributes = { lang: 'ar', dir: 'rtl' };
    const element = await mount({ timeline: await demo('hama/ar.json'), width: 900, attributes });
    await until(() => all(element, '[part~=card]').length);
    await settled(element);
    await standsAsOnThePage(element);
    const title = [...parsed(await element.toSVG()).querySelectorAll('text')][0]!;
    expect(title.getAttribute('direction')).to.equal('rtl');
    expect(Number(title.getAttribute('x'))).to.be.greaterThan(800);
  });

  it('has bars, cuts, periods, bubbles and lanes', async () => {
    const element = await mount({ timeline: await demo('moon/en.json'), width: 700 });
    const svg = parsed(await element.toSVG());
    const bubbles = all(element, '[part=cluster] [aria-hidden]').map(words).filter(Boolean);
    expect(bubbles.length).to.be.greaterThan(0);
    for (const bubble of bubbles) expect(texts(svg)).to.include(bubble);
    const cut = parsed(await (await mount({ timeline: await demo('hama/en.json') })).toSVG());
    expect(texts(cut)).to.include.members(['29 years', '9 years', '4 years']);
    const inLanes = await mount({
      width: 800,
      attributes: { 'group-by': 'group' },
      timeline: {
        periods: [{ date: '1900/1950', title: 'The first half' }],
        events: [
          { date: '1900/1920', title: 'It lasts', group: 'One' },
          { date: '1990', title: 'It comes', group: 'Two' },
        ],
      },
    });
    const read = texts(parsed(await inLanes.toSVG()));
    expect(read).to.include.members(['One', 'Two', 'The first half', '1 event', 'It lasts']);
  });

  it('has the colours of the page written out, in light and in dark', async () => {
    const element = await mount({ timeline: bridge, style: 'color-scheme: light; background: #fffaf0' });
    element.style.setProperty('--article-timeline-muted', 'rgb(1 2 3)');
    element.style.setProperty('--article-timeline-axis', 'color-mix(in oklch, red, blue)');
    const light = await element.toSVG();
    expect(light).to.not.match(/var\(|color-mix|light-dark|oklch|currentColor/);
    expect(light).to.include('fill="#fffaf0"');
    expect(light).to.include('fill="#010203"');
    expect(light).to.include('fill="#9f1c1c"');
    element.parentElement!.style.cssText += 'color-scheme: dark; background: #101010; color: white';
    await settled(element);
    const dark = await element.toSVG();
    expect(dark).to.include('fill="#101010"');
    expect(dark).to.include('fill="#ff9a8f"');
    expect(dark).to.include('fill="#ffffff"');
  });

  it('keeps links, with whole addresses', async () => {
    const events = [
      {
        date: '2001',
        title: 'One',
        url: '/one?a=1&b=2',
        quotes: [{ text: 'Said.', url: 'https://example.org/said' }],
      },
      { date: '2002', title: 'Two', url: 'javascript:alert(1)' },
    ];
    const svg = parsed(await (await mount({ timeline: { events } })).toSVG());
    const links = [...svg.querySelectorAll('a')].map((link) => [link.getAttribute('href'), link.textContent]);
    expect(links).to.deep.include([new URL('/one?a=1&b=2', location.href).href, 'One']);
    expect(links).to.deep.include(['https://example.org/said', '“Said.”']);
    expect(links.some(([href]) => href?.startsWith('javascript'))).to.equal(false);
  });

  it('has images in it', async () => {
    const image = { src: '/test/visual/baseline/hama-1280-light.png', alt: 'The fall of Hama' };
    const timeline = {
      events: [
        { date: '2001', title: 'One', image },
        { date: '2002', title: 'Two' },
      ],
    };
    const element = await mount({ timeline, width: 900 });
    expect(all(element, '[part~=picture] [part=card-image]').length).to.equal(1);
    const svg = parsed(await element.toSVG());
    const images = [...svg.querySelectorAll('image')];
    expect(images.length).to.equal(all(element, '[part~=picture] [part=card-image]').length);
    expect(images.every((image) => image.getAttribute('href')!.startsWith('data:image/png'))).to.equal(true);
  });

  it('is laid out anew in another width', async () => {
    const element = await mount({ timeline: bridge, width: 900 });
    const narrow = parsed(await element.toSVG({ width: 360 })).documentElement;
    expect(narrow.getAttribute('width')).to.equal(String(360 + 2 * MARGIN));
    expect(Number(narrow.getAttribute('height'))).to.be.greaterThan(400);
    const wide = parsed(await element.toSVG({ width: 2000 })).documentElement;
    expect(wide.getAttribute('width')).to.equal(String(2000 + 2 * MARGIN));
    // What the page shows stays.
    expect(all(element, '[part~=picture]')[0]!.getBoundingClientRect().width).to.equal(900);
  });

  it('shows the part of the story that is visible, and no more', async () => {
    const element = await mount({ timeline: bridge, width: 900 });
    element.visibleDomain = [Date.UTC(2024, 11, 2), Date.UTC(2024, 11, 6)];
    await settled(element);
    const svg = parsed(await element.toSVG());
    const clip = svg.documentElement.querySelector('svg')!;
    expect(clip.getAttribute('width')).to.equal('900');
    expect(texts(clip).join(' ')).to.include('A ferry runs');
    expect(texts(clip).join(' ')).to.not.include('The stone bridge');
  });

  it('takes any text as text', async () => {
    const title = '<script>alert(1)</script> & "\u{1F600}" \ud800 \u0001 ]]>';
    const svg = parsed(
      await (await mount({ timeline: { title, events: [{ date: '2001', title }] } })).toSVG(),
    );
    expect(svg.querySelectorAll('script').length).to.equal(0);
    expect(svg.querySelector('title')!.textContent).to.include('<script>alert(1)</script> & "\u{1F600}"');
  });

  it('rejects widths that are none, and where there is no picture', async () => {
    const failed = async (promise: Promise<unknown>): Promise<string> =>
      promise.then(
        () => 'given',
        (error: unknown) => String(error),
      );
    const element = await mount({ timeline: bridge });
    for (const width of [0, -1, NaN, Infinity, 1e6, '900' as unknown as number])
      expect(await failed(element.toSVG({ width }))).to.match(/^RangeError: invalid width/);
    expect(await failed(element.toPNG({ scale: 0 }))).to.match(/^RangeError: invalid scale/);
    expect(await failed((await mount({ timeline: { events: [] } })).toSVG())).to.match(
      /^Error: there is no picture/,
    );
    const hidden = put({ timeline: bridge, style: 'display: none' });
    expect(await failed(hidden.toSVG())).to.match(/^Error: there is no picture/);
  });

  it('leaves the page as it is', async () => {
    const element = await mount({ timeline: bridge });
    const before = element.shadowRoot!.innerHTML;
    await element.toSVG({ width: 500 });
    await element.toPNG();
    expect(element.shadowRoot!.innerHTML).to.equal(before);
  });

  it('gives the picture where the page shows the table, the list or a step of the story', async () => {
    const timeline: TimelineInit = bridge;
    const listed = await mount({ timeline, attributes: { layout: 'list' } });
    expect(texts(parsed(await listed.toSVG())).join(' ')).to.include('“Nobody crosses today.”');
    const element = await mount({ timeline });
    all(element, '[part~=control-table]')[0]!.click();
    await settled(element);
    expect(texts(parsed(await element.toSVG())).join(' ')).to.include('“Nobody crosses today.”');
    const stepped = await mount({ timeline, attributes: { story: '' } });
    await until(() => all(stepped, '[part~=control-begin]').length);
    expect(texts(parsed(await stepped.toSVG())).join(' ')).to.include('“Nobody crosses today.”');
  });
});

describe('toPNG()', () => {
  async function painted(
    blob: Blob,
  ): Promise<{ width: number; height: number; at: (x: number, y: number) => number[] }> {
    const bitmap = await createImageBitmap(blob);
    const canvas = document.createElement('canvas');
    canvas.width = bitmap.width;
    canvas.height = bitmap.height;
    const context = canvas.getContext('2d')!;
    context.drawImage(bitmap, 0, 0);
    return {
      width: bitmap.width,
      height: bitmap.height,
      at: (x, y) => [...context.getImageData(x, y, 1, 1).data].slice(0, 3),
    };
  }

  it('paints the same picture, in so many pixels', async () => {
    const element = await mount({
      timeline: bridge,
      style: 'color-scheme: light; background: rgb(255, 250, 240)',
    });
    element.style.setProperty('--article-timeline-marker', 'rgb(0, 128, 0)');
    const svg = parsed(await element.toSVG({ width: 640 })).documentElement;
    const blob = await element.toPNG({ width: 640, scale: 3 });
    expect(blob.type).to.equal('image/png');
    const { width, height, at } = await painted(blob);
    expect([width, height]).to.deep.equal(
      ['width', 'height'].map((side) => 3 * Number(svg.getAttribute(side))),
    );
    expect(at(2, 2)).to.deep.equal([255, 250, 240]);
    const marker = svg.querySelector('path[fill="#008000"]')!.getAttribute('d')!;
    const [x = 0, y = 0] = /M([\d.]+) ([\d.]+)/.exec(marker)!.slice(1).map(Number);
    // A point inside of the circle, under its top.
    expect(at(Math.round(3 * x), Math.round(3 * (y + 4)))).to.deep.equal([0, 128, 0]);
  });
});
