import 'article-timeline/react';
import type { EventInit, TimelineInit, TimelineSelectEvent } from 'article-timeline';
import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import given from '../story.json';

const story: TimelineInit = given;
const more: EventInit = { date: '2025', title: 'A new bridge' };

function Page() {
  const [shown, setShown] = useState(story);
  const [selected, setSelected] = useState('');
  const listen = (id: string) => (event: TimelineSelectEvent) => {
    setSelected(`${id} ${event.detail.event.id}`);
  };
  return (
    <>
      <output>{selected}</output>
      <button id="add" onClick={() => setShown({ ...story, events: [...story.events, more] })}>
        Add
      </button>
      <article-timeline id="timeline" data-grows timeline={shown} ontimeline-select={listen('timeline')} />
      <article-timeline
        id="events"
        data-grows
        className="story"
        heading={story.title}
        scale={undefined}
        scaleOrigin={undefined}
        layout={undefined}
        headingLevel={undefined}
        today={undefined}
        src={undefined}
        events={shown.events}
        ontimeline-select={listen('events')}
      />
      <article-timeline id="src" src="/story.json" ontimeline-select={listen('src')} />
      <article-timeline id="script" ontimeline-select={listen('script')}>
        <script type="application/json">{JSON.stringify(story)}</script>
      </article-timeline>
      <article-timeline id="html" ontimeline-select={listen('html')}>
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

createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <Page />
  </StrictMode>,
);
