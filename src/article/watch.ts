/** So long, ms, changes of an article are gathered before it is read again. */
const REREAD_PAUSE = 250;

/** What can change the text that is read of an article. */
const TEXT_CHANGES: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: ['hidden', 'class', 'aria-hidden'],
};

/**
 * Finds the element with this id in a document or shadow root, also when it comes later, is replaced or takes its
 * id from another. `changed` is called with it at once, and whenever it, or something in it, may have changed:
 * another element at once, the rest after a pause; with null when there is none.
 * @returns ends it
 */
export function watchArticle(
  root: Document | ShadowRoot,
  id: string,
  changed: (article: Element | null) => void,
): () => void {
  let article: Element | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = () => {
    clearTimeout(timer);
    timer = undefined;
    changed(article);
  };
  const later = () => {
    timer ??= setTimeout(tell, REREAD_PAUSE);
  };
  const content = new MutationObserver(later);
  const look = (changes: readonly MutationRecord[]) => {
    const found = root.getElementById(id);
    // Ranges do not survive that it was taken out and put elsewhere.
    if (
      found === article &&
      !changes.some(({ removedNodes }) => [...removedNodes].some((node) => node.contains(article)))
    )
      return;
    content.disconnect();
    article = found;
    if (!found) return later();
    content.observe(found, TEXT_CHANGES);
    tell();
  };
  const presence = new MutationObserver(look);
  presence.observe(root, { subtree: true, childList: true, attributeFilter: ['id'] });
  look([]);
  if (!root.getElementById(id)) {
    // While the page arrives, what is not there yet is not missing.
    if (document.readyState === 'loading')
      document.addEventListener('DOMContentLoaded', tell, { once: true });
    else tell();
  }
  return () => {
    clearTimeout(timer);
    document.removeEventListener('DOMContentLoaded', tell);
    presence.disconnect();
    content.disconnect();
  };
}
