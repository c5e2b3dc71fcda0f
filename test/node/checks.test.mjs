// The tools that judge the sources; each says itself what is wrong.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { budget, cdnSize, ownSize, reached } from '../tools/measure.mjs';
import { renderReadme } from '../tools/readme.mjs';
import { checkTool, repository } from '../tools/tool.mjs';

const text = (...path) => readFileSync(join(repository, ...path), 'utf8');

test('the types of sources, tests, demo and configuration agree', async () => {
  await checkTool('tsc', ['-p', 'tsconfig.json']);
  await checkTool('tsc', ['-p', 'tsconfig.node.json']);
});

test('eslint finds nothing', () => checkTool('eslint', ['.', '--max-warnings', '0']));

test('prettier would change nothing (npm run format)', () =>
  checkTool('prettier', ['--check', '--log-level', 'warn', '.']));

test('the templates bind names and types that exist', () => checkTool('lit-analyzer', ['--strict', 'src']));

test('custom-elements.json is what the sources say (npm run manifest)', async () => {
  const env = { MANIFEST_DIR: '.cache/check', EDITOR_DIR: '.cache/check/editor' };
  await checkTool('cem', ['analyze', '--config', 'custom-elements-manifest.config.mjs'], { env });
  assert.deepEqual(
    JSON.parse(text('custom-elements.json')),
    JSON.parse(text('.cache', 'check', 'custom-elements.json')),
  );
});

test('the tables in README.md are what custom-elements.json says (npm run readme)', () => {
  const readme = text('README.md');
  assert.equal(readme, renderReadme(readme, JSON.parse(text('custom-elements.json'))));
});

test('package-lock.json leaves the registry to whoever installs', () => {
  const { packages } = JSON.parse(text('package-lock.json'));
  assert.deepEqual(
    Object.keys(packages).filter((name) => packages[name].resolved),
    [],
  );
});

test(`the CDN file is at most ${budget.cdn / 1000} kB`, () => {
  const size = cdnSize();
  assert.ok(size <= budget.cdn, `${size} bytes`);
});

test(`our own part is at most the ${reached.own / 1000} kB that it has come down to`, async () => {
  const size = await ownSize();
  assert.ok(size <= reached.own, `${size} bytes`);
});

test('the demo builds', () =>
  checkTool('vite', [
    'build',
    '--outDir',
    join(repository, '.cache', 'demo'),
    '--emptyOutDir',
    '--logLevel',
    'error',
  ]));
