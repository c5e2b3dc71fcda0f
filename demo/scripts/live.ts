import type { EventInit, TimelineInit } from '../../src/index.js';

/** So many events are there at first, and another one comes so often, ms. */
const FIRST = 4;
const PAUSE = 12_000;

/** How the story of an evening was known as it went on: at first four events, then another every twelve seconds. */
function storySoFar(story: TimelineInit, since: number): TimelineInit {
  const count = FIRST + Math.floor((performance.now() - since) / PAUSE);
  const events: EventInit[] = story.events.slice(0, count);
  return { ...story, title: 'The night the Wall opened, as it happens', events };
}

/**
 * Plays the server of a newsroom for the live story, and for nothing else: what is asked for at `live/evening.json` is
 * an answer of this page.
 */
function playServer(): void {
  const network = window.fetch.bind(window);
  let story: Promise<TimelineInit> | undefined;
  let since = 0;
  window.fetch = async (input, init) => {
    const { pathname } = new URL(input instanceof Request ? input.url : input, document.baseURI);
    if (!pathname.endsWith('/live/evening.json')) return network(input, init);
    story ??= network('gallery/evening.json').then((response) => response.json() as Promise<TimelineInit>);
    since ||= performance.now();
    return Response.json(storySoFar(await story, since));
  };
}

/** The element asks for its story only when there is somebody to answer. */
export function showLive(): void {
  playServer();
  document.querySelector('#live-story')?.setAttribute('src', 'live/evening.json');
}
