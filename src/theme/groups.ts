import { css } from 'lit';

/** Colours and shapes of groups, and the legend that names them. */
export const groupStyles = css`
  .group-0 {
    --_group: var(--_group-other);
  }
  .group-1 {
    --_group: var(--_group-1);
  }
  .group-2 {
    --_group: var(--_group-2);
  }
  .group-3 {
    --_group: var(--_group-3);
  }
  .group-4 {
    --_group: var(--_group-4);
  }
  .group-5 {
    --_group: var(--_group-5);
  }
  .group-6 {
    --_group: var(--_group-6);
  }
  .group-7 {
    --_group: var(--_group-7);
  }
  .group-8 {
    --_group: var(--_group-8);
  }
  .sign {
    display: inline-block;
    border: calc(var(--_marker-size) / 2) solid var(--_group);
    border-radius: 50%;
  }
  .marker:is([class*='group-']):not(.current) {
    border-color: var(--_group);
  }
  path:is([class*='group-']):not(.current, .connector) {
    stroke: var(--_group);
  }
  .card[class*='group-'] {
    box-shadow: inset 0 2px var(--_group);
  }
  :is(.marker, .sign).group-2 {
    border-radius: 0;
  }
  :is(.marker, .sign).group-3 {
    border-radius: 0;
    rotate: 45deg;
  }
  :is(.marker, .sign).group-4 {
    border-radius: 0;
    clip-path: polygon(50% 0, 100% 100%, 0 100%);
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
    margin-block-end: 0.5em;
  }
`;
