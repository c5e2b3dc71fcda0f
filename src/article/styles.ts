import { css } from 'lit';

/** What only a timeline with an article has: where a reader is in it, and what leads there. */
export const articleStyles = css`
  .card.reading .title {
    text-decoration: underline dotted;
    text-underline-offset: 0.15em;
  }
  .reading:is(.marker, .cluster) {
    outline: 1px solid;
    outline-offset: 2px;
  }
  .read {
    min-block-size: 24px;
    padding-block: 0.2em;
    font-size: inherit;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  figcaption > .read {
    margin-inline: 0.4em;
  }
  @media print {
    .read {
      display: none;
    }
  }
`;
