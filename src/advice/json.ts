/** Where a text stops being JSON, and what is probably wrong there. */
export interface JsonFault {
  /** From 1. */
  readonly line: number;
  readonly column: number;
  /** The text around the place, which is marked by an arrow. */
  readonly around: string;
  readonly why: string;
}

const SPACE = /[\t\n\r ]*/y;
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-f]{4}))*"/iy;
const SCALAR = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[-+]?\d+)?|true|false|null)(?![\w.])/iy;
/** Characters of the text before and behind a place that are shown. */
const SHOWN_AROUND = 24;

/** What may come next; `first`: the first of a list, which may also be empty. */
type Wanted = 'value' | 'first value' | 'key' | 'first key' | 'colon' | 'more' | 'nothing';

const CAUSES: readonly (readonly [looksLike: RegExp, why: string])[] = [
  [/^$/, 'it ends too early: a bracket or a quotation mark is not closed'],
  [/^\/[/*]|^#/, 'JSON has no comments'],
  [/^['‘’`]/, 'texts stand in straight double quotation marks: "…"'],
  [/^[“”„«»]|^&quot;|^&#8220;/, 'these are typographic quotation marks: JSON wants straight ones, "…"'],
  [/^<!doctype|^<html/i, 'this is a page, no JSON: is the address right?'],
  [/^</, 'there is markup between the data: put them into a block for HTML, or into a file for src'],
  [/^[\u00a0\ufeff\u200b]/, 'there is an invisible character: replace it by a space'],
  [/^[-+]?0\d/, 'numbers do not begin with 0: put a year in quotation marks, "0953"'],
  [/^-?\d+-\d/, 'a date stands in quotation marks: "2024-12-05"'],
  [/^(?:undefined|NaN|None|True|False)\b/, 'JSON has only true, false and null'],
  [/^"[^"\n]*\n/, 'a text ends in its own line: write a line break in it as \\n'],
  [/^"/, 'this text has a character that must be written with a backslash, or no end'],
  [/^[\p{L}_$]/u, 'words stand in quotation marks: "…"'],
];

function whyAt(rest: string, wanted: Wanted, before: string): string {
  if (!before && !rest) return 'it is empty';
  if (/^[}\]]/.test(rest) && before.endsWith(',')) return 'there is a comma behind the last one: take it out';
  if (/^[}\]]/.test(rest) && wanted === 'more') return 'this bracket closes another one than was opened last';
  if (wanted === 'more' && /^[\p{L}\s]/u.test(rest) && before.endsWith('"'))
    return 'a quotation mark inside a text is written \\"';
  if (wanted === 'more' && /^["{[\d]/.test(rest)) return 'a comma is missing before it';
  if (wanted === 'nothing') return 'the data have ended before';
  if (wanted === 'colon' && /^["{[\d=]/.test(rest)) return 'a colon is missing before it';
  return CAUSES.find(([looksLike]) => looksLike.test(rest))?.[1] ?? 'this does not belong here';
}

const OPENERS: Readonly<Record<string, Wanted>> = { '{': 'first key', '[': 'first value' };

/** The place where a text stops being JSON (RFC 8259), and what was wanted there; nothing if it is JSON. */
function stopIn(text: string): { readonly at: number; readonly wanted: Wanted } | undefined {
  const open: string[] = [];
  let wanted: Wanted = 'value';
  let at = 0;
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const found = pattern.test(text);
    if (found) at = pattern.lastIndex;
    return found;
  };
  const close = (): void => {
    open.pop();
    wanted = open.length ? 'more' : 'nothing';
  };
  for (;;) {
    take(SPACE);
    const next = text.charAt(at);
    const inside = open.at(-1);
    const mayEnd = wanted === 'more' || wanted.startsWith('first');
    if (!next) return wanted === 'nothing' ? undefined : { at, wanted };
    if (mayEnd && next === (inside === '{' ? '}' : ']')) {
      at++;
      close();
    } else if (wanted === 'more' && next === ',') {
      at++;
      wanted = inside === '{' ? 'key' : 'value';
    } else if (wanted === 'colon' && next === ':') {
      at++;
      wanted = 'value';
    } else if (wanted.endsWith('key') && take(STRING)) {
      wanted = 'colon';
    } else if (wanted.endsWith('value') && OPENERS[next]) {
      at++;
      open.push(next);
      wanted = OPENERS[next];
    } else if (wanted.endsWith('value') && (take(STRING) || take(SCALAR))) {
      wanted = open.length ? 'more' : 'nothing';
    } else return { at, wanted };
  }
}

/**
 * Finds where a text stops being JSON, and says what is probably wrong: browsers tell that each in their own way, and
 * not all tell the place.
 */
export function findJsonFault(text: string): JsonFault | undefined {
  const stop = stopIn(text);
  if (!stop) return undefined;
  const before = text.slice(0, stop.at);
  const lines = before.split('\n');
  const shown = (part: string): string => part.replace(/\s+/g, ' ');
  return {
    line: lines.length,
    column: (lines.at(-1)?.length ?? 0) + 1,
    around: `${shown(before.slice(-SHOWN_AROUND))}→${shown(text.slice(stop.at, stop.at + SHOWN_AROUND))}`,
    why: whyAt(text.slice(stop.at), stop.wanted, before.trimEnd()),
  };
}
