// The element in one file, for pages that hand it out: cdn/article-timeline.all.js, which `npm run build` writes,
// beside the pages of the demo, served and built.
import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const NAME = 'article-timeline.all.js';
const file = join(import.meta.dirname, 'cdn', NAME);

export const elementFile = (): Plugin => ({
  name: 'element-file',
  configureServer({ middlewares }) {
    middlewares.use(`/${NAME}`, (_request, response, next) => {
      if (!existsSync(file)) return next();
      response.setHeader('content-type', 'text/javascript; charset=utf-8');
      response.end(readFileSync(file));
    });
  },
  writeBundle({ dir = '' }) {
    if (existsSync(file)) copyFileSync(file, join(dir, NAME));
    else this.warn(`there is no ${file}: run npm run build, so that the studio can hand out pages`);
  },
});
