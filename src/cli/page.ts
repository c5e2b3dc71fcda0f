import { parse, type DefaultTreeAdapterMap } from 'parse5';
import { dayIn, publishedInJson } from '../article/published.js';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** A paragraph of an article. */
export interface PageParagraph {
  readonly text: string;
  readonly heading: boolean;
}

/** What a page tells of its article. */
export interface Page {
  /** One text where it is plain. */
  readonly paragraphs: readonly PageParagraph[] | string;
  readonly title?: string | undefined;
  readonly lang?: string | undefined;
  /** The day of publication, ISO 8601. */
  readonly published?: string | undefined;
}

/** Elements that begin and end a paragraph. */
const BLOCK_ELEMENTS = new Set(
  (
    'address article blockquote body dd div dl dt fieldset figure footer h1 h2 h3 h4 h5 h6 ' +
    'header hr html li main ol p pre section table td th tr ul'
  ).split(' '),
);
const HEADING_TAG = /^h[1-6]$/;
/** Elements that tell no part of the story. */
const SKIPPED_ELEMENTS = new Set(
  (
    'aside audio button canvas dialog figcaption footer form head iframe math nav ' +
    'noscript object script select style svg table template textarea video'
  ).split(' '),
);

const isElement = (node: Node): node is Element => 'tagName' in node;
const attribute = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((each) => each.name === name)?.value;

/** All elements under a node, in document order. */
function* elementsIn(node: Node): Iterable<Element> {
  if (!('childNodes' in node)) return;
  for (const child of node.childNodes) {
    if (isElement(child)) yield child;
    yield* elementsIn(child);
  }
}

function wordsOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(wordsOf).join('') : '';
}

/** The paragraphs of an article, headings told apart. */
function paragraphsIn(root: Node): PageParagraph[] {
  const paragraphs: PageParagraph[] = [];
  let text = '';
  const end = (heading: boolean) => {
    const words = text.replace(/\s+/g, ' ').trim();
    if (words) paragraphs.push({ text: words, heading });
    text = '';
  };
  const read = (node: Node, heading: boolean): void => {
    if ('value' in node) text += node.value;
    if (!('childNodes' in node)) return;
    for (const child of node.childNodes) {
      const name = isElement(child) ? child.tagName : '';
      if (SKIPPED_ELEMENTS.has(name)) continue;
      const ends = name === 'br' || BLOCK_ELEMENTS.has(name);
      if (ends) end(heading);
      read(child, heading || HEADING_TAG.test(name));
      if (ends) end(heading || HEADING_TAG.test(name));
    }
  };
  read(root, false);
  end(false);
  return paragraphs;
}

function publishedOn(elements: readonly Element[]): string | undefined {
  const meta = elements
    .filter(
      (each) =>
        each.tagName === 'meta' &&
        [attribute(each, 'property'), attribute(each, 'name')].includes('article:published_time'),
    )
    .map((each) => attribute(each, 'content'));
  const data = elements
    .filter((each) => each.tagName === 'script' && attribute(each, 'type') === 'application/ld+json')
    .map((each) => publishedInJson(wordsOf(each)));
  const times = elements
    .filter(
      (each) =>
        each.tagName === 'time' &&
        (attribute(each, 'pubdate') !== undefined ||
          /(^|\s)datePublished(\s|$)/.test(attribute(each, 'itemprop') ?? '')),
    )
    .map((each) => attribute(each, 'datetime') ?? wordsOf(each));
  return [...meta, ...data, ...times].map(dayIn).find((day) => day);
}

/** An article's page, read by the HTML Standard's own rules: its first `article`, else its `main`, else all of it. */
export function readPage(html: string): Page {
  const document = parse(html);
  const elements = [...elementsIn(document)];
  const first = (name: string) => elements.find((each) => each.tagName === name);
  const root = first('article') ?? first('main') ?? document;
  const heading = first('h1') ?? first('title');
  return {
    paragraphs: paragraphsIn(root),
    title: heading && wordsOf(heading).replace(/\s+/g, ' ').trim(),
    lang: elements
      .map((each) => (each.tagName === 'html' ? attribute(each, 'lang') : undefined))
      .find((lang) => lang),
    published: publishedOn(elements),
  };
}

/** Whether a text is a page rather than plain text: it begins with a tag, a declaration or a comment. */
export const isPage = (text: string): boolean => /^\uFEFF?\s*<(!|[a-z])/i.test(text);
