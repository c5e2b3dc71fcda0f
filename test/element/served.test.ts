import { expect } from '@open-wc/testing';
import type { ArticleTimeline } from '../../src/article-timeline.js';
import { all, put, settled, words } from './page.js';
import { bridge } from './stories.js';

/** What a server renders of a story, and of nothing. */
const LIST = '<div part="header">A bridge</div><ol part="events"><li part="card">Built</li></ol>';
const NOTHING = '<slot></slot>';

/** An element as the browser’s parser makes it of what a server sent: its root is there before its class. */
async function mountServed(
  shadow: string,
  prepare?: (element: ArticleTimeline) => void,
): Promise<ArticleTimeline> {
  const inert = document.implementation.createHTMLDocument();
  const element = inert.createElement('article-timeline');
  element.attachShadow({ mode: 'open' }).innerHTML = `<style></style><div part="frame">${shadow}</div>`;
  prepare?.(element);
  put({}).replaceWith(element);
  await settled(element);
  return element;
}

const frames = (element: ArticleTimeline) => all(element, '[part=frame]').length;

describe('what a server has rendered', () => {
  it('stands until there is a story, and goes with the first picture', async () => {
    const element = await mountServed(LIST);
    expect(all(element, 'li[part=card]').map(words)).to.deep.equal(['Built']);
    expect(all(element, '[part=empty]')).to.have.length(0);
    element.timeline = bridge;
    await settled(element);
    expect(frames(element)).to.equal(1);
    expect(all(element, '[part=header]')).to.have.length(1);
    expect(all(element, '[part=heading]').map(words)).to.deep.equal([bridge.title]);
    expect(all(element, '[part~=picture] [part~=card]').length).to.equal(5);
  });

  it('goes with what a script appends, and with the author’s own HTML', async () => {
    const appended = await mountServed(LIST);
    appended.append(bridge.events);
    await settled(appended);
    expect(frames(appended)).to.equal(1);
    const html = await mountServed(LIST, (element) => {
      element.innerHTML = '<ol><li data-date="1984"><strong>Planned</strong></li></ol>';
    });
    expect(html.toJSON().events.map(({ title }) => title)).to.deep.equal(['Planned']);
    expect(frames(html)).to.equal(1);
  });

  it('has the styles of the element, also where a policy forbids those of the server', async () => {
    const element = await mountServed(LIST);
    expect(element.shadowRoot!.adoptedStyleSheets).not.to.have.length(0);
  });

  it('says nothing where there was nothing to render', async () => {
    const element = await mountServed(NOTHING);
    expect(frames(element)).to.equal(1);
    expect(all(element, '[part=empty]').map(words)).to.deep.equal(['No events yet']);
  });
});
