import { css } from 'lit';

/** The stage: the pane above, a strip of the picture below, and under it the bar that stays in sight. */
export const stageStyles = css`
  .stage > .header {
    margin-block-end: 0.25em;
  }
  .stage > .header .head {
    font-size: 1em;
  }
  .stage > .form > .around:first-child,
  .stage > .header :is(.muted, .controls, .around) {
    display: none;
  }
  .stage > .form > .pane {
    block-size: var(--_story-height);
    margin-block-end: 0.75em;
    border-block: 1px solid var(--_rule);
    padding-block: 0.75em;
    overflow: hidden auto;
    touch-action: pan-y pinch-zoom;
  }
  .stage.bounded > .form > .pane {
    flex: 1 1 auto;
    block-size: auto;
    min-block-size: 8em;
  }
  .stage > .form > .pane :is(.near, .position, [part='control']),
  .stage:not(.wide) .ends {
    display: none;
  }
  .stage > .form > .pane .head {
    font-size: 1.6em;
    line-height: 1.2;
  }
  .stage > .form > .opening {
    display: grid;
    align-content: center;
    justify-items: start;
    gap: 1.25em;
  }
  .opening > .header {
    display: block;
    margin: 0;
  }
  .stage > .form > .opening .head {
    font-size: clamp(1.6em, 4vw, 2.75em);
    line-height: 1.1;
    margin-block-end: 0.3em;
  }
  .opening .muted {
    font-size: 1em;
  }
  .begin {
    min-block-size: 2.75em;
    padding-inline: 1.4em;
    border-color: currentColor;
    font-weight: 600;
  }
  .story-bar {
    display: flex;
    align-items: center;
    gap: 0.5em;
    position: sticky;
    inset-block-end: 0;
    z-index: 2;
    padding-block: 0.5em;
    background: var(--_background);
    font-size: var(--_date-size);
  }
  .story-bar > .control {
    min-block-size: 44px;
    min-inline-size: 44px;
    padding-inline: 0.9em;
  }
  .rtl [part~='control-play'] svg {
    transform: none;
  }
  .position {
    font-variant-numeric: tabular-nums;
  }
  :host(:fullscreen) {
    box-sizing: border-box;
    padding: clamp(1rem, 4vmin, 4rem);
    overflow: auto;
    background: var(--_background);
    color: var(--_color);
    font-size: clamp(1rem, 2.2vmin + 0.25rem, 2.5rem);
  }
  @media print {
    .story-bar,
    .opening,
    [part~='control-story'] {
      display: none;
    }
  }
`;
