import { css, unsafeCSS } from 'lit';
import { tokens } from './tokens.js';

/** `--_name` is a token with its default: `var(--article-timeline-name, default)`. */
const defaults = Object.entries(tokens)
  .map(([name, [value]]) => `--_${name}:var(--article-timeline-${name},${value});`)
  .join('');

/** The tokens, and what the template checks do not know yet. */
const tokenSheet = unsafeCSS(
  `:host{${defaults}}.head{text-wrap:balance}[type=checkbox]{accent-color:var(--_accent)}`,
);

const sheet = css`
  :host {
    display: block;
    flex: 1 1 auto;
    min-inline-size: 0;
    min-block-size: var(--_reserved-height);
    color: var(--_color);
    font-family: var(--_font);
  }
  :host([hidden]),
  .print,
  summary::-webkit-details-marker {
    display: none;
  }
  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }
  ol {
    /* WebKit takes such a list for none unless it has the role. */
    list-style: none;
  }
  a {
    color: inherit;
  }
  cite {
    font-style: normal;
  }
  button,
  select,
  input {
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    color: inherit;
    cursor: pointer;
  }
  button,
  summary {
    border: 0;
    background: none;
    text-align: start;
    list-style: none;
    cursor: pointer;
  }
  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }

  /* Its size never hangs on what is drawn; what pages set on all text and the measure does not know ends here. */
  .frame {
    contain: inline-size;
    contain-intrinsic-inline-size: 20em;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    writing-mode: horizontal-tb;
  }
  .probes {
    position: relative;
    block-size: 0;
    overflow: hidden;
    visibility: hidden;
  }
  .probes > *,
  .place {
    position: absolute;
  }
  .probes > *,
  .label {
    white-space: pre;
  }
  .date,
  .tick,
  .gap,
  .title,
  .quote {
    line-height: var(--_line-height);
  }
  .date,
  .muted,
  .tick {
    color: var(--_muted);
  }
  .date,
  .muted,
  .controls,
  .steps,
  .find,
  .filters,
  .near {
    font-size: var(--_date-size);
  }
  .tick,
  .gap {
    font-size: var(--_tick-size);
  }
  .title,
  .head {
    font-family: var(--_title-font);
    font-weight: var(--_title-weight);
  }
  .title {
    font-size: var(--_title-size);
  }
  .head {
    font-size: 1.25em;
    line-height: 1.25;
    overflow-wrap: anywhere;
  }
  .quote,
  .said blockquote {
    font-family: var(--_quote-font);
    font-style: var(--_quote-style);
  }
  .quote {
    font-size: var(--_quote-size);
  }
  .count,
  .card.current .title,
  .cluster.current,
  a:hover {
    color: var(--_accent);
  }

  .header,
  .controls,
  .steps,
  .find {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
  }
  .header {
    align-items: baseline;
    column-gap: 1em;
    margin-block-end: 1em;
  }
  .grow {
    flex: 1 1 auto;
  }
  .control {
    min-block-size: max(24px, 2em);
    min-inline-size: max(24px, 2.2em);
    padding: 0 0.6em;
    border: 1px solid var(--_line);
    border-radius: 3px;
    background: none;
  }
  .control:hover,
  .control[aria-pressed='true'] {
    border-color: currentColor;
  }
  .control:disabled,
  [aria-disabled='true'] {
    opacity: 0.5;
  }
  .control svg {
    display: block;
    inline-size: 1em;
    block-size: 1em;
  }
  .steps > *,
  .read,
  .choices .muted,
  .find .muted {
    font-size: inherit;
  }
  details .steps {
    margin-block-start: 1em;
  }
  option {
    color: CanvasText;
    background: Canvas;
  }

  .find,
  .filters {
    flex: 1 0 100%;
  }
  .find > input,
  .find > .muted {
    flex: 1 1 12em;
  }
  [type='search'] {
    cursor: text;
  }
  .filters {
    display: grid;
    gap: 1em 3em;
  }
  .wide .filters {
    grid-template-columns: repeat(auto-fit, minmax(20em, 1fr));
  }
  fieldset {
    border: 0;
    min-inline-size: 0;
  }
  fieldset > .control {
    inline-size: min(100%, 16em);
  }
  .choices {
    margin-block-start: 0.5em;
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(11em, 1fr));
    gap: 0 1em;
  }
  .choices label {
    display: flex;
    align-items: baseline;
    gap: 0.4em;
    overflow-wrap: anywhere;
    cursor: pointer;
  }

  .picture {
    position: relative;
  }
  svg {
    overflow: visible;
  }
  .sheet,
  .sheet > svg {
    inline-size: 100%;
    block-size: 100%;
  }
  /* A drag selects no text; D3 hears of no selection in a shadow root. All browsers know the prefixed name. */
  .zoomed > .sheet {
    will-change: transform;
    -webkit-user-select: none;
  }
  .sheet > svg {
    pointer-events: none;
  }
  .rtl svg {
    transform: scaleX(-1);
  }
  path {
    fill: none;
    stroke: var(--_axis);
  }
  .axis-line,
  .break,
  .strip-mark {
    stroke-width: 1.5;
  }
  .connector {
    stroke: var(--_line);
  }
  path.faint,
  .marker.faint {
    opacity: 0.35;
  }
  .bar,
  .bar-end,
  .control path {
    stroke-width: 2;
  }
  .bar,
  .bar-end {
    opacity: 0.6;
  }
  .bar-end {
    stroke-dasharray: 2;
  }
  path.current {
    stroke: var(--_accent);
    opacity: 1;
  }
  .control path {
    stroke: currentColor;
  }

  .marker {
    margin: calc(var(--_marker-size) / -2);
    border: calc(var(--_marker-size) / 2) solid var(--_marker);
    border-radius: 50%;
    pointer-events: none;
  }
  .marker.current,
  .cluster.current {
    border-color: var(--_accent);
  }
  .card {
    cursor: pointer;
  }
  .card > button,
  summary {
    display: block;
    inline-size: 100%;
  }
  .end,
  .end > button {
    text-align: end;
  }
  .card :is(.date, .title, .quote) {
    display: block;
    white-space: pre;
  }
  .card [dir] {
    text-align: match-parent;
  }
  .card .quote {
    margin-block-start: var(--_quote-gap);
  }
  .card.faint,
  .cluster.faint {
    color: var(--_muted);
  }
  .card.faint .date,
  .card.faint .count {
    color: inherit;
  }
  .faint .title {
    font-weight: 400;
  }
  .card:hover .title,
  td button,
  .read,
  .control[aria-pressed='true'],
  .near [aria-current='true'] {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .card.reading .title {
    text-decoration: underline dotted;
    text-underline-offset: 0.15em;
  }
  .reading:is(.marker, .cluster) {
    outline: 1px solid;
    outline-offset: 2px;
  }
  .spot,
  .cluster {
    inline-size: var(--_cluster-size);
    block-size: var(--_cluster-size);
    margin: calc(var(--_cluster-size) / -2);
    border-radius: 50%;
    text-align: center;
  }
  .cluster {
    border: 1.5px solid var(--_axis);
    background: var(--_background);
    font-size: 13px;
  }
  .long {
    font-size: 10px;
  }

  .lanes {
    position: relative;
    z-index: 1;
  }
  .place.lane {
    max-inline-size: 100%;
    overflow: hidden;
    white-space: nowrap;
    text-overflow: ellipsis;
  }
  .lane > [dir],
  legend {
    font-weight: 700;
  }
  [aria-expanded='true'].lane::before {
    content: '− ';
    content: '− ' / '';
  }
  [aria-expanded='false'].lane::before {
    content: '+ ';
    content: '+ ' / '';
  }

  .zoomed {
    overflow: clip;
    cursor: grab;
  }
  .zoomed:active {
    cursor: grabbing;
  }
  ol[tabindex] {
    block-size: 100%;
    outline-offset: -2px;
  }

  .strip {
    margin-block: 1.5em 1em;
  }
  /* As high as a target, in the room that there is: nothing moves when it comes. */
  .brush {
    position: relative;
    margin-block: -7px;
    padding-block: 7px;
    cursor: pointer;
    touch-action: pan-y pinch-zoom;
  }
  .window {
    inset-block: 0;
    cursor: grab;
  }
  .window i {
    inset-block: 4px 6px;
    border: solid var(--_axis);
    border-width: 1px 3px;
    border-radius: 2px;
    background: color-mix(in srgb, var(--_axis) 15%, transparent);
  }
  .strip svg {
    display: block;
    inline-size: 100%;
    block-size: 10px;
  }
  .ends {
    display: flex;
    justify-content: space-between;
  }

  .pane {
    overflow-wrap: anywhere;
    -webkit-user-select: text;
  }
  .frame > .pane {
    border-block-start: 1px solid var(--_line);
    padding-block-start: 0.75em;
  }
  details .pane {
    padding-block: 0.4em 1em;
  }
  .pane .head {
    margin-block: 0.1em 0.4em;
  }
  .body,
  .body > *,
  .quotes,
  .plain {
    display: grid;
    gap: 0.75em;
    align-content: start;
  }
  .body {
    max-inline-size: var(--_pane-width);
    line-height: 1.5;
  }
  .body > :empty {
    display: none;
  }
  .wide > .pane .body:has(p):has(.quotes) {
    max-inline-size: calc(var(--_pane-width) * 1.6);
  }
  .wide > .pane .body:has(p):has(.quotes),
  .wide .near {
    display: grid;
    grid-template-columns: 1fr 1fr;
    column-gap: 3em;
  }
  .said {
    border-inline-start: 2px solid var(--_accent);
    padding-inline-start: 0.9em;
  }
  .speaker {
    color: var(--_color);
    font-weight: 600;
  }
  img {
    display: block;
    inline-size: 100%;
    block-size: auto;
    aspect-ratio: 3 / 2;
    object-fit: cover;
    background: var(--_line);
  }
  .near {
    margin-block-end: 0.75em;
  }
  .near button,
  td button,
  .read,
  .choices label,
  .lane {
    min-block-size: 24px;
    padding-block: 0.2em;
  }

  .plain {
    gap: 1.5em;
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
    inline-size: 100%;
  }
  th,
  td {
    text-align: start;
    vertical-align: top;
    padding: 0.5em 1em 0.5em 0;
    border-block-end: 1px solid var(--_line);
    overflow-wrap: break-word;
  }
  .status {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }

  @media (forced-colors: active) {
    path {
      stroke: CanvasText;
    }
    .marker {
      border-color: CanvasText;
    }
    .faint,
    .faint * {
      color: GrayText;
    }
    path.current {
      stroke: Highlight;
    }
    .marker.current {
      border-color: Highlight;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .marker,
    path,
    .title {
      transition: 200ms;
      transition-property: color, border-color, stroke;
    }
  }
  @media print {
    .frame > :not(.print, .probes),
    .read {
      display: none;
    }
    .print {
      display: block;
    }
    .plain > li {
      break-inside: avoid;
    }
  }
`;

export const styles = [tokenSheet, sheet];
