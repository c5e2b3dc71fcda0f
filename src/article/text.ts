/** A paragraph of an article as a reader sees it: white space in single spaces. */
export interface Paragraph {
  readonly text: string;
  readonly heading: boolean;
}

/** What stands in a text node, and where in the text it begins. */
interface TextPiece {
  readonly node: Text;
  readonly start: number;
}

/** What no reader reads as the article's text. */
const SKIPPED_TAGS = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'svg',
  'math',
  'canvas',
  'audio',
  'video',
  'object',
  'iframe',
  'button',
  'select',
  'textarea',
  'article-timeline',
]);
/** What is read, and may be named by an anchor, but tells no part of the story. */
const ASIDE_SELECTOR =
  'aside, nav, footer, form, table, figcaption, dialog, ' +
  '[role=complementary], [role=navigation], [role=contentinfo], [role=note], [role=doc-pullquote]';
const HEADING_SELECTOR = 'h1, h2, h3, h4, h5, h6, [role=heading]';
/** Elements of running text: floating or placed elsewhere, a drop cap among them, they still belong to their word. */
const INLINE_TAGS = new Set(
  (
    'a abbr b bdi bdo cite code data del dfn em font i ins kbd label mark ' +
    'q s samp small span strong sub sup time u var wbr'
  ).split(' '),
);

/**
 * The text of an article, and where in its DOM each letter stands. Reads only. Offsets are UTF-16; a character of a
 * text node is one of `text`, white space as a space; paragraphs are a line break apart.
 */
export class ArticleText {
  text = '';
  /** What tells the story, without captions, asides and the like. */
  readonly paragraphs: Paragraph[] = [];
  readonly #pieces: TextPiece[] = [];
  #from = 0;

  constructor(article: Element) {
    this.#read(article, article.matches(HEADING_SELECTOR), false);
    this.#end(false, false);
  }

  /** The range of a stretch of the text; null where that has no letter in the DOM. */
  rangeOf(start: number, end: number): Range | null {
    const from = this.#at(start, false);
    const to = this.#at(end, true);
    if (!from || !to || start >= end) return null;
    const range = from[0].ownerDocument.createRange();
    range.setStart(...from);
    range.setEnd(...to);
    return range;
  }

  /** The node and the offset in it at an offset of the text; what stands in no node is passed over, inwards. */
  #at(offset: number, isEnd: boolean): [node: Text, offset: number] | null {
    const pieces = this.#pieces;
    let low = 0;
    for (let high = pieces.length; low < high;) {
      const middle = (low + high) >> 1;
      const { start, node } = pieces[middle] as TextPiece;
      if (isEnd ? start < offset : start + node.length <= offset) low = middle + 1;
      else high = middle;
    }
    const piece = pieces[isEnd ? low - 1 : low];
    // A node may have been cut since it was read.
    return piece ? [piece.node, Math.max(0, Math.min(offset - piece.start, piece.node.length))] : null;
  }

  #read(parent: Element, heading: boolean, apart: boolean): void {
    for (const node of parent.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) this.#add(node as Text);
      else if (node.nodeType === Node.ELEMENT_NODE) this.#enter(node as Element, heading, apart);
    }
  }

  #enter(element: Element, heading: boolean, apart: boolean): void {
    const { localName: name } = element;
    const { display, visibility, float } = getComputedStyle(element);
    const isHidden =
      display === 'none' ||
      visibility === 'hidden' ||
      visibility === 'collapse' ||
      element.getAttribute('aria-hidden') === 'true';
    if (isHidden || SKIPPED_TAGS.has(name)) return;
    if (name === 'br') {
      if (heading) this.text += ' ';
      else this.#end(heading, apart);
      return;
    }
    const inline = INLINE_TAGS.has(name);
    // In a document that is not shown there are no styles.
    const isBlock = display
      ? !/^(inline|contents|ruby)/.test(display) && (float === 'none' || !inline)
      : !inline;
    const isApart = apart || element.matches(ASIDE_SELECTOR);
    if (isBlock) this.#end(heading, apart);
    // Its marks are made by the style sheet of the browser.
    if (name === 'q') this.text += '“';
    this.#read(element, heading || element.matches(HEADING_SELECTOR), isApart);
    if (name === 'q') this.text += '”';
    if (isBlock) this.#end(heading || element.matches(HEADING_SELECTOR), isApart);
  }

  #add(node: Text): void {
    this.#pieces.push({ node, start: this.text.length });
    this.text += node.data.replace(/\s/g, ' ');
  }

  #end(heading: boolean, apart: boolean): void {
    const text = this.text.slice(this.#from).replace(/ +/g, ' ').trim();
    if (text) {
      this.text += '\n';
      if (!apart) this.paragraphs.push({ text, heading });
    }
    this.#from = this.text.length;
  }
}
