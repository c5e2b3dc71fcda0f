/** The language that is in force at a node: the nearest `lang`, through shadow roots; `''` where none is set. */
export function languageAt(node: Element): string {
  const lang = node.closest('[lang]')?.getAttribute('lang');
  if (lang) return lang;
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? languageAt(root.host) : '';
}
