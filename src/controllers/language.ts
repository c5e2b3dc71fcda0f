import { languageAt } from '../article/language.js';
import { onServer } from './server.js';

/** The language of an element's words and dates: that of the page around it, else the reader's. */
export function localeOf(element: Element): string {
  return (onServer ? '' : languageAt(element) || navigator.language) || 'en';
}
