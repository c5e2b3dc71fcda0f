import { publishedOf } from '../../../src/article/published.js';
import type { Story } from './model.js';

const HEADINGS = 'h1,h2,h3,h4,h5,h6';
const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE BLOCKQUOTE BODY BR DD DIV DL DT HEADER HR LI MAIN OL P PRE ' +
    'SECTION TABLE TD TH TR UL H1 H2 H3 H4 H5 H6'
  ).split(' '),
);
/** What is in an article's page and no part of its story. */
const BESIDE =
  'script,style,template,noscript,nav,aside,footer,form,figure,iframe,svg,math,audio,video,object,button,' +
  'select,dialog,menu,[hidden],[aria-hidden="true"],[role="navigation"],[role="complementary"]';

/** Whether a text is HTML rather than a story. */
export const isHtml = (text: string): boolean =>
  /^\s*(?:<!--[^]*?-->\s*)?<(?:!doctype|html|head|body|main|article|section|div|p|h[1-6]|header)\b[^>]*>/i.test(
    text.slice(0, 4000),
  );

/** The lines of an element: each of its blocks, white space collapsed; those of headings are in `headings` too. */
function linesOf(root: Element, headings: Set<string>): string[] {
  const lines: string[] = [];
  let line = '';
  const flush = (isHeading: boolean): void => {
    const words = line.replace(/\s+/g, ' ').trim();
    line = '';
    if (!words) return;
    lines.push(words);
    if (isHeading) headings.add(words);
  };
  const walk = (node: Node, isHeading: boolean): void => {
    for (const child of node.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) line += child.nodeValue ?? '';
      if (!(child instanceof Element)) continue;
      const isBlock = BLOCKS.has(child.tagName);
      if (isBlock) flush(isHeading);
      walk(child, isHeading || child.matches(HEADINGS));
      if (isBlock) flush(isHeading || child.matches(HEADINGS));
    }
  };
  walk(root, false);
  flush(false);
  return lines;
}

/** The article of a page: the longest `article`, else `main`, else all of it. */
function articleOf(page: Document): Element {
  const articles = [...page.querySelectorAll('article')].filter(
    (article) => !article.parentElement?.closest('article'),
  );
  const [longest] = articles.sort((a, b) => b.textContent.length - a.textContent.length);
  return longest ?? page.querySelector('main') ?? page.body;
}

/**
 * The story in an HTML page. The page is parsed into a document that loads and runs nothing, and only its text is
 * taken.
 */
export function readPage(html: string): Partial<Story> & Pick<Story, 'text' | 'headings'> {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const published = publishedOf(page.documentElement);
  const title = page.querySelector('h1')?.textContent.replace(/\s+/g, ' ').trim();
  for (const element of page.querySelectorAll(BESIDE)) element.remove();
  const headings = new Set<string>();
  const lines = linesOf(articleOf(page), headings);
  // The headline often stands above the article.
  if (title && !lines.includes(title)) {
    headings.add(title);
    lines.unshift(title);
  }
  const language = page.documentElement.lang.slice(0, 2).toLowerCase();
  return {
    text: lines.join('\n\n'),
    headings: [...headings],
    ...(published && { published }),
    ...(language && { lang: language }),
  };
}
