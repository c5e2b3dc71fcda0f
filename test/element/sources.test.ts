import { expect } from '@open-wc/testing';
import type { TimelineInit } from '../../src/model/event.js';
import type { ArticleTimeline } from '../../src/article-timeline.js';
import { addressOf, all, faults, heard, isShown, mount, one, put, settled, until, words } from './page.js';
import { bridge, bridgeHtml } from './stories.js';

const storyOf = (title: string): TimelineInit => ({
  title,
  events: [{ id: title, date: '1982', title: `The ${title}` }],
});
const json = (title: string): string => JSON.stringify(storyOf(title));
const script = (text: string): string => `<script type="application/json">${text}</script>`;
const titles = (element: ArticleTimeline): string[] => element.toJSON().events.map(({ title }) => title);

describe('the sources of a story', () => {
  it('are the timeline property', async () => {
    const element = await mount({ timeline: bridge });
    expect(element.toJSON().events).to.deep.equal(bridge.events);
    expect(all(element, '[part~=picture] [part~=card]').length).to.equal(5);
    expect(element.diagnostics).to.deep.equal([]);
  });

  it('are the events property, which reads back what was set', async () => {
    const element = await mount({});
    element.events = bridge.events;
    await settled(element);
    expect(element.events).to.equal(bridge.events);
    expect(titles(element)).to.deep.equal(bridge.events.map(({ title }) => title));
  });

  it('are JSON in a child script', async () => {
    const element = await mount({ html: script(JSON.stringify(bridge)) });
    expect(element.toJSON()).to.deep.equal(bridge);
  });

  it('are tables and timelines of other programs in src; what has no place is told', async () => {
    const csv = 'When,Title,Mood\n3 March 2021,The bridge fell,grave\n';
    const element = await mount({ attributes: { src: addressOf(csv, 'text/csv') } });
    await until(() => titles(element)[0] === 'The bridge fell');
    expect(element.toJSON().events[0]!.date).to.equal('2021-03-03');
    expect(faults(element)).to.deep.equal(['no-place row 2.Mood']);
    const slide = { start_date: { year: '1982' }, text: { headline: 'A slide' } };
    element.src = addressOf(JSON.stringify({ events: [slide] }));
    await until(() => titles(element)[0] === 'A slide');
  });

  it('are the address in src, with a loading state until it is there', async () => {
    const element = put({ attributes: { src: addressOf(JSON.stringify(bridge)) } });
    const loads = heard(element, 'timeline-load');
    await element.updateComplete;
    expect(words(one(element, '[part=loading]'))).to.equal('Loading the timeline …');
    expect(one(element, '[part=loading]').role).to.equal('status');
    await until(() => loads.length);
    expect(all(element, '[part=loading]')).to.deep.equal([]);
    expect(element.toJSON()).to.deep.equal(bridge);
    expect(loads[0]!.source).to.equal('src');
  });

  it('are not what is slotted beside them, however that changes', async () => {
    const element = await mount({
      html: `${script(JSON.stringify(bridge))}<span slot="header">12:00</span>`,
    });
    element.append([{ date: '2025', title: 'Later' }]);
    await settled(element);
    const loads = heard(element, 'timeline-load');
    const clock = element.querySelector('span')!;
    const note = document.createElement('i');
    note.slot = 'header';
    for (const change of [
      () => {
        clock.textContent = '12:01';
      },
      () => {
        clock.firstChild!.nodeValue = '12:02';
      },
      () => {
        clock.className = 'late';
      },
      () => {
        element.append(note);
      },
      () => {
        note.remove();
      },
    ]) {
      change();
      await settled(element);
      expect(titles(element)).to.include('Later');
    }
    // Slotted no more, it is still no part of the data.
    clock.removeAttribute('slot');
    await settled(element);
    expect(titles(element)).to.include('Later');
    expect(loads).to.deep.equal([]);
  });

  it('are HTML children, which give the same events as JSON', async () => {
    const element = await mount({ html: bridgeHtml });
    expect(element.toJSON().events).to.deep.equal(bridge.events);
    expect(element.toJSON().title).to.equal(bridge.title);
    expect(element.diagnostics).to.deep.equal([]);
  });

  it('count in this order: properties, script, src, HTML; set back to null, the next one counts', async () => {
    const element = await mount({
      attributes: { src: addressOf(json('src')) },
      html: `<ol><li><time datetime="1982">1982</time> <strong>The html</strong></li></ol>${script(json('script'))}`,
    });
    element.timeline = storyOf('timeline');
    element.events = storyOf('events').events;
    await settled(element);
    expect(titles(element)).to.deep.equal(['The timeline']);
    element.timeline = null;
    await settled(element);
    expect(titles(element)).to.deep.equal(['The events']);
    element.events = null;
    await settled(element);
    expect(titles(element)).to.deep.equal(['The script']);
    element.querySelector('script')!.remove();
    await until(() => titles(element)[0] === 'The src');
    element.removeAttribute('src');
    await settled(element);
    expect(titles(element)).to.deep.equal(['The html']);
    element.querySelector('ol')!.remove();
    await settled(element);
    expect(titles(element)).to.deep.equal([]);
    expect(isShown(one(element, '[part=empty]'))).to.be.true;
  });

  it('are read again when a child is changed, added or removed', async () => {
    const element = await mount({ html: bridgeHtml });
    element.querySelector('strong')!.firstChild!.nodeValue = 'The old bridge opens';
    await settled(element);
    expect(titles(element)[0]).to.equal('The old bridge opens');
    element.querySelector('time')!.setAttribute('datetime', '1790');
    await settled(element);
    expect(element.toJSON().events[0]!.date).to.equal('1790');
    element
      .querySelector('ol')!
      .insertAdjacentHTML(
        'beforeend',
        '<li><time datetime="2025">2025</time> <strong>Both lanes open</strong></li>',
      );
    await settled(element);
    expect(titles(element).at(-1)).to.equal('Both lanes open');
    element.querySelector('li')!.remove();
    await settled(element);
    expect(titles(element)[0]).to.equal('The flood takes two arches');
  });
});

describe('the author\u2019s HTML', () => {
  it('is never touched, and gives way to the picture', async () => {
    const element = put({ html: bridgeHtml });
    const before = element.innerHTML;
    const nodes = [...element.querySelectorAll('*')];
    await settled(element);
    element.select('flood');
    element.layout = 'list';
    await settled(element);
    element.layout = 'auto';
    await settled(element);
    expect(element.innerHTML).to.equal(before);
    expect([...element.querySelectorAll('*')]).to.deep.equal(nodes);
    expect(isShown(element.querySelector('ol')!)).to.be.false;
  });

  it('is shown until there is a timeline', async () => {
    const element = put({
      html: `<p>The bridge in five dates.</p>`,
      attributes: { src: addressOf(JSON.stringify(bridge)) },
    });
    await element.updateComplete;
    expect(isShown(element.querySelector('p')!)).to.be.true;
    await until(() => element.toJSON().events.length);
    await settled(element);
    expect(isShown(element.querySelector('p')!)).to.be.false;
  });

  it('is shown when there is no timeline in it, without any complaint', async () => {
    const element = await mount({ html: '<p>Nothing dated here.</p>' });
    expect(isShown(element.querySelector('p')!)).to.be.true;
    expect(all(element, '.note')).to.deep.equal([]);
    expect(element.diagnostics).to.deep.equal([]);
  });

  it('is shown when the source fails', async () => {
    const element = put({ attributes: { src: '/no-such-story.json' }, html: bridgeHtml });
    await until(() => element.diagnostics.length);
    await settled(element);
    expect(isShown(element.querySelector('li')!)).to.be.true;
    expect(isShown(one(element, '[part=error]'))).to.be.true;
  });
});

describe('a source that is no good', () => {
  async function failed(attributes: Record<string, string>): Promise<ArticleTimeline> {
    const element = put({ attributes });
    await until(() => element.diagnostics.length);
    await settled(element);
    expect(words(one(element, '[part=error]'))).to.equal('The timeline could not be loaded');
    expect(one(element, '[part=error]').role).to.equal('alert');
    return element;
  }

  it('is reported with the server\u2019s answer', async () => {
    const element = await failed({ src: '/no-such-story.json' });
    expect(faults(element)).to.deep.equal(['fetch-failed src']);
    expect(element.diagnostics[0]!.message).to.contain('404');
  });

  it('is reported when it is markup, text, no timeline, or without events', async () => {
    expect(faults(await failed({ src: addressOf('<!doctype html><p>Sorry', 'text/html') }))).to.deep.equal([
      'not-json src',
    ]);
    expect(faults(await failed({ src: addressOf('{"events": [') }))).to.deep.equal(['not-json src']);
    expect(faults(await failed({ src: addressOf('42') }))).to.deep.equal(['not-a-timeline src']);
    expect(faults(await failed({ src: 'http://[' }))).to.deep.equal(['fetch-failed src']);
  });

  it('is reported in a script, with the author\u2019s HTML kept', async () => {
    const element = await mount({ html: `<p>The bridge.</p>${script('{events: 1}')}` });
    expect(faults(element)).to.deep.equal(['not-json script']);
    expect(isShown(element.querySelector('p')!)).to.be.true;
    expect(isShown(one(element, '[part=error]'))).to.be.true;
  });

  it('has one diagnostic for each fault, with its path, and the good events are drawn', async () => {
    const events = [
      ...bridge.events,
      { title: 'No date' },
      { date: 'soon', title: 'Unknown form' },
      { date: '2024-02/2023', title: 'Backwards' },
      7,
      { id: 'stone', date: '/..', title: 'Nowhere' },
    ];
    const element = put({ timeline: { events } as TimelineInit });
    const told = heard(document, 'timeline-diagnostics');
    await settled(element);
    expect(faults(element)).to.deep.equal([
      'missing-date events[5].date',
      'invalid-date events[6].date',
      'end-before-start events[7].date',
      'wrong-type events[8]',
      'unknown-date events[9].date',
    ]);
    // Once, and once more with what would be right.
    await until(() => told.length === 2);
    expect(told[1]!.diagnostics).to.equal(element.diagnostics);
    expect(all(element, '[part~=picture] [part~=card]').length).to.equal(5);
    expect(words(one(element, '[part=note]'))).to.contain('5');
  });

  it('is empty without any source, and says so in a slot', async () => {
    const element = await mount({});
    expect(words(one(element, 'slot[name=empty]'))).to.equal('No events yet');
  });

  it('is told once for each code in the console', async () => {
    const told: unknown[] = [];
    const { warn } = console;
    console.warn = (...args: unknown[]) => told.push(args[0]);
    try {
      await mount({
        timeline: {
          events: [
            { date: 'soon', title: 'A' },
            { date: 'later', title: 'B' },
            { date: '1982', title: 'C' },
          ],
        },
      });
      await until(() => told.length);
    } finally {
      console.warn = warn;
    }
    expect(told.length).to.equal(1);
    expect(told[0]).to.match(/^<article-timeline> invalid-date at events\[0\]\.date: /);
  });
});
