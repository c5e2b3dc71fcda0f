import { expect } from '@open-wc/testing';
import { sendMouse, setViewport } from '@web/test-runner-commands';
import type { ArticleTimeline } from '../../src/article-timeline.js';
import { press } from './keys.js';
import { all, focused, heard, items, mount, nameOf, one, seen, settled, until } from './page.js';
import { bridge, crowd, demo } from './stories.js';
import { arrived, listOf, marked, markerOf, middleOf, spanOf, turn } from './zooming.js';

beforeEach(() => setViewport({ width: 1000, height: 700 }));

const clusterOf = (element: ArticleTimeline): HTMLElement =>
  all(element, '[part~=cluster]').reduce((most, each) =>
    Number(seen(each)) > Number(seen(most)) ? each : most,
  );
const inSight = (element: ArticleTimeline, event: number): boolean =>
  items(element).some((item) => Number(item.dataset['event']) === event);

describe('the selected event', () => {
  for (const width of [900, 375]) {
    it(`comes into the picture when it is chosen outside of it, at ${width} px`, async () => {
      const element = await mount({ timeline: await demo('hama/en.json'), width });
      element.visibleDomain = [Date.UTC(2024, 11, 4), Date.UTC(2024, 11, 6)];
      await settled(element);
      const span = spanOf(element);
      const { id } = element.toJSON().events[4]!;
      expect(inSight(element, 4)).to.be.false;
      const { detail } = await arrived(element, () => element.select(id!));
      expect(detail.reason).to.equal('api');
      expect(inSight(element, 4)).to.be.true;
      if (element.scale === 'time') expect(spanOf(element)).to.be.closeTo(span, 1);
      element.visibleDomain = [Date.UTC(2024, 11, 4), Date.UTC(2024, 11, 6)];
      await settled(element);
      await arrived(element, () => (element.selected = element.toJSON().events[5]!.id!));
      expect(inSight(element, 5)).to.be.true;
      element.visibleDomain = [Date.UTC(2024, 11, 4), Date.UTC(2024, 11, 6)];
      await settled(element);
      expect(
        await arrived(element, () => {
          one(element, '.steps [aria-label="Previous event"]').click();
        }),
      ).to.have.nested.property('detail.reason', 'keyboard');
      expect(inSight(element, 4)).to.be.true;
    });
  }

  it('moves nothing where it is in the picture', async () => {
    const element = await mount({ timeline: bridge, width: 900 });
    const domain = [Date.UTC(2024, 11, 1), Date.UTC(2024, 11, 6)] as const;
    element.visibleDomain = domain;
    await settled(element);
    for (const id of ['open', 'ferry', 'closed']) {
      element.select(id);
      await settled(element);
      expect(element.visibleDomain).to.deep.equal(domain);
    }
  });

  it('comes into the picture from the table', async () => {
    const element = await mount({ timeline: bridge, width: 900 });
    element.visibleDomain = [Date.UTC(2024, 11, 1), Date.UTC(2024, 11, 6)];
    await settled(element);
    one(element, 'button[aria-pressed]').click();
    await settled(element);
    await arrived(element, () => {
      one(element, 'tbody [data-event="1"]').click();
    });
    one(element, 'button[aria-pressed]').click();
    await settled(element);
    expect(inSight(element, 1)).to.be.true;
  });

  it('moves nothing where a story opens outside of what a page shows', async () => {
    const element = await mount({ timeline: bridge, width: 900 });
    element.visibleDomain = [Date.UTC(1950, 0), Date.UTC(1980, 0)];
    await settled(element);
    element.lang = 'fr';
    await settled(element);
    expect(element.visibleDomain).to.deep.equal([Date.UTC(1950, 0), Date.UTC(1980, 0)]);
  });
});

describe('the focus', () => {
  it('goes to the nearest event when its own leaves the picture, without scrolling the page', async () => {
    const element = await mount({ timeline: await demo('hama/en.json'), width: 900 });
    await arrived(element, () => {
      element.zoomTo(Date.UTC(2024, 10, 28), Date.UTC(2024, 11, 6));
    });
    const last = marked(element).at(-1)!;
    one(element, `[data-event="${last}"]`).focus();
    const top = scrollY;
    await turn(element, middleOf(markerOf(element, marked(element)[0]!)), 3);
    expect(inSight(element, last)).to.be.false;
    expect(items(element).includes(focused()!), focused()?.outerHTML).to.be.true;
    expect(focused()!.tabIndex).to.equal(0);
    expect(items(element).filter(({ tabIndex }) => tabIndex === 0).length).to.equal(1);
    expect(scrollY).to.equal(top);
  });

  it('goes to the cluster that its event joins, and back', async () => {
    const element = await mount({ timeline: crowd(60), width: 640 });
    const zoomIn = await listOf(element, clusterOf(element));
    await arrived(element, () => {
      zoomIn!.click();
    });
    const event = marked(element)[2]!;
    one(element, `[data-event="${event}"]`).focus();
    await arrived(element, () => {
      element.resetZoom();
    });
    expect(focused()!.classList.contains('cluster')).to.be.true;
    const domain = element.visibleDomain!;
    expect(domain).to.deep.equal(element.visibleDomain);
    await press('Enter');
    await until(() => all(element, '[part=among]').length);
    await arrived(element, () => press('Tab', 'Enter'));
    expect(items(element).includes(focused()!), focused()?.outerHTML).to.be.true;
  });
});

describe('a cluster', () => {
  it('splits by a click and by Enter in its list, with the focus on its first event', async () => {
    const element = await mount({ timeline: crowd(200), width: 900 });
    const click = (target: HTMLElement) =>
      sendMouse({
        type: 'click',
        position: [Math.round(middleOf(target).x), Math.round(middleOf(target).y)],
      });
    for (const [open, act] of [
      [click, () => click(one(element, '[part=among] [part=control]'))],
      [() => press('Enter'), () => press('Tab', 'Enter')],
    ] as const) {
      const target = clusterOf(element);
      target.scrollIntoView({ block: 'center' });
      const count = Number(seen(target));
      const first = Number(target.dataset['event']);
      target.focus();
      await open(target);
      await until(() => all(element, '[part=among]').length);
      await arrived(element, act);
      expect(Number(seen(clusterOf(element)))).to.be.lessThan(count);
      expect(Number(focused()!.dataset['event'])).to.equal(first);
      expect(element.selected).to.equal(null);
      await arrived(element, () => {
        element.resetZoom();
      });
    }
  });

  it('of one instant has no button that zooms, and its pane has the others', async () => {
    const events = [
      ...Array.from({ length: 90 }, (_, i) => ({ date: '2024-12-05', title: `Report ${i}` })),
      { date: '1990', title: 'Before' },
    ];
    const element = await mount({ timeline: { events }, width: 900 });
    const zooms = heard(element, 'timeline-zoom');
    const domain = element.visibleDomain;
    expect(await listOf(element, one(element, '[part~=cluster]'))).to.equal(undefined);
    one(element, '[part=among] li button').click();
    await settled(element);
    expect(element.visibleDomain).to.deep.equal(domain);
    expect(zooms).to.deep.equal([]);
    expect(element.selected).to.not.equal(null);
    expect(all(element, '[part~=near] button').length).to.equal(10);
  });

  it('splits again and again until it holds one instant', async () => {
    const element = await mount({ timeline: crowd(200), width: 600 });
    while (all(element, '[part~=cluster]').length > 0) {
      const target = all(element, '[part~=cluster]')[0]!;
      const before = spanOf(element);
      const zoomIn = await listOf(element, target);
      if (!zoomIn) break;
      await arrived(element, () => {
        zoomIn.click();
      });
      expect(spanOf(element)).to.be.lessThan(before);
    }
    expect(all(element, '[part=among] [part=control]').length).to.equal(0);
  });

  it('says how many events it holds, from when to when, and which of them stands out', async () => {
    const day = (n: number): string => `2024-12-0${n}`;
    const events = Array.from({ length: 120 }, (_, i) => ({
      date: day(1 + (i % 6)),
      title: `Report ${i + 1}`,
    }));
    const far = { date: '1900', title: 'Long before' };
    const name = async (story: readonly object[]): Promise<string> => {
      const element = await mount({
        timeline: { events: [...story, far] as typeof events },
        width: 900,
        attributes: { scale: 'time' },
      });
      return nameOf(one(element, '[part~=cluster]'));
    };
    expect(await name(events)).to.equal('120 events, Dec 1 – 6, 2024');
    expect(await name(events.map((event, i) => ({ ...event, ...(i === 3 && { lead: true }) })))).to.equal(
      '120 events, Dec 1 – 6, 2024, Report 4',
    );
    expect(
      await name(
        events.map((event, i) => ({
          ...event,
          quotes: [{ text: 'a' }, ...(i === 2 ? [{ text: 'b' }, { text: 'c' }] : [])],
        })),
      ),
    ).to.equal('120 events, Dec 1 – 6, 2024, Report 3');
    expect(
      await name(
        events.map((event, i) => ({
          ...event,
          quotes: [{ text: 'a' }, ...(i === 2 ? [{ text: 'b' }] : [])],
        })),
      ),
    ).to.equal('120 events, Dec 1 – 6, 2024');
  });
});
