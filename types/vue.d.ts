import type { HTMLAttributes, ReservedProps } from 'vue';
import type { ArticleTimeline } from '../dist/article-timeline.js';
import type { TimelineEventMap } from '../dist/dom-events.js';
import type { TimelineProps } from './props.js';

export * from '../dist/index.js';

type ListenerName<Name> = Name extends `timeline-${infer What}` ? `onTimeline${Capitalize<What>}` : never;

type Listeners = {
  [Name in keyof TimelineEventMap as ListenerName<Name>]?:
    ((event: TimelineEventMap[Name]) => void) | undefined;
};

/** What a template sets on `<article-timeline>`; listeners as `@timeline-select` and the like. */
export type ArticleTimelineProps = ReservedProps & HTMLAttributes & TimelineProps & Listeners;

declare module 'vue' {
  interface GlobalComponents {
    'article-timeline': new () => ArticleTimeline & { $props: ArticleTimelineProps };
  }
}
