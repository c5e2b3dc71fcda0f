'use client';

import 'article-timeline/react';
import type { ArticleTimeline, EventInit, TimelineInit, TimelineSelectEvent } from 'article-timeline';
import { useEffect, useState } from 'react';

const more: EventInit = { date: '2025', title: 'A new bridge' };

interface Props {
  readonly story: TimelineInit;
  readonly list: string;
  readonly longer: string;
}

export function Timelines({ story, list, longer }: Props) {
  const [shown, setShown] = useState(story);
  const [selected, setSelected] = useState('');
  const [isReady, setReady] = useState(false);
  useEffect(() => setReady(true), []);

  /** React sets properties and listeners of what a server has rendered only when they change; a `ref` is at once. */
  const connect =
    (id: string, properties: Partial<Pick<ArticleTimeline, 'timeline' | 'events'>> = {}) =>
    (timeline: ArticleTimeline | null) => {
      if (!timeline) return;
      const listen = (event: TimelineSelectEvent) => setSelected(`${id} ${event.detail.event.id}`);
      Object.assign(timeline, properties);
      timeline.addEventListener('timeline-select', listen);
      return () => timeline.removeEventListener('timeline-select', listen);
    };

  return (
    <>
      <output>{selected}</output>
      <button
        id="add"
        disabled={!isReady}
        onClick={() => setShown({ ...story, events: [...story.events, more] })}
      >
        Add
      </button>
      <article-timeline
        id="timeline"
        data-grows
        lang={story.lang}
        ref={connect('timeline', { timeline: shown })}
        dangerouslySetInnerHTML={{ __html: longer }}
      />
      <article-timeline
        id="events"
        data-grows
        lang={story.lang}
        heading={story.title}
        ref={connect('events', { events: shown.events })}
        dangerouslySetInnerHTML={{ __html: longer }}
      />
      <article-timeline
        id="list"
        lang={story.lang}
        ref={connect('list')}
        dangerouslySetInnerHTML={{ __html: list }}
      />
      <article-timeline id="src" src="/story.json" ref={connect('src')} />
      <article-timeline id="html" ref={connect('html')}>
        <h2>{story.title}</h2>
        <ol>
          {story.events.map(({ id, date, title, lead, quotes = [] }) => (
            <li key={id} id={id} data-date={date} data-lead={lead}>
              <strong>{title}</strong>
              {quotes.map(({ text }) => (
                <blockquote key={text}>{text}</blockquote>
              ))}
            </li>
          ))}
        </ol>
      </article-timeline>
    </>
  );
}
