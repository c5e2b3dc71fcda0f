import type { TimelineInit } from 'article-timeline';
import { toInnerHtml } from 'article-timeline/export';
import given from '../story.json';
import { Timelines } from './timelines';

const story: TimelineInit = given;

/** One event more, so that it shows whether the list or the data are drawn. */
const longer: TimelineInit = { ...story, events: [...story.events, { date: '1700', title: 'A ford' }] };

// On the server alone: the lists that are read without scripts.
export default function Page() {
  return <Timelines story={story} list={toInnerHtml(story)} longer={toInnerHtml(longer)} />;
}
