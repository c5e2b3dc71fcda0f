import { css } from 'lit';

/** What is read: pane, quotations, list and table; then what certain media ask for. */
export const readingStyles = css`
  .pane {
    overflow-wrap: anywhere;
    -webkit-user-select: text;
  }
  .frame > div > .pane {
    border-block-start: 1px solid var(--_rule);
    padding-block-start: 0.75em;
  }
  details .pane {
    padding-block: 0.4em 1em;
  }
  .pane .head {
    margin-block: 0.1em 0.4em;
  }
  .body,
  .body > *,
  .quotes,
  .plain {
    display: grid;
    gap: 0.75em;
    align-content: start;
  }
  .body > * {
    grid-template-columns: minmax(0, 1fr);
  }
  .body {
    max-inline-size: var(--_pane-width);
    line-height: 1.5;
  }
  .body > :empty {
    display: none;
  }
  .wide > .form > .pane .body:has(p):has(.quotes) {
    max-inline-size: calc(var(--_pane-width) * 1.6);
  }
  .wide > .form > .pane .body:has(p):has(.quotes),
  .wide .near {
    display: grid;
    grid-template-columns: 1fr 1fr;
    column-gap: 3em;
  }
  /* Words around the story, in lines as long as those of the pane. */
  .around {
    flex: 1 0 100%;
    display: flow-root;
    line-height: 1.5;
    overflow-wrap: anywhere;
  }
  .around > * {
    max-inline-size: var(--_pane-width);
    margin-block-end: 0.75em;
  }
  .wide .around {
    padding-inline-end: max(0px, 100% - var(--_pane-width) * 1.6);
  }
  .wide .around > figure {
    float: inline-end;
    inline-size: min(40%, 22em);
    margin-inline-start: 2em;
  }
  .around.muted {
    margin-block-start: 1.5em;
  }
  .said {
    border-inline-start: 2px solid var(--_accent);
    padding-inline-start: 0.9em;
  }
  .speaker {
    color: var(--_color);
    font-weight: 600;
  }
  img {
    display: block;
    inline-size: 100%;
    block-size: auto;
    aspect-ratio: 3 / 2;
    object-fit: cover;
    background: var(--_rule);
  }
  .gallery {
    display: flex;
    align-items: start;
    gap: 0.75em;
    overflow-x: auto;
    scroll-snap-type: x mandatory;
  }
  .gallery > * {
    flex: 0 0 100%;
    scroll-snap-align: start;
  }
  .gallery + .steps {
    min-block-size: 32px;
  }
  /* As large as what comes into them, which is loaded later. */
  .player {
    display: grid;
    place-items: center;
    min-block-size: 54px;
  }
  .video,
  .embed {
    aspect-ratio: 16 / 9;
    background: var(--_rule);
  }
  .near {
    margin-block-end: 0.75em;
  }
  .near button,
  .lane {
    min-block-size: 24px;
    padding-block: 0.2em;
  }

  .plain {
    gap: 1.5em;
  }
  /* What only the browser finds takes no room, and no gap in a list. */
  .plain > [hidden] {
    position: absolute;
  }
  .status,
  .spoken {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
    -webkit-user-select: none;
  }

  @media (forced-colors: active) {
    [class*='group-'] {
      --_group: CanvasText;
    }
    path.current {
      stroke: Highlight;
    }
    .marker.current {
      border-color: Highlight;
      outline-color: Highlight;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .marker,
    path,
    .title {
      transition: 200ms;
      transition-property: color, border-color, stroke;
    }
  }
  @media print {
    .bounded,
    .bounded > .form,
    .bounded > .form > .pane {
      display: block;
      max-block-size: none !important;
      overflow: visible;
    }
    .frame.on-paper > :not(.print, .probes, .form),
    .frame.on-paper:not(.drawn) > .form,
    .frame.drawn > .form > :not(.legend, .lanes, .picture),
    .frame.drawn .pane {
      display: none;
    }
    .print {
      display: block;
    }
    .player,
    .gallery + .steps {
      display: none;
    }
    .gallery {
      display: grid;
    }
    [part='media'] a::after {
      content: ' (' attr(href) ')';
    }
    .plain > li {
      break-inside: avoid;
    }
  }
`;
