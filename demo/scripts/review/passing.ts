// A text that came in on another page of the demo, and is an article.
const KEY = 'article-timeline/article';

/** Leaves an article for the review page; gives the address of that. */
export function leaveArticle(text: string): string {
  try {
    sessionStorage.setItem(KEY, text);
  } catch {
    // It is pasted again there.
  }
  return 'review.html';
}

/** The article that was left for this page; empty without one. */
export function takeArticle(): string {
  try {
    const text = sessionStorage.getItem(KEY) ?? '';
    sessionStorage.removeItem(KEY);
    return text;
  } catch {
    return '';
  }
}
