import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { ArticleTimeline } from '../../src/article-timeline.js';
import { at, between, expectVisibleFocus, press } from './keys.js';
import { all, focused, heard, items, mount, one, settled, words } from './page.js';
import { bridge, demo } from './stories.js';
import { arrived, markerOf, middleOf, spanOf } from './zooming.js';

beforeEach(() => setViewport({ width: 1000, height: 700 }));

const DAY = 86_400_000;
const status = (element: ArticleTimeline): string => words(one(element, '.status'));
const button = (element: ArticleTimeline, label: string): HTMLElement =>
  one(element, `[aria-label="${label}"]`);
const inSight = (element: ArticleTimeline, event: number): boolean =>
  items(element).some((item) => Number(item.dataset['event']) === event);

describe('keys in the list', () => {
  it('zoom about the event that has the focus, which keeps it, and say what is visible', async () => {
    const element = await mount({ timeline: bridge, width: 900 });
    items(element)[1]!.focus();
    const spot = middleOf(markerOf(element, 1));
    const whole = spanOf(element);
    const zooms = heard(element, 'timeline-zoom');
    await arrived(element, () => press('+'));
    expect(spanOf(element)).to.be.lessThan(whole);
    expect(middleOf(markerOf(element, 1)).x).to.be.closeTo(spot.x, 1);
    expect(at()).to.equal('1');
    const years = element.visibleDomain!.map((ms) => new Date(ms).getUTCFullYear()).join(' – ');
    expect(status(element)).to.equal(years);
    await arrived(element, () => press('='));
    await arrived(element, () => press('-'));
    await arrived(element, () => press('0'));
    expect(spanOf(element)).to.equal(whole);
    expect(zooms.map(({ reason }) => reason)).to.deep.equal(['keyboard', 'keyboard', 'keyboard', 'keyboard']);
    expect(at()).to.equal('1');
  });

  it('go on to events outside the picture, which comes along, and tell the place', async () => {
    const element = await mount({ timeline: await demo('hama/en.json'), width: 900 });
    const count = items(element).length;
    element.visibleDomain = [Date.UTC(2024, 11, 4), Date.UTC(2024, 11, 5)];
    await settled(element);
    const drawn = items(element).length;
    expect(drawn).to.be.lessThan(count);
    items(element).at(-1)!.focus();
    const seen = new Set<string | undefined>([at()]);
    for (let i = 0; i < count + 3; i++) {
      await press('ArrowRight');
      await settled(element);
      expectVisibleFocus();
      seen.add(at());
    }
    expect(at()).to.equal('11');
    await press('Home');
    await settled(element);
    expect(at()).to.equal('0');
    expect(status(element)).to.equal('1 of 12');
    seen.add(at());
    for (let i = 0; i < count + 3; i++) {
      await press('ArrowRight');
      await settled(element);
      seen.add(at());
    }
    expect([...seen].sort((a, b) => Number(a) - Number(b)).join()).to.equal('0,1,2,3,4,5,6,7,8,9,10,11');
    await press('Home', 'End');
    await settled(element);
    expect(at()).to.equal('11');
    expect(status(element)).to.equal('12 of 12');
    expect(spanOf(element)).to.be.lessThan(40 * DAY);
    expect(element.selected).to.equal(null);
  });

  it('lead on from where there is nothing to see', async () => {
    const element = await mount({ timeline: bridge, width: 900 });
    element.visibleDomain = [Date.UTC(1850, 0), Date.UTC(1900, 0)];
    await settled(element);
    expect(items(element).length).to.equal(0);
    const { after } = between(element);
    const stops: string[] = [];
    while (focused() !== after && stops.length < 30) {
      await press('Tab');
      stops.push(focused()!.localName);
      if (focused()!.localName === 'ol') break;
    }
    expectVisibleFocus();
    await press('ArrowRight');
    await settled(element);
    expect(at()).to.equal('1');
    element.visibleDomain = [Date.UTC(1850, 0), Date.UTC(1900, 0)];
    await settled(element);
    expect(focused()?.localName).to.equal('ol');
    await press('ArrowLeft');
    await settled(element);
    expect(at()).to.equal('0');
  });

  it('are the page\u2019s where they have a modifier, or there is nothing to zoom', async () => {
    const element = await mount({ timeline: bridge, width: 900 });
    items(element)[1]!.focus();
    const kept: boolean[] = [];
    element.addEventListener('keydown', (event) => {
      if (!/Control|Shift/.test(event.key)) kept.push(event.defaultPrevented);
      event.preventDefault();
    });
    await press('Control++', 'Control+-', 'Control+0');
    expect(kept).to.deep.equal([false, false, false]);
    element.timeline = { events: [{ date: '2024', title: 'A' }] };
    await settled(element);
    items(element)[0]!.focus();
    await press('+');
    expect(kept.at(-1)).to.be.false;
  });
});

describe('buttons', () => {
  it('zoom about the selected event, and keep the focus where they can do no more', async () => {
    const element = await mount({ timeline: bridge, width: 900, attributes: { selected: 'flood' } });
    const whole = spanOf(element);
    const spot = middleOf(markerOf(element, 1));
    button(element, 'Zoom in').focus();
    await arrived(element, () => press('Enter'));
    expect(middleOf(markerOf(element, 1)).x).to.be.closeTo(spot.x, 1);
    expect(focused()).to.equal(button(element, 'Zoom in'));
    await arrived(element, () => press('Enter', 'Enter'));
    expect(inSight(element, 1)).to.be.true;
    button(element, 'Whole period').focus();
    await arrived(element, () => press('Enter'));
    expect(spanOf(element)).to.equal(whole);
    expect(focused()).to.equal(button(element, 'Whole period'));
    expect(
      ['Zoom in', 'Zoom out', 'Whole period'].map((label) => button(element, label).ariaDisabled),
    ).to.deep.equal(['false', 'true', 'true']);
    const zooms = heard(element, 'timeline-zoom');
    await press('Enter');
    await settled(element);
    expect(zooms).to.deep.equal([]);
  });

  it('zoom about the middle where the selected event is not visible', async () => {
    const element = await mount({
      timeline: bridge,
      width: 900,
      attributes: { selected: 'flood', scale: 'time' },
    });
    element.visibleDomain = [Date.UTC(1800, 0), Date.UTC(1900, 0)];
    await settled(element);
    await arrived(element, () => {
      button(element, 'Zoom in').click();
    });
    const [from, to] = element.visibleDomain;
    expect((from + to) / 2).to.be.closeTo(Date.UTC(1850, 0), DAY);
  });

  it('are not there beside a table', async () => {
    const element = await mount({ timeline: bridge, width: 900 });
    one(element, 'button[aria-pressed]').click();
    await settled(element);
    expect(all(element, '[aria-label="Zoom in"]').length).to.equal(0);
  });
});
