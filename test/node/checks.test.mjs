// The tools that judge the sources; each says itself what is wrong.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { cdnSizes, ceilings, esbuildSizes, viteSizes } from '../tools/measure.mjs';
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

const builds = { 'cdn/': cdnSizes, Vite: viteSizes, esbuild: esbuildSizes };
const firsts = { 'cdn/': ceilings.first, Vite: ceilings.firstByVite, esbuild: ceilings.firstByEsbuild };

test('no build loads more than the ceilings, before the first picture and at once later', async () => {
  for (const [name, sizes] of Object.entries(builds)) {
    const { first, parts } = await sizes();
    assert.ok(first <= firsts[name], `${name}: ${first} bytes before the first picture`);
    for (const [part, bytes] of Object.entries(parts))
      assert.ok(bytes <= (ceilings[part] ?? ceilings.part), `${name}: ${bytes} bytes for ${part}`);
  }
});

test('whoever bundles the package loads little more than cdn/ has before the first picture', async () => {
  const { first } = cdnSizes();
  for (const [name, most] of [
    ['Vite', 0.05],
    // It gives what late parts share files of their own.
    ['esbuild', 0.1],
  ]) {
    const bundled = await builds[name]();
    const ratio = bundled.first / first;
    assert.ok(Math.abs(ratio - 1) <= most, `${name}: ${bundled.first} bytes, cdn/: ${first}`);
  }
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
