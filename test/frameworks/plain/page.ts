import type { TimelineInit } from 'article-timeline';

const story = (await (await fetch('story.json')).json()) as TimelineInit;
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
  show({ ...story, events: [...story.events, { date: '2025', title: 'A new bridge' }] });
});
