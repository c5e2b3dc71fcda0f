import { toLine } from './text.js';

/** Elements that begin and end a paragraph of running text. */
const BLOCKS = new Set('address,article,aside,blockquote,dd,details,div,dl,dt,figcaption,figure,footer,h1,h2,h3,h4,h5,h6,header,hr,li,main,nav,ol,p,pre,section,summary,table,td,th,tr,ul'.split(','));
/** Elements whose text nobody sees, or that are no text. */
const SILENT = new Set('audio,button,canvas,iframe,noscript,object,script,select,style,svg,template,textarea,video'.split(','));
const MARKS = ' ,;:–—-|·';

/** A paragraph as a browser shows it, and whether it stands in a `p` or loose among other elements. */
export interface Paragraph {
  readonly text: string;
  readonly loose: boolean;
}

/** Which elements to leave out; `leading` says that nothing but punctuation stands before it in its paragraph. */
export type Skip = (element: Element, leading: boolean) => boolean;

/** Without the punctuation that joined a text to what stood before or after it. */
export function trimMarks(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && MARKS.includes(text.charAt(from))) from++;
  while (from < to && MARKS.includes(text.charAt(to - 1))) to--;
  return text.slice(from, to);
}

function blockOf(node: Node): Element | null {
  let element = node.parentElement;
  while (element && !BLOCKS.has(element.localName)) element = element.parentElement;
  return element;
}

/** Gathers text into paragraphs. */
class Paragraphs {
  readonly list: Paragraph[] = [];
  #run = '';
  #block: Element | null = null;
  #led = false;

  add(text: string, block: Element | null): void {
    if (block !== this.#block) this.end();
    this.#block = block;
    this.#run += text;
  }

  isBlank(block: Element | null): boolean {
    return block !== this.#block || /^[\s\p{P}]*$/u.test(this.#run);
  }

  /** Something was left out at the head of the paragraph: the punctuation after it goes too. */
  lead(block: Element | null): void {
    this.end();
    this.#block = block;
    this.#led = true;
  }

  end(): void {
    const text = this.#run.replace(/ {2,}/g, ' ').replace(/ ?\n ?/g, '\n').trim();
    const shown = this.#led ? trimMarks(text) : text;
    if (shown) this.list.push({ text: shown, loose: !this.#block?.matches('p') });
    this.#run = '';
    this.#led = false;
  }
}

/** The text under an element in paragraphs, white space collapsed as a browser shows it. Changes nothing. */
export function readParagraphs(root: Element, skip: Skip = () => false): readonly Paragraph[] {
  const paragraphs = new Paragraphs();
  const acceptNode = (node: Node): number => {
    if (!(node instanceof Element)) return NodeFilter.FILTER_ACCEPT;
    const block = blockOf(node);
    const leading = paragraphs.isBlank(block);
    const inline = !BLOCKS.has(node.localName);
    if (!inline) paragraphs.end();
    if (SILENT.has(node.localName)) return NodeFilter.FILTER_REJECT;
    if (skip(node, leading)) {
      if (inline && leading) paragraphs.lead(block);
      return NodeFilter.FILTER_REJECT;
    }
    return node.localName === 'br' ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP;
  };
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, acceptNode);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node instanceof Element ? '\n' : (node.nodeValue ?? '').replace(/[\t\n\f\r ]+/g, ' ');
    paragraphs.add(text, blockOf(node));
  }
  paragraphs.end();
  return paragraphs.list;
}

export function joinProse(paragraphs: readonly Paragraph[]): string {
  return paragraphs.map(({ text }) => text).join('\n\n');
}

/** All the text under an element in one line. */
export function readLine(root: Element, skip?: Skip): string {
  return toLine(joinProse(readParagraphs(root, skip)));
}

const QUOTATION_MARKS: readonly string[] = ['“”', '„“', '””', '«»', '»«', '‘’', '‚‘', '‹›', '›‹', '「」', '『』', '""'];

/** Whether the text between a pair of marks is all inside that pair: not in `“So,” he said, “be it.”` */
function isEnclosed(inner: string, open: string, close: string): boolean {
  let depth = 0;
  for (let at = 0; at < inner.length && depth >= 0; at++) {
    const mark = inner.charAt(at);
    // An apostrophe looks like a closing mark.
    const apostrophe = mark === '’' && /\p{L}/u.test(inner.charAt(at + 1));
    if (mark === close && !apostrophe) depth--;
    else if (mark === open) depth++;
  }
  return depth === 0;
}

/** A quote without the quotation marks around all of it: they belong to its typography. */
export function trimQuotationMarks(text: string): string {
  const pair = QUOTATION_MARKS.find(([open = '', close = '']) => text.length > 2 && text.startsWith(open) && text.endsWith(close));
  if (pair === undefined) return text;
  const inner = text.slice(1, -1);
  return isEnclosed(inner, pair.charAt(0), pair.charAt(1)) ? inner.trim() : text;
}
