// The timeline tied to an article by hand-made anchors: marks, clicks, reading, and the way there.
import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import type { ArticleTimeline } from '../../src/article-timeline.js';
import { harbour, harbourStory, marked, placeOf, putArticle } from './articles.js';
import { all, faults, focused, heard, mount, one, settled, until, words } from './page.js';

before(() => setViewport({ width: 900, height: 700 }));

/** A timeline for the article on the page, with its marks. */
async function tie(setting: Parameters<typeof mount>[0] = {}): Promise<ArticleTimeline> {
  const element = await mount({
    timeline: harbourStory,
    ...setting,
    attributes: { for: 'story', ...setting.attributes },
  });
  await until(() => marked('article-timeline').length > 0, 'marks');
  await settled(element);
  return element;
}

/** Brings the text into the middle of the window, as a reader's scrolling would. */
async function scrollToText(article: Element, text: string): Promise<void> {
  const [, y] = placeOf(article, text);
  scrollBy({ top: y - innerHeight / 2 + 40, behavior: 'instant' });
  await new Promise((resolve) => setTimeout(resolve, 100));
}

const click = async (article: Element, text: string): Promise<void> => {
  await sendMouse({ type: 'click', position: placeOf(article, text) });
};

const readButton = (element: ArticleTimeline, within: string): HTMLElement =>
  one(element, `${within} [part=read]`);

describe('a timeline with anchors', () => {
  it('marks every passage, and that of the event in the pane apart', async () => {
    putArticle();
    const element = await tie();
    expect(marked('article-timeline')).to.deep.equal([
      'a storm broke the harbour wall at Velmouth',
      'The council closed the pier on 11 March 2021.',
      '“Nobody may walk there,”',
      'Work on a new wall began on 20 June 2023 and goes on.',
    ]);
    expect(marked()).to.deep.equal(['Work on a new wall began on 20 June 2023 and goes on.']);
    element.select('storm');
    await element.updateComplete;
    expect(marked()).to.deep.equal(['a storm broke the harbour wall at Velmouth']);
    expect(element.diagnostics).to.deep.equal([]);
  });

  it('selects the event whose passage is clicked, with the reason told, and moves nothing', async () => {
    const article = putArticle();
    const element = await tie();
    const told = heard(element, 'timeline-select');
    await scrollToText(article, 'The council');
    const [, before] = placeOf(article, 'The council');
    await click(article, 'The council');
    await settled(element);
    expect(element.selected).to.equal('pier');
    expect((told[0] as { reason: string }).reason).to.equal('article');
    expect(placeOf(article, 'The council')[1]).to.equal(before);
    expect(words(one(element, '#pane-title'))).to.equal('The pier is closed');
  });

  it('opens the pane of the event above the article without moving what was clicked, and never folds it', async () => {
    const article = putArticle();
    // As in browsers that keep nothing in place by themselves.
    document.documentElement.style.overflowAnchor = 'none';
    const element = await tie({ width: 400, attributes: { layout: 'vertical' } });
    element.parentElement!.after(article);
    await until(() => marked('article-timeline').length > 0);
    await settled(element);
    for (const [text, id] of [
      ['a storm', 'storm'],
      ['The council', 'pier'],
      ['The council', 'pier'],
    ] as const) {
      await scrollToText(article, text);
      const [, before] = placeOf(article, text);
      await click(article, text);
      await settled(element);
      expect(element.selected).to.equal(id);
      expect(all(element, 'details[open]')).to.have.length(1);
      expect(placeOf(article, text)[1]).to.be.closeTo(before, 2);
    }
    document.documentElement.style.overflowAnchor = '';
  });

  it('takes a quotation for its event, and a second click for the same', async () => {
    const article = putArticle();
    const element = await tie();
    await scrollToText(article, 'Nobody may');
    await click(article, 'Nobody may');
    await click(article, 'Nobody may');
    await settled(element);
    expect(element.selected).to.equal('pier');
  });

  it('takes a click on a quotation within the sentence of another event for the quotation', async () => {
    const article = putArticle('<p>In 1990 it opened, “a gift to all of us”, as the mayor called it.</p>');
    const element = await tie({
      timeline: {
        events: [
          {
            id: 'opened',
            date: '1990',
            title: 'It opens',
            anchor: { exact: 'In 1990 it opened, “a gift to all of us”, as the mayor called it.' },
          },
          {
            id: 'speech',
            date: '1991',
            title: 'The mayor speaks',
            quotes: [{ text: 'a gift to all of us', anchor: { exact: 'a gift to all of us' } }],
          },
          { id: 'later', date: '1995', title: 'Later' },
        ],
      },
    });
    await click(article, 'a gift');
    expect(element.selected).to.equal('speech');
    await click(article, 'as the mayor');
    expect(element.selected).to.equal('opened');
  });

  it('leads each further click on a sentence to the next of its events', async () => {
    const article = putArticle('<p>In 1990 it opened and in 1995 it closed.</p>');
    const anchor = { exact: 'In 1990 it opened and in 1995 it closed.' };
    const element = await tie({
      timeline: {
        events: [
          { id: 'a', date: '1990', title: 'It opens', anchor },
          { id: 'b', date: '1995', title: 'It closes', anchor },
          { id: 'c', date: '1999', title: 'Later' },
        ],
      },
    });
    const seen: (string | null)[] = [];
    // Twice on one word, quickly, would select it.
    for (const word of ['opened', 'closed', 'opened']) {
      await click(article, word);
      seen.push(element.selected);
    }
    expect(seen).to.deep.equal(['a', 'b', 'a']);
  });

  it('leaves links, text beside passages and selecting to the page', async () => {
    const article = putArticle(harbour.replace('Velmouth,', '<a href="#velmouth">Velmouth</a>,'));
    const element = await tie();
    await click(article, 'Velmouth');
    expect(location.hash).to.equal('#velmouth');
    history.replaceState(null, '', location.pathname + location.search);
    await click(article, 'and the ferries');
    const [x, y] = placeOf(article, 'a storm');
    await sendMouse({ type: 'move', position: [x, y] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [x + 60, y] });
    await sendMouse({ type: 'up' });
    expect(getSelection()!.toString()).to.not.equal('');
    expect(element.selected).to.equal(null);
  });

  it('marks the event being read while the article is scrolled, and selects nothing', async () => {
    const article = putArticle();
    const element = await tie();
    const reading = () =>
      all(element, '[part~=card].reading').map((card) => words(card.querySelector('[part=card-title]')));
    await scrollToText(article, 'The council');
    await until(() => reading()[0] === 'The pier is closed');
    expect(one(element, '[part~=marker].reading').part.contains('marker-reading')).to.be.true;
    await scrollToText(article, 'Work on a');
    await until(() => reading()[0] === 'Work begins');
    scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
    await until(() => article.getBoundingClientRect().bottom > 0 || reading().length === 0);
    scrollTo({ top: 0, behavior: 'instant' });
    await until(() => reading()[0] === 'A storm breaks the wall');
    expect(element.selected).to.equal(null);
  });

  it('leads from the pane to the passage by keyboard: in sight and said, with the caret there', async () => {
    const article = putArticle();
    const element = await tie({ attributes: { selected: 'storm' } });
    element.select('pier');
    await settled(element);
    one(element, '[part~=pane]').scrollIntoView({ block: 'center', behavior: 'instant' });
    readButton(element, '.body > div:first-child').focus();
    await sendKeys({ press: 'Enter' });
    await settled(element);
    const [, y] = placeOf(article, 'The council');
    expect(y).to.be.within(0, innerHeight);
    expect(words(one(element, '[role=status]'))).to.equal('The council closed the pier on 11 March 2021.');
    const { anchorNode, anchorOffset, isCollapsed } = getSelection()!;
    expect([isCollapsed, anchorNode?.textContent?.slice(anchorOffset, anchorOffset + 11)]).to.deep.equal([
      true,
      'The council',
    ]);
    // Nothing there takes it: it is not lost.
    expect(focused()?.part.contains('read')).to.be.true;
  });

  it('leads from a quotation to where it stands, and says it again when asked again', async () => {
    const article = putArticle();
    const element = await tie({ attributes: { selected: 'pier' } });
    const said: string[] = [];
    for (let i = 0; i < 2; i++) {
      readButton(element, 'figure').click();
      await settled(element);
      said.push(one(element, '[role=status]').textContent);
    }
    expect(said[0]!.trim()).to.equal('“Nobody may walk there,”');
    expect(said[1]).to.not.equal(said[0]);
    expect(placeOf(article, 'Nobody')[1]).to.be.within(0, innerHeight);
  });

  it('moves the focus to the passage where something around it or in it takes it', async () => {
    putArticle(
      harbour
        .replace('The council closed', 'The <a href="#council">council</a> closed')
        .replace('<em>', '<a href="#other">')
        .replace('</em>', '</a>'),
      'linked',
    );
    const linked = await tie({ attributes: { for: 'linked', selected: 'pier' } });
    readButton(linked, '[part~=pane]').click();
    expect(focused()?.getAttribute('href')).to.equal('#council');
    linked.parentElement!.remove();
    const article = putArticle(harbour.replace(/<p (style="[^"]*")>Work/, '<p tabindex="-1" $1>Work'));
    const element = await tie({ attributes: { selected: 'work' } });
    readButton(element, '[part~=pane]').click();
    expect(focused()).to.equal(article.querySelector('[tabindex]'));
  });

  it('offers nothing that the article does not have, and tells its author', async () => {
    putArticle(
      harbour.replace('a storm broke', 'one storm broke').replace(/<p [^>]*>The council[^]*?<\/p>/, ''),
    );
    const element = await tie({ attributes: { selected: 'pier' } });
    expect(faults(element)).to.deep.equal([
      'anchor-changed events[0].anchor',
      'anchor-not-found events[1].anchor',
      'anchor-not-found events[1].quotes[0].anchor',
    ]);
    expect(all(element, '[part=read]')).to.deep.equal([]);
    expect(marked('article-timeline')[0]).to.equal('storm broke the harbour wall at Velmouth');
  });

  it('names in diagnostics the place in the list of the author, who may not write in order of time', async () => {
    putArticle();
    const element = await tie({
      timeline: {
        events: [
          { date: '2024', title: 'Later', anchor: { exact: 'Work on a new wall began' } },
          { date: '1800', title: 'Before', anchor: { exact: 'not to be found' } },
        ],
      },
    });
    expect(faults(element)).to.deep.equal(['anchor-not-found events[1].anchor']);
  });

  it('never changes the article', async () => {
    const article = putArticle();
    const html = article.outerHTML;
    const element = await tie();
    const places = { storm: 'a storm', pier: 'Nobody may', work: 'Work on a new' };
    for (const [id, place] of Object.entries(places)) {
      element.select(id);
      await settled(element);
      readButton(element, '[part~=pane]').click();
      await settled(element);
      await click(article, place);
    }
    element.parentElement!.remove();
    expect(article.outerHTML).to.equal(html);
  });

  it('lets go of the page with the last element', async () => {
    putArticle();
    const one = await tie();
    const other = await tie();
    const sheets = document.adoptedStyleSheets.length;
    one.parentElement!.remove();
    expect(marked('article-timeline')).to.have.length(4);
    expect(document.adoptedStyleSheets).to.have.length(sheets);
    other.parentElement!.remove();
    expect(CSS.highlights.has('article-timeline') || CSS.highlights.has('article-timeline-current')).to.be
      .false;
    expect(document.adoptedStyleSheets).to.have.length(sheets - 1);
  });
});
