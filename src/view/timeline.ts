import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { clusterContains, type Scene } from '../layout/scene.js';
import { sheetOf } from '../layout/window.js';
import { pagesOf } from '../model/page.js';
import { renderIntro, renderNotes } from './around.js';
import { placed, renderAxis } from './axis.js';
import { renderItems } from './card.js';
import type { ViewContext } from './context.js';
import { renderHeader, SCALE_NAMES, stageTools } from './header.js';
import { renderLanes } from './lanes.js';
import { colored, renderLegend } from './legend.js';
import { renderOverview } from './overview.js';
import { renderPeriods } from './periods.js';
import { renderPane, renderUnfolding } from './pane.js';
import { renderEntries } from './printed.js';
import { renderInferred } from './reading.js';
import { fresh, word } from './words.js';

/** The picture and the pane: inside the current card where the layout unfolds, else under everything. */
function renderPicture(scene: Scene, context: ViewContext): TemplateResult {
  const cluster = scene.clusters.find((each) => clusterContains(each, context.current));
  const unfolding = new Set(context.unfolds ? scene.cards.map(({ event }) => event) : []);
  const renderReader = () => renderPane(context, cluster, (event) => unfolding.has(event));
  const stage = context.stage?.isOpen ? context.stage : undefined;
  const above = stage && (stage.whole ? stage.renderWhole(context, stageTools) : renderReader());
  return html`${above} ${renderLegend(context)} ${renderLanes(scene, context)}
    <div
      class=${context.zoom.domain ? 'picture zoomed' : 'picture'}
      part="picture"
      ${placed({ height: scene.height })}
      @keydown=${context.selection.listKey}
    >
      <div class="place sheet" ${placed(sheetOf(scene))}
        >${renderPeriods(scene, context)} ${renderAxis(scene, context)}
        ${renderItems(scene, context, renderUnfolding)}</div
      >
    </div>
    ${renderOverview(scene, context)} ${stage ? stage.renderBar(context, stageTools) : renderReader()}`;
}

function renderForm(context: ViewContext): TemplateResult | typeof nothing {
  const { form, scene, pages } = context;
  if (form !== 'picture') return pages.plain?.renderPlain(context) ?? renderEntries(context);
  return scene ? renderPicture(scene, context) : nothing;
}

/** What is said of what the reader has done, of a motion when it has arrived, and of what has come meanwhile. */
function statusText({
  timeline,
  wording,
  current,
  focused,
  selection: { said },
  zoom,
  loading: { added, additions },
  article,
  scale,
  find: { matches },
  pages: { page },
}: ViewContext): string {
  const position = (event: number) =>
    wording.words('positionOf', { position: event + 1, count: timeline.events.length });
  if (said === 'link') return wording.words('linkCopied');
  if (said === 'passage') return article?.passage ?? '';
  if (said === 'place') return position(focused);
  // The window on the strip says it itself.
  if (said === 'stretch') return zoom.moving || zoom.held ? '' : wording.stretch(...zoom.visible);
  if (said === 'scale') return `${wording.words('scale')}: ${wording.words(SCALE_NAMES[scale])}`;
  if (said === 'page')
    return wording.words('pageOf', { page: page + 1, pages: pagesOf((matches ?? timeline.events).length) });
  // The same words again are said again only if they differ.
  if (!said || current < 0)
    return added ? wording.words('added', { n: added }) + '\u00a0'.repeat(additions % 2) : '';
  const event = timeline.events.at(current);
  // Its title and its position are said with the focus.
  if (said === 'opened') return wording.longDate(event);
  return wording.words('openedStatus', {
    title: event.title,
    date: wording.date(event),
    position: position(current),
  });
}

/**
 * A story: header, picture or its plain forms, pane, entries that could not be used, and what assistive technology
 * is told.
 */
export function renderTimeline(context: ViewContext): TemplateResult {
  const {
    loading: {
      story: { dropped },
    },
    timeline: { events },
    wording,
  } = context;
  // Where nothing in it can have the focus, what scrolls must have it itself.
  const scrolls = context.bounded && context.form !== 'table' && (context.unfolds || context.form === 'list');
  // There, the title stands in the place of an event.
  const isInPane = context.stage?.isOpen && context.stage.whole;
  return html`${isInPane ? nothing : renderHeader(context)} ${renderInferred(events.inferred, context)}
    <div
      class="form"
      tabindex=${ifDefined(scrolls ? 0 : undefined)}
      role=${ifDefined(scrolls ? 'region' : undefined)}
      aria-label=${ifDefined(scrolls ? context.heading || wording.words('eventsLabel') : undefined)}
      ${colored(context.coloring?.groups ?? [])}
      >${context.bounded ? renderIntro(context) : nothing} ${renderForm(context)} ${renderNotes(context)}</div
    >
    ${dropped ? html`<p class="muted" part="note">${word(wording, 'unusable', { n: dropped })}</p>` : nothing}
    <div class="status" role="status">${fresh(statusText(context))}</div>`;
}
