// npm run trees: compares accessibility trees with those in test/trees/, of what was built last, and
// looks for sentences that are said twice.
//   -- firefox webkit    only in these browsers
//   -- --update          stores them instead
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { repository } from './tool.mjs';
import { canRead, ENGINES, readTrees } from './trees/index.mjs';
import { linesOf, saidTwice } from './trees/lines.mjs';
import { fileOf } from './trees/stored.mjs';

const args = process.argv.slice(2);
const update = args.includes('--update');
const named = args.filter((each) => !each.startsWith('-'));
const wanted = named.length ? named : ENGINES;

let different = 0;
for (const engine of wanted) {
  if (!canRead(engine)) {
    console.log(
      `${engine} is not here, or what reads it (dbus, xvfb, openbox, python3-gi, gir1.2-atspi-2.0).`,
    );
    if (named.length) different++;
    continue;
  }
  for (const [name, tree] of await readTrees(engine)) {
    const file = join(repository, fileOf(engine, name));
    const twice = saidTwice(tree);
    if (twice.length) {
      different++;
      console.log(`${engine}, ${name}: said twice: ${twice.join(' | ')}`);
    }
    const text = `${linesOf(tree).join('\n')}\n`;
    if (update) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    const stored = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
    const lines = text.split('\n');
    const at = lines.findIndex((line, i) => line !== stored[i]);
    const isSame = at < 0 && lines.length === stored.length;
    console.log(`${engine}, ${name}: ${isSame ? `${lines.length - 1} nodes as stored` : 'differs'}`);
    if (isSame) continue;
    different++;
    console.log(`  line ${at + 1}\n  - ${stored[at] ?? ''}\n  + ${lines[at] ?? ''}`);
  }
}
process.exitCode = different ? 1 : 0;
