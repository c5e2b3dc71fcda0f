// Coverage counts only what a test loads; these two lists show the sources that none did.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

const slashes = (path) => path.split(sep).join('/');

/**
 * The sources under `src/` that have code at run time, judged by what tsc made of them in `dist/`; not the
 * command's, which no browser can load.
 */
export function sourcesWithCode(repository) {
  const dist = join(repository, 'dist');
  const modules = readdirSync(dist, { recursive: true })
    .map(slashes)
    .filter((path) => path.endsWith('.js') && !path.startsWith('cli/'));
  const hasCode = (path) =>
    readFileSync(join(dist, path), 'utf8')
      .replace(/^(export \{\};|\/\/# .*)$/gm, '')
      .trim() !== '';
  return modules.filter(hasCode).map((path) => `src/${path.replace(/\.js$/, '.ts')}`);
}

/** The sources in the test runner's coverage report. */
export function loadedSources(repository) {
  const report = readFileSync(join(repository, 'coverage', 'lcov.info'), 'utf8');
  return new Set(
    [...report.matchAll(/^SF:(.+)$/gm)].map(([, path]) =>
      slashes(relative(repository, join(repository, relative(repository, path)))),
    ),
  );
}
