import type { DateTag } from '../dates/tag.js';
import type { Span } from '../text.js';

/** A word of a sentence: its class (quotes/tags.ts; `d` is a date, `Q` a quotation, `S` "said") and its place among them. */
export interface Piece extends Span {
  readonly tag: string;
  readonly at: number;
  readonly date: DateTag | undefined;
}

/** Some of the words of a sentence, in their order. */
export type Part = readonly Piece[];

const tagsOf = (part: Part): string => part.map(({ tag }) => tag).join('');
const without = (part: Part, from: number, to: number): Part => [...part.slice(0, from), ...part.slice(to)];
const placeOf = (part: Part, tag: DateTag): number => part.findIndex(({ date }) => date === tag);
/** Words that tell of something, rather than joining or dating it. */
const hasContent = (part: Part): boolean => (tagsOf(part).match(/[nNRCVSGPxy#Q]/g)?.length ?? 0) > 1;

/** ", the fire service said on Tuesday", ", says the mayor", ", according to the bank": who reports what stands before. */
const TAIL = /,?(?:A.*|,(?:[DnNRHCPt#sp]{1,10}[VS]|[VS][DnNRHCt#s])[^,xyVS]{0,12})$/;
/** What divides two dates, the strongest first: a semicolon or dash, a comma with a conjunction, the conjunction, a comma. */
const BORDERS = [/[;-]/, /,[cbWT]/, /[cb](?!p?D?d)/, /,/];

/**
 * The part of a sentence that belongs to one of its dates: from the border behind the date before to that before the next.
 * Dates without a border between them, or of which one has nothing to itself, share their part. When it was reported is the
 * date of what is reported.
 */
export function ownPart(sentence: Part, tag: DateTag): Part {
  const tags = tagsOf(sentence);
  const own = placeOf(sentence, tag);
  if (own < 0) return sentence;
  const tail = tags.replace(/\.$/, '').search(TAIL);
  if (tail > 1 && tail < own) return sentence.slice(0, tail);
  const before = sentence.findLastIndex(({ date }, i) => date && i < own);
  const behind = sentence.findIndex(({ date }, i) => date && i > own);
  const to = border(tags, own, behind) ?? sentence.length;
  const from = border(tags, before, own);
  if (from === undefined) return inserted(sentence.slice(0, to), tag, sentence);
  // What a comma encloses before the border is about another date: the sentence goes on behind it.
  const closes = tags[from] === ',' && !/[cbWT]/.test(tags[from + 1] ?? '');
  const opened = closes ? tags.slice(0, before).lastIndexOf(',') : -1;
  const behindBorder = from + Number(/[,;-]/.test(tags[from] ?? ''));
  const joint = behindBorder + Number(/[cb]/.test(tags[behindBorder] ?? ''));
  const part = opened > 0 ? without(sentence.slice(0, to), opened, from + 1) : sentence.slice(joint, to);
  return hasContent(part) ? inserted(part, tag, sentence) : sentence.slice(0, to);
}

function border(tags: string, from: number, to: number): number | undefined {
  if (from < 0 || to < 0) return undefined;
  const between = tags.slice(from + 1, to);
  const found = BORDERS.map(mark => between.search(mark)).find(at => at >= 0);
  return found === undefined ? undefined : from + 1 + found;
}

/**
 * A date in a relative clause, or between commas behind the first noun, is about that noun: "blame the railway, which arrived in
 * 1867" → "the railway arrived in 1867"; "The club, founded in 1911, won" → "The club founded in 1911".
 */
function inserted(part: Part, tag: DateTag, sentence: Part): Part {
  const tags = tagsOf(part);
  const own = placeOf(part, tag);
  if (part[0]?.at && /^[WT]/.test(tags)) return [...nounOf(sentence.slice(0, part[0].at - 1)), ...part.slice(1)];
  const comma = tags.slice(0, own).search(/,[^,]*$/);
  const closing = tags.indexOf(',', own);
  const isRelative = /^,[WT]/.test(tags.slice(comma));
  const head = part.slice(0, comma);
  const isSubject = /^[DnNRHC#sp]{1,8}$/.test(tagsOf(head)) && (closing >= 0 || sentence[(part.at(-1)?.at ?? 0) + 1]?.tag === ',');
  if (comma < 1 || !(isRelative || isSubject)) return part;
  const skipped = isRelative ? 2 : Number(tags[comma + 1] === 'n');
  const body = part.slice(comma + skipped, closing < 0 ? part.length : closing);
  return [...(isSubject ? head : nounOf(head)), ...body];
}

/** The noun at the end of a part, with its article. */
const nounOf = (part: Part): Part => part.slice(Math.max(0, tagsOf(part).search(/D*[nNRHC#s]*$/)));

/** ", he said,". */
const ASIDE = /,(?:[DnNRHCP#s]{1,6}[VS]|[VS][DnNRHCP#s]{1,6}),/;
/** "The court was told that …", "The engineer says the crack …". */
const HEAD = /^[^VSQTWd]{1,14}(?:[VS](?:[^,VSQTWd]{0,5}[^,VSQTWdp])?T|S(?=[DnNRP]))/;

/** Without who says it; what is dated itself ("said on Tuesday that …") stays. */
export function withoutReporter(part: Part): Part {
  let rest = part;
  for (const pattern of [TAIL, ASIDE, HEAD]) {
    const found = pattern.exec(tagsOf(rest).replace(/\.$/, ''));
    if (!found) continue;
    const kept = without(rest, found.index, found.index + found[0].length);
    if (hasContent(kept)) rest = kept;
  }
  return rest.filter(({ tag }, i) => tag !== 'T' || rest[i - 1]?.tag !== 'c');
}

/** Without its dates and the prepositions right before them. */
export function withoutDates(part: Part): Part {
  const tags = tagsOf(part);
  const gone = new Set<number>();
  for (const { index } of tags.matchAll(/d/g)) {
    const [before = ''] = (bounds(part[index]?.date) ? /a?p?D*$/ : /[po]?D*$/).exec(tags.slice(0, index)) ?? [];
    // "spent the 1960s walking", "the 1982 crackdown", "after overnight clashes": the sentence needs it.
    const isObject = !before && /[^,;]/.test(tags[index - 1] ?? ',') && /year|decade/.test(part[index]?.date?.period.unit ?? '');
    const next = tags[index + 1] ?? '';
    const isJoined = next === 's' || /[nNR#G]/.test(next) && (isObject || (/^a?p$/.test(before) ? bounds(part[index]?.date) : before.endsWith('D')));
    if (isJoined) continue;
    for (let i = index - before.length; i <= index; i++) gone.add(i);
  }
  const rest = part.filter((_, i) => !gone.has(i));
  const left = tagsOf(rest);
  const from = (rest[0]?.at ? /^[,;-]*[cT]?,*/ : /^(?:c|[abc]?[,;-]+)?/).exec(left)?.[0].length ?? 0;
  return rest.slice(from, left.search(/[oc,;-]*\.?$/));
}

/** "shortly before midnight": the adverb goes with the date. */
const bounds = (date: DateTag | undefined): boolean => date?.relation === 'before' || date?.relation === 'after';

/** Of a part that is too long, only the clause of its date: between commas with conjunctions, or else between commas. */
export function clauseAt(part: Part, tag: DateTag): Part {
  const tags = tagsOf(part);
  const own = placeOf(part, tag);
  if (tags.startsWith('Q')) return part.slice(0, 1);
  const clauses = [/(?:[;-]|,[cb])/g, /[,;-]/g].map((mark) => {
    const borders = [...tags.matchAll(mark)];
    const from = borders.findLast(({ index }) => index < own);
    const to = borders.find(({ index }) => index > own);
    return part.slice(from ? from.index + from[0].length : 0, to?.index);
  });
  const [long = [], short = []] = clauses;
  return long.length < part.length || !hasContent(short) ? long : short;
}

/** Without what stands between commas behind the noun that a part begins with. */
export function withoutInsertion(part: Part): Part {
  const found = /^([DnNRHC#s][DnNRHC#sp]{0,7}),[^d]*,(?![cbW])/.exec(tagsOf(part));
  const kept = found ? without(part, found[1]?.length ?? 0, found[0].length) : part;
  return hasContent(kept) ? kept : part;
}
