import { expect } from '@open-wc/testing';
import type { ArticleTimeline } from '../../src/article-timeline.js';
import type { EventInit } from '../../src/model/event.js';
import { all, faults, frame, heard, mount, nameOf, one, put, seen, settled, until, words } from './page.js';
import { bridge } from './stories.js';

/** So many that they are not read at once. */
const MANY = 100_000;

const events = (count: number, name = 'e', from = 0): EventInit[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `${name}${i}`,
    date: new Date(Date.UTC(1950, 0, 1) + (from + i) * 6 * 3_600_000).toISOString().slice(0, 16),
    title: `Event ${i}`,
    quotes: [{ text: 'We swam.', speaker: 'Ada' }],
  }));

const summary = (element: ArticleTimeline): string => words(one(element, '[part=summary]'));
describe('a large story', () => {
  it('is read in slices, drawn when it is whole, and told of once', async () => {
    const element = put({ timeline: bridge });
    await settled(element);
    const loads = heard(element, 'timeline-load');
    element.events = events(MANY);
    element.timeline = null;
    let ticks = 0;
    const ticking = setInterval(() => ticks++);
    let isDone = false;
    void element.updateComplete.then(() => (isDone = true));
    await frame();
    // The story before it stays until then.
    expect(summary(element)).to.contain('5 events');
    expect(isDone).to.be.false;
    expect(loads).to.deep.equal([]);
    await element.updateComplete;
    clearInterval(ticking);
    expect(ticks).to.be.above(3);
    expect(summary(element)).to.contain('100,000 events');
    expect(loads.length).to.equal(1);
    expect(loads[0]!.source).to.equal('property');
    expect(loads[0]!.events.length).to.equal(MANY);
    expect(loads[0]!.events).to.equal(loads[0]!.events);
  });

  it('makes the events that it tells of when they are read, each by itself', async () => {
    let reads = 0;
    const counting = (event: EventInit): EventInit => ({
      ...event,
      get title() {
        reads++;
        return event.title;
      },
    });
    const element = put({});
    let read: unknown[] = [];
    element.addEventListener('timeline-load', ({ detail }) => {
      const before = reads;
      const { length } = detail.events;
      const counted = reads - before;
      const one = detail.events[70_000];
      read = [
        length,
        counted,
        one?.id,
        reads - before,
        Array.isArray(detail.events),
        detail.events.at(-1)?.title,
        detail.events.map(({ id }) => id).lastIndexOf('e9'),
        70_000 in detail.events,
        detail.events[70_000] === one,
        detail.events[MANY],
        [...detail.events].length,
        JSON.stringify(detail.events.slice(-2).map(({ quotes }) => quotes.length)),
      ];
    });
    element.events = events(MANY).map(counting);
    await settled(element);
    expect(read).to.deep.equal([
      MANY,
      0,
      'e70000',
      1,
      true,
      `Event ${MANY - 1}`,
      9,
      true,
      true,
      undefined,
      MANY,
      '[1,1]',
    ]);
  });

  it('writes the numbers of its clusters so short that they stay inside', async () => {
    const burst = (date: string, count: number) =>
      Array.from({ length: count }, () => ({ date, title: 'Event' }));
    const element = await mount({
      timeline: {
        events: [...burst('2020-01-01', 250), ...burst('2021-01-01', 4_400), ...burst('2022-01-01', 120_000)],
      },
    });
    const clusters = all(element, '[part~=cluster]');
    expect(clusters.map(seen)).to.deep.equal(['250', '4k', '120k']);
    const count = (each: Element) => /[\d,]+(?= events)/.exec(nameOf(each))![0];
    expect(clusters.map(count)).to.deep.equal(['250', '4,400', '120,000']);
    for (const cluster of clusters) {
      const texts = document.createTreeWalker(cluster, NodeFilter.SHOW_TEXT);
      while (texts.nextNode() && texts.currentNode.nodeValue!.trim() !== seen(cluster));
      const text = document.createRange();
      text.selectNodeContents(texts.currentNode);
      const [inner, outer] = [text.getBoundingClientRect(), cluster.getBoundingClientRect()];
      const clear = Math.min(inner.left - outer.left, outer.right - inner.right);
      expect(clear, words(cluster)).to.be.at.least(2);
    }
  });

  it('gives way to newer data, large or small', async () => {
    const element = put({});
    const loads = heard(element, 'timeline-load');
    element.events = events(MANY);
    await frame();
    element.events = events(MANY, 'newer');
    await frame();
    element.events = events(3, 'newest');
    await settled(element);
    expect(element.toJSON().events.map(({ id }) => id)).to.deep.equal(['newest0', 'newest1', 'newest2']);
    for (let i = 0; i < 20; i++) await frame();
    expect(element.toJSON().events.length).to.equal(3);
    expect(loads.map((detail) => detail.events.length)).to.deep.equal([3]);
  });

  it('says how far it is when that takes noticeably long, and nothing before', async () => {
    const element = put({});
    // Entries that are not plain take longer.
    element.events = events(MANY).map((event) => ({
      ...event,
      image: { src: 'data:,', alt: '' },
      anchor: { exact: 'x' },
    }));
    const shown: number[] = [];
    const started = performance.now();
    let first = Infinity;
    while (!all(element, '[part~=picture]').length) {
      await frame();
      const [bar] = all(element, '[part=progress]') as HTMLProgressElement[];
      if (!bar) continue;
      first = Math.min(first, performance.now() - started);
      if (bar.value !== shown.at(-1)) shown.push(bar.value);
      expect(bar.ariaLabel).to.equal('Loading the timeline …');
      expect(words(one(element, '[part=loading]'))).to.equal('Loading the timeline …');
    }
    // Not before a reader wonders.
    expect(first).to.be.at.least(150);
    expect(shown.length).to.be.above(1);
    expect(shown).to.deep.equal([...shown].sort((a, b) => a - b));
    expect(shown.every((value) => value >= 0 && value <= 1)).to.be.true;
    expect(all(element, '[part=progress], [part=loading], [part=empty]')).to.deep.equal([]);
  });

  it('is there at once for who asks for all of it or for one of its events', async () => {
    const element = put({});
    element.events = events(MANY);
    expect(element.select('e5')).to.be.true;
    element.events = events(MANY, 'next');
    expect(element.toJSON().events.length).to.equal(MANY);
    await settled(element);
    expect(summary(element)).to.contain('100,000 events');
  });

  it('is left when the element leaves, and read when it comes back', async () => {
    const element = put({});
    const parent = element.parentElement!;
    element.events = events(MANY);
    await frame();
    element.remove();
    await element.updateComplete;
    for (let i = 0; i < 10; i++) await frame();
    expect(all(element, '[part~=picture]')).to.deep.equal([]);
    parent.append(element);
    await settled(element);
    expect(summary(element)).to.contain('100,000 events');
  });

  it('of bad entries alone says so quickly, with few reports', async () => {
    const element = await mount({ timeline: { events: [...events(1), ...new Array<EventInit>(50_000)] } });
    await settled(element);
    expect(words(one(element, '[part=note]'))).to.contain('50,000');
    expect(element.diagnostics.length).to.equal(1000);
  });
});

describe('append', () => {
  it('keeps what is selected, in focus and visible, and announces what has come', async () => {
    const element = await mount({ timeline: { events: events(300) } });
    const loads = heard(element, 'timeline-load');
    element.select('e120');
    element.visibleDomain = [Date.UTC(1950, 0, 20), Date.UTC(1950, 1, 20)];
    await settled(element);
    const { visibleDomain } = element;
    // On a slow machine the first two are said before the third has come.
    const said: string[] = [];
    const status = new MutationObserver(() => said.push(words(one(element, '.status'))));
    status.observe(one(element, '.status'), { childList: true, characterData: true, subtree: true });
    element.append(events(2, 'later', 300));
    element.append(events(1, 'between', 100));
    await settled(element);
    status.disconnect();
    expect(element.selected).to.equal('e120');
    expect(words(one(element, '#pane-title'))).to.equal('Event 120');
    expect(element.visibleDomain).to.deep.equal(visibleDomain);
    expect([['3 new events'], ['2 new events', '1 new event']]).to.deep.include([...new Set(said)]);
    expect(summary(element)).to.contain('303 events');
    expect(loads).to.deep.equal([]);
    element.append(events(1, 'last', 400));
    await settled(element);
    expect(words(one(element, '.status'))).to.equal('1 new event');
    element.select('last0');
    await settled(element);
    expect(words(one(element, '.status'))).to.contain('Event 0');
  });

  it('keeps the event that opened the story, though later ones come', async () => {
    const element = await mount({ timeline: bridge });
    const opened = words(one(element, '#pane-title'));
    element.append([{ date: '2030', title: 'Later', lead: true }]);
    await settled(element);
    expect(words(one(element, '#pane-title'))).to.equal(opened);
  });

  it('starts a story where there is none, as a property does', async () => {
    const element = document.createElement('article-timeline');
    element.append([{ date: '1982', title: 'The flood' }]);
    const loads = heard(element, 'timeline-load');
    document.body.append(element);
    await settled(element);
    expect(loads.map(({ events: told, source }) => [told.length, source])).to.deep.equal([[1, 'property']]);
    element.append([{ date: '1983', title: 'The dam' }]);
    await settled(element);
    expect(loads.length).to.equal(1);
    expect(element.events).to.equal(null);
    element.remove();
  });

  it('is for stories of every source, and survives another zone, but not another story', async () => {
    const story = { title: 'S', events: [{ date: '1982', title: 'One' }] };
    const src = `data:application/json,${encodeURIComponent(JSON.stringify(story))}`;
    const element = put({ attributes: { src } });
    const titles = () => element.toJSON().events.map(({ title }) => title);
    await element.updateComplete;
    element.append([
      { date: '1985T', title: 'Never' },
      { date: '1990', title: 'Three' },
    ]);
    await until(() => titles().length === 2);
    element.append([{ date: '1985', title: 'Two' }]);
    await settled(element);
    expect(titles()).to.deep.equal(['One', 'Two', 'Three']);
    expect(faults(element)).to.deep.equal(['invalid-date events[1].date']);
    element.timeZone = 'Asia/Tokyo';
    await settled(element);
    expect(titles()).to.deep.equal(['One', 'Two', 'Three']);
    element.timeline = bridge;
    await settled(element);
    expect(element.toJSON()).to.deep.equal(bridge);
  });

  it('reports what is no list, and takes a list that changes later as it was', async () => {
    const element = await mount({ timeline: bridge });
    const batch = [{ date: '2030', title: 'A' }];
    element.append(batch);
    batch[0] = { date: '2031', title: 'B' };
    batch.length = 0;
    element.append({ date: '2030', title: 'x' } as unknown as EventInit[]);
    await settled(element);
    expect(element.toJSON().events.at(-1)?.title).to.equal('A');
    expect(element.toJSON().events.length).to.equal(6);
    expect(faults(element)).to.deep.equal(['wrong-type events']);
  });

  it('still takes nodes and text as every element does', async () => {
    const element = await mount({ timeline: bridge });
    const list = document.createElement('ol');
    element.append(list, 'text', ' more');
    expect([...element.childNodes].map((node) => node.textContent).join('|')).to.contain('|text| more');
    expect(list.parentNode).to.equal(element);
    element.append();
    await settled(element);
    expect(summary(element)).to.contain('5 events');
  });

  it('costs what comes, not what is there', async () => {
    const began = performance.now();
    const element = await mount({ timeline: { events: events(MANY) } });
    const whole = performance.now() - began;
    let least = Infinity;
    for (let i = 0; i < 20; i++) {
      const started = performance.now();
      element.append(events(1, `later${i}-`, MANY + i));
      await element.updateComplete;
      least = Math.min(least, performance.now() - started);
    }
    expect(summary(element)).to.contain('100,020 events');
    expect(least).to.be.below(whole / 4);
  });
});
