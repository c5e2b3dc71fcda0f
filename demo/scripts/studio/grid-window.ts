// Which rows of the table are drawn: those in sight, some around them, and the one with the focus.

/** So many rows are drawn above and below those in sight. */
const AROUND = 6;

let top = 0;
let height = 600;

/** The height of a row in px; style sheets have it in rem. */
export const rowHeight = (): number => 3.25 * parseFloat(getComputedStyle(document.documentElement).fontSize);

/** The places of the rows to draw, of so many. */
export function shownRows(count: number, active: number): number[] {
  const each = rowHeight();
  const from = Math.max(0, Math.min(Math.floor(top / each) - AROUND, count - 1));
  const to = Math.min(count - 1, Math.ceil((top + height) / each) + AROUND);
  const places = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  if (active < from && active >= 0) places.unshift(active);
  if (active > to && active < count) places.push(active);
  return places;
}

/** Takes note of what is in sight; gives whether other rows are to be drawn. */
export function noteScroll(sheet: HTMLElement): boolean {
  const before = Math.floor(top / rowHeight());
  const isOtherHeight = Math.abs(height - sheet.clientHeight) > 1;
  top = sheet.scrollTop;
  height = sheet.clientHeight || height;
  return isOtherHeight || Math.abs(Math.floor(top / rowHeight()) - before) >= AROUND / 2;
}

/** Brings a row into sight, below the header. */
export function revealRow(sheet: HTMLElement, row: number, header: number): void {
  const each = rowHeight();
  const from = row * each;
  const room = sheet.clientHeight - header - each;
  if (from < sheet.scrollTop) sheet.scrollTop = from;
  else if (from > sheet.scrollTop + room) sheet.scrollTop = from - room;
}
