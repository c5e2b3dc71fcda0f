import { css } from 'lit';

/** The picture: axis, cards, markers, lanes and the true-scale strip. */
export const pictureStyles = css`
  .picture {
    position: relative;
  }
  svg {
    overflow: visible;
  }
  .sheet,
  .sheet > svg {
    inline-size: 100%;
    block-size: 100%;
  }
  /* A drag selects no text, unless it starts on words; buttons have none to select. All know the prefixed name. */
  .zoomed > .sheet {
    will-change: transform;
    -webkit-user-select: none;
  }
  .card :is(.date, .title, .quote) {
    -webkit-user-select: text;
  }
  .sheet > svg {
    pointer-events: none;
  }
  .rtl svg {
    transform: scaleX(-1);
  }
  path {
    fill: none;
    stroke: var(--_axis);
  }
  .axis-line,
  .break,
  .strip-mark {
    stroke-width: 1.5;
  }
  .connector {
    stroke: var(--_line);
  }
  .bar,
  .bar-end {
    stroke: var(--_line);
  }
  .bar,
  .bar-end,
  .control path,
  .connector.current {
    stroke-width: 2;
  }
  .bar-end {
    stroke-dasharray: 2;
  }
  .thick {
    stroke-width: 6;
  }
  path.faint {
    stroke-dasharray: 1 2;
  }
  path.current {
    stroke: var(--_accent);
  }
  .control path {
    stroke: currentColor;
  }

  .marker {
    margin: calc(var(--_marker-size) / -2);
    border: calc(var(--_marker-size) / 2) solid var(--_marker);
    border-radius: 50%;
    pointer-events: none;
  }
  /* Seen, where several are in one place, and whatever the colours are. */
  .marker.current,
  .cluster.current {
    z-index: 1;
    border-color: var(--_accent);
  }
  .marker.current {
    outline: 3px solid var(--_accent);
    outline-offset: -1px;
  }
  .cluster.current {
    border-width: 3px;
  }
  .marker.faint {
    scale: 0.5;
  }
  .card {
    padding: var(--_card-padding-block) var(--_card-padding-inline);
    cursor: pointer;
  }
  .card > button,
  summary {
    display: block;
    inline-size: 100%;
  }
  .end,
  .end > button {
    text-align: end;
  }
  .card :is(.date, .title, .quote) {
    display: block;
    white-space: pre;
  }
  .card [dir] {
    text-align: match-parent;
  }
  .thumbnail {
    aspect-ratio: auto;
    margin-block-end: var(--_picture-gap);
  }
  .end .thumbnail {
    margin-inline-start: auto;
  }
  .iconic > * {
    padding-inline-start: calc(var(--_icon-size) + var(--_picture-gap));
  }
  .iconic.end > * {
    padding-inline: 0 calc(var(--_icon-size) + var(--_picture-gap));
  }
  .thumbnail.icon {
    position: absolute;
    inset-block-start: var(--_card-padding-block);
    inset-inline-start: var(--_card-padding-inline);
    margin: 0;
  }
  .end .thumbnail.icon {
    inset-inline: auto var(--_card-padding-inline);
  }
  .card .quote {
    margin-block-start: var(--_quote-gap);
  }
  .card.faint,
  .cluster.faint {
    color: var(--_muted);
  }
  .card.faint .date,
  .card.faint .count {
    color: inherit;
  }
  .faint .title {
    font-weight: 400;
  }
  .card:hover .title,
  .control[aria-pressed='true'],
  .near [aria-current='true'] {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .current .title {
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.2em;
  }
  .spot,
  .cluster {
    inline-size: var(--_cluster-size);
    block-size: var(--_cluster-size);
    margin: calc(var(--_cluster-size) / -2);
    border-radius: 50%;
    text-align: center;
  }
  .cluster {
    border: 1.5px solid var(--_axis);
    background: var(--_background);
  }
  .number {
    display: block;
    font-size: max(12px, 0.78em);
  }
  .long {
    inline-size: calc(var(--_cluster-size) + 9px);
    margin-inline: calc((var(--_cluster-size) + 9px) / -2);
    border-radius: 1em;
  }

  .lanes {
    position: relative;
    z-index: 1;
  }
  .place.lane {
    max-inline-size: 100%;
    overflow: hidden;
    white-space: nowrap;
    text-overflow: ellipsis;
  }
  .lane > [dir] {
    font-weight: 700;
  }
  [aria-expanded='true'].lane::before {
    content: '− ';
    content: '− ' / '';
  }
  [aria-expanded='false'].lane::before {
    content: '+ ';
    content: '+ ' / '';
  }

  .zoomed {
    overflow: clip;
    cursor: grab;
  }
  .zoomed:active {
    cursor: grabbing;
  }
  ol[tabindex] {
    block-size: 100%;
    outline-offset: -2px;
  }

  .strip {
    margin-block: 1.5em 1em;
  }
  /* As high as a target, in the room that there is: nothing moves when it comes. */
  .brush {
    position: relative;
    margin-block: -7px;
    padding-block: 7px;
    cursor: pointer;
    touch-action: pan-y pinch-zoom;
  }
  .window {
    inset-block: 0;
    cursor: grab;
  }
  .window i {
    inset-block: 4px 6px;
    border: solid var(--_axis);
    border-width: 1px 3px;
    border-radius: 2px;
    background: color-mix(in srgb, var(--_axis) 15%, transparent);
  }
  .strip svg {
    display: block;
    inline-size: 100%;
    block-size: 10px;
  }
  .ends {
    display: flex;
    justify-content: space-between;
  }
`;
