import { expect } from '@open-wc/testing';
import { sendMouse, setViewport } from '@web/test-runner-commands';
import { touch, wheel } from '../tools/commands.js';
import { press } from './keys.js';
import { all, frame, heard, mount, one, settled } from './page.js';
import { bridge, demo } from './stories.js';
import {
  arrived,
  drag,
  FORMS,
  HIGH,
  inside,
  markerOf,
  middleOf,
  picture,
  pinch,
  spanOf,
  spin,
  spotOn,
  turn,
} from './zooming.js';

beforeEach(() => setViewport({ width: 1000, height: 700 }));
afterEach(() => {
  scrollTo(0, 0);
});

const SCALES = ['time', 'compressed', 'even', 'log'];

for (const { name, setting, along } of FORMS) {
  for (const scale of SCALES) {
    it(`the instant under the pointer stays there, ${name}, on the ${scale} scale`, async () => {
      const timeline = await demo('hama/en.json');
      const element = await mount({ timeline, ...setting, attributes: { ...setting.attributes, scale } });
      const event = inside(element);
      const spot = spotOn(element, event);
      const before = spanOf(element);
      for (const dy of [-30, -60, -90, 40, -60]) {
        await turn(element, spot, 1, dy);
        expect(middleOf(markerOf(element, event))[along], `after ${dy}`).to.be.closeTo(spot[along], 1);
      }
      expect(spanOf(element)).to.be.lessThan(before);
    });
  }

  it(`what is dragged goes with the mouse, ${name}`, async () => {
    const element = await mount({ timeline: await demo('hama/en.json'), ...setting });
    const event = inside(element);
    await turn(element, spotOn(element, event), 3);
    const spot = middleOf(markerOf(element, event));
    const free = { ...spot };
    // Beside the axis, where there is no button.
    if (along === 'x') free.y += 20;
    else free.x = picture(element).getBoundingClientRect().left + 3;
    const to = { ...free, [along]: free[along] + 45 };
    await drag(free, to);
    await settled(element);
    expect(middleOf(markerOf(element, event))[along]).to.be.closeTo(
      spot[along] + Math.round(to[along]) - Math.round(free[along]),
      1,
    );
    expect(element.selected).to.equal(null);
  });

  it(`what is pinched stays between the fingers, ${name}`, async () => {
    const element = await mount({ timeline: await demo('hama/en.json'), ...setting });
    const event = inside(element);
    const spot = spotOn(element, event);
    const before = spanOf(element);
    await pinch(spot, along, 60, 150);
    await settled(element);
    expect(spanOf(element)).to.be.lessThan(before * 0.9);
    expect(middleOf(markerOf(element, event))[along]).to.be.closeTo(spot[along], 1);
  });
}

it('the instant under the pointer stays there under an open pane', async () => {
  const timeline = await demo('hama/en.json');
  const element = await mount({ timeline, width: 375, attributes: { selected: timeline.events[6]!.id! } });
  expect(one(element, 'details .pane').getBoundingClientRect().height).to.be.greaterThan(50);
  const spot = spotOn(element, 8);
  expect(spot.y).to.be.greaterThan(one(element, 'details .pane').getBoundingClientRect().bottom);
  for (const dy of [-15, -20, 10]) {
    await turn(element, spot, 1, dy);
    expect(all(element, 'details .pane').length).to.equal(1);
    expect(middleOf(markerOf(element, 8)).y, `after ${dy}`).to.be.closeTo(spot.y, 1);
  }
});

describe('the limits', () => {
  it('are the whole story and one unit of its finest date, and hold the pointer', async () => {
    const element = await mount({ timeline: bridge, width: 900, attributes: { scale: 'time' } });
    // Its ends: boxes of lines have the breadth of the stroke too in some browsers.
    const { x, y, width } = (one(element, '.axis-line') as unknown as SVGGraphicsElement).getBBox();
    const { left, top } = picture(element).getBoundingClientRect();
    const line = { left: left + x, top: top + y, width };
    /** How far, px, an instant lies from where it lay. */
    const moved = (ms: number, x: number): number =>
      line.left + ((ms - element.visibleDomain![0]) / spanOf(element)) * line.width - x;
    const whole = element.visibleDomain!;
    expect(new Date(whole[0]).toISOString()).to.equal('1789-01-01T00:00:00.000Z');
    expect(new Date(whole[1]).toISOString()).to.equal('2024-12-06T00:00:00.000Z');
    const spot = { x: Math.round(line.left + line.width * 0.7), y: Math.round(line.top) };
    const instant = whole[0] + ((spot.x - line.left) / line.width) * spanOf(element);
    for (let i = 0; i < 30; i++) {
      await spin(element, spot, 3, -200);
      expect(moved(instant, spot.x)).to.be.closeTo(0, 1);
    }
    // 08:00 and 15:00 are known to the minute.
    expect(spanOf(element)).to.be.closeTo(60_000, 1);
    expect(one(element, '[aria-label="Zoom in"]').ariaDisabled).to.equal('true');
    await spin(element, spot, 90, 200);
    expect(element.visibleDomain).to.deep.equal(whole);
    expect(one(element, '[aria-label="Zoom out"]').ariaDisabled).to.equal('true');
  });

  it('leave nothing to zoom where there is one unit', async () => {
    const element = await mount({
      timeline: {
        events: [
          { date: '2024-12-05', title: 'A' },
          { date: '2024-12-05', title: 'B' },
        ],
      },
      width: 900,
    });
    expect(all(element, '[aria-label="Zoom in"]').length).to.equal(0);
    await turn(element, middleOf(picture(element)), 1, -100);
    expect(element.visibleDomain).to.deep.equal([Date.UTC(2024, 11, 5), Date.UTC(2024, 11, 6)]);
    expect(picture(element).style.touchAction).to.equal('');
  });
});

describe('the picture while it is zoomed', () => {
  it('keeps its height, and nothing sticks out', async () => {
    const element = await mount({ timeline: await demo('hama/en.json'), width: 900 });
    await turn(element, spotOn(element, inside(element)), 2);
    const { height } = picture(element).getBoundingClientRect();
    await turn(element, middleOf(picture(element)), 4);
    expect(picture(element).getBoundingClientRect().height).to.equal(height);
    expect(document.scrollingElement!.scrollWidth).to.be.at.most(document.scrollingElement!.clientWidth);
  });

  it('takes a click as a selection, also after a drag', async () => {
    const element = await mount({ timeline: bridge, width: 900 });
    await arrived(element, () => {
      element.zoomTo(Date.UTC(2024, 11, 2), Date.UTC(2024, 11, 6));
    });
    const before = element.visibleDomain;
    const { x, y } = middleOf(markerOf(element, 4));
    await drag({ x, y: y + 20 }, { x: x + 30, y: y + 20 });
    await settled(element);
    const after = element.visibleDomain;
    expect(after).to.not.deep.equal(before);
    // On the words of a card a drag is for them.
    const words = middleOf(one(element, '[data-event="4"]'));
    await drag(words, { ...words, x: words.x - 30 });
    await settled(element);
    expect(element.visibleDomain).to.deep.equal(after);
    expect(element.selected).to.equal(null);
    const spot = middleOf(one(element, '[data-event="4"]'));
    await sendMouse({ type: 'click', position: [Math.round(spot.x), Math.round(spot.y)] });
    await settled(element);
    expect(element.selected).to.equal('open');
  });

  it('does not move under a mouse that is pressed where all is visible', async () => {
    const element = await mount({ timeline: bridge, width: 900 });
    const zooms = heard(element, 'timeline-zoom');
    const { x, y } = middleOf(picture(element));
    await drag({ x, y }, { x: x + 80, y });
    await settled(element);
    expect(zooms).to.deep.equal([]);
  });
});

/** A picture on a page that scrolls, how to see that it does, and where nothing was zoomed. */
async function onHighPage(width: number, depth: string) {
  await setViewport({ width: Math.max(width, 500), height: 700 });
  const element = await mount({ timeline: await demo('hama/en.json'), width, style: HIGH });
  if (depth !== 'not zoomed')
    await arrived(element, () => {
      element.zoomTo(Date.UTC(2024, 11, 4), Date.UTC(2024, 11, depth === 'zoomed' ? 6 : 4));
    });
  picture(element).scrollIntoView({ block: 'start', behavior: 'instant' });
  await frame();
  const { left, width: wide } = picture(element).getBoundingClientRect();
  const domain = element.visibleDomain;
  const scrolls = async (what: string, act: () => Promise<unknown>): Promise<void> => {
    const before = scrollY;
    await act();
    for (let i = 0; i < 60 && scrollY === before; i++) await frame();
    expect(scrollY, what).to.not.equal(before);
    await new Promise((resolve) => setTimeout(resolve, 250)); // until it rests
    expect(element.visibleDomain).to.deep.equal(domain);
  };
  return { element, spot: { x: Math.round(left + wide / 2), y: 300 }, scrolls };
}

describe('the page', () => {
  for (const width of [900, 375]) {
    for (const depth of ['not zoomed', 'zoomed', 'zoomed as far as it goes']) {
      it(`scrolls by wheel and keys over a picture of ${width} px that is ${depth}`, async () => {
        const { element, spot, scrolls } = await onHighPage(width, depth);
        await scrolls('wheel', () => wheel({ ...spot, dy: 90 }));
        one(element, '[part~=picture] [tabindex="0"]').focus({ preventScroll: true });
        for (const key of ['PageUp', 'PageDown']) await scrolls(key, () => press(key));
      });

      it(`scrolls by finger over a picture of ${width} px that is ${depth}`, async () => {
        const { spot, scrolls } = await onHighPage(width, depth);
        await scrolls('finger', async () => {
          await touch('touchStart', [{ ...spot, id: 0 }]);
          for (let i = 1; i < 8; i++) await touch('touchMove', [{ x: spot.x, y: spot.y - 15 * i, id: 0 }]);
          await touch('touchEnd');
        });
      });
    }
  }

  it('keeps the pinch where it is pinched itself, and where there is nothing to zoom', async () => {
    const element = await mount({ timeline: bridge, width: 900 });
    expect(picture(element).style.touchAction).to.equal('pan-x pan-y');
    const viewport = window.visualViewport!;
    Object.defineProperty(viewport, 'scale', { value: 2, configurable: true });
    try {
      viewport.dispatchEvent(new Event('resize'));
      expect(picture(element).style.touchAction).to.equal('');
      await turn(element, middleOf(picture(element)), 1);
      expect(element.visibleDomain![0]).to.equal(Date.UTC(1789, 0, 1));
    } finally {
      Reflect.deleteProperty(viewport, 'scale');
    }
  });

  it('keeps the wheel with Ctrl where it zooms out of all there is', async () => {
    const element = await mount({ timeline: bridge, width: 900 });
    const kept: boolean[] = [];
    element.parentElement!.addEventListener('wheel', (event) => {
      kept.push(event.defaultPrevented);
      event.preventDefault();
    });
    await turn(element, middleOf(picture(element)), 1, 60);
    await turn(element, middleOf(picture(element)), 1, -60);
    // What zooms the picture does not come so far.
    expect(kept).to.deep.equal([false]);
  });
});
