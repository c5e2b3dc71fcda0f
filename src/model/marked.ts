/** What a text may have beside plain words; nothing else is ever made of it. */
export type TextMark =
  | { readonly kind: 'emphasis' }
  | { readonly kind: 'strong' }
  | { readonly kind: 'link'; readonly url: string };

/** A piece of a text: plain words, or marked ones. */
export type TextNode = string | (TextMark & { readonly nodes: readonly TextNode[] });

/** What most texts have none of. */
const PERHAPS_MARKED = /[*[\\]/;

/**
 * The signs of a marked text: what stands for itself behind a backslash; a backslash and a space, which keep a star
 * apart from what is beside it; stars; brackets. Parentheses in an address come in pairs, or behind backslashes.
 */
const SIGN =
  /\\[\\*[\]]|\\ (?=\*)|(?<=\*)\\ |\*\*?|\[|\](?:\(((?:[^\s()\\]|\\[\\()]|\((?:[^\s()\\]|\\[\\()]){0,2000}\)){1,2000})\))?/g;

/** Letters of scripts that set words apart, and digits: at them a star is no mark, as in `M*A*S*H` and `4*`. */
const IN_WORD = /[\p{Lu}\p{Ll}\p{Lt}\p{N}]/u;

/** Words, or where a mark begins or ends. */
type MarkToken = string | TextMark | null;

const STARS = { '*': { kind: 'emphasis' }, '**': { kind: 'strong' } } as const;

/** The signs of a text, some of which turn out to be marks. Every step takes the same time, however many there are. */
class MarkReading {
  readonly tokens: MarkToken[] = [];
  readonly #text: string;
  /** Where stars and brackets are that may still begin a mark: of each kind of star the last one. */
  readonly #stars = { '*': -1, '**': -1 };
  #brackets: number[] = [];

  constructor(text: string) {
    this.#text = text;
    let from = 0;
    SIGN.lastIndex = 0;
    for (let found = SIGN.exec(text); found; found = SIGN.exec(text)) {
      const { 0: sign, 1: url, index } = found;
      this.#say(text.slice(from, index));
      from = index + this.#read(sign, url, index);
      SIGN.lastIndex = from;
    }
    this.#say(text.slice(from));
  }

  /** Reads a sign; returns how much of the text it takes. */
  #read(sign: string, url: string | undefined, index: number): number {
    if (sign.startsWith('*')) return this.#star(sign as keyof typeof STARS, index);
    if (sign.startsWith('\\')) this.#say(sign.slice(1).trim());
    else if (sign === '[') {
      this.#brackets.push(this.tokens.length);
      this.#say(sign);
    } else {
      const open = this.#brackets.pop() ?? -1;
      const isLink = url !== undefined && this.#close(open, { kind: 'link', url: unescaped(url) });
      if (isLink) this.#brackets = [];
      else this.#say(sign);
    }
    return sign.length;
  }

  /** It begins something in front of words, and ends it behind words, but never inside of one. */
  #star(sign: keyof typeof STARS, index: number): number {
    const text = this.#text;
    const isApart = text.startsWith('\\ ', index - 2);
    const before = isApart ? '\\' : text.charAt(index - 1);
    const after = text.charAt(index + sign.length);
    if (/\S/.test(before) && !IN_WORD.test(after)) {
      const isInner = sign === '**' && after === '*' && this.#stars['*'] > this.#stars['**'];
      const own = isInner ? '*' : sign;
      if (this.#close(this.#stars[own], STARS[own])) return own.length;
    }
    if (/\S/.test(after) && !IN_WORD.test(before)) this.#stars[sign] = this.tokens.length;
    this.#say(sign);
    return sign.length;
  }

  #say(words: string): void {
    if (words) this.tokens.push(words);
  }

  /** Makes a mark of what follows a sign, unless that is nothing; what is open in it stays as it is written. */
  #close(open: number, mark: TextMark): boolean {
    if (open < 0 || open === this.tokens.length - 1) return false;
    this.tokens[open] = mark;
    this.tokens.push(null);
    while ((this.#brackets.at(-1) ?? -1) > open) this.#brackets.pop();
    for (const sign of ['*', '**'] as const) if (this.#stars[sign] >= open) this.#stars[sign] = -1;
    return true;
  }
}

const unescaped = (url: string): string => url.replace(/\\([\\()])/g, '$1');

function nodesOf(tokens: Iterator<MarkToken, undefined>): TextNode[] {
  const nodes: TextNode[] = [];
  for (let words = ''; ;) {
    const token = tokens.next().value;
    if (typeof token === 'string') words += token;
    else {
      if (words) nodes.push(words);
      words = '';
      if (!token) return nodes;
      nodes.push({ ...token, nodes: nodesOf(tokens) });
    }
  }
}

/**
 * Reads a paragraph in which `[words](address)`, `*emphasis*` and `**strong**` are marks, as in Markdown, and `\`
 * makes words of the sign behind it. Whatever else it holds is words; so is a star inside a word or beside a space.
 * Takes time in proportion to its length. Addresses are not checked here.
 */
export const parseMarked = (paragraph: string): readonly TextNode[] =>
  PERHAPS_MARKED.test(paragraph)
    ? nodesOf(new MarkReading(paragraph).tokens[Symbol.iterator]())
    : [paragraph];

const wordsIn = (nodes: readonly TextNode[]): string =>
  nodes.map((node) => (typeof node === 'string' ? node : wordsIn(node.nodes))).join('');

/** The words of a text of any number of paragraphs, without its marks. */
export const plainWords = (text: string): string =>
  PERHAPS_MARKED.test(text)
    ? text
        .split('\n\n')
        .map((paragraph) => wordsIn(parseMarked(paragraph)))
        .join('\n\n')
    : text;

/**
 * A text in which only those addresses are linked to that may be: what else is written as a link becomes words.
 *
 * @param isAllowed is asked for each address, and may report it
 */
export const withoutLinks = (text: string, isAllowed: (url: string) => boolean): string =>
  text.replace(SIGN, (sign: string, url: string | undefined) =>
    url === undefined || isAllowed(unescaped(url)) ? sign : `\\${sign}`,
  );
