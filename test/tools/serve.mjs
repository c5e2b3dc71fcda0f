// A server for tests that need their own pages or headers.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { repository } from './tool.mjs';

const types = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.map': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.vtt': 'text/vtt',
  '.wav': 'audio/wav',
  '.webm': 'video/webm',
  '.woff2': 'font/woff2',
};

/**
 * Serves `pages` (path → HTML, or `{ body, type, status }`) and below them the files of a folder, all with `headers`.
 * Resolves to `{ origin, close }`.
 */
export async function serve(pages, headers = {}, folder = repository) {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    const page = typeof pages[path] === 'string' ? { body: pages[path] } : pages[path];
    const send = (status, type, body) =>
      response.writeHead(status, { 'content-type': `${type}; charset=utf-8`, ...headers }).end(body);
    if (page) return send(page.status ?? 200, page.type ?? 'text/html', page.body);
    const file = join(folder, normalize(path.replace(/\/$/, '/index.html')));
    try {
      return send(200, types[extname(file)] ?? 'application/octet-stream', await readFile(file));
    } catch {
      return send(404, 'text/plain', 'not found');
    }
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => new Promise((done) => (server.closeAllConnections(), server.close(done))),
  };
}
