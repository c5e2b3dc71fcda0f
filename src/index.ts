import { ArticleTimeline } from './article-timeline.js';

export { ArticleTimeline };
export type * from './dom-events.js';
export type { PictureOptions } from './drawing/index.js';
export type { Diagnostic, DiagnosticCode } from './model/diagnostic.js';
export type * from './model/drafter.js';
export type * from './model/event.js';
export type { Query } from './model/query.js';
export type { Messages, MessageTables } from './messages/index.js';

// A second copy of the package on the same page finds the name taken: the first one keeps it.
if (!customElements.get('article-timeline')) customElements.define('article-timeline', ArticleTimeline);

declare global {
  interface HTMLElementTagNameMap {
    'article-timeline': ArticleTimeline;
  }
}
