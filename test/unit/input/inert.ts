/** A document that loads no images and runs no scripts. */
export const inert = document.implementation.createHTMLDocument();

export function rootOf(html: string): HTMLElement {
  const root = inert.createElement('div');
  root.innerHTML = html;
  return root;
}
