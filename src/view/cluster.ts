import { html, type TemplateResult } from 'lit';
import type { Cluster } from '../layout/scene.js';
import { LEAD, textsOf } from '../model/event-list.js';
import type { ViewContext } from './context.js';
import { renderHint, renderSaying } from './spoken.js';

/** An event stands out that leads, or that has so many more quotations than any other. */
const HEAVIER = 20;

/** Whether the main event of a cluster stands out among the others. */
export function standsOut(
  { first, end, main, among }: Cluster,
  { timeline: { events } }: ViewContext,
): boolean {
  const { rank, order, heaviest } = among();
  const { weights } = events.columns;
  const weight = (event: number) => weights[event] as number;
  const at = rank[main] as number;
  const most = (from: number, to: number) => (from < to ? weight(order[heaviest(from, to)] as number) : 0);
  return weight(main) >= LEAD || weight(main) - Math.max(most(first, at), most(at + 1, end)) >= HEAVIER;
}

/** How many events a cluster holds, and from when to when. */
export const clusterName = (
  { count, event, last }: Cluster,
  { wording, timeline: { events } }: ViewContext,
): string =>
  wording.words('clusterLabel', { n: count, span: wording.spanOf(events.at(event), events.at(last)) });

/** The lane that a bubble is in, if there are lanes: the first of the groups of its events. */
function laneOf({ main }: Cluster, { scene, groupOf, timeline }: ViewContext): string | undefined {
  const groups = groupOf(textsOf(timeline.events.at(main)));
  return scene?.lanes?.find(({ name }) => name && groups.startsWith(name))?.name;
}

/**
 * What a bubble says: how many events, from when to when, how many of them are found, and which stands out. The
 * number that is seen is among the words, for those who name a button by what they see.
 */
export function renderClusterName(
  cluster: Cluster,
  number: string,
  found: number | undefined,
  context: ViewContext & { readonly passed: ReadonlyMap<number, string> },
): TemplateResult {
  const { wording, timeline } = context;
  const { title } = timeline.events.at(cluster.main);
  const outstanding = standsOut(cluster, context) ? title : undefined;
  const name = clusterName(cluster, context);
  const match = found === undefined ? undefined : wording.words('found', { n: found, count: cluster.count });
  const said = match ? `${name} · ${match}` : name;
  const first = cluster.among().order[cluster.first] ?? cluster.event;
  const before = context.passed.get(first);
  const hint = outstanding ? `${said} · ${outstanding}` : said;
  const lane = laneOf(cluster, context);
  return html`${
    said.includes(number)
      ? html`<span class="number hint" aria-hidden="true" title=${hint}>${number}</span>`
      : html`<span class="number">${number}</span> ${renderHint(hint)}`
  }
  ${renderSaying(
    [
      [lane && lane + wording.comma.trimEnd(), 'story'],
      [before && before + wording.comma.trimEnd()],
      [outstanding ? said + wording.comma.trimEnd() : said],
      [outstanding, 'story'],
    ],
    context,
  )}`;
}
