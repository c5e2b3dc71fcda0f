// The article and its timeline for readers of every kind, in browsers of every kind, and on pages of every kind.
import { expect } from '@open-wc/testing';
import { sendMouse, setViewport } from '@web/test-runner-commands';
import { extractTimeline, loadLanguage } from '../../src/extract/index.js';
import type { EventInit } from '../../src/model/event.js';
import { ariaSnapshot, emulate, tryToEmulate } from '../tools/commands.js';
import { harbour, harbourStory, marked, placeOf, putArticle } from './articles.js';
import { all, mount, one, settled, until, words } from './page.js';
import { expectNoneInAnyColours, wholePage } from './whole-page.js';

before(() => setViewport({ width: 900, height: 700 }));
afterEach(() => emulate({ colorScheme: null, forcedColors: null }));

const NAMES = [
  'business',
  'council',
  'courts',
  'history',
  'liveblog',
  'obituary',
  'profile',
  'science',
  'sports',
  'storm',
  'transcript',
  'wire',
  'es-incendio',
  'es-perfil',
  'es-pleno',
];

async function storyOf(name: string): Promise<{ text: string; published: string | undefined }> {
  const response = await fetch(`/test/extract/articles/${name}.txt`);
  // The server gives JSON as a module.
  const { default: gold } = (await import(`/test/extract/articles/${name}.json`)) as {
    default: { published?: string };
  };
  return { text: await response.text(), published: gold.published };
}

/** The background of a passage that is marked as the current one, as the page's styles have it. */
const currentBackground = (element: Element): string =>
  getComputedStyle(element, '::highlight(article-timeline-current)').backgroundColor;

describe('a timeline beside its article, with axe', () => {
  const { main } = wholePage('A harbour');

  it('has no violations, in any layout and in any colours', async () => {
    const article = putArticle();
    main.append(article);
    const element = await mount({ attributes: { for: 'story', extract: '', 'heading-level': '2' } });
    main.append(element.parentElement!);
    await until(() => marked('article-timeline').length > 0);
    await settled(element);
    element.select(element.toJSON().events[1]!.id!);
    for (const layout of ['horizontal', 'vertical', 'list'] as const) {
      element.layout = layout;
      await settled(element);
      expect(all(element, '[part=read]').length).to.be.above(1);
      await expectNoneInAnyColours();
    }
  });
});

describe('a timeline beside its article', () => {
  it('tells screen readers what was found automatically, and where the way to the article is', async () => {
    putArticle();
    const element = await mount({ attributes: { for: 'story', extract: '', id: 'tree' } });
    await until(() => marked('article-timeline').length > 0);
    await settled(element);
    const tree = await ariaSnapshot('#tree');
    expect(tree.match(/Found automatically in the article; may contain mistakes/g)).to.have.length(2);
    expect(tree).to.contain('button "Read in the article"');
  });

  it('has the way to the article behind a caption, of which no dot is left over on paper', async () => {
    putArticle();
    const element = await mount({ attributes: { for: 'story', extract: '', layout: 'list' } });
    await until(() => all(element, 'figcaption [part=read]').length > 0);
    const read = one(element, 'figcaption [part=read]');
    expect(getComputedStyle(read).textDecorationLine).to.equal('underline');
    expect(read.getBoundingClientRect().height).to.be.at.least(24);
    for (const caption of all(element, 'figcaption'))
      expect(words(caption).replace(words(read), '').trim()).not.to.match(/·$/);
    if (!(await tryToEmulate({ media: 'print' }))) return;
    try {
      expect(getComputedStyle(read).display).to.equal('none');
    } finally {
      await tryToEmulate({ media: null });
    }
  });

  it('works where the browser cannot highlight: clicks, reading, and the way there', async () => {
    const names = Object.getOwnPropertyDescriptor(CSS, 'highlights')!;
    delete (CSS as { highlights?: unknown }).highlights;
    try {
      const sheets = document.adoptedStyleSheets.length;
      const article = putArticle();
      const element = await mount({ timeline: harbourStory, attributes: { for: 'story' } });
      await until(() => all(element, '[part=read]').length > 0);
      await sendMouse({ type: 'click', position: placeOf(article, 'a storm') });
      expect(element.selected).to.equal('storm');
      await until(
        () => words(one(element, '[part~=card].reading [part=card-title]')) === 'A storm breaks the wall',
      );
      one(element, '[part=read]').click();
      expect(getSelection()!.toString().replace(/\s+/g, ' ')).to.equal(
        'a storm broke the harbour wall at Velmouth',
      );
      expect(document.adoptedStyleSheets).to.have.length(sheets);
    } finally {
      Object.defineProperty(CSS, 'highlights', names);
    }
  });

  it('lets the page style what is marked', async () => {
    const article = putArticle();
    const element = await mount({ timeline: harbourStory, attributes: { for: 'story' } });
    await until(() => marked().length > 0);
    expect(currentBackground(article)).to.not.equal('rgba(0, 0, 0, 0)');
    const sheet = document.createElement('style');
    sheet.textContent = '::highlight(article-timeline-current) { background-color: rgb(1, 2, 3); }';
    document.head.append(sheet);
    expect(currentBackground(article)).to.equal('rgb(1, 2, 3)');
    sheet.remove();
    element.parentElement!.remove();
    expect(currentBackground(article)).to.equal('rgba(0, 0, 0, 0)');
  });

  it('marks the cluster that has the event being read', async () => {
    putArticle('<p>On 3 March 2021 it rained.</p>');
    const days = Array.from({ length: 200 }, (_, i): EventInit => ({
      date: `2021-0${1 + Math.floor(i / 28)}-${String(1 + (i % 28)).padStart(2, '0')}`,
      title: `Day ${i}`,
    }));
    const element = await mount({
      width: 600,
      timeline: {
        events: [
          ...days,
          { date: '2021-03-03', title: 'Rain', anchor: { exact: 'On 3 March 2021 it rained.' } },
        ],
      },
      attributes: { for: 'story' },
    });
    await until(() => all(element, '[part~=cluster].reading').length === 1);
  });

  it('reads every article from its page as from its text', async () => {
    for (const name of NAMES) {
      const { text, published } = await storyOf(name);
      const lang = name.startsWith('es-') ? 'es' : 'en';
      await loadLanguage(lang);
      const lines = text.split('\n').filter((line) => line.trim());
      const article = putArticle('', 'story', { lang });
      article.append(
        ...lines.map((line) => Object.assign(document.createElement('p'), { textContent: line })),
      );
      if (published)
        article.insertAdjacentHTML('afterbegin', `<time pubdate hidden datetime="${published}"></time>`);
      const wanted = extractTimeline(
        lines.map((line) => ({ text: line })),
        { published, lang },
      ).timeline.events;
      const element = await mount({ attributes: { for: 'story', extract: '' } });
      await until(() => element.toJSON().events.length > 0, name);
      const found = element.toJSON().events;
      expect(found.map(({ title, date }) => `${date} ${title}`).sort(), name).to.deep.equal(
        wanted.map(({ title, date }) => `${date} ${title}`).sort(),
      );
      await until(() => marked('article-timeline').length > 0, name);
      expect(
        element.diagnostics.filter(({ code }) => code.startsWith('anchor')),
        name,
      ).to.deep.equal([]);
      element.parentElement!.remove();
      article.remove();
    }
  });

  it('loads nothing for articles on a page that names none', async () => {
    const element = await mount({ timeline: harbourStory });
    expect(all(element, '[part=read], .reading, [part=inferred]')).to.deep.equal([]);
    expect(document.adoptedStyleSheets).to.have.length(0);
    element.htmlFor = 'story';
    putArticle(harbour);
    await until(() => all(element, '[part=read]').length > 0);
    element.htmlFor = null;
    await until(() => !CSS.highlights.has('article-timeline'));
    await until(() => all(element, '[part=read], .reading').length === 0);
  });
});
