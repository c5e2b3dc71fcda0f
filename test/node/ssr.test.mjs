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

test('it renders without any data', async () => {
  assert.match(
    await collectResult(render(html`<article-timeline></article-timeline>`)),
    /<article-timeline[^>]*><template shadowroot/,
  );
});
