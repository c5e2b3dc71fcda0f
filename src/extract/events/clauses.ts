import type { DateTag } from '../dates/tag.js';
import type { Span } from '../text.js';

/** A word of a sentence: its class (quotes/tags.ts; `d` is a date, `Q` a quotation) and its place among them. */
export interface Piece extends Span {
  readonly tag: string;
  readonly at: number;
  readonly date: DateTag | undefined;
}

/** Some of the words of a sentence, in their order. */
export type Part = readonly Piece[];

const tagsOf = (part: Part): string => part.map(({ tag }) => tag).join('');
const without = (part: Part, from: number, to: number): Part => [...part.slice(0, from), ...part.slice(to)];
/** Words that tell of something, rather than joining or dating it. */
const hasContent = (part: Part): boolean => (tagsOf(part).match(/[nNRCVGP#Q]/g)?.length ?? 0) > 1;

/** What divides two dates, the strongest first: a semicolon or dash, a comma with a conjunction, the conjunction, a comma. */
const BORDERS = [/[;-]/, /,[cbW]/, /[cb](?!p?D?d)/, /,/];

/**
 * The part of a sentence that belongs to one of its dates: from the border behind the date before to that before the next.
 * Dates without a border between them, or of which one has nothing to itself, share their part.
 */
export function ownPart(sentence: Part, tag: DateTag): Part {
  const tags = tagsOf(sentence);
  const own = sentence.findIndex(({ date }) => date === tag);
  const before = sentence.findLastIndex(({ date }, i) => date && i < own);
  const behind = sentence.findIndex(({ date }, i) => date && i > own);
  const to = border(tags, own, behind) ?? sentence.length;
  const from = border(tags, before, own);
  if (from === undefined) return relative(sentence.slice(0, to), own, sentence);
  // What a comma encloses before the border is about another date: the sentence goes on behind it.
  const opened = tags[from] === ',' && !/[cbW]/.test(tags[from + 1] ?? '') ? tags.slice(0, before).lastIndexOf(',') : -1;
  const part = opened > 0 ? [...sentence.slice(0, opened), ...sentence.slice(from + 1, to)] : sentence.slice(from, to);
  return hasContent(part) ? relative(part, part.findIndex(({ date }) => date === tag), sentence) : sentence.slice(0, to);
}

function border(tags: string, from: number, to: number): number | undefined {
  if (from < 0 || to < 0) return undefined;
  const between = tags.slice(from + 1, to);
  const found = BORDERS.map(mark => between.search(mark)).find(at => at >= 0);
  return found === undefined ? undefined : from + 1 + found;
}

/** A date in a relative clause is about what that hangs on: "blame the railway, which arrived in 1867" → "the railway arrived in 1867". */
function relative(part: Part, own: number, sentence: Part): Part {
  const tags = tagsOf(part);
  const comma = tags.slice(0, own).search(/,W[^,]*$/);
  if (comma < 0) {
    // A part that begins with the relative clause: its noun stands before it in the sentence.
    if (!/^,?W/.test(tags)) return part;
    const before = sentence.slice(0, part[0]?.at);
    return [...nounOf(before), ...part.slice(tags.indexOf('W') + 1)];
  }
  const closing = tags.indexOf(',', own);
  const goesOn = closing >= 0 || (sentence[(part.at(-1)?.at ?? 0) + 1]?.tag === ',');
  const head = part.slice(0, comma);
  return [...(goesOn && !/[Vxy]/.test(tagsOf(head)) ? head : nounOf(head)), ...part.slice(comma + 2, closing < 0 ? part.length : closing)];
}

/** The noun at the end of a part, with its article. */
const nounOf = (part: Part): Part => part.slice(Math.max(0, tagsOf(part).search(/D*[nNRHC#s]*$/)));

/** ", the fire service said on Tuesday", ", according to the bank": who reports what stands before. */
const TAIL = /,?(?:A.*|,(?:[DnNRHCPt#sp]{1,10}V|V[DnNRHCPt#s]).{0,9})$/;
/** ", he said,". */
const ASIDE = /,[DnNRHCP#s]{1,6}V,|,V[DnNRHCP#s]{1,6},/;
/** "The court was told that …", "He says the crack …": the first only before "that", the second before a sentence of its own. */
const HEAD = /^[^,VQ]{1,12}V(?:T|(?=[DnNRP][^,;]*[xyV]))/;

/** Without who says it; what is dated itself ("said on Tuesday that …") stays. */
export function withoutReporter(part: Part, tag: DateTag | null): Part {
  let rest = part;
  for (const pattern of [TAIL, ASIDE, HEAD]) {
    const tags = tagsOf(rest).replace(/\.$/, '');
    const found = pattern.exec(tags);
    if (!found) continue;
    const removed = rest.slice(found.index, found.index + found[0].length);
    const kept = without(rest, found.index, found.index + found[0].length);
    const isDated = removed.some(({ date }) => date && date === tag);
    if (hasContent(kept) && !(isDated && pattern === HEAD)) rest = kept;
  }
  return rest;
}

/** Without its dates and the prepositions and adverbs right before them. */
export function withoutDates(part: Part): Part {
  const tags = tagsOf(part);
  const gone = new Set<number>();
  for (const { index } of tags.matchAll(/d/g)) {
    const [before = ''] = /[pDa]*$/.exec(tags.slice(0, index)) ?? [];
    // "spent the 1960s walking", "the 1982 crackdown": the sentence needs it.
    if (!before.includes('p') && /D$/.test(before) && /[nNR#G]/.test(tags[index + 1] ?? '')) continue;
    for (let i = index - before.length; i <= index; i++) gone.add(i);
  }
  const rest = part.filter((_, i) => !gone.has(i));
  const from = /^(?:[,;-]*[cb]?,*(?=[^b])|[,;-]*T)/.exec(tagsOf(rest))?.[0].length ?? 0;
  return rest.slice(from);
}

/** Without what stands between commas behind the noun that a part begins with. */
export function withoutInsertion(part: Part): Part {
  const found = /^([DnNRHC#sp]{1,8}),.*,(?![cbW])/.exec(tagsOf(part));
  const kept = found ? without(part, found[1]?.length ?? 0, found[0].length) : part;
  return hasContent(kept) ? kept : part;
}
