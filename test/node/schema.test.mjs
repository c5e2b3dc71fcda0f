import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import ts from 'typescript';
import {
  event as eventTable,
  head,
  image as imageTable,
  media as mediaTable,
  quote as quoteTable,
} from '../../dist/input/fields.js';
import { normalize } from '../../dist/input/index.js';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');
const schema = JSON.parse(read('schema.json'));
const validate = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true }).compile(schema);

const event = { date: '1982', title: 'The flood' };
const withEvent = (more) => ({ events: [{ ...event, ...more }] });

const GOOD = {
  'no events': { events: [] },
  'one event': { events: [event] },
  'a list of events alone': [event],
  'unknown keys': { events: [{ ...event, colour: 'red' }], version: 2 },
  everything: {
    title: 'The river',
    lang: 'en',
    published: '2024-12-05',
    source: { name: 'Gazette', url: 'https://example.org/' },
    periods: [{ date: '1980/..', title: 'The wet years' }],
    groups: [{ name: 'Water' }, { name: 'Town', title: 'The town', color: '#8a3b12' }],
    events: [
      {
        ...event,
        id: 'flood',
        text: 'It rose.',
        group: 'Water',
        tags: ['river'],
        lead: true,
        url: '/flood',
        inferred: false,
        image: { src: 'flood.jpg', alt: 'Water', caption: 'The quay', credit: 'Archive' },
        media: [
          {
            src: 'flood.mp4',
            title: 'The flood',
            captions: { src: 'flood.vtt', lang: 'en', label: 'English' },
          },
          { src: '/radio', type: 'audio', title: 'On the radio', poster: 'mast.jpg' },
        ],
        anchor: { exact: 'the river rose', prefix: 'when ', suffix: ' again' },
        quotes: [
          {
            text: 'We swam.',
            speaker: 'A baker',
            source: 'radio',
            date: '1982-06',
            lang: 'en',
            anchor: { exact: 'swam' },
          },
          {
            text: 'We ran.',
            speaker: { name: 'B', role: 'nurse', organization: 'Clinic', url: 'https://example.org/b' },
          },
        ],
      },
    ],
  },
};

const BAD = {
  'a text': 'events',
  nothing: null,
  'no list of events': {},
  'events that are no list': { events: { 0: event } },
  'an event that is null': { events: [null] },
  'an event without a date': { events: [{ title: 'x' }] },
  'an event without a title': { events: [{ date: '1982' }] },
  'a date that is a number': withEvent({ date: 1982 }),
  'a flag that is a text': withEvent({ lead: 'yes' }),
  'tags in one text': withEvent({ tags: 'a, b' }),
  'a tag that is a number': withEvent({ tags: [1] }),
  'an image without alt': withEvent({ image: { src: 'a.jpg' } }),
  'media without a title': withEvent({ media: { src: 'a.mp4' } }),
  'media of a type that there is not': withEvent({ media: { src: 'a', title: 'x', type: 'film' } }),
  'a quote without words': withEvent({ quotes: [{ speaker: 'A' }] }),
  'a speaker without a name': withEvent({ quotes: [{ text: 'x', speaker: { role: 'nurse' } }] }),
  'a source that is a number': withEvent({ quotes: [{ text: 'x', source: 7 }] }),
  'an anchor without exact': withEvent({ anchor: { prefix: 'x' } }),
  'a bad event in a list alone': [{ date: '1982' }],
};

for (const [name, sample] of Object.entries(GOOD)) {
  test(`the schema takes ${name}`, () => assert.ok(validate(sample), JSON.stringify(validate.errors)));
}
for (const [name, sample] of Object.entries(BAD)) {
  test(`the schema refuses ${name}`, () => assert.ok(!validate(sample)));
}

test('every example in the schema is valid', () => {
  for (const example of schema.examples) assert.ok(validate(example), JSON.stringify(validate.errors));
});

test('every property and type is described', () => {
  const visit = (node, path) => {
    if (node.properties) {
      for (const [name, property] of Object.entries(node.properties)) {
        const target = property.$ref ? schema.$defs[property.$ref.split('/').pop()] : property;
        assert.ok(property.description ?? target.description, `${path}.${name} has no description`);
      }
    }
    for (const choice of node.anyOf ?? []) visit(choice, path);
  };
  for (const [name, definition] of Object.entries(schema.$defs)) {
    assert.ok(definition.description, `${name} has no description`);
    visit(definition, name);
  }
});

// The two descriptions of the format, the schema and the types, brought to one notation and compared.

const source = ts.createSourceFile('event.ts', read('src/model/event.ts'), ts.ScriptTarget.Latest, true);
const NAMES = [
  'TimelineInit',
  'PeriodInit',
  'GroupInit',
  'EventInit',
  'QuoteInit',
  'SpeakerInit',
  'SourceInit',
  'ImageInit',
  'MediaInit',
  'CaptionsInit',
  'TextQuoteSelector',
];

function membersOfType(members) {
  return members
    .map((member) => `${member.name.getText()}${member.questionToken ? '?' : ''}: ${typeText(member.type)}`)
    .sort();
}

function typeText(node) {
  if (ts.isUnionTypeNode(node)) return node.types.map(typeText).sort().join(' | ');
  if (ts.isArrayTypeNode(node)) return `list of ${typeText(node.elementType)}`;
  if (ts.isTypeLiteralNode(node)) return `{ ${membersOfType(node.members).join(', ')} }`;
  if (ts.isInterfaceDeclaration(node)) return `{ ${membersOfType(node.members).join(', ')} }`;
  return node.getText();
}

function schemaText(node) {
  if (node.$ref) return node.$ref.replace('#/$defs/', '');
  if (node.anyOf) return node.anyOf.map(schemaText).sort().join(' | ');
  if (node.type === 'array') return `list of ${schemaText(node.items)}`;
  if (node.type !== 'object') return node.type;
  const members = Object.entries(node.properties)
    // Says which schema it is; no part of the data.
    .filter(([name]) => name !== '$schema')
    .map(([name, property]) => `${name}${node.required?.includes(name) ? '' : '?'}: ${schemaText(property)}`);
  return `{ ${members.sort().join(', ')} }`;
}

function declaredType(name) {
  const found = source.statements.find((statement) => statement.name?.text === name);
  assert.ok(found, `event.ts declares no ${name}`);
  return typeText(ts.isTypeAliasDeclaration(found) ? found.type : found);
}

for (const name of NAMES) {
  test(`schema and types agree on ${name}`, () =>
    assert.equal(schemaText(schema.$defs[name]), declaredType(name)));
}

test('the schema defines these types and no others', () => {
  assert.deepEqual(Object.keys(schema.$defs).sort(), [...NAMES].sort());
});

test('every type an author writes is in the schema', () => {
  const inits = source.statements
    .map((statement) => statement.name?.text)
    .filter((name) => name?.endsWith('Init'));
  assert.deepEqual(
    inits.filter((name) => !NAMES.includes(name)),
    [],
  );
});

// The table of fields, which reads stories, says the same.

const anchorTable = eventTable.rows.get('anchor').kind;
const TABLES = {
  TimelineInit: head,
  PeriodInit: head.rows.get('periods').kind.item,
  GroupInit: head.rows.get('groups').kind.item,
  EventInit: eventTable,
  QuoteInit: quoteTable,
  SpeakerInit: quoteTable.rows.get('speaker').kind,
  SourceInit: head.rows.get('source').kind,
  ImageInit: imageTable,
  MediaInit: mediaTable,
  CaptionsInit: mediaTable.rows.get('captions').kind.item,
  TextQuoteSelector: anchorTable,
};
/** What the element adds to what it gives out. */
const MADE = ['interval', 'zone'];

test('each type of the schema has its table', () => {
  assert.deepEqual(Object.keys(TABLES).sort(), [...NAMES].sort());
});

for (const [name, { rows }] of Object.entries(TABLES)) {
  test(`schema and table have the same fields of ${name}, and need the same`, () => {
    const type = schema.$defs[name].anyOf?.at(-1) ?? schema.$defs[name];
    const known = [...rows.keys()].filter((key) => !MADE.includes(key));
    assert.deepEqual(known.sort(), Object.keys(type.properties).sort());
    // A story without events is no story at all: that is seen before its fields.
    const needed = [...rows.values()].filter(({ key, missing }) => missing || key === 'events');
    assert.deepEqual(
      needed
        .map(({ key }) => key)
        .filter((key) => type.required.includes(key))
        .sort(),
      [...type.required].sort(),
    );
  });
}

const VALUES = [
  'a',
  5,
  true,
  {},
  { name: 'A' },
  [],
  ['a'],
  [5],
  { exact: 'a' },
  { src: 'a', alt: '' },
  [{ text: 'a' }],
];
/** What the schema sees as well as the table: other types, and items of lists without what they need. */
const REFUSED = ['wrong-type', 'missing-date', 'missing-title'];
/** A story with a value in a field of one of its parts. */
const PLACES = {
  TimelineInit: (more) => ({ events: [event], ...more }),
  PeriodInit: (more) => ({ events: [event], periods: [{ date: '1982', title: 'a', ...more }] }),
  GroupInit: (more) => ({ events: [event], groups: [{ name: 'a', ...more }] }),
  EventInit: withEvent,
  QuoteInit: (more) => withEvent({ quotes: [{ text: 'a', ...more }] }),
  SpeakerInit: (more) => withEvent({ quotes: [{ text: 'a', speaker: { name: 'A', ...more } }] }),
  SourceInit: (more) => ({ events: [event], source: { name: 'A', ...more } }),
  ImageInit: (more) => withEvent({ image: { src: 'a', alt: '', ...more } }),
  MediaInit: (more) => withEvent({ media: { src: 'a', title: 'a', ...more } }),
  CaptionsInit: (more) =>
    withEvent({ media: { src: 'a', title: 'a', captions: { src: 'a', lang: 'en', ...more } } }),
  TextQuoteSelector: (more) => withEvent({ anchor: { exact: 'a', ...more } }),
};

for (const [name, { rows }] of Object.entries(TABLES)) {
  test(`schema and table refuse the same types of values in ${name}`, () => {
    for (const key of rows.keys()) {
      if (MADE.includes(key) || key === '$schema' || key === 'events') continue;
      for (const value of VALUES) {
        const story = PLACES[name]({ [key]: value });
        const { diagnostics } = normalize(story, { timeZone: 'UTC', locale: 'en' });
        const isWrong = diagnostics.some(({ code, path }) => REFUSED.includes(code) && path.includes(key));
        // A language that there is not is a wrong value of the right type.
        if (key === 'lang' && value === 'a') continue;
        assert.equal(validate(story), !isWrong, `${key}: ${JSON.stringify(value)}`);
      }
    }
  });
}
