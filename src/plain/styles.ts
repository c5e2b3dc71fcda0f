import { css } from 'lit';

const rules = css`
  .filters {
    flex: 1 0 100%;
    display: grid;
    gap: 1em 3em;
    font-size: var(--_date-size);
  }
  .wide .filters {
    grid-template-columns: repeat(auto-fit, minmax(20em, 1fr));
  }
  fieldset {
    border: 0;
    min-inline-size: 0;
  }
  legend {
    font-weight: 700;
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
    min-block-size: 24px;
    padding-block: 0.2em;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  .choices .muted {
    font-size: inherit;
  }
  /* Beside a word, not a colour alone. */
  .new {
    display: inline-block;
    margin-inline-end: 0.5em;
    padding-inline: 0.35em;
    border: 1.5px solid var(--_accent);
    border-radius: 2px;
    font-size: var(--_date-size);
    font-weight: 400;
    line-height: 1.35;
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
    border-block-end: 1px solid var(--_rule);
    overflow-wrap: break-word;
  }
  tr > :first-child {
    padding-inline-start: 0.6em;
  }
  td > p {
    min-inline-size: 12em;
  }
  td > p + p {
    margin-block-start: 0.75em;
  }
  tbody button {
    min-block-size: 24px;
    margin-block: -0.2em;
    padding-block: 0.2em;
    font-weight: var(--_title-weight);
  }
  td button {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  /* Which one is current is told by a bar, and not by its colour alone. */
  tr.current > :first-child,
  .plain > .current {
    box-shadow: inset 3px 0 var(--_accent);
  }
  .rtl tr.current > :first-child,
  .rtl .plain > .current {
    box-shadow: inset -3px 0 var(--_accent);
  }
  ol.plain > li {
    padding-inline-start: 0.9em;
  }
  .heading {
    display: grid;
    justify-items: start;
    margin-block-end: 0.4em;
    overflow-wrap: anywhere;
  }
  .heading > .title {
    position: relative;
    min-block-size: 24px;
    font-size: 1.1em;
    text-decoration: underline 1px;
    text-underline-offset: 0.2em;
  }
  .heading > .title:hover,
  .heading > .title[aria-current] {
    color: var(--_accent);
  }
  /* So long nothing is told: a line before what comes after it. */
  .passed {
    display: flex;
    align-items: center;
    gap: 0.75em;
    inline-size: 100%;
    margin-block-end: 1.25em;
    color: var(--_muted);
    font-size: var(--_date-size);
  }
  .passed::before,
  .passed::after {
    content: '';
    flex: 0 0 1.5em;
    border-block-start: 1px dashed;
  }
  .passed::after {
    flex: 1;
  }
  .among {
    z-index: 3;
    border: 1px solid var(--_axis);
    border-radius: 3px;
    padding: 0.5em 0.75em;
    background: var(--_background);
    overflow: hidden auto;
    overflow-wrap: anywhere;
    font-size: var(--_date-size);
    cursor: auto;
    /* Words beside it keep off. */
    box-shadow: 0 0 0 6px var(--_background);
  }
  .among .muted {
    font-size: inherit;
  }
  .among.above {
    translate: 0 -100%;
  }
  .among li > button {
    min-block-size: 24px;
    padding-block: 0.2em;
  }
  .among li > button:hover,
  .among [aria-current] {
    color: var(--_accent);
  }
  .among [aria-current] {
    font-weight: 700;
  }
  @media print {
    .among {
      display: none;
    }
  }
  @media (forced-colors: active) {
    tr.current > :first-child,
    .plain > .current {
      border-inline-start: 3px solid Highlight;
    }
  }
`;

/** The list and the table. The checks of templates do not know the first rule yet. */
export const plainStyles = { cssText: `[type='checkbox']{accent-color:var(--_accent)}${rules.cssText}` };
