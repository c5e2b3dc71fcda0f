import { expect } from '@open-wc/testing';
import { sendMouse, setViewport } from '@web/test-runner-commands';
import type { ArticleTimeline } from '../../src/article-timeline.js';
import { all, frame, heard, items, mount, one, settled, type Setting } from './page.js';
import { demo } from './stories.js';
import { drag, FORMS, inside, markerOf, middleOf, picture, spotOn, turn, type Spot } from './zooming.js';

beforeEach(() => setViewport({ width: 1000, height: 700 }));
afterEach(() => {
  scrollTo(0, 0);
});

/** A story zoomed about one of its events, and a free place beside the axis to take hold of it. */
async function zoomedIn(
  setting: Setting,
  along: 'x' | 'y',
): Promise<{ element: ArticleTimeline; event: number; free: Spot }> {
  const element = await mount({ timeline: await demo('hama/en.json'), ...setting });
  const event = inside(element);
  await turn(element, spotOn(element, event), 3);
  const free = middleOf(markerOf(element, event));
  return {
    element,
    event,
    free:
      along === 'x'
        ? { ...free, y: free.y + 20 }
        : { ...free, x: picture(element).getBoundingClientRect().left + 3 },
  };
}

const press = (element: ArticleTimeline, type: string, { x, y }: Spot) =>
  (type === 'mousedown' ? picture(element) : window).dispatchEvent(
    new MouseEvent(type, {
      clientX: Math.round(x),
      clientY: Math.round(y),
      buttons: 1,
      bubbles: true,
      cancelable: true,
      view: window,
    }),
  );

for (const { name, setting, along } of FORMS) {
  it(`what is panned keeps its nodes and its places on the sheet, ${name}`, async () => {
    const { element, free } = await zoomedIn(setting, along);
    const seen = () =>
      new Map(all(element, '[part~=card], [part~=marker], .tick').map((node) => [node, node.style.cssText]));
    const before = seen();
    const sheet = one(element, '.sheet').style.cssText;
    await drag(free, { ...free, [along]: free[along] - 12 });
    await settled(element);
    expect(one(element, '.sheet').style.cssText).not.to.equal(sheet);
    const kept = [...seen()].filter(([node]) => before.has(node));
    expect(kept.length).to.be.greaterThan(before.size / 2);
    const moved = kept.filter(([node, style]) => style !== before.get(node));
    // What is cut off at the edge is not.
    expect(moved.length).to.be.lessThan(kept.length / 4);
  });

  it(`the picture is at the hand in each frame, and complete when it rests, ${name}`, async () => {
    const { element, event, free } = await zoomedIn(setting, along);
    const zooms = heard(element, 'timeline-zoom');
    const start = middleOf(markerOf(element, event))[along];
    press(element, 'mousedown', free);
    let slid = 0;
    for (let step = 1; step <= 8; step++) {
      press(element, 'mousemove', { ...free, [along]: free[along] + step * 4 });
      const told = zooms.length;
      await frame();
      // Moved before it is drawn, however long a frame lasts.
      if (zooms.length === told) slid++;
      await frame();
      expect(middleOf(markerOf(element, event))[along], `step ${step}`).to.be.closeTo(start + step * 4, 1);
    }
    // Not drawn anew for each of them.
    expect(slid).to.be.greaterThan(0);
    press(element, 'mouseup', { ...free, [along]: free[along] + 32 });
    await element.updateComplete;
    const [from, to] = element.visibleDomain!;
    expect([zooms.at(-1)!.from, zooms.at(-1)!.to]).to.deep.equal([from, to]);
    const drawn = items(element).map((item) => item.dataset['event']);
    element.requestUpdate();
    await element.updateComplete;
    expect(items(element).map((item) => item.dataset['event'])).to.deep.equal(drawn);
  });
}

it('draws anew in each frame what the window on the strip shows', async () => {
  const { element } = await zoomedIn({ width: 900 }, 'x');
  const zooms = heard(element, 'timeline-zoom');
  const from = middleOf(one(element, '[role=slider]'));
  await sendMouse({ type: 'move', position: [Math.round(from.x), Math.round(from.y)] });
  await sendMouse({ type: 'down' });
  for (let step = 1; step <= 4; step++) {
    one(element, '.brush').dispatchEvent(
      new PointerEvent('pointermove', {
        clientX: Math.round(from.x) - step * 2,
        clientY: from.y,
        buttons: 1,
        bubbles: true,
      }),
    );
    await frame();
    await frame();
    expect(zooms.length).to.equal(step);
  }
  await sendMouse({ type: 'up' });
});

it('leaves nothing behind of what has left the picture', async () => {
  const { element, free } = await zoomedIn({ width: 900 }, 'x');
  const nodes = () => all(element, '.sheet > div, ol').map(({ childNodes }) => childNodes.length);
  const there = async () => {
    await drag(free, { ...free, x: free.x - 300 });
    await settled(element);
    await drag({ ...free, x: free.x - 300 }, free);
    await settled(element);
  };
  await there();
  const before = nodes();
  await there();
  await there();
  expect(nodes()).to.deep.equal(before);
});

/** The words that are selected; some browsers tell them of the shadow root, some of the page. */
function selected(element: ArticleTimeline): string {
  const root = element.shadowRoot as ShadowRoot & { getSelection?: () => Selection | null };
  return String(root.getSelection?.() ?? getSelection());
}

it('selects no words on the way', async () => {
  const { element, free } = await zoomedIn({ width: 900 }, 'x');
  // Above the axis, beside the cards, and on the way over their words.
  const isBare = ({ x, y }: Spot) =>
    !(element.shadowRoot as DocumentOrShadowRoot).elementFromPoint(x, y)?.closest('[part~=card]');
  const bare = Array.from({ length: 100 }, (_, i) => ({ x: 880 - i * 7, y: free.y - 100 })).find(isBare)!;
  for (const from of [...all(element, '.sheet .tick').map(middleOf), bare]) {
    await drag(from, { ...from, x: from.x - 120 });
    expect(selected(element), `from ${from.x}, ${from.y}`).to.equal('');
  }
});

it('lets words in the open pane be selected', async () => {
  const { element } = await zoomedIn({ width: 375 }, 'y');
  one(element, 'summary').click();
  await settled(element);
  const { left, top } = one(element, '[part~=pane] p, [part~=pane] blockquote').getBoundingClientRect();
  await drag({ x: left + 5, y: top + 10 }, { x: left + 120, y: top + 10 });
  expect(selected(element)).not.to.equal('');
});
