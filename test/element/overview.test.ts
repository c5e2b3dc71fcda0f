import { expect } from '@open-wc/testing';
import { sendMouse, setViewport } from '@web/test-runner-commands';
import type { ArticleTimeline } from '../../src/article-timeline.js';
import { emulate, touch } from '../tools/commands.js';
import { expectVisibleFocus, press } from './keys.js';
import { all, focused, frame, mount, one, settled, words, type Setting } from './page.js';
import { bridge, crowd, demo } from './stories.js';
import { arrived, drag, HIGH, middleOf, picture, spanOf } from './zooming.js';

const DAY = 86_400_000;

beforeEach(() => setViewport({ width: 1000, height: 700 }));
afterEach(async () => {
  scrollTo(0, 0);
  await emulate({ colorScheme: null, forcedColors: null, reducedMotion: null });
});

const slider = (element: ArticleTimeline): HTMLElement => one(element, '[role=slider]');
const strip = (element: ArticleTimeline): DOMRect => one(element, '.brush').getBoundingClientRect();
const middle = (element: ArticleTimeline): number =>
  (element.visibleDomain![0] + element.visibleDomain![1]) / 2;

/** The place of a share of all time on the strip, on whole px. */
function placeOf(element: ArticleTimeline, share: number): { x: number; y: number } {
  one(element, '.brush').scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, right, top, height } = strip(element);
  const rtl = getComputedStyle(element).direction === 'rtl';
  return {
    x: Math.round(rtl ? right - share * (right - left) : left + share * (right - left)),
    y: Math.round(top + height / 2),
  };
}

/** Two hundred events in three years, on one proportional axis, a third of them visible. */
async function third(setting: Setting = {}): Promise<ArticleTimeline> {
  const element = await mount({ timeline: crowd(200), width: 900, ...setting });
  const [from, to] = element.visibleDomain!;
  element.visibleDomain = [from + (to - from) / 3, to - (to - from) / 3];
  await settled(element);
  return element;
}

describe('the strip', () => {
  it('is decoration where all is visible and has its card, and a slider once it is zoomed', async () => {
    const element = await mount({ timeline: bridge, width: 900 });
    expect(all(element, '[role=slider]').length).to.equal(0);
    for (const each of one(element, '[part~=overview]').children) expect(each.ariaHidden).to.equal('true');
    const { top } = one(element, '[part~=pane]').getBoundingClientRect();
    const before = picture(element).getBoundingClientRect().height;
    await arrived(element, () => {
      element.zoomTo(Date.UTC(2024, 11, 1), Date.UTC(2024, 11, 6));
    });
    expect(slider(element).ariaValueText?.replace(/\s/g, ' ')).to.equal('Dec 1 – 5, 2024');
    // It takes no more room than it had.
    expect(one(element, '[part~=pane]').getBoundingClientRect().top - top).to.equal(
      picture(element).getBoundingClientRect().height - before,
    );
  });

  it('is a slider where there are more events than cards', async () => {
    const element = await mount({ timeline: crowd(200), width: 900 });
    const { role, ariaLabel, ariaOrientation, ariaValueMin, ariaValueMax, ariaValueNow, tabIndex } =
      slider(element);
    const [from, to] = element.visibleDomain!;
    expect([
      role,
      ariaLabel,
      ariaOrientation,
      ariaValueMin,
      ariaValueMax,
      ariaValueNow,
      tabIndex,
    ]).to.deep.equal([
      'slider',
      'Visible period',
      'horizontal',
      String(from),
      String(to),
      String(Math.round((from + to) / 2)),
      0,
    ]);
    expect(slider(element).ariaValueText).to.match(/2020.+2022/);
  });

  it('draws how many events lie where, in one stroke for each px at most', async () => {
    const element = await mount({ timeline: crowd(2000), width: 900 });
    const strokes = [
      ...one(element, '.strip-mark')
        .getAttribute('d')!
        .matchAll(/M([\d.]+) ([\d.]+)V9/g),
    ].map(([, x, y]) => [Number(x), 9 - Number(y)] as const);
    expect(strokes.length).to.be.at.most(901);
    expect(Math.max(...strokes.map(([, height]) => height))).to.equal(9);
    expect(Math.min(...strokes.map(([, height]) => height))).to.equal(3);
    // The two bursts of spring 2021 tower over the rest.
    const [from, to] = element.visibleDomain!;
    const burst = [Date.UTC(2021, 2, 2), Date.UTC(2021, 3, 27)].map(
      (ms) => ((ms - from) / (to - from)) * 900,
    ) as [number, number];
    const mean = (heights: readonly (readonly [number, number])[]): number =>
      heights.reduce((sum, [, height]) => sum + height, 0) / heights.length;
    const isIn = ([x]: readonly [number, number]): boolean => x > burst[0] && x < burst[1];
    expect(mean(strokes.filter(isIn))).to.be.greaterThan(mean(strokes.filter((each) => !isIn(each))) * 1.5);
  });

  it('says when the story begins and ends, also where its first and last events last', async () => {
    const events = [
      { date: '2024-01-08/2024-03-15', title: 'A survey' },
      { date: '2024-07-01', title: 'A visit' },
      { date: '2024-06-01/2024-12-20', title: 'Steel' },
    ];
    const element = await mount({ timeline: { events }, attributes: { lang: 'en-GB' } });
    const said = [...one(element, '[part~=overview] > :last-child').children].map((each) => words(each));
    expect(said).to.deep.equal(['8 Jan 2024', 'True scale', '20 Dec 2024']);
  });

  it('is not in print', async () => {
    const element = await third();
    await emulate({ media: 'print' });
    await frame();
    await settled(element);
    const isShown = one(element, '[part~=overview]').checkVisibility();
    await emulate({ media: null });
    expect(isShown).to.be.false;
  });
});

for (const [name, setting] of [
  ['horizontal', {}],
  ['right-to-left', { attributes: { dir: 'rtl' } }],
  ['vertical', { width: 375 }],
  ['scaled', { style: 'transform: scale(.8); transform-origin: 0 0' }],
] as const) {
  describe(`by hand, on the strip of a ${name} timeline, the window`, () => {
    it('shows what is visible, to scale', async () => {
      const element = await third(setting);
      const inner = one(element, '.window i').getBoundingClientRect();
      const outer = strip(element);
      expect(inner.left - outer.left).to.be.closeTo(outer.width / 3, 1);
      expect(inner.width).to.be.closeTo(outer.width / 3, 1);
      // Scaled, it is as good as 24 px.
      const height = slider(element).getBoundingClientRect().height / (name === 'scaled' ? 0.8 : 1);
      expect(height).to.be.at.least(23.99);
    });

    it('is dragged, as long as it was', async () => {
      const element = await third(setting);
      const [span, before] = [spanOf(element), middle(element)];
      const [first, last] = [Number(slider(element).ariaValueMin), Number(slider(element).ariaValueMax)];
      await drag(placeOf(element, 0.5), placeOf(element, 0.6));
      await settled(element);
      expect(spanOf(element)).to.be.closeTo(span, 1);
      expect((middle(element) - before) / (last - first)).to.be.closeTo(0.1, 0.005);
      expect(focused()).to.equal(slider(element));
      await drag(placeOf(element, 0.6), placeOf(element, 1.4));
      await settled(element);
      expect(element.visibleDomain![1]).to.be.closeTo(last, 1);
      expect(spanOf(element)).to.be.closeTo(span, 1);
    });

    it('is resized at each end, no further than to the other', async () => {
      const element = await third(setting);
      const [from, to] = element.visibleDomain!;
      const all = Number(slider(element).ariaValueMax) - Number(slider(element).ariaValueMin);
      await drag(placeOf(element, 2 / 3), placeOf(element, 0.8));
      await settled(element);
      expect(element.visibleDomain![0]).to.be.closeTo(from, 1);
      expect((element.visibleDomain![1] - to) / all).to.be.closeTo(0.8 - 2 / 3, 0.005);
      await drag(placeOf(element, 1 / 3), placeOf(element, 0.95));
      await settled(element);
      expect(spanOf(element)).to.be.closeTo(DAY, 1);
      expect((element.visibleDomain![1] - to) / all).to.be.closeTo(0.8 - 2 / 3, 0.005);
    });

    it('comes to where the strip is pressed beside it', async () => {
      const element = await third(setting);
      const span = spanOf(element);
      const { x, y } = placeOf(element, 0.1);
      await arrived(element, () => sendMouse({ type: 'click', position: [x, y] }));
      expect(spanOf(element)).to.be.closeTo(span, 1);
      expect(element.visibleDomain![0]).to.be.closeTo(Number(slider(element).ariaValueMin), 1);
    });
  });
}

describe('by hand, the window', () => {
  it('can be taken hold of where it is narrower than a finger', async () => {
    const element = await mount({ timeline: await demo('hama/en.json'), width: 900 });
    element.visibleDomain = [Date.UTC(2000, 0, 1), Date.UTC(2000, 3, 1)];
    await settled(element);
    const { width, height } = slider(element).getBoundingClientRect();
    expect(Math.min(width, height)).to.be.at.least(24);
    const span = spanOf(element);
    const { x, y } = middleOf(slider(element));
    const spot = { x: x + 6, y };
    slider(element).scrollIntoView({ block: 'center' });
    const { y: at } = middleOf(slider(element));
    await drag({ ...spot, y: at }, { x: spot.x + 100, y: at });
    await settled(element);
    expect(spanOf(element)).to.be.closeTo(span, 1);
    await drag({ x: x + 100 + 20, y: at }, { x: x + 200, y: at });
    await settled(element);
    expect(spanOf(element)).to.be.greaterThan(span * 5);
  });

  it('follows one finger', async () => {
    const element = await third({ style: HIGH });
    const span = spanOf(element);
    const before = middle(element);
    const at = placeOf(element, 0.5);
    await touch('touchStart', [{ ...at, id: 0 }]);
    for (let i = 1; i <= 5; i++) await touch('touchMove', [{ x: at.x + 20 * i, y: at.y, id: 0 }]);
    await touch('touchEnd');
    await settled(element);
    expect(spanOf(element)).to.be.closeTo(span, 1);
    expect(middle(element)).to.be.greaterThan(before);
  });

  it('leaves the page to a finger that goes up and down', async () => {
    const element = await third({ style: HIGH });
    const at = placeOf(element, 0.5);
    const top = scrollY;
    await touch('touchStart', [{ ...at, id: 0 }]);
    for (let i = 1; i <= 8; i++) await touch('touchMove', [{ x: at.x, y: at.y - 20 * i, id: 0 }]);
    await touch('touchEnd');
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(scrollY).to.be.greaterThan(top);
  });
});

describe('by keys, the window', () => {
  it('moves by a tenth, by a window, and to the ends, and says where it is', async () => {
    const element = await third({ attributes: { scale: 'time' } });
    const [min, max] = [Number(slider(element).ariaValueMin), Number(slider(element).ariaValueMax)];
    const span = spanOf(element);
    const moves = async (key: string): Promise<number> => {
      const before = middle(element);
      await arrived(element, () => press(key));
      expect(spanOf(element), key).to.be.closeTo(span, span / 1e6);
      expect(Number(slider(element).ariaValueNow)).to.be.closeTo(middle(element), 1);
      return (middle(element) - before) / span;
    };
    slider(element).focus();
    await press('Shift');
    expectVisibleFocus();
    for (const [key, share] of [
      ['ArrowRight', 0.1],
      ['ArrowUp', 0.1],
      ['ArrowLeft', -0.1],
      ['ArrowDown', -0.1],
      ['PageUp', 1],
      ['PageDown', -1],
    ] as const)
      expect(await moves(key), key).to.be.closeTo(share, 1e-6);
    const text = slider(element).ariaValueText;
    await moves('Home');
    expect(element.visibleDomain![0]).to.equal(min);
    expect(slider(element).ariaValueText).to.not.equal(text);
    await moves('End');
    expect(element.visibleDomain![1]).to.equal(max);
  });

  it('is resized by plus and minus, and keeps the focus where all is visible', async () => {
    const element = await mount({ timeline: bridge, width: 900 });
    element.visibleDomain = [Date.UTC(1900, 0), Date.UTC(1950, 0)];
    await settled(element);
    slider(element).focus();
    const span = spanOf(element);
    await arrived(element, () => press('+'));
    expect(spanOf(element)).to.be.lessThan(span);
    await arrived(element, () => press('-'));
    expect(spanOf(element)).to.be.closeTo(span, 10);
    await arrived(element, () => press('0'));
    expect(focused()).to.equal(slider(element));
    focused()!.blur();
    element.requestUpdate();
    await settled(element);
    expect(all(element, '[role=slider]').length).to.equal(0);
  });

  it('goes the other way from right to left', async () => {
    const element = await third({ attributes: { dir: 'rtl' } });
    slider(element).focus();
    const before = middle(element);
    await arrived(element, () => press('ArrowLeft'));
    expect(middle(element)).to.be.greaterThan(before);
  });

  it('is one tab stop', async () => {
    const element = await third();
    expect(all(element, '[part~=overview] [tabindex]').length).to.equal(1);
  });
});
