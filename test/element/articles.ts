// The articles that the element's tests tie timelines to, and what is seen of the tie.
import type { TimelineInit } from '../../src/model/event.js';

/** Tall enough that each paragraph is scrolled to by itself. */
const SPACE = 'style="margin: 0 0 60vh; font: 16px/1.5 sans-serif"';

/** An article with three dates, a quotation, and what does not belong to its text. */
export const harbour = `<h1>The harbour wall is to be rebuilt</h1>
<p ${SPACE}>On 3 March 2021 a storm broke the <em>harbour</em> wall at Velmouth, and the ferries stopped.</p>
<aside ${SPACE}>On 9 July 1999 the newspaper moved house.</aside>
<p ${SPACE}
  >The council closed the pier on 11 March 2021. “Nobody may walk there,” said Ines Okafor, the harbour master.</p>
<figure ${SPACE}><figcaption>The wall as it stood on 1 May 2015.</figcaption></figure>
<p hidden>On 5 May 2005 nothing could be seen.</p>
<p ${SPACE}>Work on a new wall began on 20 June 2023 and goes on.</p>`;

/** The same events by hand, with anchors. */
export const harbourStory: TimelineInit = {
  title: 'The harbour wall',
  lang: 'en',
  events: [
    {
      id: 'storm',
      date: '2021-03-03',
      title: 'A storm breaks the wall',
      anchor: { exact: 'a storm broke the harbour wall at Velmouth', prefix: 'On 3 March 2021 ' },
    },
    {
      id: 'pier',
      date: '2021-03-11',
      title: 'The pier is closed',
      anchor: { exact: 'The council closed the pier on 11 March 2021.' },
      quotes: [
        {
          text: 'Nobody may walk there',
          speaker: { name: 'Ines Okafor', role: 'harbour master' },
          anchor: { exact: '“Nobody may walk there,”' },
        },
      ],
    },
    {
      id: 'work',
      date: '2023-06-20',
      title: 'Work begins',
      anchor: { exact: 'Work on a new wall began on 20 June 2023 and goes on.' },
    },
  ],
};

const placed: Element[] = [];
afterEach(() => {
  for (const each of placed.splice(0)) each.remove();
  scrollTo(0, 0);
  getSelection()?.removeAllRanges();
});

/** An article in the page, before everything else unless told. Gone after the test. */
export function putArticle(
  html = harbour,
  id = 'story',
  attributes: Readonly<Record<string, string>> = {},
): HTMLElement {
  const article = document.createElement('article');
  for (const [name, value] of Object.entries({ id, ...attributes })) article.setAttribute(name, value);
  article.innerHTML = html;
  document.body.prepend(article);
  placed.push(article);
  return article;
}

/** The texts that are marked under this name, in their order in the page. */
export function marked(name = 'article-timeline-current'): string[] {
  const ranges = [...(CSS.highlights.get(name) ?? [])] as Range[];
  return ranges
    .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
    .map((range) => range.toString().replace(/\s+/g, ' '));
}

/** The middle of the first line of a text in an element, px of the window. */
export function placeOf(parent: Element, text: string): [x: number, y: number] {
  const walker = document.createTreeWalker(parent, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = (node as Text).data.indexOf(text);
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + text.length);
    const [box] = range.getClientRects();
    if (box) return [Math.round(box.left + box.width / 2), Math.round(box.top + box.height / 2)];
  }
  throw new Error(`nothing reads ${text}`);
}
