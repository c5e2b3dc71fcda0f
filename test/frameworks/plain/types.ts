import type { DatedEvent } from 'article-timeline';

const timeline = document.createElement('article-timeline');

timeline.scale = 'log';
timeline.headingLevel = 3;
timeline.heading = null;
timeline.timeline = { events: [{ date: '1984', title: 'Planned', quotes: [{ text: 'It will stand.' }] }] };
timeline.query = { text: 'bridge' };
timeline.visibleDomain = [0, 1];
timeline.addEventListener('timeline-select', ({ detail }) => {
  const { title }: DatedEvent = detail.event;
  // @ts-expect-error events are typed
  const id: number = detail.event.id;
  return [title, id];
});
document.addEventListener('timeline-zoom', ({ detail: { from, to } }) => to - from);

// @ts-expect-error no scale has this name
timeline.scale = 'sideways';
// @ts-expect-error no such level
timeline.headingLevel = 6;
// @ts-expect-error a number is no heading
timeline.heading = 1;
// @ts-expect-error an event has a date
timeline.events = [{ title: 'Planned' }];
// @ts-expect-error no layout has this name
timeline.layout = 'diagonal';
// @ts-expect-error lanes are by group or speaker
timeline.groupBy = 'mood';
// @ts-expect-error cards stand above or below
timeline.cards = 'left';
