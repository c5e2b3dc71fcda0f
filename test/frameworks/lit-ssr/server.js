import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { page } from './page.js';

const text = readFileSync('story.json', 'utf8');
const nothing = () => {};
const body = await collectResult(render(page(JSON.parse(text), 'none', () => nothing, nothing)));

const html = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Lit on a server</title>
    <script type="module" src="/client.js"></script>
  </head>
  <body>
    <div id="root">${body}</div>
  </body>
</html>`;

/**
 * What stands at a path: its type and its text.
 * @param {string} path
 * @returns {[string, string]}
 */
function find(path) {
  if (path === '/') return ['text/html', html];
  if (path === '/story.json') return ['application/json', text];
  return ['text/javascript', readFileSync(`dist${path}`, 'utf8')];
}

createServer((request, response) => {
  try {
    const [type, content] = find(request.url ?? '');
    response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(content);
  } catch {
    response.writeHead(404).end();
  }
}).listen(Number(process.env['PORT']), '127.0.0.1');
