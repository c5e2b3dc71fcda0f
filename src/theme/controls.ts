import { css } from 'lit';

/** What is operated: buttons, lists of choices, the search and its filters. */
export const controlsStyles = css`
  .header,
  .controls,
  .controls > div,
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
  /* It may begin with words that go on from others. */
  .told::first-letter {
    text-transform: uppercase;
  }
  .grow {
    flex: 1 1 auto;
  }
  .hint {
    display: block;
    inset: 0;
  }
  .control {
    position: relative;
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

  .told,
  .find {
    flex: 1 0 100%;
  }
  .find > input,
  .find > .muted {
    flex: 1 1 12em;
  }
  [type='search'] {
    cursor: text;
  }
`;
