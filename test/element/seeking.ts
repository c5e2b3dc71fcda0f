// A story to seek in, and how a reader does.
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { ArticleTimeline } from '../../src/article-timeline.js';
import type { EventInit, TimelineInit } from '../../src/model/event.js';
import { all, one, settled, words } from './page.js';

const NAMES = ['Ada Conti', 'Bruno Leone', 'Claire Dumas', 'Émile Ørsted'];

/** So many events over three years, a quarter of them in a burst, with voices and tags. */
export function archive(count: number, voices = NAMES.length): TimelineInit {
  const events = Array.from({ length: count }, (_, i): EventInit => ({
    id: `e${i}`,
    date: new Date(Date.UTC(2020, 0, 1) + (i % 4 ? i * 86_400_000 * Math.ceil(1000 / count) : 5e10))
      .toISOString()
      .slice(0, 10),
    title: `${i % 5 ? 'Report' : 'Crévasse'} ${i} ${i % 7 ? 'from the river' : 'from the dam'}`,
    ...(i % 2 && { tags: [i % 3 ? 'flood' : 'ferry'] }),
    ...(i % 3 === 0 && {
      quotes: [{ text: `The level is ${i}.`, speaker: NAMES[i % voices] ?? `Voice ${i % voices}` }],
    }),
  }));
  return { title: 'An archive', lang: 'en', events };
}

export const field = (element: Element): HTMLInputElement =>
  one(element, '.find > input') as HTMLInputElement;
export const count = (element: Element): string => words(one(element, '[part=search-count]'));
export const filterButton = (element: Element): HTMLElement => one(element, '[part=search] [aria-expanded]');
export const choice = (element: Element, name: string): HTMLInputElement =>
  all(element, '.choices label')
    .find((label) => words(label).startsWith(name))!
    .querySelector('input')!;

/** What the reader types into the field, once its matches are drawn. */
export async function type(element: ArticleTimeline, text: string): Promise<void> {
  field(element).focus();
  await sendKeys({ type: text });
  await settled(element);
}

export async function click(element: ArticleTimeline, target: Element): Promise<void> {
  target.scrollIntoView({ block: 'nearest' });
  const { left, top, width, height } = target.getBoundingClientRect();
  await sendMouse({ type: 'click', position: [Math.round(left + width / 2), Math.round(top + height / 2)] });
  await settled(element);
}
