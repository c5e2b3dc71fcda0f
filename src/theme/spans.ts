import { css } from 'lit';

/** Bars of events that last, with their names. */
export const spanStyles = css`
  .span > i {
    inset-block: 0;
    min-inline-size: 2px;
    border-radius: 2px;
    background: color-mix(in srgb, var(--_axis) 16%, var(--_background));
    border-inline: 2px solid color-mix(in srgb, var(--_axis) 60%, transparent);
  }
  .span > .start-vague {
    border-inline-start-style: dashed;
  }
  .span > .end-vague {
    border-inline-end-style: dashed;
  }
  .span > .start-open,
  .span > .end-open {
    border-inline: 0;
    clip-path: polygon(0 0, calc(100% - 8px) 0, 100% 50%, calc(100% - 8px) 100%, 0 100%);
  }
  .span > .start-open,
  .rtl .span > .end-open {
    clip-path: polygon(8px 0, 100% 0, 100% 100%, 8px 100%, 0 50%);
  }
  .rtl .span > .start-open {
    clip-path: polygon(0 0, calc(100% - 8px) 0, 100% 50%, calc(100% - 8px) 100%, 0 100%);
  }
  .name {
    display: flex;
    align-items: baseline;
    /* The layout knows whether the date follows the name or the end of the bar. */
    justify-content: space-between;
    inset-block-start: 0;
    white-space: pre;
  }
  .span[class*='group-'] > i {
    border-color: var(--_group);
    background: color-mix(in srgb, var(--_group) 20%, var(--_background));
  }
  .span.current > i {
    border-color: var(--_accent);
  }
  .span.current .title {
    color: var(--_accent);
  }
  .span.faint > i {
    opacity: 0.35;
  }
  .strip-bar {
    stroke-width: 3;
    opacity: 0.6;
  }
`;
