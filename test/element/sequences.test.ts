// Whatever a page and a reader do, in whatever order and at whatever moment: what is shown is the newest, nothing that
// was appended is lost, nothing throws. Every sequence has a seed; its steps stand in the message when it fails.
import { expect } from '@open-wc/testing';
import type { ArticleTimeline } from '../../src/article-timeline.js';
import type { EventInit } from '../../src/model/event.js';
import { random } from '../unit/random/random-stories.js';
import { frame, one, put, settled, until, words } from './page.js';
import { count } from './seeking.js';

const SEQUENCES = 200;
/** In one test: what takes a few seconds, on a slow machine a minute. */
const AT_ONCE = 5;
const STEPS = 9;
/** How many events a story has; most are small, and what is large is still being read at the next step. */
const SIZES = [3, 5, 12, 12, 40, 40, 150, 900, 3_000, 20_000];
const COLOURS = ['red', 'green', 'blue'];
const DAY = 86_400_000;
const FIRST = Date.UTC(1950, 0, 1);

/** What the page has given last, and what the reader seeks: what should be seen. */
interface Expected {
  events: readonly EventInit[];
  /** Whether it was given as HTML. */
  isHtml: boolean;
  /** How much of it was given, not appended. */
  given: number;
  colour: string | undefined;
}

type Dice = (below: number) => number;

interface Act {
  readonly element: ArticleTimeline;
  readonly expected: Expected;
  readonly dice: Dice;
}

let names = 0;

function some(size: number, dice: Dice): EventInit[] {
  const name = `s${names++}`;
  return Array.from({ length: size }, (_, i) => ({
    id: `${name}-${i}`,
    date: new Date(FIRST + dice(25_000) * DAY).toISOString().slice(0, 10),
    title: `${COLOURS[dice(3)]!} ${name}-${i}`,
    ...(i % 3 === 0 && { quotes: [{ text: 'We swam.', speaker: 'Ada' }] }),
  }));
}

function give(expected: Expected, events: readonly EventInit[], isHtml = false): void {
  Object.assign(expected, { events, isHtml, given: events.length } satisfies Partial<Expected>);
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const htmlOf = (events: readonly EventInit[]): string =>
  `<ol>${events
    .map(
      ({ id, date, title }) =>
        `<li id="${id!}"><time datetime="${date}"></time> <b><strong>${title}</strong></b></li>`,
    )
    .join('')}</ol>`;

/** What can be done. Each keeps the book of what should be seen. */
const ACTS: Readonly<Record<string, (act: Act) => unknown>> = {
  'set a story'({ element, expected, dice }) {
    const events = some(SIZES[dice(SIZES.length)]!, dice);
    if (dice(2)) [element.timeline, element.events] = [null, events];
    else element.timeline = { title: 'Story', events };
    give(expected, events);
  },
  'set the same data in new objects'({ element, expected, dice }) {
    if (expected.isHtml) return;
    const copy = <T>(value: T): T => (dice(2) ? structuredClone(value) : value);
    if (element.timeline) element.timeline = { ...copy(element.timeline) };
    else if (element.events) element.events = [...copy(element.events)];
  },
  'write a story as HTML'({ element, expected, dice }) {
    const events = some(3 + dice(20), dice).map(({ id, date, title }) => ({ id: id!, date, title }));
    [element.timeline, element.events] = [null, null];
    element.innerHTML = htmlOf(events);
    give(expected, events, true);
  },
  'append some'({ element, expected, dice }) {
    const more = some(dice(12) ? 1 + dice(4) : 2_000, dice);
    element.append(more);
    expected.events = [...expected.events, ...more];
  },
  async 'move it'({ element, dice }) {
    const parent = element.parentElement!;
    if (dice(2)) element.remove();
    if (dice(2)) await pause(dice(8));
    parent.append(element);
  },
  'set a class on a node'({ element }) {
    element.querySelector('li')?.classList.toggle('seen');
  },
  'change a word'({ element, expected, dice }) {
    const items = element.querySelectorAll('strong');
    const at = dice(items.length || 1);
    if (!expected.isHtml || !items[at]) return;
    items[at].textContent = `${COLOURS[dice(3)]!} changed ${names++}`;
    const given = expected.events.slice(0, expected.given);
    give(expected, given.with(at, { ...given[at]!, title: items[at].textContent }), true);
  },
  'select one'({ element, expected, dice }) {
    const { id, title } = expected.events[dice(expected.events.length)]!;
    expect(element.select(id!), `select(${id!})`).to.be.true;
    expect(element.toJSON().events.find((event) => event.id === id)?.title).to.equal(title);
  },
  zoom({ element, dice }) {
    const from = FIRST + dice(20_000) * DAY;
    const to = from + (1 + dice(4_000)) * DAY;
    if (dice(3) === 0) element.resetZoom();
    else if (dice(2)) element.zoomTo(from, to);
    else element.visibleDomain = [from, to];
  },
  seek({ element, expected, dice }) {
    expected.colour = [...COLOURS, undefined][dice(4)];
    element.query = expected.colour ? { text: expected.colour } : null;
  },
  'change the layout'({ element, dice }) {
    element.layout = (['auto', 'horizontal', 'vertical', 'list'] as const)[dice(4)]!;
    element.timeZone = ['UTC', 'Asia/Tokyo'][dice(2)]!;
  },
};

const WAITS: readonly ((dice: Dice) => unknown)[] = [
  () => undefined,
  () => undefined,
  () => Promise.resolve(),
  (dice) => pause(dice(14)),
  () => frame(),
];

const idsOf = (events: readonly EventInit[]): unknown[] => events.map(({ id }) => id).sort();

function expectNewest(element: ArticleTimeline, { events }: Expected): void {
  const shown = element.toJSON().events;
  expect(idsOf(shown)).to.deep.equal(idsOf(events));
  const titles = new Map(events.map(({ id, title }) => [id, title]));
  expect(shown.filter(({ id, title }) => titles.get(id) !== title)).to.deep.equal([]);
}

/** What stands on the page is what the book says. */
async function expectDrawn(element: ArticleTimeline, { events, colour }: Expected): Promise<void> {
  await settled(element);
  const written = (n: number): string => n.toLocaleString('en');
  expect(words(one(element, '[part=summary]'))).to.contain(` ${written(events.length)} events`);
  if (!colour) return;
  const found = events.filter(({ title }) => title.startsWith(colour)).length;
  const label = `Found: ${written(found)} of ${written(events.length)}`;
  await until(() => count(element) === label, label, 20_000);
}

async function play(seed: number): Promise<void> {
  const next = random(seed);
  const dice: Dice = (below) => Math.floor(next() * below);
  const element = put({ attributes: { lang: 'en' } });
  const expected: Expected = { events: [], isHtml: false, given: 0, colour: undefined };
  const act = { element, expected, dice };
  const names = Object.keys(ACTS);
  const done: string[] = [];
  const faults: string[] = [];
  const note = (event: ErrorEvent | PromiseRejectionEvent): unknown =>
    faults.push(String('reason' in event ? event.reason : event.message));
  addEventListener('error', note);
  addEventListener('unhandledrejection', note);
  try {
    for (let step = 0; step < STEPS; step++) {
      const name = step ? names[dice(names.length)]! : 'set a story';
      done.push(`${name} (${expected.events.length})`);
      await ACTS[name]!(act);
      if (dice(6) === 0 && expected.events.length < 5_000) expectNewest(element, expected);
      await WAITS[dice(WAITS.length)]!(dice);
    }
    await expectDrawn(element, expected);
    expectNewest(element, expected);
    expect(faults).to.deep.equal([]);
  } catch (error) {
    throw new Error(`seed ${seed}: ${done.join(', ')}: ${String(error)}`);
  } finally {
    removeEventListener('error', note);
    removeEventListener('unhandledrejection', note);
    element.remove();
  }
}

describe('what is shown is the newest, and all of it,', () => {
  for (let from = 0; from < SEQUENCES; from += AT_ONCE) {
    it(`in sequences ${from + 1} to ${from + AT_ONCE}`, async () => {
      for (let seed = from + 1; seed <= from + AT_ONCE; seed++) await play(seed);
    });
  }
});
