import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import { hydrate } from '@lit-labs/ssr-client';
import { render } from 'lit';
import { page } from './page.js';

/** @type {import('article-timeline').TimelineInit} */
const story = await (await fetch('/story.json')).json();
const root = /** @type {HTMLElement} */ (document.querySelector('#root'));
let shown = story;
let selected = 'none';

/** @type {(id: string) => (event: import('article-timeline').TimelineSelectEvent) => void} */
const listen = (id) => (event) => {
  selected = `${id} ${event.detail.event.id}`;
  render(draw(), root);
};

function add() {
  shown = { ...story, events: [...story.events, { date: '2025', title: 'A new bridge' }] };
  render(draw(), root);
}

const draw = () => page(shown, selected, listen, add);

hydrate(draw(), root);
