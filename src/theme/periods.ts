import { css } from 'lit';

/** Bands of periods behind the axis, each with its name at its start; no line runs through the words on them. */
export const periodStyles = css`
  .period {
    overflow: hidden;
    background: var(--_period);
    color: var(--_muted);
    font-size: var(--_tick-size);
    line-height: var(--_line-height);
  }
  .period:nth-child(even) {
    background: color-mix(in srgb, var(--_period) 40%, transparent);
  }
  .period > :first-child {
    display: block;
    box-sizing: border-box;
    max-inline-size: 100%;
    overflow: hidden;
    padding: 2px 6px;
    border-inline: 1px solid var(--_axis);
    white-space: nowrap;
    text-overflow: ellipsis;
  }
  .vertical > .period > :first-child {
    writing-mode: vertical-rl;
    max-block-size: none;
    max-inline-size: 100%;
    padding: 6px 2px;
  }
  path.strip-band {
    fill: var(--_period);
    stroke: none;
  }
  path.strip-band:nth-of-type(odd) {
    fill-opacity: 0.4;
  }
`;
