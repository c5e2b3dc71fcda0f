// What has been added to a story, and where the reader is in it, stays as long as the data are the same.
import { expect } from '@open-wc/testing';
import type { ArticleTimeline } from '../../src/article-timeline.js';
import type { EventInit } from '../../src/model/event.js';
import { addressOf, all, heard, mount, put, settled, until, words, type Setting } from './page.js';
import { bridge, bridgeHtml } from './stories.js';

const script = `<script type="application/json">${JSON.stringify(bridge)}</script>`;
const ids = (element: ArticleTimeline): unknown[] => element.toJSON().events.map(({ id }) => id);
const LATER: EventInit = { id: 'later', date: '2025-02', title: 'Both lanes open' };

/** The element with an event appended, another selected, zoomed in. */
async function used(setting: Setting): Promise<ArticleTimeline> {
  const element = put(setting);
  await until(() => element.toJSON().events.length);
  element.append([LATER]);
  element.select('ferry');
  element.visibleDomain = [Date.UTC(2024, 10, 1), Date.UTC(2025, 1, 1)];
  await settled(element);
  return element;
}

/** Does something to it that changes no data: all is as it was, and told of by nothing. */
async function expectToStay(setting: Setting, change: (element: ArticleTimeline) => unknown): Promise<void> {
  const element = await used(setting);
  const state = () => ({
    ids: ids(element),
    domain: element.visibleDomain,
    selected: element.selected,
    pane: words(all(element, '#pane-title')[0]),
  });
  const before = state();
  const heardOf = [
    heard(element, 'timeline-load'),
    heard(element, 'timeline-zoom'),
    heard(element, 'timeline-select'),
  ];
  change(element);
  await settled(element);
  expect(state()).to.deep.equal(before);
  expect(before.ids).to.include('later');
  expect(heardOf).to.deep.equal([[], [], []]);
}

const SOURCES: Readonly<Record<string, () => Setting>> = {
  'a property': () => ({ timeline: structuredClone(bridge) }),
  HTML: () => ({ html: bridgeHtml }),
  'a script': () => ({ html: script }),
  'an address': () => ({ attributes: { src: addressOf(JSON.stringify(bridge)) } }),
};

/** As soon as the page has time. */
const message = (): Promise<unknown> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(null);
  });

const elsewhere = (element: ArticleTimeline): HTMLElement => {
  const box = document.createElement('div');
  element.parentElement!.append(box);
  return box;
};

for (const [name, setting] of Object.entries(SOURCES)) {
  describe(`a story from ${name} stays`, () => {
    it('when the element is moved', () =>
      expectToStay(setting(), (element) => {
        elsewhere(element).append(element);
      }));

    it('when the element is moved by moveBefore()', () =>
      expectToStay(setting(), (element) => {
        (elsewhere(element) as unknown as { moveBefore(node: Node, child: null): void }).moveBefore(
          element,
          null,
        );
      }));

    it('when the element is away for a while', () =>
      expectToStay(setting(), async (element) => {
        const { parentElement } = element;
        element.remove();
        await element.updateComplete;
        parentElement!.append(element);
      }));
  });
}

describe('a story in the author\u2019s nodes stays', () => {
  const changes: Readonly<Record<string, (element: ArticleTimeline) => unknown>> = {
    'when a class is set': (element) => (element.querySelector('li')!.className = 'lazyloaded'),
    'when nodes are replaced by their copies': (element) => {
      const list = element.querySelector('ol')!;
      list.replaceWith(list.cloneNode(true));
    },
    'when texts are cut into several nodes': (element) =>
      (element.querySelector('strong')!.firstChild as Text).splitText(3),
    'when a comment and a script come': (element) => {
      element.append(document.createComment('ad'), document.createElement('script'));
    },
    'when white space comes and goes': (element) => element.querySelector('ol')!.append('\n\n', '  '),
    'when it is all written anew': (element) => {
      element.innerHTML = bridgeHtml;
    },
  };
  for (const [name, change] of Object.entries(changes))
    it(name, () => expectToStay({ html: bridgeHtml }, change));

  it('when JSON is written in another way', () =>
    expectToStay({ html: script }, (element) => {
      element.querySelector('script')!.textContent = JSON.stringify(bridge, null, 2);
    }));
});

describe('a story from a script stays', () => {
  it('when the same data come in a new object', () =>
    expectToStay({ timeline: bridge }, (element) => {
      element.timeline = structuredClone(bridge);
    }));

  it('when the same events come in a new array', async () => {
    const element = put({});
    element.events = bridge.events;
    element.append([LATER]);
    await settled(element);
    const loads = heard(element, 'timeline-load');
    element.visibleDomain = [Date.UTC(2024, 10, 1), Date.UTC(2025, 1, 1)];
    await settled(element);
    const { visibleDomain } = element;
    element.events = [...bridge.events];
    await settled(element);
    expect(element.visibleDomain).to.deep.equal(visibleDomain);
    expect(ids(element)).to.include('later');
    expect(loads).to.deep.equal([]);
  });

  it('when another time zone is shown', async () => {
    const element = await used({ timeline: bridge });
    const loads = heard(element, 'timeline-load');
    element.timeZone = 'Asia/Tokyo';
    await settled(element);
    expect(ids(element)).to.include('later');
    expect(loads).to.deep.equal([]);
  });
});

describe('another story', () => {
  /** What is shown after that: the new data alone, all of them, and told of once. */
  async function expectNew(
    setting: Setting,
    change: (element: ArticleTimeline) => unknown,
  ): Promise<string[]> {
    const element = await used(setting);
    const loads = heard(element, 'timeline-load');
    change(element);
    await settled(element);
    expect(ids(element)).to.not.include('later');
    expect(loads.length).to.equal(1);
    expect(element.visibleDomain![0]).to.be.below(Date.UTC(2024, 0));
    return element.toJSON().events.map(({ title }) => title);
  }

  it('is one with a word changed in the author\u2019s nodes', async () => {
    const titles = await expectNew({ html: bridgeHtml }, (element) => {
      element.querySelector('strong')!.textContent = 'The bridge of stone opens';
    });
    expect(titles[0]).to.equal('The bridge of stone opens');
  });

  it('is the author\u2019s own list with one more, in a new array', async () => {
    const timeline = structuredClone(bridge);
    const titles = await expectNew({ timeline }, (element) => {
      timeline.events.push({ id: 'more', date: '2026', title: 'More' });
      element.timeline = { ...timeline, events: [...timeline.events] };
    });
    expect(titles.at(-1)).to.equal('More');
  });

  it('shows what was changed in the author\u2019s own entries', async () => {
    const timeline = structuredClone(bridge);
    const element = await mount({ timeline });
    timeline.events[0]!.title = 'Changed';
    element.timeline = { ...timeline, events: [...timeline.events] };
    await settled(element);
    expect(element.toJSON().events[0]!.title).to.equal('Changed');
  });
});

describe('what is appended', () => {
  it('is in the story that is set before it, though neither has been read', async () => {
    const element = await mount({ timeline: bridge });
    element.append([{ date: '2030', title: 'To the old one' }]);
    element.timeline = { events: [{ id: 'new', date: '2000', title: 'New' }] };
    element.append([LATER]);
    await settled(element);
    expect(ids(element)).to.deep.equal(['new', 'later']);
  });

  it('comes also while lanes are being made of what came before', async () => {
    const many = Array.from({ length: 20_000 }, (_, i) => ({
      id: `e${i}`,
      date: `19${10 + (i % 90)}`,
      title: `Event ${i}`,
      group: `Group ${i % 7}`,
    }));
    const element = put({ timeline: { events: many }, attributes: { 'group-by': 'group' } });
    let count = 0;
    while (!all(element, '[part~=picture]').length) {
      element.append([{ id: `x${count++}`, date: '2000', title: 'More', group: 'Group 1' }]);
      await message();
    }
    await settled(element);
    expect(count, 'how often the page came between').to.be.above(1);
    expect(ids(element).length).to.equal(20_000 + count);
  });
});
