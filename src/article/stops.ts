/** What Tab may reach; those without a place on the page are left out where they are counted. */
const TAB_STOPS =
  'a[href], area[href], button, input, select, textarea, summary, iframe, audio[controls], video[controls], ' +
  '[contenteditable], [tabindex]';

const isStop = (node: HTMLElement): boolean =>
  node.tabIndex >= 0 && !node.matches(':disabled') && node.getClientRects().length > 0;

/** What Tab reaches next behind a passage, in the order of the page; null where nothing is left. */
export function stopBehind(range: Range): HTMLElement | null {
  const { ownerDocument: page } = range.startContainer;
  const stops = [...(page?.querySelectorAll<HTMLElement>(TAB_STOPS) ?? [])];
  const isBehind = (node: Node) => range.comparePoint(node.parentNode ?? node, indexOf(node)) > 0;
  return stops.find((node) => isBehind(node) && isStop(node)) ?? null;
}

const indexOf = (node: Node): number => [...(node.parentNode?.childNodes ?? [])].indexOf(node as ChildNode);
