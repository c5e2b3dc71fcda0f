import type { HTMLAttributes } from 'svelte/elements';
import type { ArticleTimeline } from '../dist/article-timeline.js';
import type { TimelineEventMap } from '../dist/dom-events.js';
import type { TimelineProps } from './props.js';

export * from '../dist/index.js';

type Listeners = {
  [Name in keyof TimelineEventMap as `on${Name}`]?: ((event: TimelineEventMap[Name]) => void) | undefined;
};

/** What a component sets on `<article-timeline>`. */
export type ArticleTimelineProps = HTMLAttributes<ArticleTimeline> & TimelineProps & Listeners;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'article-timeline': ArticleTimelineProps;
  }
}
