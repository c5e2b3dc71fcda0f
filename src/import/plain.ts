import { writeMarked, type TextRun } from '../input/marked.js';
import { STRESSES } from '../input/marked-html.js';
import { isSafeUrl, toLine } from '../input/text.js';
import type { TextMark } from '../model/marked.js';

/** What HTML says without its tags. */
export interface PlainWords {
  readonly text: string;
  /** The addresses of its links, pictures and frames, but for those that the text itself links to. */
  readonly links: readonly string[];
  /** Names of the tags that meant something and have no place in the text: `em`, `strong`, `code`. */
  readonly marks: readonly string[];
}

/** The characters U+00A0 to U+00FF by their names in HTML (WHATWG HTML, "Named character references"). */
const LATIN = (
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute ' +
  'micro ' +
  'para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil ' +
  'Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave ' +
  'Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml ' +
  'igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute ' +
  'thorn yuml'
).split(' ');
const CHARACTERS = new Map<string, string>([
  ...LATIN.map((name, i): [string, string] => [name, String.fromCharCode(0xa0 + i)]),
  ...Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    ndash: '–',
    mdash: '—',
    lsquo: '‘',
    rsquo: '’',
    sbquo: '‚',
    ldquo: '“',
    rdquo: '”',
    bdquo: '„',
    lsaquo: '‹',
    rsaquo: '›',
    hellip: '…',
    bull: '•',
    euro: '€',
    trade: '™',
    ensp: '\u2002',
    emsp: '\u2003',
    thinsp: '\u2009',
    zwnj: '\u200c',
    zwj: '\u200d',
    lrm: '\u200e',
    rlm: '\u200f',
  }),
]);

const LAST_CHARACTER = 0x10ffff;

function characterOf(code: number): string {
  const isCharacter = code > 0 && code <= LAST_CHARACTER && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : '\ufffd';
}

/** Character references as the characters; names that are not known stay as they are written. */
export function decoded(html: string): string {
  return html.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,8}));/gi, (whole, number, hex, name) => {
    if (name) return CHARACTERS.get(name as string) ?? whole;
    return characterOf(hex ? parseInt(hex as string, 16) : Number(number));
  });
}

/** A tag or a comment, of bounded length: a "<" that nothing closes costs no more than that. */
const TAG = /<!--|<\/?([a-z][a-z\d]{0,20})((?:\s[^<>]{0,4000})?)\/?>/gi;
const LINE_TAGS = /^(?:br|hr)$/i;
const BLOCK_TAGS = /^(?:p|div|li|ul|ol|h[1-6]|table|tr|section|article|figure|figcaption|pre|dl|dt|dd)$/i;
/** Their words are no text. */
const SILENT = /^(?:script|style|template|title|noscript)$/i;
/** These say nothing that is lost: their words remain. */
const NEUTRAL = /^(?:a|span|font|img|iframe|html|body|head|blockquote|cite|footer)$/i;

/** The value of an attribute in the text of a tag. */
export function attributeOf(attributes: string, name: string): string {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(attributes);
  return decoded(found?.[1] ?? found?.[2] ?? found?.[3] ?? '').trim();
}

/** Line breaks in the source of HTML are spaces where it has tags that break lines itself. */
const HAS_BREAKS = /<(?:p|br|div|li)\b/i;

/** The marks that are open, from the outside in. */
class OpenMarks {
  marks: readonly TextMark[] = [];
  /** How deep each of them is in itself. */
  readonly #depths = { emphasis: 0, strong: 0, link: 0 };

  begin(mark: TextMark): void {
    // There is no link in a link: a new one ends it.
    if (mark.kind === 'link') this.end(mark.kind);
    if (this.#depths[mark.kind]++ === 0) this.marks = [...this.marks, mark];
  }

  end(kind: TextMark['kind']): void {
    if (this.#depths[kind] > 0 && --this.#depths[kind] === 0)
      this.marks = this.marks.filter((mark) => mark.kind !== kind);
  }
}

/** What there is to know of a text in HTML. */
interface HtmlWords {
  readonly runs: TextRun[];
  /** The addresses in it, and whether words are linked to them. */
  readonly links: Map<string, boolean>;
  /** Names of tags. */
  readonly tags: Set<string>;
}

/** A tag of a link, or of what stresses words. */
function readMark(whole: string, name: string, url: string, open: OpenMarks): boolean {
  const kind = name === 'a' ? 'link' : STRESSES.get(name);
  if (!kind) return false;
  if (whole.startsWith('</')) open.end(kind);
  else if (kind !== 'link') open.begin({ kind });
  else if (url && isSafeUrl(toLine(url))) open.begin({ kind, url: toLine(url) });
  else return false;
  return true;
}

/** Lines and paragraphs end with vertical tabs. */
function readTags(html: string): HtmlWords {
  const source = HAS_BREAKS.test(html) ? html.replace(/[\n\r]+/g, ' ') : html;
  const found: HtmlWords = { runs: [], links: new Map(), tags: new Set() };
  const open = new OpenMarks();
  const say = (text: string): unknown => text && found.runs.push({ text, marks: open.marks });
  const sayDecoded = (words: string): unknown => say(decoded(words).replace(/\v/g, ' ').replace(/\n/g, '\v'));
  let from = 0;
  TAG.lastIndex = 0;
  for (let tag = TAG.exec(source); tag; tag = TAG.exec(source)) {
    const [whole, given = '', attributes = ''] = tag;
    const name = given.toLowerCase();
    sayDecoded(source.slice(from, tag.index));
    from = tag.index + whole.length;
    const url = attributeOf(attributes, 'href') || attributeOf(attributes, 'src');
    const isMark = readMark(whole, name, url, open);
    if (whole === '<!--') from = endOf(source, '-->', from);
    else if (SILENT.test(name) && !whole.startsWith('</')) {
      found.tags.add(name);
      from = endOf(source, `</${given}`, from);
    } else if (LINE_TAGS.test(name)) say('\v');
    else if (BLOCK_TAGS.test(name)) say('\v\v');
    else if (!NEUTRAL.test(name)) found.tags.add(name);
    if (url) found.links.set(url, isMark);
    TAG.lastIndex = from;
  }
  sayDecoded(source.slice(from));
  return found;
}

/**
 * The text of HTML, in time that is linear in its length: tags go, `br` and blocks break lines, references become
 * characters. Nothing is run, and it makes no nodes.
 */
export function toPlain(html: string): PlainWords {
  if (!/[<&]/.test(html)) return { text: html, links: [], marks: [] };
  const { runs, links, tags } = readTags(html);
  return { text: tidied(runs.map(({ text }) => text).join('')), links: [...links.keys()], marks: [...tags] };
}

/**
 * The same, with its links, emphasis and strong words as the marks that our texts have: whatever else looks like a mark
 * is words. A link that must not be followed is none.
 */
export function toMarked(html: string): PlainWords {
  const { runs, links, tags } = readTags(html);
  return {
    text: tidied(writeMarked(runs)),
    links: [...links].flatMap(([url, isMark]) => (isMark ? [] : url)),
    marks: [...tags].filter((name) => !STRESSES.has(name)),
  };
}

/** Behind the next `end`; the end of the text without one. */
function endOf(source: string, end: string, from: number): number {
  const at = source.indexOf(end, from);
  return at < 0 ? source.length : at + (end.startsWith('</') ? 0 : end.length);
}

const tidied = (text: string): string =>
  text
    .replace(/\v/g, '\n')
    .replace(/[\t ]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
