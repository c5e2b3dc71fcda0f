// What a user installs: every test looks into the packed tarball, not into the checkout.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import ts from 'typescript';
import { build } from 'vite';
import { installPackage } from '../tools/tarball.mjs';
import { checkTool, repository } from '../tools/tool.mjs';

let installed;
before(async () => {
  installed = await installPackage();
});
after(() => installed?.remove());

const path = (...parts) => join(installed.project, 'node_modules', 'article-timeline', ...parts);
const text = (...parts) => readFileSync(path(...parts), 'utf8');
const manifest = () => JSON.parse(text('package.json'));

/** Runs `code` as a module of the project. Resolves to what it prints. */
async function inNode(code) {
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: installed.project,
  });
  return stdout.trim();
}

/** Bundles `code` as a module of the project, with everything it imports. */
async function bundle(code) {
  const input = join(installed.project, 'entry.js');
  writeFileSync(input, code);
  const options = {
    write: false,
    target: 'es2022',
    modulePreload: false,
    minify: false,
    rolldownOptions: { input, output: { format: 'es' } },
  };
  const { output } = await build({
    configFile: false,
    root: installed.project,
    logLevel: 'error',
    build: options,
  });
  return output[0].code;
}

test('it has licence, readme, schema, manifest, editor data and the file for a script tag', () => {
  const wanted = [
    'LICENSE',
    'README.md',
    'package.json',
    'schema.json',
    'custom-elements.json',
    'dist/index.js',
    'dist/index.d.ts',
    'types/react.d.ts',
    'types/vue.d.ts',
    'types/svelte.d.ts',
    'dist/editor/web-types.json',
    'dist/editor/vscode.html-custom-data.json',
    'dist/editor/vscode.css-custom-data.json',
    'cdn/article-timeline.js',
    'cdn/article-timeline.all.js',
    'cdn/extract.js',
    'cdn/import.js',
    'cdn/export.js',
    'cdn/licenses.md',
  ];
  assert.deepEqual(
    wanted.filter((file) => !installed.files.includes(file)),
    [],
  );
});

/** The one that README.md begins with. */
const picture = 'test/visual/baseline/hama-1280-light.png';

test('every file that README.md shows or links to is in it', () => {
  const readme = readFileSync(join(repository, 'README.md'), 'utf8').replace(/^```[^]*?^```$/gm, '');
  const links = [...readme.matchAll(/\]\(([^)\s#]+)[^)]*\)/g)].map(([, link]) => link);
  const files = links.filter((link) => !/^https:/.test(link));
  assert.ok(files.includes(picture));
  assert.deepEqual(
    files.filter((file) => !installed.files.includes(file)),
    [],
  );
});

test('it has nothing of the tests, the demo and the tools', () => {
  assert.deepEqual(
    installed.files.filter(
      (file) =>
        !/^(dist|cdn|src|types)\/|^(LICENSE|[A-Z]+\.md|package\.json|schema\.json|custom-elements\.json)$/.test(
          file,
        ) && file !== picture,
    ),
    [],
  );
  assert.deepEqual(
    installed.files.filter((file) => /\.test\.|\/test\//.test(file)),
    [],
  );
});

test('every name in its exports leads to a file', () => {
  const targets = Object.values(manifest().exports).flatMap((target) =>
    typeof target === 'string' ? [target] : Object.values(target),
  );
  assert.deepEqual(
    targets.filter((target) => !installed.files.includes(target.slice(2))),
    [],
  );
});

test('publint finds nothing', () => checkTool('publint', [installed.tarball, '--strict']));

test('its types are found by whoever imports it as a module', () =>
  checkTool('attw', [
    installed.tarball,
    '--profile',
    'esm-only',
    '--no-emoji',
    '--exclude-entrypoints',
    'cdn/article-timeline.js',
    'schema.json',
    'custom-elements.json',
  ]));

test('importing it without a DOM registers nothing twice and does not throw', async () => {
  assert.equal(
    await inNode(
      `const a = await import('article-timeline');
      const b = await import('article-timeline/article-timeline.js');
      console.log(a.ArticleTimeline === b.ArticleTimeline)`,
    ),
    'true',
  );
});

test('article-timeline/time reads and words dates in Node', async () => {
  const output = await inNode(
    `import { formatDate, parseDate } from 'article-timeline/time';
    const date = parseDate('2024-11-27');
    console.log(JSON.stringify([date.start, date.end, parseDate('soon'), formatDate(date, 'en')]))`,
  );
  const [start, end, none, words] = JSON.parse(output);
  assert.deepEqual([start, end, none], [Date.UTC(2024, 10, 27), Date.UTC(2024, 10, 28), null]);
  assert.match(words, /27.*November.*2024|November.*27.*2024|Nov.*2024/);
});

test('schema.json and custom-elements.json are found by their names', async () => {
  const output = await inNode(
    `import { createRequire } from 'node:module';
    const require = createRequire(import.meta.url);
    const { $schema } = require('article-timeline/schema.json');
    console.log(typeof $schema, require('article-timeline/custom-elements.json').schemaVersion)`,
  );
  assert.match(output, /^string \d/);
});

test('the manifest names published files', () => {
  const { modules } = JSON.parse(text('custom-elements.json'));
  assert.deepEqual(
    modules.map((module) => module.path).filter((file) => !installed.files.includes(file)),
    [],
  );
});

test('a bundle of the class alone does not register; one of the package does', async () => {
  const registers = /customElements\.define\(["'`]article-timeline/;
  assert.doesNotMatch(
    await bundle(
      `import { ArticleTimeline } from 'article-timeline/article-timeline.js'; console.log(ArticleTimeline.name);`,
    ),
    registers,
  );
  assert.match(await bundle(`import 'article-timeline';`), registers);
});

test('a bundle of article-timeline/time has neither Lit nor D3', async () => {
  const code = await bundle(
    `import { parseDate } from 'article-timeline/time'; console.log(parseDate('1984'));`,
  );
  assert.doesNotMatch(code, /LitElement|litHtmlVersions|node_modules\/(d3|lit)/);
});

test('the file for a script tag imports nothing, and its parts nothing but what stands beside them', () => {
  const imports = (...file) =>
    ts
      .createSourceFile(file.at(-1), text('cdn', ...file), ts.ScriptTarget.Latest)
      .statements.flatMap(({ moduleSpecifier }) => moduleSpecifier?.text ?? []);
  const demands = (...file) =>
    [...text('cdn', ...file).matchAll(/\bimport\(([^)]*)\)/g)].map(([, name]) => name.slice(1, -1));
  const parts = readdirSync(path('cdn', 'parts')).filter((file) => file.endsWith('.js'));
  assert.deepEqual(imports('article-timeline.js'), []);
  const files = ['article-timeline.js', ...parts.map((part) => `parts/${part}`)];
  const reached = files.flatMap((file) =>
    [imports, demands].flatMap((find) => find(file).map((name) => join(dirname(file), name))),
  );
  assert.deepEqual([...new Set(reached)].sort(), files.sort());
  for (const file of ['article-timeline.all.js', 'extract.js', 'import.js', 'export.js'])
    assert.deepEqual(imports(file), []);
});

test('cdn/extract.js is article-timeline/extract in one file', async () => {
  const read = (name) =>
    `import * as extract from '${name}'; console.log(JSON.stringify([Object.keys(extract).sort(), ` +
    `extract.extractTimeline('The bridge fell on 3 March 2021.')]))`;
  const [one, other] = await Promise.all(
    ['article-timeline/extract', 'article-timeline/cdn/extract.js'].map((name) => inNode(read(name))),
  );
  assert.equal(one, other);
  assert.equal(JSON.parse(one)[1].timeline.events[0].date, '2021-03-03');
});

test('cdn/import.js and cdn/export.js are what their names say, in one file each', async () => {
  const read = (folder, ending) =>
    `import * as ours from 'article-timeline${folder}/import${ending}';
    import * as others from 'article-timeline${folder}/export${ending}';
    const { text } = others.exportTimeline({ events: [{ date: '1984~', title: 'x' }] }, 'icalendar', { now: 0 });
    const back = await ours.importTimeline(text);
    console.log(JSON.stringify([Object.keys(ours), Object.keys(others).sort(), text, back]))`;
  const [one, other] = await Promise.all([read('', ''), read('/cdn', '.js')].map((code) => inNode(code)));
  assert.equal(one, other);
  assert.equal(JSON.parse(one)[3].timeline.events[0].date, '1984~');
});

test('the declarations use only packages that come with it, types included', () => {
  const { dependencies, exports } = manifest();
  const entries = Object.values(exports)
    .flatMap((target) => target.types ?? [])
    .filter((file) => !file.startsWith('./types/')); // Those belong to who uses the framework.
  const seen = new Set();
  const visit = (file) => {
    if (seen.has(file)) return [];
    seen.add(file);
    const names = ts.preProcessFile(readFileSync(file, 'utf8')).importedFiles.map(({ fileName }) => fileName);
    const next = (name) =>
      name.startsWith('.')
        ? visit(join(dirname(file), name.replace(/\.js$/, '.d.ts')))
        : [name.split('/')[0]];
    return names.flatMap(next);
  };
  const packages = new Set(entries.flatMap((entry) => visit(path(entry))));
  // D3 is written in JavaScript: whoever needs its types needs a second package. Lit comes as several.
  const needed = [...packages].flatMap((name) =>
    name === 'd3' ? ['d3', '@types/d3'] : [name.replace(/^lit-(html|element)$/, 'lit')],
  );
  assert.deepEqual(
    needed.filter((name) => !Object.hasOwn(dependencies, name)),
    [],
  );
});

test('TypeScript and JSX know the element', async () => {
  const write = (name, code) => writeFileSync(join(installed.project, name), code);
  write(
    'page.ts',
    `import 'article-timeline';
    const element = document.querySelector('article-timeline');
    export const heading: string | null | undefined = element?.heading;
    // @ts-expect-error a number is no heading
    if (element) element.heading = 1;`,
  );
  write(
    'page.tsx',
    `import 'article-timeline/react';
    export const page = <article-timeline heading="A bridge" key="a" />;
    // @ts-expect-error a number is no heading
    export const wrong = <article-timeline heading={1} />;`,
  );
  const options = {
    strict: true,
    noEmit: true,
    target: 'es2022',
    module: 'nodenext',
    lib: ['es2022', 'dom', 'dom.iterable'],
    jsx: 'react-jsx',
    types: [],
  };
  write('tsconfig.json', JSON.stringify({ compilerOptions: options, include: ['page.ts', 'page.tsx'] }));
  await checkTool('tsc', ['-p', join(installed.project, 'tsconfig.json')]);
});
