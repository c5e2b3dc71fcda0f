/** A card on one side of the axis. All px. */
export interface Standing {
  /** Where its marker stands along the axis. */
  readonly at: number;
  readonly width: number;
  readonly height: number;
  /** 0 is the row next to the axis. */
  readonly row: number;
  /** How far its card reaches from its column back to its own start. */
  readonly before: number;
}

/** Clear space, px. */
export interface Clear {
  /** Between two cards of a row, and between one above another. */
  readonly card: number;
  readonly above: number;
  /** Between a column and a card that it passes. */
  readonly column: number;
}

/** How many rows cards stand in. */
function rowsOf(cards: readonly Standing[]): number {
  let rows = 0;
  for (const { row } of cards) rows = Math.max(rows, row + 1);
  return rows;
}

/**
 * Runs along the cards and tells how near each column may come to those before it: cards of one row do not touch, and a
 * column that leads to a further row passes beside the nearer cards. Only what each row holds so far counts, so the
 * cost is cards × rows.
 *
 * @param order 1 from the start on, -1 from the end back
 * @param wish where a card's column would like to stand, given the least place that it may have
 */
function pass(
  cards: readonly Standing[],
  order: 1 | -1,
  clear: Clear,
  wish: (i: number, least: number) => number,
): Float64Array {
  const places = new Float64Array(cards.length);
  const rows = rowsOf(cards);
  const reached = new Float64Array(rows).fill(-Infinity);
  const columns = new Float64Array(rows).fill(-Infinity);
  for (let step = 0; step < cards.length; step++) {
    const i = order > 0 ? step : cards.length - 1 - step;
    const { row, before, width } = cards[i] as Standing;
    const [back, ahead] = order > 0 ? [before, width - before] : [width - before, before];
    let least = -Infinity;
    for (let other = 0; other < rows; other++) {
      const column = columns[other] as number;
      const card = reached[other] as number;
      if (other < row) least = Math.max(least, card + clear.column);
      else if (other > row) least = Math.max(least, column + back + clear.column);
      else least = Math.max(least, card + back + clear.card);
      least = Math.max(least, column + clear.column);
    }
    const place = wish(i, least);
    places[i] = place * order;
    columns[row] = place;
    reached[row] = Math.max(reached[row] as number, place + ahead);
  }
  return places;
}

/**
 * Where the columns of cards stand, px along the axis: in the order of the markers, as near to them as the room allows.
 * One pass moves columns only forward from their markers, one only back; both keep every distance, so their mean
 * does as well, and it lies in the middle. Null where the cards have no room between 0 and `length`.
 */
export function columnsOf(cards: readonly Standing[], length: number, clear: Clear): Float64Array | null {
  const start = (i: number) => (cards[i] as Standing).before;
  const end = (i: number) => {
    const { before, width } = cards[i] as Standing;
    return length - (width - before);
  };
  const at = (i: number) => (cards[i] as Standing).at;
  const earliest = pass(cards, 1, clear, (i, least) => Math.max(start(i), least));
  // As near to the start as can be, and some have no room before the end: there is none at all.
  for (let i = 0; i < cards.length; i++) if ((earliest[i] as number) > end(i)) return null;
  const latest = pass(cards, -1, clear, (i, least) => Math.max(-end(i), least));
  const within = (i: number, place: number) =>
    Math.min(Math.max(place, earliest[i] as number), latest[i] as number);
  const forward = pass(cards, 1, clear, (i, least) => within(i, Math.max(at(i), least)));
  const back = pass(cards, -1, clear, (i, least) => -within(i, Math.min(at(i), -least)));
  return forward.map((place, i) => (place + (back[i] as number)) / 2);
}

/**
 * How far each card's near edge is from the fan: from the nearest row outwards each drops onto those nearer ones
 * that it overlaps along the axis, like a skyline.
 */
export function liftsOf(cards: readonly Standing[], columns: Float64Array, clear: Clear): Float64Array {
  const lifts = new Float64Array(cards.length);
  const rows = rowsOf(cards);
  for (let row = 1; row < rows; row++) {
    for (let i = 0; i < cards.length; i++) {
      const card = cards[i] as Standing;
      if (card.row !== row) continue;
      const from = (columns[i] as number) - card.before - clear.card;
      const to = from + card.width + clear.card * 2;
      for (let j = 0; j < cards.length; j++) {
        const other = cards[j] as Standing;
        const start = (columns[j] as number) - other.before;
        if (other.row < row && start < to && start + other.width > from)
          lifts[i] = Math.max(lifts[i] as number, (lifts[j] as number) + other.height + clear.above);
      }
    }
  }
  return lifts;
}
