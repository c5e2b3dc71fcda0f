// Who may import whom; docs of the layers are in this table.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';
import { repository } from '../tools/tool.mjs';

const src = join(repository, 'src');

/**
 * A folder or file of src/ → the folders, files and packages it may import. `types`: of these types alone, for what it
 * uses itself would be loaded before it; `dom`: it may name the DOM's globals.
 */
const layers = {
  model: { imports: [] },
  messages: { imports: ['model'] },
  time: { imports: ['model', 'messages'] },
  input: { imports: ['model', 'time'], dom: true },
  anchor: { imports: ['model'] },
  extract: { imports: ['model', 'time', 'anchor'] },
  import: { imports: ['model', 'input', 'extract', 'time'] },
  export: { imports: ['model', 'messages/all.ts', 'input', 'time', 'import/cells.ts', 'import/columns.ts'] },
  advice: { imports: ['model', 'time', 'extract', 'import/dates.ts'] },
  article: { imports: ['model', 'anchor', 'extract', 'messages', 'theme/dress.ts', 'lit'], dom: true },
  search: { imports: ['model', 'd3'] },
  scale: { imports: ['model', 'time', 'd3'] },
  layout: { imports: ['model', 'scale'] },
  theme: { imports: ['lit'], dom: true },
  view: { imports: ['model', 'search', 'scale', 'layout', 'messages', 'time', 'lit'], dom: true },
  media: { imports: ['model', 'messages', 'theme/dress.ts'], dom: true },
  plain: { imports: ['model', 'messages', 'scale', 'layout', 'theme/dress.ts', 'view', 'lit'], dom: true },
  controllers: {
    imports: [
      'model',
      'messages',
      'time',
      'advice',
      'article',
      'drawing',
      'extras',
      'import',
      'media',
      'plain',
      'guide',
      'search',
      'input',
      'layout',
      'stage',
      'view/measure.ts',
      'view/nodes.ts',
      'dom-events.ts',
      'pipeline.ts',
      'lit',
    ],
    types: ['view/context.ts'],
    dom: true,
  },
  stage: {
    imports: ['model', 'layout', 'messages', 'theme/dress.ts', 'lit'],
    types: ['view', 'dom-events.ts'],
    dom: true,
  },
  drawing: { imports: ['model', 'layout'], types: ['view/context.ts'], dom: true },
  extras: {
    imports: ['model', 'messages', 'export', 'theme/dress.ts', 'lit'],
    types: ['view', 'dom-events.ts'],
    dom: true,
  },
  guide: {
    imports: ['model', 'search', 'extract', 'scale', 'layout', 'messages', 'time', 'theme/dress.ts', 'lit'],
    types: ['view', 'dom-events.ts'],
    dom: true,
  },
  'dom-events.ts': { imports: ['model'], dom: true },
  'attributes.ts': { imports: ['model', 'scale', 'layout', 'time'] },
  'served.ts': { imports: ['lit'], dom: true },
  'properties.ts': { imports: ['model', 'messages', 'served.ts', 'lit'], dom: true },
  'pipeline.ts': { imports: ['model', 'search', 'input', 'scale', 'layout'] },
  'article-timeline.ts': { imports: null, dom: true },
  cli: {
    imports: [
      'model',
      'advice',
      'input',
      'extract',
      'import',
      'export',
      'time',
      'article/published.ts',
      'node:fs',
      'node:util',
      'parse5',
    ],
    dom: true,
  },
  'index.ts': { imports: null, dom: true },
  'all-languages.ts': { imports: null, dom: true },
};

const files = readdirSync(src, { recursive: true })
  .filter((path) => path.endsWith('.ts'))
  .sort();
const layerOf = (path) => path.split('/')[0];

const code = (path) => readFileSync(join(src, path), 'utf8');
const withoutTypes = (path) =>
  ts.transpileModule(code(path), {
    compilerOptions: { target: 'es2022', module: 'esnext', verbatimModuleSyntax: true },
  }).outputText;

/** What `text`, the module at `path`, imports: paths in src/ and names of packages. */
function importsOf(path, text = code(path)) {
  const { importedFiles } = ts.preProcessFile(text);
  return importedFiles.map(({ fileName }) =>
    fileName.startsWith('.')
      ? relative(src, join(src, dirname(path), fileName)).replace(/\.js$/, '.ts')
      : fileName.split('/')[0],
  );
}

test('every file of src/ belongs to a layer', () => {
  assert.deepEqual(
    files.filter((path) => !Object.hasOwn(layers, layerOf(path))),
    [],
  );
});

test('each layer imports only those below it', () => {
  const isIn = (list, path, target) =>
    !list || layerOf(target) === layerOf(path) || list.includes(layerOf(target)) || list.includes(target);
  const wrong = files.flatMap((path) => {
    const { imports, types = [] } = layers[layerOf(path)] ?? {};
    const used = importsOf(path, withoutTypes(path));
    const named = importsOf(path);
    return [
      ...used.filter((target) => !isIn(imports, path, target)),
      ...named.filter((target) => !isIn(imports && [...imports, ...types], path, target)),
    ].map((target) => `${path} imports ${target}`);
  });
  assert.deepEqual(wrong, []);
});

test('no modules need each other in a circle', () => {
  const done = new Set();
  const visit = (path, trail) => {
    assert.ok(!trail.includes(path), `${[...trail, path].join(' → ')}`);
    if (done.has(path)) return;
    for (const target of importsOf(path, withoutTypes(path)).filter((name) => files.includes(name)))
      visit(target, [...trail, path]);
    done.add(path);
  };
  for (const path of files) visit(path, []);
});

test("what computes knows no DOM: every name in it is found without the DOM's types", () => {
  const { config } = ts.readConfigFile(join(repository, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(
    { ...config, include: [], files: [] },
    ts.sys,
    repository,
  );
  const pure = files.filter((path) => !layers[layerOf(path)]?.dom).map((path) => join(src, path));
  const program = ts.createProgram(pure, { ...options, lib: ['lib.es2023.d.ts'], types: [] });
  const unknownName = [2304, 2503, 2552, 2584];
  const problems = pure
    .flatMap((path) => program.getSemanticDiagnostics(program.getSourceFile(path)))
    .filter(({ code }) => unknownName.includes(code));
  assert.equal(
    ts.formatDiagnostics(problems, {
      getCurrentDirectory: () => repository,
      getCanonicalFileName: (name) => name,
      getNewLine: () => '\n',
    }),
    '',
  );
});
