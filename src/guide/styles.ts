import { css } from 'lit';

/** What opens over the page: on the page's own colours, in the element's font. */
export const guideStyles = css`
  .guide {
    inline-size: min(34em, calc(100vw - 2em));
    max-block-size: calc(100dvh - 4em);
    margin: 2em auto auto;
    border: 1px solid GrayText;
    border-radius: 6px;
    padding: 1em;
    overflow: hidden auto;
    overscroll-behavior: contain;
    color: CanvasText;
    background: Canvas;
    text-align: start;
    box-shadow: 0 0.5em 2em rgb(0 0 0 / 25%);
  }
  .guide::backdrop {
    background: rgb(0 0 0 / 30%);
  }
  .guide > input {
    inline-size: 100%;
    min-block-size: 2.6em;
    cursor: text;
    border-color: GrayText;
  }
  .guide > [role='status'] {
    min-block-size: 1.5em;
    margin-block: 0.4em;
  }
  .guide [role='option'] {
    padding: 0.45em 0.6em;
    border-inline-start: 3px solid transparent;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  .guide [role='option'] > .muted {
    margin-inline-end: 0.5em;
  }
  .guide [role='option'] > .quote {
    display: block;
  }
  .guide [aria-selected='true'] {
    border-color: var(--_focus);
    background: color-mix(in srgb, currentColor 10%, transparent);
  }
  .guide > .top {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: 1em;
  }
  .guide :is(h2, h3) {
    font-size: 1.1em;
  }
  .guide h3 {
    margin-block: 1.25em 0.4em;
    font-size: 1em;
  }
  .guide dl {
    display: grid;
    grid-template-columns: minmax(5.5em, max-content) 1fr;
    gap: 0.45em 1em;
    align-items: baseline;
    margin-block: 0.6em 1em;
  }
  .guide .signs {
    align-items: center;
    margin-block-end: 0;
  }
  .guide kbd {
    display: inline-block;
    min-inline-size: 1.8em;
    padding-inline: 0.4em;
    border: 1px solid GrayText;
    border-radius: 3px;
    font: inherit;
    text-align: center;
  }
  .guide dt > svg {
    display: block;
    inline-size: 60px;
    block-size: 20px;
  }
  .guide .dot {
    fill: var(--_marker);
  }
  .guide .ring {
    fill: Canvas;
    stroke: var(--_axis);
    stroke-width: 1.5;
  }
  .guide.rtl text {
    transform: scaleX(-1);
    transform-origin: 24px 0;
  }
  .guide text {
    fill: CanvasText;
    font-size: 11px;
    text-anchor: middle;
  }
  @media (forced-colors: active) {
    .guide [aria-selected='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
  @media print {
    .guide {
      display: none;
    }
  }
`;
