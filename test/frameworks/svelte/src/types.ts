import 'article-timeline/svelte';
import type { SvelteHTMLElements } from 'svelte/elements';

type Props = SvelteHTMLElements['article-timeline'];

export const right: Props = {
  class: 'wide',
  lang: 'en',
  scale: 'log',
  headingLevel: 3,
  'group-by': 'group',
  for: 'article',
  extract: true,
  events: [{ date: '1984', title: 'Planned' }],
  query: { text: 'bridge' },
  onclick: (event) => event.currentTarget.select('planned'),
  'ontimeline-select': ({ detail }) => detail.event.title,
  'ontimeline-zoom': ({ detail: { from, to } }) => to - from,
};

export const wrong: Props[] = [
  // @ts-expect-error no scale has this name
  { scale: 'sideways' },
  // @ts-expect-error a number is no heading
  { heading: 1 },
  // @ts-expect-error an event has a date
  { events: [{ title: 'Planned' }] },
  // @ts-expect-error no such level
  { 'heading-level': 6 },
  // @ts-expect-error there is no such property
  { colour: 'red' },
  // @ts-expect-error events are typed
  { 'ontimeline-select': ({ detail }) => detail.event.titel },
];
