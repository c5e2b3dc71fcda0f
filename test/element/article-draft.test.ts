// The timeline that is drafted from the article itself, and what becomes of it when the article changes.
import { expect } from '@open-wc/testing';
import { sendMouse, setViewport } from '@web/test-runner-commands';
import type { ArticleTimeline } from '../../src/article-timeline.js';
import { harbour, harbourStory, marked, placeOf, putArticle } from './articles.js';
import { all, faults, heard, mount, one, settled, until, words } from './page.js';

before(() => setViewport({ width: 900, height: 700 }));

const read = { for: 'story', extract: '' };
const titles = (element: ArticleTimeline): string[] => element.toJSON().events.map(({ title }) => title);
const dates = (element: ArticleTimeline): string[] => element.toJSON().events.map(({ date }) => date);

/** A timeline that has read the article on the page. */
async function draft(setting: Parameters<typeof mount>[0] = {}): Promise<ArticleTimeline> {
  const element = await mount({ ...setting, attributes: { ...read, ...setting.attributes } });
  await until(() => titles(element).length > 0, 'a draft');
  await until(() => marked('article-timeline').length > 0, 'marks');
  await settled(element);
  return element;
}

/** Waits until the draft has these dates. */
const untilDates = (element: ArticleTimeline, ...wanted: string[]): Promise<void> =>
  until(() => dates(element).join() === wanted.join(), wanted.join());

describe('a timeline drafted from the article', () => {
  it('has the events of its text, without asides, captions and what is hidden', async () => {
    putArticle();
    const element = await draft();
    expect(dates(element)).to.deep.equal(['2021-03-03', '2021-03-11', '2023-06-20']);
    expect(element.toJSON().title).to.equal('The harbour wall is to be rebuilt');
    const { quotes } = element.toJSON().events[1]!;
    expect(quotes).to.have.length(1);
    expect(quotes![0]!.speaker).to.deep.include({ name: 'Ines Okafor' });
  });

  it('is told as loaded from the article', async () => {
    putArticle();
    const told: unknown[] = [];
    addEventListener('timeline-load', (event) => told.push(event.detail.source), { once: true });
    await draft();
    expect(told).to.deep.equal(['article']);
  });

  it('says that it was found automatically, until a person has confirmed the events', async () => {
    putArticle();
    const element = await draft();
    const lines = all(element, '[part=inferred]').map(words);
    expect(lines).to.deep.equal(
      Array<string>(2).fill('Found automatically in the article; may contain mistakes'),
    );
    const { events, ...story } = element.toJSON();
    element.timeline = { ...story, events: events.map(({ inferred, ...event }) => event) };
    await settled(element);
    expect(all(element, '[part=inferred]')).to.deep.equal([]);
    expect(titles(element)).to.have.length(3);
  });

  it('marks its passages and leads to them', async () => {
    const article = putArticle();
    const element = await draft();
    element.select(element.toJSON().events[1]!.id!);
    await settled(element);
    expect(marked()).to.deep.equal(['The council closed the pier on 11 March 2021.']);
    one(element, 'figure [part=read]').click();
    expect(placeOf(article, 'Nobody')[1]).to.be.within(0, innerHeight);
  });

  it('comes last: any other story goes before it', async () => {
    putArticle();
    const element = await draft();
    element.timeline = { events: [{ date: '1900', title: 'Set' }] };
    await settled(element);
    expect(titles(element)).to.deep.equal(['Set']);
    element.timeline = null;
    await untilDates(element, '2021-03-03', '2021-03-11', '2023-06-20');
    element.innerHTML = '<ol><li><time datetime="1950">1950</time> <strong>Written</strong></li></ol>';
    await until(() => titles(element)[0] === 'Written');
  });

  it('counts relative dates from the day of publication that the page tells', async () => {
    const told = {
      meta: '<meta property="article:published_time" content="2024-12-05T22:00:00+02:00">',
      data:
        '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle",' +
        '"datePublished":"2024-12-05"}]}</script>',
    };
    const text = '<p>On Tuesday the ferry sank off Velmouth.</p>';
    for (const head of Object.values(told)) {
      document.head.insertAdjacentHTML('beforeend', head);
      putArticle(text);
      const element = await draft();
      expect(dates(element)).to.deep.equal(['2024-12-03']);
      document.head.lastElementChild!.remove();
      element.parentElement!.remove();
      document.getElementById('story')!.remove();
    }
    putArticle(`<time pubdate datetime="2024-12-05">Thursday</time>${text}`);
    expect(dates(await draft())).to.deep.equal(['2024-12-03']);
  });

  it('tells of relative dates that it cannot count, and of what it is not sure of', async () => {
    putArticle('<p>The ferry opened in 1990. On Tuesday it sank. A new one will be bought in 2031.</p>');
    const element = await draft();
    expect(faults(element)).to.include('no-reference article[29]');
    expect(faults(element)).to.include('doubtful events[1]');
    expect(element.diagnostics.find(({ code }) => code === 'doubtful')!.message).to.contain('2031');
  });

  it('reads Spanish with the file of its words, and no language that it does not know', async () => {
    putArticle('<p>El puente se cerró el 3 de marzo de 2021, y los vecinos lo repararon.</p>');
    expect(dates(await draft())).to.deep.equal(['2021-03-03']);
    document.getElementById('story')!.remove();
    putArticle('<p lang="ar">أُغلق الجسر في 3 March 2021 حتى إشعار آخر.</p>');
    const element = await mount({ attributes: read });
    await until(() => faults(element).length > 0);
    expect(faults(element)).to.deep.equal(['unsupported-language article']);
    expect(element.toJSON().events).to.deep.equal([]);
    expect(words(one(element, '[part=error]'))).to.equal('The timeline could not be loaded');
  });

  it('says that there is no such article, and reads it when it comes', async () => {
    const element = await mount({ attributes: read });
    await until(() => faults(element).length > 0);
    expect(faults(element)).to.deep.equal(['article-not-found @for']);
    expect(words(one(element, '[part=error]'))).to.equal('The timeline could not be loaded');
    putArticle();
    await untilDates(element, '2021-03-03', '2021-03-11', '2023-06-20');
    expect(faults(element)).to.deep.equal([]);
  });

  it('reads an edited article again, and keeps what is selected', async () => {
    const article = putArticle();
    const element = await draft();
    const told = heard(element, 'timeline-load');
    const { id } = element.toJSON().events[1]!;
    element.select(id!);
    article
      .querySelector('p')!
      .insertAdjacentHTML('afterend', '<p>On 5 March 2021 the army closed the road.</p>');
    await untilDates(element, '2021-03-03', '2021-03-05', '2021-03-11', '2023-06-20');
    await settled(element);
    expect(element.selected).to.equal(id);
    expect(words(one(element, '#pane-title'))).to.contain('closed the pier');
    await until(() => marked('article-timeline').includes('On 5 March 2021 the army closed the road.'));
    expect(marked()).to.deep.equal(['The council closed the pier on 11 March 2021.']);
    expect(told).to.have.length(1);
    expect(faults(element).filter((fault) => fault.startsWith('anchor'))).to.deep.equal([]);
  });

  it('keeps the selected event when an edit changes its title', async () => {
    const article = putArticle();
    const element = await draft();
    const { id, title } = element.toJSON().events[1]!;
    element.select(id!);
    const paragraph = [...article.querySelectorAll('p')].find((each) =>
      each.textContent.startsWith('The council'),
    )!;
    (paragraph.firstChild as Text).data =
      'The town council shut the old pier on 11 March 2021. “Nobody may walk there,” said Ines Okafor, ' +
      'the harbour master.';
    await until(() => !titles(element).includes(title));
    await settled(element);
    expect(element.selected).to.equal(id);
    expect(words(one(element, '#pane-title'))).to.contain('shut the old pier');
    expect(faults(element).filter((fault) => fault.startsWith('unknown'))).to.deep.equal([]);
  });

  it('does not read again what says the same', async () => {
    const article = putArticle();
    const element = await draft();
    const told = heard(element, 'timeline-load');
    // Another node with the same words: the marks go over to it.
    article.querySelectorAll('p')[1]!.outerHTML = article.querySelectorAll('p')[1]!.outerHTML;
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(told).to.deep.equal([]);
    expect(marked('article-timeline')).to.include('The council closed the pier on 11 March 2021.');
  });

  it('follows the id to another element', async () => {
    const article = putArticle();
    const element = await draft();
    const other = putArticle('<p>In 1950 the lake froze over.</p>', 'other');
    article.id = 'old';
    other.id = 'story';
    await untilDates(element, '1950');
    other.replaceWith(
      Object.assign(document.createElement('section'), {
        id: 'story',
        innerHTML: '<p>In 1960 the lake dried up.</p>',
      }),
    );
    await untilDates(element, '1960');
    document.querySelector('section')!.remove();
    await until(() => faults(element).length > 0);
    expect(faults(element)).to.deep.equal(['article-not-found @for']);
  });

  it('stays tied when it is moved, and lets go while it is nowhere', async () => {
    const article = putArticle();
    const element = await draft();
    const home = element.parentElement!;
    element.remove();
    expect(marked('article-timeline')).to.deep.equal([]);
    article.querySelector('p')!.textContent = 'On 4 March 2021 a storm broke the wall.';
    home.prepend(element);
    await untilDates(element, '2021-03-04', '2021-03-11', '2023-06-20');
    await until(() => marked('article-timeline').length > 0);
    // With the same text it is the same story.
    const told = heard(element, 'timeline-load');
    element.remove();
    home.append(element);
    await until(() => marked('article-timeline').length > 0);
    await settled(element);
    expect(told).to.deep.equal([]);
  });

  it('reads the article of its own root, in a shadow root too', async () => {
    putArticle('<p>In 1950 the lake froze over.</p>');
    const home = document.createElement('div');
    const root = home.attachShadow({ mode: 'open' });
    root.innerHTML = '<div id="story"><p>In 1960 the lake dried up.</p></div>';
    const element = document.createElement('article-timeline');
    element.setAttribute('for', 'story');
    element.toggleAttribute('extract', true);
    root.append(element);
    document.body.append(home);
    await untilDates(element, '1960');
    // What it does not say of its language, its host does.
    home.lang = 'es';
    root.querySelector('p')!.textContent = 'El lago se secó el 3 de mayo de 1960.';
    await untilDates(element, '1960-05-03');
    await until(() => marked('article-timeline').length > 0);
    expect(root.adoptedStyleSheets).to.have.length(1);
    home.remove();
    expect(root.adoptedStyleSheets).to.have.length(0);
  });

  it('serves two articles beside each other', async () => {
    putArticle('<p>In 1950 the lake froze over.</p>', 'first');
    putArticle('<p>In 1960 the lake dried up.</p>', 'second');
    const first = await draft({ attributes: { for: 'first' } });
    const second = await draft({ attributes: { for: 'second' } });
    expect([dates(first), dates(second)]).to.deep.equal([['1950'], ['1960']]);
    expect(marked().sort()).to.deep.equal(['In 1950 the lake froze over.', 'In 1960 the lake dried up.']);
    first.htmlFor = 'second';
    await untilDates(first, '1960');
    first.extract = false;
    await until(() => titles(first).length === 0);
  });

  it('draws on when the article is in right-to-left text', async () => {
    const article = putArticle(harbour, 'story', { dir: 'rtl' });
    const element = await draft({ attributes: { dir: 'rtl' }, timeline: harbourStory });
    expect(marked('article-timeline')).to.have.length(4);
    scrollBy({ top: placeOf(article, 'The council')[1] - innerHeight / 2, behavior: 'instant' });
    await sendMouse({ type: 'click', position: placeOf(article, 'The council') });
    expect(element.selected).to.equal('pier');
  });

  it('leaves the article as it is, byte for byte', async () => {
    const article = putArticle();
    const html = article.outerHTML;
    const element = await draft();
    for (const { id } of element.toJSON().events) {
      element.select(id!);
      await settled(element);
      for (const button of all(element, '[part=read]')) button.click();
    }
    element.parentElement!.remove();
    expect(article.outerHTML).to.equal(html);
  });
});
