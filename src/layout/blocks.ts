import type { DatedEvent } from '../model/event.js';
import { breakLines } from './lines.js';
import type { Measure, Sizes, TextRole } from './measure.js';
import type { Wording } from './story.js';

/** A part of a card: some lines of text, or a box. */
export interface Block {
  readonly role: BlockRole;
  /** The layout has broken them; none is broken again when it is drawn. A box has none. */
  readonly lines: readonly string[];
  /** px; of text, that of its longest line. */
  readonly width: number;
  readonly height: number;
  /** Clear space between it and the block before it, px. */
  readonly gap: number;
  /** Under the block before it, in that block's last line, or at the side of all that follow. */
  readonly place: 'under' | 'after' | 'beside';
  /** Its text ends with "…" before its end. */
  readonly cut: boolean;
  /** A word of it is broken where nothing but the width asks for it. */
  readonly broken: boolean;
}

/** What a card is about: an event, or a cluster of events for which its main one speaks. */
export interface Subject {
  readonly event: DatedEvent;
  /** The name of its lane, where that stands on its card. */
  readonly lane?: string | undefined;
  readonly cluster?: {
    readonly first: DatedEvent;
    readonly last: DatedEvent;
    /** How many events there are beside the main one. */
    readonly others: number;
  };
}

/** A kind of text on a card. */
interface TextKind {
  readonly font: TextRole;
  /** The most lines. */
  readonly most: (sizes: Sizes) => number;
  /** Nothing where the subject has nothing to say here. */
  readonly says: (subject: Subject, wording: Wording) => string | undefined;
  /** px before it. */
  readonly gap?: (measure: Measure) => number;
  readonly place?: Block['place'];
}

/** A kind of box on a card, whose content is loaded when it is seen. */
interface BoxKind {
  /** Its size, px; none where the subject has nothing for it, or `width` leaves it no room. */
  readonly box: (
    subject: Subject,
    sizes: Sizes,
    width: number,
  ) => { readonly width: number; readonly height: number } | undefined;
  readonly place?: Block['place'];
}

const DATE_LINES = 2;
/** Width to height of a picture, as in the pane. */
const PICTURE_RATIO = 3 / 2;

/** Every kind of block, and how its content is found. What a new one looks like stands in view/blocks.ts. */
const KINDS = {
  lane: { font: 'date', most: () => 1, says: ({ lane }) => lane },
  date: {
    font: 'date',
    most: () => DATE_LINES,
    says: ({ event, cluster }, wording) =>
      cluster ? wording.spanOf(cluster.first, cluster.last) : wording.date(event),
  },
  count: {
    font: 'date',
    most: () => 1,
    says: ({ event, cluster }, wording) => (cluster ? undefined : wording.count(event)),
    gap: ({ width }) => width(' ', 'date'),
    place: 'after',
  },
  title: { font: 'title', most: ({ titleLines }) => titleLines, says: ({ event }) => event.title },
  quote: {
    font: 'quote',
    most: ({ quoteLines }) => quoteLines,
    says: ({ event, cluster }, wording) => (cluster ? undefined : wording.quote(event)),
    gap: ({ sizes }) => sizes.quoteGap,
  },
  more: {
    font: 'date',
    most: () => DATE_LINES,
    says: ({ cluster }, wording) => cluster && wording.more(cluster.others),
  },
  picture: {
    box: ({ event, cluster }, { pictureHeight: height }, width) =>
      event.image && !cluster && height
        ? { width: Math.min(width, height * PICTURE_RATIO), height }
        : undefined,
  },
  icon: {
    box: ({ event, cluster }, { iconSize: size, pictureGap, cardMinWidth }, width) =>
      event.image && !cluster && size && width - size - pictureGap >= cardMinWidth
        ? { width: size, height: size }
        : undefined,
    place: 'beside',
  },
} as const satisfies Readonly<Record<string, TextKind | BoxKind>>;

export type BlockRole = keyof typeof KINDS;

/**
 * The levels of detail, from the least to the most, and the blocks of each in their order; a card leaves out those
 * that have nothing to show. So the picture is what a card gives up first: it becomes small, then it goes.
 */
export const LEVELS = {
  title: ['title', 'more'],
  compact: ['lane', 'date', 'count', 'title', 'more'],
  full: ['lane', 'date', 'count', 'title', 'more', 'quote'],
  icon: ['icon', 'lane', 'date', 'count', 'title', 'more', 'quote'],
  picture: ['picture', 'lane', 'date', 'count', 'title', 'more', 'quote'],
} as const satisfies Readonly<Record<string, readonly BlockRole[]>>;

export type Level = keyof typeof LEVELS;

/** The levels' names, from the least to the most. */
export const LEVEL_NAMES = Object.keys(LEVELS) as readonly Level[];

/** The levels above the one at which an event has said all: for events with a picture. */
export const PICTURED = LEVEL_NAMES.slice(LEVEL_NAMES.indexOf('full') + 1);

/** Whether a card at this level has said all. */
export const isFull = (level: Level | undefined): boolean =>
  level !== undefined && LEVEL_NAMES.indexOf(level) >= LEVEL_NAMES.indexOf('full');

/** The least level at which a card shows the same: without a quotation there is nothing more than its date. */
export const sameLevel = (level: Level, subject: Subject, wording: Wording): Level =>
  level === 'full' && KINDS.quote.says(subject, wording) === undefined ? 'compact' : level;

/** The levels at which a card can be read: it has its date and its title. */
export const READABLE: ReadonlySet<string> = new Set(
  LEVEL_NAMES.filter((level) => {
    const roles: readonly BlockRole[] = LEVELS[level];
    return roles.includes('date') && roles.includes('title');
  }),
);

const boxOf = (
  role: BlockRole,
  { place = 'under' }: BoxKind,
  box: ReturnType<BoxKind['box']>,
): Block | undefined => box && { role, lines: [], ...box, gap: 0, place, cut: false, broken: false };

/** One block no wider than `width` px; null where its text does not fit, undefined where there is none. */
function blockOf(
  role: BlockRole,
  subject: Subject,
  width: number,
  wording: Wording,
  measure: Measure,
): Block | null | undefined {
  const kind: TextKind | BoxKind = KINDS[role];
  if ('box' in kind) return boxOf(role, kind, kind.box(subject, measure.sizes, width));
  const text = kind.says(subject, wording);
  if (text === undefined) return undefined;
  const broken = breakLines(text, kind.font, width, kind.most(measure.sizes), measure);
  if (!broken?.lines.length) return broken && undefined;
  return {
    role,
    ...broken,
    height: broken.lines.length * measure.lineHeight[kind.font],
    gap: kind.gap?.(measure) ?? 0,
    place: kind.place ?? 'under',
    cut: !text.endsWith('…') && (broken.lines.at(-1)?.endsWith('…') ?? false),
  };
}

/** A block where it finds room: what would go on in a line that has none left stands under it. */
function settled(block: Block, before: Block | undefined, width: number, measure: Measure): Block {
  if (block.place === 'under' && before?.lines.length === 0)
    return { ...block, gap: measure.sizes.pictureGap };
  if (block.place !== 'after') return block;
  const kind = before && KINDS[before.role];
  const last = kind && 'font' in kind ? measure.width(before.lines.at(-1) ?? '', kind.font) : width;
  const used = last + block.gap + block.width;
  // The line that it goes on in is not higher for it.
  return used <= width
    ? { ...block, width: Math.ceil(used), height: 0, gap: 0 }
    : { ...block, gap: 0, place: 'under' };
}

/**
 * The blocks of a card.
 *
 * @param width the most that each may have, px
 * @returns null where a text does not fit
 */
export function blocksOf(
  subject: Subject,
  level: Level,
  width: number,
  wording: Wording,
  measure: Measure,
): readonly Block[] | null {
  const blocks: Block[] = [];
  let left = width;
  for (const role of LEVELS[level]) {
    const block = blockOf(role, subject, left, wording, measure);
    if (block === null) return null;
    const before = blocks.at(-1);
    if (block?.place === 'after' && before && settled(block, before, left, measure).place === 'under') {
      // Rather than to stand by itself, it takes a word along.
      const room = left - block.gap - block.width;
      const narrower = blockOf(before.role, subject, room, wording, measure);
      if (narrower && !narrower.cut && !narrower.broken) blocks[blocks.length - 1] = narrower;
    }
    if (block) blocks.push(settled(block, blocks.at(-1), left, measure));
    if (block?.place === 'beside') left -= block.width + measure.sizes.pictureGap;
  }
  return blocks;
}

/** How wide and high blocks are together, px: the gap before the first one is none. */
export function sizeOf(blocks: readonly Block[], { sizes }: Measure): { width: number; height: number } {
  const stacked = blocks.filter(({ place }) => place !== 'beside');
  const aside = blocks.find(({ place }) => place === 'beside');
  const height = stacked.reduce((sum, block, i) => sum + block.height + (i ? block.gap : 0), 0);
  return {
    width: Math.max(0, ...stacked.map((block) => block.width)) + (aside ? aside.width + sizes.pictureGap : 0),
    height: Math.max(height, aside?.height ?? 0),
  };
}

/** The middle of the first line of text, or of a picture above it, px from the top. */
export function firstLineOf(blocks: readonly Block[]): number {
  const first = blocks.find(({ place }) => place !== 'beside');
  return first ? first.height / Math.max(1, first.lines.length) / 2 : 0;
}
