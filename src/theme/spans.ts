import { css } from 'lit';

/** Bars of events that last, with their names. */
export const spanStyles = css`
  .span > i {
    inset-block: 0;
    min-inline-size: 2px;
    border-radius: 2px;
    background: color-mix(in srgb, var(--_axis) 16%, var(--_background));
    border: solid var(--_line);
    border-width: 0 2px 1px;
  }
  .span > .start-vague {
    border-inline-start-style: dashed;
  }
  .span > .end-vague {
    border-inline-end-style: dashed;
  }
  .span > .start-open {
    border-inline-start: 0;
  }
  .span > .end-open {
    border-inline-end: 0;
  }
  .span > .end-open,
  .rtl .span > .start-open {
    clip-path: polygon(0 0, calc(100% - 8px) 0, 100% 50%, calc(100% - 8px) 100%, 0 100%);
  }
  .span > .start-open,
  .rtl .span > .end-open {
    clip-path: polygon(8px 0, 100% 0, 100% 100%, 8px 100%, 0 50%);
  }
  .name {
    display: flex;
    align-items: baseline;
    /* The layout knows whether the date follows the name or the end of the bar. */
    justify-content: space-between;
    inset-block-start: 0;
    white-space: pre;
    /* A name that has room nowhere else crosses the ends of its bar. */
    text-shadow:
      0 0 2px var(--_background),
      0 0 2px var(--_background);
  }
  .turned {
    flex-direction: row-reverse;
  }
  .span[class*='group-'] > i {
    border-color: var(--_group);
    background: color-mix(in srgb, var(--_group) 16%, var(--_background));
  }
  .span.current > i {
    border-color: var(--_accent);
    border-block-end-width: 3px;
  }
  .span.current .title {
    color: var(--_accent);
  }
  .span.faint > i {
    background: none;
  }
  .strip-bar {
    stroke: var(--_line);
    stroke-width: 3;
  }
`;
