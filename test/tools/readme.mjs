// npm run readme: fills the tables of README.md from custom-elements.json.
// A table stands between <!-- table:attributes --> and <!-- /table -->.
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { repository } from './tool.mjs';

const code = (value) => (value ? `\`${value.replace(/\s+/g, ' ').replaceAll('|', '\\|')}\`` : '');
const prose = (value = '') => value.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();
const unquoted = (value) => value?.replace(/^'(.*)'$/, '$1');

const isMethod = (member) => member.kind === 'method';
const parameters = ({ parameters: list = [] }) =>
  list.map(({ name, optional }) => (optional ? `${name}?` : name)).join(', ');

/** For each table: the rows' source in the manifest, and its columns as [heading, cell]. */
const tables = {
  attributes: {
    rows: (element) => element.attributes,
    columns: [
      ['Attribute', ({ name }) => code(name)],
      // As HTML has them: without the quotation marks of the types.
      ['Values', ({ type }) => code(type?.text.replaceAll("'", ''))],
      ['Default', (row) => code(unquoted(row.default))],
      ['Meaning', ({ description }) => prose(description)],
    ],
  },
  properties: {
    rows: (element) => element.members.filter((member) => !isMethod(member)),
    columns: [
      ['Property', ({ name }) => code(name)],
      ['Attribute', ({ attribute }) => code(attribute)],
      ['Type', ({ type }) => code(type?.text)],
      [
        'Meaning',
        ({ description, readonly }) => prose(`${description ?? ''}${readonly ? ' Read only.' : ''}`),
      ],
    ],
  },
  methods: {
    rows: (element) => element.members.filter(isMethod),
    columns: [
      ['Method', (row) => code(`${row.name}(${parameters(row)})`)],
      ['Gives', (row) => code(row.return?.type?.text)],
      ['What it does', ({ description }) => prose(description)],
    ],
  },
  events: {
    rows: (element) => element.events,
    columns: [
      ['Event', ({ name }) => code(name)],
      ['Type', ({ type }) => code(type?.text)],
      ['When', ({ description }) => prose(description)],
    ],
  },
  'css-properties': {
    rows: (element) => element.cssProperties,
    columns: [
      ['Variable', ({ name }) => code(name)],
      ['Default', (row) => code(row.default)],
      ['What it sets', ({ description }) => prose(description)],
    ],
  },
  parts: {
    rows: (element) => element.cssParts,
    columns: [
      ['Part', ({ name }) => code(name)],
      ['What it is', ({ description }) => prose(description)],
    ],
  },
  slots: {
    rows: (element) => element.slots,
    columns: [
      ['Slot', ({ name }) => (name ? code(name) : '(default)')],
      ['What goes there', ({ description }) => prose(description)],
    ],
  },
};

function renderTable(name, element) {
  if (!Object.hasOwn(tables, name))
    throw new TypeError(`invalid table: ${name} (expected ${Object.keys(tables).join(', ')})`);
  const { rows, columns } = tables[name];
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const body = (rows(element) ?? []).map((row) => line(columns.map(([, cell]) => cell(row))));
  return [line(columns.map(([heading]) => heading)), line(columns.map(() => '---')), ...body].join('\n');
}

/** `readme` with every marked table made anew from `manifest`. */
export function renderReadme(readme, manifest) {
  const element = manifest.modules
    .flatMap((module) => module.declarations)
    .find(({ tagName }) => tagName === 'article-timeline');
  return readme.replace(
    /(<!-- table:([\w-]+) -->)[^]*?(<!-- \/table -->)/g,
    (_, start, name, end) => `${start}\n${renderTable(name, element)}\n${end}`,
  );
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const file = join(repository, 'README.md');
  writeFileSync(
    file,
    renderReadme(
      readFileSync(file, 'utf8'),
      JSON.parse(readFileSync(join(repository, 'custom-elements.json'), 'utf8')),
    ),
  );
}
