import { ArticleTimeline } from './article-timeline.js';

export { ArticleTimeline };

// A second copy of the package on the same page finds the name taken: the first one keeps it.
if (!customElements.get('article-timeline')) customElements.define('article-timeline', ArticleTimeline);

declare global {
  interface HTMLElementTagNameMap {
    'article-timeline': ArticleTimeline;
  }
}
