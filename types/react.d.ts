import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { ArticleTimeline } from '../dist/article-timeline.js';
import type { TimelineEventMap } from '../dist/dom-events.js';
import type { TimelineProps } from './props.js';

export * from '../dist/index.js';

type Listeners = {
  [Name in keyof TimelineEventMap as `on${Name}`]?: ((event: TimelineEventMap[Name]) => void) | undefined;
};

/** What JSX sets on `<article-timeline>`. */
export type ArticleTimelineProps = DetailedHTMLProps<HTMLAttributes<ArticleTimeline>, ArticleTimeline> &
  TimelineProps &
  Listeners;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'article-timeline': ArticleTimelineProps;
    }
  }
}
