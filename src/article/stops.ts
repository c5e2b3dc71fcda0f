/** What Tab may reach; those without a place on the page are left out where they are counted. */
const TAB_STOPS =
  'a[href], area[href], button, input, select, textarea, summary, iframe, audio[controls], video[controls], ' +
  '[contenteditable], [tabindex]';

const isStop = (node: HTMLElement): boolean =>
  node.tabIndex >= 0 && !node.matches(':disabled') && node.getClientRects().length > 0;

/** What Tab reaches next behind a passage, in the order of the page, and what stands before it; null at the ends. */
export function stopBeside(range: Range, way: 1 | -1): HTMLElement | null {
  const { ownerDocument: page } = range.startContainer;
  const stops = [...(page?.querySelectorAll<HTMLElement>(TAB_STOPS) ?? [])];
  const isBeside = (node: Node) =>
    way > 0
      ? range.comparePoint(node.parentNode ?? node, indexOf(node)) > 0
      : range.comparePoint(node.parentNode ?? node, indexOf(node)) < 0 &&
        !node.contains(range.startContainer);
  const beside = stops.filter((node) => isBeside(node) && isStop(node));
  return beside.at(way > 0 ? 0 : -1) ?? null;
}

const indexOf = (node: Node): number => [...(node.parentNode?.childNodes ?? [])].indexOf(node as ChildNode);
