// What the page loads, beside it: it has no bundler.
import { cpSync } from 'node:fs';

for (const file of ['index.html', 'story.json']) cpSync(file, `dist/${file}`);
cpSync('node_modules/article-timeline/cdn', 'dist/article-timeline', { recursive: true });
