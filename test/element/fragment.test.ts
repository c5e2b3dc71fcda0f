// Links to the author's own items, which are not drawn themselves.
import { expect } from '@open-wc/testing';
import { focused, follow, isInSight, mount, one, settled, stayOnPage, until, words } from './page.js';
import { bridge, bridgeHtml } from './stories.js';

const tall = 'padding-block: 3000px';

describe('a link to an item of the author\u2019s HTML', () => {
  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
    scrollTo(0, 0);
  });

  it('leads to its event: it is selected and in sight; back from there, the one before is', async () => {
    stayOnPage();
    const element = await mount({ html: bridgeHtml, style: tall });
    const title = () => words(one(element, '[part=pane-title]'));
    const before = title();
    scrollTo(0, 0);
    follow('#flood');
    await until(() => title().includes('flood'));
    await until(() => isInSight(one(element, '[data-event][aria-current]')));
    expect(focused()).to.equal(one(element, '#pane-title'));
    scrollTo(0, 0);
    follow('#flood');
    await until(() => isInSight(one(element, '[data-event][aria-current]')));
    history.go(-1);
    await until(() => title() === before);
  });

  it('is followed when the page comes with it, and leaves the focus alone', async () => {
    history.replaceState(null, '', '#flood');
    const element = await mount({ html: bridgeHtml, style: tall });
    await until(() => element.selected === 'flood');
    await until(() => isInSight(one(element, '[data-event][aria-current]')));
    expect(focused()).to.equal(document.body);
  });

  it('is none where the id is another node\u2019s, or nobody\u2019s', async () => {
    const element = await mount({ timeline: bridge, style: tall });
    for (const id of ['flood', 'nothing', '%', '%E0%A4%A']) {
      follow(`#${id}`);
      await settled(element);
      expect(element.selected).to.equal(null);
    }
  });
});
