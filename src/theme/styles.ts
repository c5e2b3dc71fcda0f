import { css, unsafeCSS } from 'lit';
import { tokens } from './tokens.js';

/** `--_name` is a token with its default: `var(--article-timeline-name, default)`. */
const defaults = unsafeCSS(
  Object.entries(tokens)
    .map(([name, [value]]) => `--_${name}: var(--article-timeline-${name}, ${value});`)
    .join(''),
);

export const styles = css`
  :host {
    ${defaults}
    display: block;
    position: relative;
    min-block-size: var(--_reserved-height);
    color: var(--_color);
    font-family: var(--_font);
  }
  :host([hidden]), [hidden] { display: none !important; }
  * { box-sizing: border-box; }
  ol, ul, figure, blockquote, p { margin: 0; padding: 0; }
  ol, ul { list-style: none; }
  a { color: inherit; text-underline-offset: 0.15em; }
  a:hover { color: var(--_accent); }
  img { max-inline-size: 100%; }
  button, select { font: inherit; letter-spacing: inherit; word-spacing: inherit; color: inherit; }
  :focus-visible { outline: 2px solid var(--_focus); outline-offset: 2px; border-radius: 2px; }

  .probes { position: absolute; inline-size: 0; block-size: 0; overflow: hidden; visibility: hidden; pointer-events: none; }
  .probes > * { position: absolute; white-space: pre; }
  .date, .tick { font-size: var(--_date-size); line-height: var(--_line-height); }
  .tick { font-size: var(--_tick-size); }
  .gap { font-size: var(--_tick-size); line-height: var(--_line-height); font-style: italic; }
  .title { font-family: var(--_title-font); font-size: var(--_title-size); font-weight: var(--_title-weight); line-height: var(--_line-height); }
  .quote { font-family: var(--_quote-font); font-size: var(--_quote-size); font-style: var(--_quote-style); line-height: var(--_line-height); }
  .count { color: var(--_accent); }
  .date, .tick, .gap, .more { color: var(--_muted); }

  header { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0.25em 1em; margin-block-end: 1em; }
  .headline { font-family: var(--_title-font); font-weight: var(--_title-weight); font-size: 1.25em; line-height: 1.25; text-wrap: balance; overflow-wrap: anywhere; }
  .summary { flex: 1 1 auto; color: var(--_muted); font-size: var(--_date-size); }
  .controls { display: flex; flex-wrap: wrap; gap: 0.5em; font-size: var(--_date-size); }
  .control { min-block-size: max(24px, 2em); padding: 0 0.6em; border: 1px solid var(--_line); border-radius: 3px; background: transparent; cursor: pointer; }
  select.control option { color: CanvasText; background: Canvas; }
  .control:hover { border-color: currentColor; }
  .control:disabled { opacity: 0.5; cursor: default; }
  .control[aria-pressed='true'] { border-color: currentColor; font-weight: 700; }

  .picture { position: relative; }
  .picture > svg { position: absolute; inset: 0; inline-size: 100%; block-size: 100%; overflow: visible; pointer-events: none; }
  .rtl .picture > svg, .rtl .strip svg { transform: scaleX(-1); }
  .picture [class~='place'] { position: absolute; }
  svg * { fill: none; vector-effect: non-scaling-stroke; }
  .axis-line, .break { stroke: var(--_axis); stroke-width: 1.5; }
  .axis-tick, .strip-line { stroke: var(--_axis); stroke-width: 1; }
  .connector { stroke: var(--_line); stroke-width: 1; }
  .bar { stroke: var(--_axis); stroke-width: 2; opacity: 0.6; }
  .bar.current, .connector.current { stroke: var(--_accent); opacity: 1; }
  .bar-end { stroke: var(--_axis); stroke-width: 2; stroke-dasharray: 2 2; opacity: 0.6; }
  .bar-end.current { stroke: var(--_accent); opacity: 1; }
  .label { white-space: nowrap; }

  .marker { inline-size: var(--_marker-size); block-size: var(--_marker-size); margin-block-start: calc(var(--_marker-size) / -2); margin-inline-start: calc(var(--_marker-size) / -2); border: calc(var(--_marker-size) / 2) solid var(--_marker); border-radius: 50%; pointer-events: none; }
  .marker.current { border-color: var(--_accent); }
  .card { cursor: pointer; }
  .card > button, summary { display: block; inline-size: 100%; padding: 0; border: 0; background: none; text-align: start; cursor: pointer; list-style: none; }
  summary::-webkit-details-marker { display: none; }
  .end, .end > button { text-align: end; }
  .line { display: block; white-space: nowrap; }
  .card [dir] { text-align: match-parent; }
  .card .quote { margin-block-start: 3px; }
  .card:hover .title { text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: 0.15em; }
  .card.current .title { color: var(--_accent); }
  .spot { inline-size: 24px; block-size: 24px; margin: -12px; padding: 0; border: 0; border-radius: 50%; background: none; cursor: pointer; }
  .cluster { padding: 0; border: 1.5px solid var(--_axis); border-radius: 50%; background: var(--_background); color: inherit; font-size: 11px; font-weight: 700; line-height: 1; cursor: pointer; }
  .cluster.current { border-color: var(--_accent); color: var(--_accent); }

  .strip { position: relative; margin-block: 1.5em 1em; }
  .strip svg { display: block; inline-size: 100%; block-size: 10px; overflow: visible; }
  .strip-mark { stroke: currentColor; stroke-width: 1.5; }
  .strip-mark.current { stroke: var(--_accent); stroke-width: 2.5; }
  .strip-words { display: flex; justify-content: space-between; gap: 1em; color: var(--_muted); font-size: var(--_date-size); line-height: var(--_line-height); }

  .pane { max-inline-size: var(--_pane-width); overflow-wrap: anywhere; }
  .frame > .pane { border-block-start: 1px solid var(--_line); padding-block-start: 0.75em; }
  details .pane { padding-block: 0.4em 1em; }
  details .steps { margin-block-start: 1em; }
  .pane-head { display: flex; flex-wrap: wrap; align-items: center; gap: 0.25em 0.75em; }
  .pane-head .date { flex: 1 1 auto; }
  .pane-title { font-family: var(--_title-font); font-weight: var(--_title-weight); font-size: 1.25em; line-height: 1.25; margin-block: 0.1em 0.4em; text-wrap: balance; }
  .pane-title:focus { outline-offset: 4px; }
  .pane-body { display: grid; gap: 0.75em; max-inline-size: var(--_pane-width); }
  .pane-body p { line-height: 1.5; }
  .quotes { display: grid; gap: 0.9em; }
  .told { display: grid; gap: 0.75em; align-content: start; }
  .told:empty { display: none; }
  .wide > .pane { max-inline-size: none; }
  .wide .near { grid-template-columns: 1fr 1fr; column-gap: 3em; }
  .wide > .pane .pane-body:has(.quotes) { grid-template-columns: 1fr 1fr; column-gap: 3em; max-inline-size: calc(var(--_pane-width) * 1.6); }
  .said { border-inline-start: 2px solid var(--_accent); padding-inline-start: 0.9em; }
  .said blockquote { font-family: var(--_quote-font); font-style: var(--_quote-style); line-height: 1.45; }
  .said figcaption { color: var(--_muted); font-size: var(--_date-size); line-height: 1.45; margin-block-start: 0.2em; }
  .speaker { color: var(--_color); font-weight: 600; }
  cite { font-style: normal; }
  .image img { display: block; inline-size: 100%; aspect-ratio: 3 / 2; object-fit: cover; background: var(--_line); }
  .image figcaption, .note { color: var(--_muted); font-size: var(--_date-size); }
  .steps { display: flex; align-items: center; gap: 0.5em; font-size: var(--_date-size); }
  .step { min-inline-size: max(24px, 2.2em); }
  .step svg { display: block; margin-inline: auto; inline-size: 0.6em; block-size: 1em; stroke: currentColor; stroke-width: 2; }
  .rtl .step svg { transform: scaleX(-1); }
  .near { display: grid; gap: 0.1em; font-size: var(--_date-size); margin-block-end: 0.75em; }
  .near button { padding: 0.3em 0; min-block-size: 24px; border: 0; background: none; text-align: start; cursor: pointer; }
  .near button[aria-current] { color: var(--_accent); font-weight: 700; }

  .plain { display: grid; gap: 1.5em; }
  .plain .title { font-size: 1.05em; }
  .scroll { overflow-x: auto; }
  table { border-collapse: collapse; inline-size: 100%; }
  th, td { text-align: start; vertical-align: top; padding: 0.5em 1em 0.5em 0; border-block-end: 1px solid var(--_line); line-height: 1.4; overflow-wrap: anywhere; }
  th { font-size: var(--_date-size); }
  td button { padding: 0; border: 0; min-block-size: 24px; background: none; text-align: start; font-weight: 600; cursor: pointer; text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: 0.15em; }
  .said-of { color: var(--_muted); }
  .status { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  .print { display: none; }

  @media (forced-colors: active) {
    .marker { border-color: CanvasText; }
    .marker.current { border-color: Highlight; }
    .axis-line, .axis-tick, .connector, .bar, .bar-end, .break, .strip-line, .strip-mark { stroke: CanvasText; }
    .bar.current, .connector.current, .strip-mark.current { stroke: Highlight; }
    .cluster { border-color: ButtonText; }
  }
  @media (prefers-reduced-motion: no-preference) {
    .marker, .connector, .bar, .card .title { transition: color 200ms, border-color 200ms, stroke 200ms; }
  }
  @media print {
    .frame > :not(.print) { display: none; }
    .print { display: block; }
    .plain li { break-inside: avoid; }
  }
`;
