import { expect } from '@open-wc/testing';
import type { TimelineInit } from '../../src/model/event.js';
import type { ArticleTimeline } from '../../src/article-timeline.js';
import { addressOf, all, frame, heard, mount, put, settled, until } from './page.js';
import { bridge, bridgeHtml } from './stories.js';

const storyOf = (title: string): TimelineInit => ({
  title,
  events: [{ id: title, date: '1982', title: `The ${title}` }],
});
const json = (title: string): string => JSON.stringify(storyOf(title));
const titles = (element: ArticleTimeline): string[] => element.toJSON().events.map(({ title }) => title);

describe('src', () => {
  it('gives the latest address, not the latest answer', async () => {
    const slow = addressOf(JSON.stringify({ ...storyOf('slow'), padding: 'x'.repeat(3e7) }));
    const element = put({ attributes: { src: slow } });
    const loads = heard(element, 'timeline-load');
    await element.updateComplete;
    element.src = addressOf(json('fast'));
    await until(() => loads.length);
    await fetch(slow).then((response) => response.text());
    for (let i = 0; i < 20; i++) await frame();
    expect(loads.map(({ events }) => events[0]!.title)).to.deep.equal(['The fast']);
    expect(titles(element)).to.deep.equal(['The fast']);
    expect(element.diagnostics).to.deep.equal([]);
  });

  it('does not come over a story that was set meanwhile', async () => {
    const element = put({ attributes: { src: addressOf(json('src')) } });
    await element.updateComplete;
    element.timeline = storyOf('set');
    for (let i = 0; i < 20; i++) await frame();
    expect(titles(element)).to.deep.equal(['The set']);
  });

  it('may fail and be followed by one that does not', async () => {
    const element = put({ attributes: { src: '/no-such-story.json' } });
    await until(() => element.diagnostics.length);
    element.src = addressOf(json('next'));
    await until(() => titles(element).length);
    await settled(element);
    expect(element.diagnostics).to.deep.equal([]);
    expect(all(element, '[part=error]')).to.deep.equal([]);
  });
});

describe('timeline-load', () => {
  it('is fired once when a story is drawn, and bubbles out of shadow roots', async () => {
    const loads = heard(document, 'timeline-load');
    const host = document.createElement('div');
    document.body.append(host);
    const element = document.createElement('article-timeline');
    element.timeline = bridge;
    let drawn = 0;
    element.addEventListener(
      'timeline-load',
      () => (drawn = all(element, '[part~=picture] [part~=card]').length),
    );
    host.attachShadow({ mode: 'open' }).append(element);
    await settled(element);
    expect(loads.length).to.equal(1);
    expect(drawn).to.equal(5);
    expect(loads[0]!.source).to.equal('property');
    expect(loads[0]!.events.map(({ id }) => id)).to.deep.equal(['stone', 'flood', 'closed', 'ferry', 'open']);
    element.timeline = storyOf('next');
    await settled(element);
    expect(loads.length).to.equal(2);
    host.remove();
  });

  it('is not fired for a story without events', async () => {
    const loads = heard(document, 'timeline-load');
    await mount({ timeline: { events: [] } });
    expect(loads).to.deep.equal([]);
  });
});

describe('the element on its page', () => {
  it('works again after it was removed and put elsewhere', async () => {
    const element = await mount({ html: bridgeHtml });
    const { parentElement } = element;
    element.remove();
    element.querySelector('strong')!.textContent = 'Changed while away';
    parentElement!.style.width = '400px';
    parentElement!.append(element);
    await settled(element);
    expect(titles(element)[0]).to.equal('Changed while away');
    await until(() => all(element, 'summary').length > 0, 'a vertical picture');
    element.querySelector('strong')!.textContent = 'Changed after';
    parentElement!.style.width = '800px';
    await settled(element);
    expect(titles(element)[0]).to.equal('Changed after');
    await until(() => all(element, 'summary').length === 0, 'a horizontal picture');
  });

  it('fetches again what it left unfinished when it was removed', async () => {
    const element = put({ attributes: { src: addressOf(json('src')) } });
    const { parentElement } = element;
    await element.updateComplete;
    element.remove();
    for (let i = 0; i < 10; i++) await frame();
    parentElement!.append(element);
    await until(() => titles(element)[0] === 'The src');
  });

  it('does not disturb another one', async () => {
    const first = await mount({ timeline: bridge });
    const second = await mount({
      html: `<ol><li id="only"><time datetime="1982">1982</time> <strong>Alone</strong></li></ol>`,
    });
    first.select('flood');
    second.select('only');
    await settled(first);
    expect([first.selected, second.selected]).to.deep.equal(['flood', 'only']);
    expect(titles(first).length).to.equal(5);
    expect(titles(second)).to.deep.equal(['Alone']);
  });
});
