import type { Words } from '../messages/index.js';
import { make } from './element.js';

/** A word of the interface; marked as English where its language lacks it. */
export const wordElement = (
  words: Words,
  key: Parameters<Words>[0],
  values: Parameters<Words>[1],
  className?: string,
): HTMLElement =>
  make('span', { class: className, lang: words.has(key) ? undefined : 'en' }, words(key, values));
