import 'article-timeline';
import { html } from 'lit';

/**
 * The page, on the server and in the browser.
 * @param {import('article-timeline').TimelineInit} story
 * @param {string} selected
 * @param {(id: string) => (event: import('article-timeline').TimelineSelectEvent) => void} listen
 * @param {() => void} add
 */
export const page = (story, selected, listen, add) => html`
  <output>${selected}</output>
  <button id="add" @click=${add}>Add</button>
  <article-timeline
    id="timeline"
    data-grows
    .timeline=${story}
    @timeline-select=${listen('timeline')}
  ></article-timeline>
  <article-timeline
    id="events"
    data-grows
    heading=${story.title ?? ''}
    .events=${story.events}
    @timeline-select=${listen('events')}
  ></article-timeline>
  <article-timeline id="src" src="/story.json" @timeline-select=${listen('src')}></article-timeline>
  <article-timeline id="html" @timeline-select=${listen('html')}>
    <h2>The bridge over the Arno</h2>
    <ol>
      <li id="opens" data-date="1789~">
        <strong>The stone bridge opens</strong>
        <blockquote>It will outlive us all.</blockquote>
      </li>
      <li id="flood" data-date="1966-11-04">
        <strong>The flood takes two arches</strong>
        <blockquote>The water was at the second floor.</blockquote>
        <blockquote lang="fr">On attendra &amp; on verra : 1 &lt; 2.</blockquote>
      </li>
      <li id="closed" data-date="2024-12-03T08:00" data-lead><strong>The bridge is closed</strong></li>
    </ol>
  </article-timeline>
`;
