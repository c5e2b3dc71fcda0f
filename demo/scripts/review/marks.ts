import { findingsOf } from './draft.js';
import { numberOf, overlap, type DoubtNote, type Place, type Work } from './model.js';
import { REASONS } from './wording.js';

/** Something found in the story. */
export interface Mark extends Place {
  readonly kind: 'date' | 'quote';
  /** The id in the page of what it became; null if it was left out. */
  readonly target: string | null;
  readonly doubts: readonly string[];
  /** What it is, for who points at it. */
  readonly hint: string;
}

/** Where the passage of an event begins. */
export interface Chip {
  readonly at: number;
  readonly event: string;
  readonly number: number;
  readonly title: string;
  readonly doubtful: boolean;
}

/** A stretch of a paragraph: plain, or a mark with what lies in it. */
export interface Piece extends Place {
  readonly mark?: Mark;
  readonly chip?: Chip;
  readonly inner?: readonly Piece[];
}

export interface Paragraph extends Place {
  readonly heading: boolean;
  readonly pieces: readonly Piece[];
}

const reasonsOf = (doubts: readonly DoubtNote[]): string[] => [
  ...new Set(doubts.map(({ reason }) => REASONS[reason])),
];

function dateMarks(work: Work): Mark[] {
  const { dates, placeOf } = findingsOf(work.story);
  const passages = work.events.map((event) => ({ event, place: placeOf(event.anchor) }));
  return dates.map(({ start, end, date }): Mark => {
    const around = passages.filter(({ place }) => place && place.start <= start && end <= place.end);
    const event = (around.find((passage) => passage.event.date === date) ?? around[0])?.event;
    const isMeant = (doubt: DoubtNote): boolean =>
      !doubt.quote && overlap(doubt, { start, end }) && doubt.end - doubt.start < 80;
    const doubts = work.doubts.filter(
      (doubt) => isMeant(doubt) && (!doubt.event || doubt.event === event?.key),
    );
    const isLeftOut = doubts.some((doubt) => !doubt.event) && event?.date !== date;
    const target = event && !isLeftOut ? `event-${event.key}` : null;
    const number = numberOf(work, event?.key);
    const said = target ? `event ${number}` : 'in no event';
    return {
      kind: 'date',
      start,
      end,
      target,
      doubts: reasonsOf(doubts),
      hint: [`Date: ${date}, ${said}.`, ...reasonsOf(doubts)].join(' '),
    };
  });
}

function quoteMarks(work: Work): Mark[] {
  const { quotes, placeOf } = findingsOf(work.story);
  const used = work.events.flatMap((event, i) =>
    event.quotes.flatMap((quote): Mark[] => {
      const place = placeOf(quote.anchor);
      if (!place) return [];
      const doubts = reasonsOf(work.doubts.filter((doubt) => doubt.quote === quote.key));
      const speaker = typeof quote.speaker === 'string' ? quote.speaker : quote.speaker?.name;
      return [
        {
          kind: 'quote',
          start: place.start,
          end: place.end,
          target: `quote-${quote.key}`,
          doubts,
          hint: [`Quotation: ${speaker ?? 'nobody named'}, event ${i + 1}.`, ...doubts].join(' '),
        },
      ];
    }),
  );
  const rest = quotes
    .filter((quote) => !used.some((mark) => overlap(mark, quote)))
    .map(({ start, end }): Mark => {
      const doubts = reasonsOf(
        work.doubts.filter(
          (doubt) => !doubt.event && doubt.reason === 'no-event' && overlap(doubt, { start, end }),
        ),
      );
      return {
        kind: 'quote',
        start,
        end,
        target: null,
        doubts,
        hint: ['Quotation, in no event.', ...doubts].join(' '),
      };
    });
  return [...used, ...rest];
}

function chipsOf(work: Work): Chip[] {
  const { placeOf } = findingsOf(work.story);
  return work.events.flatMap(({ key, title, anchor }, i): Chip[] => {
    const place = placeOf(anchor);
    const doubtful = work.doubts.some((doubt) => doubt.event === key && !doubt.quote);
    return place ? [{ at: place.start, event: key, number: i + 1, title, doubtful }] : [];
  });
}

/** Cuts `place` at marks and chips. Of marks that cross each other, the one that begins later gives way. */
function cut(place: Place, marks: readonly Mark[], chips: readonly Chip[]): Piece[] {
  const pieces: Piece[] = [];
  let at = place.start;
  const plain = (to: number): void => {
    if (to > at) pieces.push({ start: at, end: to });
    at = Math.max(at, to);
  };
  const stops = [
    ...marks.map((mark) => ({ at: Math.max(mark.start, place.start), mark, chip: undefined })),
    ...chips.map((chip) => ({ at: chip.at, mark: undefined, chip })),
  ].sort((a, b) => a.at - b.at || Number(Boolean(a.mark)) - Number(Boolean(b.mark)));
  for (const { at: stop, mark, chip } of stops) {
    if (chip) {
      plain(stop);
      pieces.push({ start: at, end: at, chip });
    }
    if (!mark || mark.end <= at) continue;
    plain(stop);
    const end = Math.min(mark.end, place.end);
    const inside = marks.filter(
      (other) =>
        other !== mark &&
        other.kind === 'date' &&
        mark.kind === 'quote' &&
        other.start >= at &&
        other.end <= end,
    );
    pieces.push({ start: at, end, mark, inner: cut({ start: at, end }, inside, []) });
    at = end;
  }
  plain(place.end);
  return pieces;
}

/** The story in paragraphs, with every date and quotation found, and where the events are told. */
export function paragraphsOf(work: Work): Paragraph[] {
  const { text, headings } = work.story;
  const known = new Set(headings);
  // A quotation goes before a date that begins with it: the date is then inside.
  const marks = [...quoteMarks(work), ...dateMarks(work)];
  const chips = chipsOf(work);
  let start = 0;
  return text.split('\n').flatMap((line): Paragraph[] => {
    const place = { start, end: start + line.length };
    start = place.end + 1;
    if (!line) return [];
    const inside = (at: number): boolean => at >= place.start && at < place.end;
    return [
      {
        ...place,
        heading: known.has(line),
        pieces: cut(
          place,
          marks.filter((mark) => overlap(mark, place)),
          chips.filter(({ at }) => inside(at)),
        ),
      },
    ];
  });
}
