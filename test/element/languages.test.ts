// The words of a language are loaded when the element is in it.
import { expect } from '@open-wc/testing';
import type { ArticleTimeline } from '../../src/article-timeline.js';
import { all, heard, one, put, settled, until, words } from './page.js';
import { bridge } from './stories.js';

/** All texts that the element's summary and state ever show, from now on. */
function shownIn(element: ArticleTimeline): string[] {
  const shown: string[] = [];
  const look = (): void => {
    const found = all(element, '[part=summary], [part=empty], [part=loading]').map(words).join();
    if (found && found !== shown.at(-1)) shown.push(found);
  };
  new MutationObserver(look).observe(element.shadowRoot!, {
    childList: true,
    characterData: true,
    subtree: true,
  });
  return shown;
}

const begin = (lang: string): ArticleTimeline => put({ timeline: bridge, attributes: { lang } });

describe('a language that is not loaded', () => {
  it('is waited for: the first picture is in it, drawn as often as in English', async () => {
    const english = begin('en');
    const inEnglish = heard(english, 'timeline-render');
    await settled(english);
    const german = begin('de');
    const [inGerman, loads] = [heard(german, 'timeline-render'), heard(german, 'timeline-load')];
    const shown = shownIn(german);
    await german.updateComplete;
    expect(loads).to.have.length(1);
    await settled(german);
    expect(inGerman).to.have.length(inEnglish.length);
    expect(shown.length).to.be.greaterThan(0);
    for (const text of shown) expect(text).to.contain('Ereignisse');
    expect(german.diagnostics).to.deep.equal([]);
  });

  it('comes in place of the one before when it is there, at once', async () => {
    const element = begin('en');
    await settled(element);
    const shown = shownIn(element);
    const pictures = heard(element, 'timeline-render');
    element.lang = 'es';
    await until(() => words(one(element, '[part=summary]')).includes('acontecimientos'));
    await settled(element);
    expect(shown).to.have.length(1);
    expect(pictures).to.have.length(1);
    // Those that are there need no waiting.
    element.lang = 'en';
    await element.updateComplete;
    expect(words(one(element, '[part=summary]'))).to.contain('events');
  });

  it('is the last one that is asked for', async () => {
    const element = begin('ar');
    element.lang = 'fr';
    await settled(element);
    expect(words(one(element, '[part=summary]'))).to.contain('événements');
  });

  it('has quotations in the marks of their own language all the same', async () => {
    const quotes = ['en', 'de', 'fr', 'ar'].map((lang) => ({ text: 'x', lang }));
    const timeline = { events: [{ date: '1984', title: 'Said', quotes }] };
    const element = put({ timeline, attributes: { lang: 'en', layout: 'list' } });
    await settled(element);
    expect(all(element, '[part=quote] q, [part=quote] blockquote').map(words).join(' ')).to.contain('„x“');
  });

  it('has digits of its own in all that it counts, and no dot beside them that is a zero', async () => {
    const element = begin('fa');
    await settled(element);
    const summary = words(one(element, '[part=summary]'));
    expect(summary)
      .to.match(/[۰-۹]/)
      .and.not.match(/[0-9·]/);
    for (const label of all(element, '[part=tick-label], [part=pane-date]'))
      expect(words(label)).not.to.match(/[0-9A-Za-z]/);
  });
});
