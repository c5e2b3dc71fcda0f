// On a server there is no DOM: importing and rendering must not need one.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import 'article-timeline';

const timeline = {
  title: 'A bridge',
  events: [
    { date: '1984~', title: 'Planned', quotes: [{ text: 'It will stand.', speaker: 'The engineer' }] },
    { date: '2011-03-05/2011-04', title: 'Built' },
  ],
};

test("the element renders on the server, with the author's own HTML kept", async () => {
  const list = html`<ol
    ><li><time datetime="1984">1984</time> <strong>Planned</strong></li></ol
  >`;
  const output = await collectResult(
    render(html`<article-timeline heading="A bridge" .timeline=${timeline}>${list}</article-timeline>`),
  );
  assert.match(output, /<article-timeline[^>]*><template shadowroot/);
  assert.match(output, /<strong>Planned<\/strong>/);
});

/** What a reader sees of a template without any script: the words, and the parts in order. */
async function readServed(template) {
  const output = (await collectResult(render(template))).replace(/<style>[^]*?<\/style>|<!--[^]*?-->/g, '');
  return {
    words: output
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
    parts: [...output.matchAll(/part="([^"]+)"/g)].map(([, part]) => part),
    controls: output.match(/<(button|select|input)\b| hidden\b/g),
  };
}

test('a story that is given as data is a list of all events with all quotations, under its header', async () => {
  const { words, parts, controls } = await readServed(
    html`<article-timeline .timeline=${timeline}></article-timeline>`,
  );
  assert.equal(
    words,
    'A bridge 1984 – 2011 · 2 events · 1 quote about 1984 Planned “It will stand.” The engineer ' +
      'March 5, 2011 – April 2011 Built',
  );
  assert.deepEqual(
    parts.filter((part) => /^(header|heading|summary|events|card|quote)$/.test(part)),
    ['header', 'heading', 'summary', 'events', 'card', 'quote', 'card'],
  );
  assert.equal(controls, null);
});

test('all of a long story is in it, and just a list of events as well', async () => {
  const events = Array.from({ length: 300 }, (_, i) => ({ date: `${1700 + i}`, title: `Year ${i}` }));
  const { parts } = await readServed(html`<article-timeline .events=${events}></article-timeline>`);
  assert.equal(parts.filter((part) => part === 'card').length, 300);
});

test('it speaks the language of the element, else of the story', async () => {
  const german = { ...timeline, lang: 'de' };
  const ofStory = await readServed(html`<article-timeline .timeline=${german}></article-timeline>`);
  assert.match(ofStory.words, /etwa 1984/);
  const ofElement = await readServed(
    html`<article-timeline lang="fr" .timeline=${german}></article-timeline>`,
  );
  assert.match(ofElement.words, /1984 environ/);
});

test('it renders without any data', async () => {
  assert.match(
    await collectResult(render(html`<article-timeline></article-timeline>`)),
    /<article-timeline[^>]*><template shadowroot/,
  );
});
