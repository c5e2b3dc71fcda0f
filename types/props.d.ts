import type { LitElement } from 'lit';
import type { ArticleTimeline } from '../dist/article-timeline.js';
import type { TimelineProperties } from '../dist/properties.js';

type Properties = Omit<TimelineProperties, keyof LitElement> & Pick<ArticleTimeline, 'visibleDomain'>;

/** What a page sets: each property by its name, `undefined` as if it were left out. */
type Props = { [Name in keyof Properties]?: Properties[Name] | undefined };

/** Those whose attribute has another name: a server can only write attributes. */
interface Attributes {
  for?: Props['htmlFor'];
  'scale-origin'?: Props['scaleOrigin'];
  'group-by'?: Props['groupBy'];
  'color-by'?: Props['colorBy'];
  'time-zone'?: Props['timeZone'];
  'heading-level'?: Props['headingLevel'];
}

/** What templates set on the element besides what every element has; HTML uses the same names. */
export type TimelineProps = Props & Attributes;
