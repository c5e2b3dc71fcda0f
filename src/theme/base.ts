import { css } from 'lit';

/** The element itself, what all of it has in common, and its kinds of text. */
export const baseStyles = css`
  :host {
    display: block;
    flex: 1 1 auto;
    min-inline-size: 0;
    min-block-size: var(--_reserved-height);
    color: var(--_color);
    font-family: var(--_font);
    /* Of lines that mean nothing. */
    --_rule: color-mix(in srgb, var(--_line) 50%, transparent);
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
  /* As high as the element where its height is set, else without one: it holds nothing and takes no room. */
  .room {
    float: left;
    inline-size: 0;
    block-size: 100%;
  }
  /* The page has set a height: the pane scrolls in what is left of it, else all that is under the header. */
  .bounded,
  .bounded > .form {
    display: flex;
    flex-direction: column;
  }
  .bounded > *,
  .bounded > .form > * {
    flex: none;
  }
  .bounded > .form {
    flex: 0 1 auto;
    min-block-size: 0;
    overflow: hidden auto;
  }
  .bounded > .form > .pane {
    flex: 0 1 auto;
    min-block-size: 5em;
    overflow: hidden auto;
  }
  .picture {
    break-inside: avoid;
  }
  /* Hidden where a saved page has no styles. */
  .probes {
    display: block;
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
  /* Broken for the eye: spaces at the ends of lines take no room, and what is copied has no breaks. */
  .line {
    white-space: nowrap;
  }
  .line + .line::before {
    content: '\\a';
    white-space: pre;
  }
  /* The space at the end of a line is there to be copied: some browsers give it room before a forced break. */
  .glue {
    font-size: 0;
    letter-spacing: 0 !important;
    word-spacing: 0 !important;
  }
  .hyphenated::after {
    content: '-';
    content: '-' / '';
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
  ::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .count,
  .card.current .title,
  .cluster.current,
  a:hover {
    color: var(--_accent);
  }
  @media (prefers-contrast: more), (forced-colors: active) {
    :host {
      --_muted: currentColor;
      --_line: var(--_axis);
      --_axis: currentColor;
      --_rule: var(--_line);
    }
    :focus-visible {
      outline-width: 3px;
    }
  }
`;
