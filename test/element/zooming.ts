// A hand, and what it sees of a timeline that is zoomed.
import { sendMouse } from '@web/test-runner-commands';
import type { ArticleTimeline } from '../../src/article-timeline.js';
import { touch, wheel } from '../tools/commands.js';
import { all, items, one, settled, until, type Setting } from './page.js';

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** How a timeline may lie, and which way its axis runs on the screen. */
export const FORMS: readonly {
  readonly name: string;
  readonly setting: Setting;
  readonly along: 'x' | 'y';
}[] = [
  { name: 'lying down', setting: { width: 900 }, along: 'x' },
  { name: 'from right to left', setting: { width: 900, attributes: { dir: 'rtl' } }, along: 'x' },
  { name: 'upright', setting: { width: 375 }, along: 'y' },
  {
    name: 'on a page that scales it',
    setting: { width: 900, style: 'transform: scale(.7); transform-origin: 0 0' },
    along: 'x',
  },
];

/** Opens the list of a bubble, and gives its button that zooms to it; none where nothing is to be split. */
export async function listOf(
  element: ArticleTimeline,
  bubble: HTMLElement,
): Promise<HTMLElement | undefined> {
  bubble.click();
  await until(() => all(element, '[part=among]').length);
  return all(element, '[part=among] [part=control]')[0];
}

export const middleOf = (node: Element): Spot => {
  const { left, top, width, height } = node.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
};

/** The events that have a marker of their own: neither in a bubble nor a bar. */
export const marked = (element: ArticleTimeline): number[] =>
  items(element)
    .filter(({ classList }) => !classList.contains('cluster') && !classList.contains('span'))
    .map((item) => Number(item.dataset['event']));

/** The marker of an event that has one of its own: both lists are in the events' order. */
export function markerOf(element: ArticleTimeline, event: number): HTMLElement {
  const marker = all(element, '[part~=marker]')[marked(element).indexOf(event)];
  if (!marker) throw new Error(`event ${event} has no marker`);
  return marker;
}

/** Moves the page so that the middle of an event's marker lies on a whole px, as the mouse does. Gives where. */
export function spotOn(element: ArticleTimeline, event: number): Spot {
  const marker = markerOf(element, event);
  // By whole px: of a fraction Firefox says it has rounded it, and cuts it off later.
  scrollTo(scrollX, Math.round(scrollY + middleOf(marker).y - innerHeight / 2));
  const { x, y } = middleOf(marker);
  const container = element.parentElement!;
  container.style.position = 'relative';
  // A little more, for rounding: the mouse's px are cut off.
  container.style.left = `${Math.round(x) + 0.05 - x}px`;
  container.style.top = `${Math.round(y) + 0.05 - y}px`;
  return middleOf(marker);
}

/** An event far from the ends, with a marker of its own that no zooming makes a bar. */
export const inside = (element: ArticleTimeline): number => {
  const { events: all } = element.toJSON();
  const events = marked(element).filter((event) => !String(all[event]?.date).includes('/'));
  return events[Math.floor(events.length / 2)]!;
};

/** An event as the wheel makes it, with Ctrl, in the page itself. */
const wheelEvent = ({ x, y }: Spot, deltaY: number): WheelEvent =>
  new WheelEvent('wheel', {
    deltaY,
    ctrlKey: true,
    clientX: x,
    clientY: y,
    bubbles: true,
    composed: true,
    cancelable: true,
    view: window,
  });

/**
 * Turns the wheel with Ctrl so many times, toward the reader to zoom in, and waits for the picture. In the page itself
 * where the browser cannot hold keys.
 */
export async function turn(element: ArticleTimeline, { x, y }: Spot, times: number, dy = -60): Promise<void> {
  for (let i = 0; i < times; i++) {
    if (!(await wheel({ x, y, dy, keys: ['Control'] })))
      picture(element).dispatchEvent(wheelEvent({ x, y }, dy));
    await settled(element);
  }
}

/** The same many times over, in the page itself. */
export async function spin(element: ArticleTimeline, spot: Spot, times: number, dy: number): Promise<void> {
  for (let i = 0; i < times; i++) picture(element).dispatchEvent(wheelEvent(spot, dy));
  await settled(element);
}

/** Presses the mouse, moves it in steps, and lets go. Fractions of a px are lost. */
export async function drag(from: Spot, to: Spot, steps = 4): Promise<void> {
  const at = (share: number): [number, number] => [
    Math.round(from.x + (to.x - from.x) * share),
    Math.round(from.y + (to.y - from.y) * share),
  ];
  await sendMouse({ type: 'move', position: at(0) });
  await sendMouse({ type: 'down' });
  for (let i = 1; i <= steps; i++) await sendMouse({ type: 'move', position: at(i / steps) });
  await sendMouse({ type: 'up' });
}

/** Two fingers go from one distance to another around a point, along x or y. */
export async function pinch(
  around: Spot,
  along: 'x' | 'y',
  from: number,
  to: number,
  steps = 5,
): Promise<void> {
  const fingers = (distance: number) =>
    [-1, 1].map((side, id) => ({ ...around, [along]: around[along] + (side * distance) / 2, id }));
  await touch('touchStart', fingers(from).slice(0, 1));
  await touch('touchStart', fingers(from));
  for (let i = 1; i <= steps; i++) await touch('touchMove', fingers(from + ((to - from) * i) / steps));
  await touch('touchEnd');
}

/** Waits until the element has told that it is where it goes, and for the picture. What `act` starts. */
export async function arrived(
  element: ArticleTimeline,
  act: () => unknown,
): Promise<CustomEvent<{ from: number; to: number; reason: string }>> {
  const told = new Promise<CustomEvent<{ from: number; to: number; reason: string }>>((resolve, reject) => {
    element.addEventListener('timeline-zoom', resolve, { once: true });
    setTimeout(() => {
      reject(new Error('timeline-zoom in vain'));
    }, 3000);
  });
  await act();
  const event = await told;
  await settled(element);
  return event;
}

/** How long the visible stretch of time is, ms. */
export const spanOf = (element: ArticleTimeline): number =>
  element.visibleDomain![1] - element.visibleDomain![0];

export const picture = (element: ArticleTimeline): HTMLElement => one(element, '[part~=picture]');

/** A page that scrolls, above and below. */
export const HIGH = 'padding-block: 700px 2000px';
