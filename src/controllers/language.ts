import { languageAt } from '../article/language.js';
import type { TimelineInit } from '../model/event.js';
import { onServer } from './server.js';

/**
 * The language of an element's words and dates: that of the page around it, else the reader's. A server has neither,
 * but perhaps the story's.
 */
export function localeOf(element: Element & { readonly timeline?: TimelineInit | null }): string {
  if (onServer) return element.getAttribute('lang') || element.timeline?.lang || 'en';
  return languageAt(element) || navigator.language || 'en';
}
