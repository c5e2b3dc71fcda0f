import { onServer } from './server.js';

/** The language that is in force at a node: the nearest `lang`, through shadow roots; `''` where none is set. */
function languageAt(node: Element): string {
  const lang = node.closest('[lang]')?.getAttribute('lang');
  if (lang) return lang;
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? languageAt(root.host) : '';
}

/** The language of an element's words and dates: that of the page around it, else the reader's. */
export function localeOf(element: Element): string {
  return (onServer ? '' : languageAt(element) || navigator.language) || 'en';
}
