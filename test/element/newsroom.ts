// A server that the tests play, in place of the network, for stories that are kept up to date; and its clock.
import type { ArticleTimeline } from '../../src/article-timeline.js';
import type { EventInit, TimelineInit } from '../../src/model/event.js';
import { all, put, settled, until, words, type Setting } from './page.js';
import { bridge } from './stories.js';

export const LATER: EventInit = { id: 'later', date: '2025-02', title: 'Both lanes open' };
export const EARLIER: EventInit = { id: 'earlier', date: '1700', title: 'A ferryman is named' };

/** What the server answers now, and what it was asked. */
export const server: { answer: () => Response | Promise<Response>; asked: RequestInit[] } = {
  answer: () => Response.error(),
  asked: [],
};
const network = window.fetch.bind(window);

/** From now on the server has these events. */
export function give(events: readonly EventInit[]): void {
  const story: TimelineInit = { ...bridge, events: [...events] };
  server.answer = () => Response.json(story);
}

beforeEach(() => {
  server.asked = [];
  give(bridge.events);
  window.fetch = (input, init) => {
    if (!String(input instanceof Request ? input.url : input).endsWith('/live.json'))
      return network(input, init);
    server.asked.push(init ?? {});
    return Promise.resolve().then(() => server.answer());
  };
});
afterEach(() => {
  window.fetch = network;
});

/** The element when it has its story and what keeps that up to date. */
export async function live(setting: Setting = {}): Promise<ArticleTimeline> {
  const element = put({
    ...setting,
    attributes: { src: '/live.json', refresh: '60', ...setting.attributes },
  });
  await until(() => all(element, '[part=live]').length, 'the line that tells as of when it is');
  await settled(element);
  return element;
}

/** As when a browser is on the network again: what is due is asked for. Resolves when the answer is drawn. */
export async function ask(element: ArticleTimeline): Promise<void> {
  const count = server.asked.length;
  dispatchEvent(new Event('online'));
  await until(() => server.asked.length > count);
  await settled(element);
}

/** The line under the title. */
export const line = (element: ArticleTimeline): string => words(all(element, '[part=live]')[0]);
/** What it says aloud. */
export const trouble = (element: ArticleTimeline): string =>
  words(all(element, '[part=live] [role=status]')[0]);
export const ids = (element: ArticleTimeline): unknown[] => element.toJSON().events.map(({ id }) => id);

/** Longer than what the element sets its clock for besides, ms. */
const LONG = 4000;

/** To be called in a suite: its tests may look at the clock that asks, set it ahead, and hide the page. */
export function useClock() {
  const [setTimer, clearTimer] = [window.setTimeout.bind(window), window.clearTimeout.bind(window)];
  const now = performance.now.bind(performance);
  /** The long timers that run, by their numbers, with how long they were set for, in s. */
  const running = new Map<number, number>();
  const clock = {
    running,
    /** How much later it is, ms. */
    ahead: 0,
    hide(isHidden: boolean): void {
      Object.defineProperty(document, 'hidden', { value: isHidden, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    },
  };
  beforeEach(() => {
    running.clear();
    clock.ahead = 0;
    performance.now = () => now() + clock.ahead;
    window.setTimeout = ((run: () => void, ms = 0) => {
      const id = setTimer(() => {
        running.delete(id);
        run();
      }, ms);
      if (ms > LONG) running.set(id, Math.round(ms / 1000));
      return id;
    }) as unknown as typeof setTimeout;
    window.clearTimeout = (id) => {
      running.delete(Number(id));
      clearTimer(id);
    };
  });
  afterEach(() => {
    window.setTimeout = setTimer;
    window.clearTimeout = clearTimer;
    Reflect.deleteProperty(performance, 'now');
    Reflect.deleteProperty(document, 'hidden');
  });
  return clock;
}
