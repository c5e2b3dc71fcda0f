import type { DatedEvent } from '../model/event.js';
import { breakLines } from './lines.js';
import type { Measure, Sizes, TextRole } from './measure.js';
import type { Wording } from './story.js';

/** A part of a card: some lines of text. */
export interface Block {
  readonly role: BlockRole;
  /** The layout has broken them; none is broken again when it is drawn. */
  readonly lines: readonly string[];
  /** px; of text, that of its longest line. */
  readonly width: number;
  readonly height: number;
  /** Clear space between it and the block before it, px. */
  readonly gap: number;
  /** Whether it stands under the block before it, or goes on in that block's last line. */
  readonly place: 'under' | 'after';
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

const DATE_LINES = 2;

/** Every kind of block, and how its content is found. What a new one looks like stands in view/card.ts. */
const KINDS = {
  lane: { font: 'date', most: () => 1, says: ({ lane }) => lane },
  date: {
    font: 'date',
    most: () => DATE_LINES,
    says: ({ event, cluster }, wording) =>
      cluster ? wording.reach(cluster.first, cluster.last) : wording.date(event),
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
} as const satisfies Readonly<Record<string, TextKind>>;

export type BlockRole = keyof typeof KINDS;

/**
 * The levels of detail, from the least to the most, and the blocks of each in their order; a card leaves out those
 * that have nothing to show.
 */
export const LEVELS = {
  title: ['title', 'more'],
  compact: ['lane', 'date', 'count', 'title', 'more'],
  full: ['lane', 'date', 'count', 'title', 'more', 'quote'],
} as const satisfies Readonly<Record<string, readonly BlockRole[]>>;

export type Level = keyof typeof LEVELS;

/** The levels' names, from the least to the most. */
export const LEVEL_NAMES = Object.keys(LEVELS) as readonly Level[];

/** The levels at which a card can be read: it has its date and its title. */
export const READABLE: ReadonlySet<string> = new Set(
  LEVEL_NAMES.filter((level) => {
    const roles: readonly BlockRole[] = LEVELS[level];
    return roles.includes('date') && roles.includes('title');
  }),
);

/** One block no wider than `width` px; null where its text does not fit, undefined where there is none. */
function blockOf(
  role: BlockRole,
  subject: Subject,
  width: number,
  wording: Wording,
  measure: Measure,
): Block | null | undefined {
  const kind: TextKind = KINDS[role];
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
  if (block.place === 'under') return block;
  const last = before ? measure.width(before.lines.at(-1) ?? '', KINDS[before.role].font) : width;
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
  for (const role of LEVELS[level]) {
    const block = blockOf(role, subject, width, wording, measure);
    if (block === null) return null;
    if (block) blocks.push(settled(block, blocks.at(-1), width, measure));
  }
  return blocks;
}

/** How high blocks are together, px: the gap before the first one is none. */
export const heightOf = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { height, gap }, i) => sum + height + (i ? gap : 0), 0);

/** The middle of the first line of a card, px from its top. */
export function firstLineOf([first]: readonly Block[]): number {
  return first ? first.height / Math.max(1, first.lines.length) / 2 : 0;
}
