// `rm -rf`, also where there is no shell that has it: node test/tools/clean.mjs dist cdn
import { rmSync } from 'node:fs';

for (const path of process.argv.slice(2)) rmSync(path, { recursive: true, force: true });
