import { html, nothing, type TemplateResult } from 'lit';
import type { Scene } from '../layout/scene.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { renderAxis } from './axis.js';
import { renderItems } from './card.js';
import type { ViewContext } from './context.js';
import { renderHeader, type HeaderState } from './header.js';
import { renderOverview } from './overview.js';
import { renderPane } from './pane.js';
import { renderListPage, renderPager, renderTable } from './table.js';
import { word } from './words.js';
import { styleMap } from 'lit/directives/style-map.js';

export interface TimelineView {
  readonly header: HeaderState;
  /** What to draw: the picture once sizes are known, else the plain list or the table. */
  readonly form: 'picture' | 'list' | 'table';
  readonly scene: Scene | undefined;
  readonly page: number;
  readonly turn: (page: number) => void;
  /** The words at the two ends of the strip. */
  readonly ends: readonly [string, string];
  readonly listKey: (event: KeyboardEvent) => void;
  readonly paneKey: (event: KeyboardEvent) => void;
  readonly diagnostics: readonly Diagnostic[];
  readonly status: string;
}

/** The picture and the pane: inside the current card where the layout unfolds, else under everything. */
function renderPicture(scene: Scene, context: ViewContext, view: TimelineView): TemplateResult {
  const cluster = scene.clusters.find(({ events }) => events.includes(context.current));
  const unfolded = context.unfolds && scene.cards.some((card) => card.event === context.current);
  const pane = renderPane(context, cluster?.events, unfolded, view.paneKey);
  return html`<div class="picture" part="picture" style=${styleMap({ 'block-size': `${String(Math.ceil(scene.height))}px` })} @keydown=${view.listKey}>
      ${renderAxis(scene, context.current)} ${renderItems(scene, context, pane)}
    </div>
    ${renderOverview(scene.overview, context, view.ends)} ${unfolded ? nothing : pane}`;
}

function renderForm(context: ViewContext, view: TimelineView): TemplateResult | typeof nothing {
  if (view.form === 'table') return html`${renderTable(context, view.page, view.header.heading || context.wording.words('timelineLabel'))} ${renderPager(context, view.page, view.turn)}`;
  if (view.form === 'list') return html`${renderListPage(context, view.page)} ${renderPager(context, view.page, view.turn)}`;
  return view.scene ? renderPicture(view.scene, context, view) : nothing;
}

/** Entries that could not be used, in one quiet line. What is only told to the author stays in the diagnostics. */
function renderUnusable({ diagnostics }: TimelineView, context: ViewContext): TemplateResult | typeof nothing {
  const dropped = new Set(diagnostics.filter(({ code }) => DROPPING.has(code)).map(({ path }) => /^events\[\d+\]/.exec(path)?.[0]));
  return dropped.size ? html`<p class="note" part="note">${word(context.wording, 'unusable', { n: dropped.size })}</p>` : nothing;
}

/** Diagnostics after which there is one event less. */
const DROPPING: ReadonlySet<string> = new Set(['missing-date', 'invalid-date', 'unknown-date', 'undrawable-date', 'end-before-start', 'missing-title', 'wrong-type']);

/** A story: header, picture or its plain forms, pane, and what assistive technology is told. */
export function renderTimeline(context: ViewContext, view: TimelineView): TemplateResult {
  return html`${renderHeader(context, view.header)} ${renderForm(context, view)} ${renderUnusable(view, context)}
    <div class="status" role="status">${view.status}</div>`;
}
