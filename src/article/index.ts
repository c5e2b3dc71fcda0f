/** The article beside the timeline, loaded when a page names one: its text, its passages, what is read of it. */
export { ArticleLink } from './link.js';
export type { Draft, LinkHost, LinkSelection } from './link.js';
