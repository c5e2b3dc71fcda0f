// Runs on a screen and a bus of its own: node desktop.mjs BROWSER FILE writes its trees there.
import { writeFileSync } from 'node:fs';
import { readDesktop } from './index.mjs';

const [browser, file] = process.argv.slice(2);
writeFileSync(file, JSON.stringify(await readDesktop(browser)));
process.exit();
