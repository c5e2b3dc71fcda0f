// From an event to its passage in the article and back, by keyboard.
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { ArticleTimeline } from '../../src/article-timeline.js';
import { harbourStory, marked, putArticle } from './articles.js';
import { at, press } from './keys.js';
import { all, focused, isInSight, items, mount, one, settled, until, words } from './page.js';

before(() => setViewport({ width: 900, height: 700 }));

/** A timeline for the article on the page, with its marks. */
async function tie(setting: Parameters<typeof mount>[0] = {}): Promise<ArticleTimeline> {
  const attributes = { for: 'story', lang: 'en', ...setting.attributes };
  const element = await mount({ timeline: harbourStory, ...setting, attributes });
  await until(() => marked('article-timeline').length > 0, 'marks');
  await settled(element);
  return element;
}

const wayBack = (element: Element): HTMLElement | undefined => all(element, '[part~=control-back]')[0];

/** Opens an event and goes to its passage, by keys. */
async function read(element: ArticleTimeline, index: number): Promise<void> {
  items(element)[index]!.focus();
  await press('Enter');
  await settled(element);
  one(element, '[part=read]').focus();
  await press('Enter');
  await until(() => wayBack(element), 'a way back');
}

describe('the way back from a passage', () => {
  for (const width of [375, 860])
    it(`is the next that Tab reaches, and leads to the card of the event, ${width} px`, async () => {
      const article = putArticle();
      const html = article.outerHTML;
      const element = await tie({ width });
      await read(element, 1);
      expect(words(wayBack(element))).to.equal('Back to: The pier is closed');
      expect(isInSight(wayBack(element)!)).to.be.true;
      await press('Tab');
      expect(focused() === wayBack(element)).to.be.true;
      await press('Enter');
      await until(() => at() === '1', 'the focus on the card');
      expect(isInSight(focused()!)).to.be.true;
      expect(all(element, '[part~=control-back]').length).to.equal(0);
      expect(article.outerHTML).to.equal(html);
    });

  it('lets Tab go on to what stands behind the passage, and back to it', async () => {
    const article = putArticle(
      '<p>First <a href="#1">one</a>.</p><p>On 3 March 2021 a storm broke the harbour wall at Velmouth.</p>' +
        '<p>Then <a id="behind" href="#2">another</a>.</p>',
    );
    const element = await tie();
    await read(element, 0);
    await press('Tab');
    expect(focused() === wayBack(element)).to.be.true;
    await press('Tab');
    expect(focused()!.id).to.equal('behind');
    // Still in the article.
    expect(all(element, '[part~=control-back]').length).to.equal(1);
    article.querySelector('a')!.focus();
    expect(all(element, '[part~=control-back]').length).to.equal(1);
  });

  it('goes by Escape, and when the reader leaves the article', async () => {
    putArticle();
    const element = await tie();
    await read(element, 1);
    await press('Escape');
    expect(all(element, '[part~=control-back]').length).to.equal(0);
    await read(element, 1);
    items(element)[0]!.focus();
    expect(all(element, '[part~=control-back]').length).to.equal(0);
    await read(element, 1);
    const below = document.createElement('div');
    below.style.height = '3000px';
    document.body.append(below);
    below.scrollIntoView({ block: 'end' });
    await until(() => !wayBack(element), 'no way back beyond the article');
    below.remove();
  });

  it('is named in the language of the interface, the title in that of the article', async () => {
    const article = putArticle();
    article.lang = 'en';
    const element = await tie({ attributes: { lang: 'de' } });
    await read(element, 1);
    expect(words(wayBack(element))).to.equal('Zurück zu: The pier is closed');
    expect(wayBack(element)!.querySelector('span')!.lang).to.equal('en');
  });
});
