import 'article-timeline';
import type { TimelineInit } from 'article-timeline';
import given from '../story.json';

const story: TimelineInit = given;
const timelines = [...document.querySelectorAll('article-timeline')];

for (const timeline of timelines)
  timeline.addEventListener('timeline-select', ({ detail: { event } }) => {
    (document.querySelector('output') as HTMLOutputElement).value = `${timeline.id} ${event.id}`;
  });

function show(shown: TimelineInit): void {
  for (const timeline of timelines) {
    if (timeline.id === 'timeline') timeline.timeline = shown;
    if (timeline.id === 'events') timeline.events = shown.events;
  }
}

show(story);
document.querySelector('#add')?.addEventListener('click', () => {
  const added = { date: '2025', title: 'A new bridge' };
  show({ ...story, events: [...story.events, added] });
  // What is written as HTML grows as it stands.
  for (const timeline of timelines) if (timeline.id === 'list') timeline.append([added]);
});
