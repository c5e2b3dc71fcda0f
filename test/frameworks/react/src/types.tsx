import 'article-timeline/react';
import type { ArticleTimeline, Query } from 'article-timeline';
import { createRef } from 'react';

const ref = createRef<ArticleTimeline>();
const query: Query = { text: 'bridge' };

export const right = [
  <article-timeline
    key="a"
    ref={ref}
    id="story"
    className="wide"
    style={{ maxWidth: '40em' }}
    slot="aside"
    lang="en"
    scale="log"
    headingLevel={3}
    events={[{ date: '1984', title: 'Planned' }]}
    query={query}
    onClick={(event) => event.currentTarget.select('planned')}
    ontimeline-select={({ detail }) => detail.event.title}
    ontimeline-zoom={({ detail: { from, to } }) => to - from}
  />,
  <article-timeline key="b" for="article" group-by="group" color-by="speaker" heading-level={2} extract />,
  <article-timeline key="c" scale={undefined} timeline={null} ontimeline-load={undefined}>
    <p>Text</p>
  </article-timeline>,
];

export const wrong = [
  // @ts-expect-error no scale has this name
  <article-timeline key="a" scale="sideways" />,
  // @ts-expect-error a number is no heading
  <article-timeline key="b" heading={1} />,
  // @ts-expect-error an event has a date
  <article-timeline key="c" events={[{ title: 'Planned' }]} />,
  // @ts-expect-error no such level
  <article-timeline key="d" heading-level={6} />,
  // @ts-expect-error there is no such property
  <article-timeline key="e" colour="red" />,
  // @ts-expect-error events are typed
  <article-timeline key="f" ontimeline-select={({ detail }) => detail.event.titel} />,
  // @ts-expect-error a reference to another element
  <article-timeline key="g" ref={createRef<HTMLInputElement>()} />,
];
