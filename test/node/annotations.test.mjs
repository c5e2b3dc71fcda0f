// The anchors of a story as web annotations, by the rules of W3C's Web Annotation Data Model.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import jsonld from 'jsonld';
import { createFinder, selectorOf } from '../../dist/anchor/index.js';
import { exportTimeline } from '../../dist/export/index.js';
import { normalize, toInit } from '../../dist/input/index.js';
import { storyOf } from '../tools/stories.mjs';

const ARTICLE = 'https://example.org/mill';
const written = (story, article = ARTICLE) => exportTimeline(story, 'web-annotations', { article });
const collectionOf = (story, article) => JSON.parse(written(story, article).text);
const itemsOf = (collection) => collection.first?.items ?? [];
const settled = (story) => toInit(normalize(story, { timeZone: 'UTC', locale: 'en' }).timeline);
const seeds = Array.from({ length: 100 }, (_, i) => i + 1);

/** The anchors of a story: of an event, then of its quotations. */
const anchorsOf = ({ events }) =>
  events
    .flatMap((event) => [event.anchor, ...(event.quotes ?? []).map(({ anchor }) => anchor)])
    .filter(Boolean);

const MOTIVATIONS = ['describing', 'identifying', 'tagging'];

function checkAnnotation({ id, type, motivation, body, target }) {
  assert.match(id, /^https?:\/\/[^\s]+#annotation=/);
  assert.equal(type, 'Annotation');
  assert.ok(MOTIVATIONS.includes(motivation));
  for (const each of body) {
    assert.ok(MOTIVATIONS.includes(each.purpose));
    if (each.type === 'TextualBody') {
      assert.equal(typeof each.value, 'string');
      assert.equal(each.format, 'text/plain');
    } else {
      assert.equal(each.type, 'SpecificResource');
      assert.match(each.source['@id'], /^https?:\/\/[^\s]+#event=/);
    }
  }
  assert.match(target.source, /^https?:\/\/[^\s#]+$/);
  assert.equal(target.selector.type, 'TextQuoteSelector');
  assert.equal(typeof target.selector.exact, 'string');
}

test('a collection with one page, an annotation for each anchor, each with one id of its own', () => {
  for (const seed of seeds) {
    const collection = collectionOf(storyOf(seed));
    const items = itemsOf(collection);
    assert.equal(collection['@context'], 'http://www.w3.org/ns/anno.jsonld');
    assert.equal(collection.type, 'AnnotationCollection');
    assert.equal(collection.total, items.length);
    if (items.length) assert.equal(collection.first.type, 'AnnotationPage');
    items.forEach(checkAnnotation);
    const ids = [collection.id, collection.first?.id ?? '', ...items.map(({ id }) => id)];
    assert.equal(new Set(ids).size, ids.length);
    const selectors = items.map(({ target: { selector } }) => selector);
    assert.deepEqual(
      selectors,
      anchorsOf(settled(storyOf(seed))).map((anchor) => ({ type: 'TextQuoteSelector', ...anchor })),
      `seed ${seed}`,
    );
  }
});

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const OA = 'http://www.w3.org/ns/oa#';
const DC = 'http://purl.org/dc/elements/1.1/';
const AS = 'http://www.w3.org/ns/activitystreams#';
const reference = (id) => ({ '@id': id, '@type': '@id' });
const CONTEXTS = {
  // The terms of the W3C's context that are used here.
  'http://www.w3.org/ns/anno.jsonld': {
    ...{ id: '@id', type: '@type', oa: OA },
    ...{ Annotation: `${OA}Annotation`, TextualBody: `${OA}TextualBody` },
    ...{ SpecificResource: `${OA}SpecificResource`, TextQuoteSelector: `${OA}TextQuoteSelector` },
    ...{ AnnotationCollection: `${AS}OrderedCollection`, AnnotationPage: `${AS}OrderedCollectionPage` },
    ...{ describing: `${OA}describing`, identifying: `${OA}identifying`, tagging: `${OA}tagging` },
    body: reference(`${OA}hasBody`),
    target: reference(`${OA}hasTarget`),
    source: reference(`${OA}hasSource`),
    selector: reference(`${OA}hasSelector`),
    motivation: { '@id': `${OA}motivatedBy`, '@type': '@vocab' },
    purpose: { '@id': `${OA}hasPurpose`, '@type': '@vocab' },
    ...{ exact: `${OA}exact`, prefix: `${OA}prefix`, suffix: `${OA}suffix` },
    ...{ value: `${RDF}value`, format: `${DC}format`, language: `${DC}language` },
    label: 'http://www.w3.org/2000/01/rdf-schema#label',
    ...{ total: `${AS}totalItems`, startIndex: `${AS}startIndex`, first: reference(`${AS}first`) },
    items: { ...reference(`${AS}items`), '@container': '@list' },
  },
  'https://schema.org': { '@vocab': 'http://schema.org/' },
};
const documentLoader = (documentUrl) => {
  assert.ok(CONTEXTS[documentUrl], documentUrl);
  return { documentUrl, document: { '@context': CONTEXTS[documentUrl] } };
};

test('jsonld expands it without dropping anything: events and quotations in the words of schema.org', async () => {
  for (const seed of seeds) {
    const { text } = written(storyOf(seed));
    assert.doesNotMatch(text, /</);
    const [collection] = await jsonld.expand(JSON.parse(text), { documentLoader, safe: true });
    const annotations = collection[`${AS}first`]?.[0][`${AS}items`][0]['@list'] ?? [];
    assert.equal(annotations.length, JSON.parse(text).total);
    for (const annotation of annotations) {
      const [target] = annotation[`${OA}hasTarget`];
      assert.equal(target[`${OA}hasSource`][0]['@id'], ARTICLE);
      const [thing] = annotation[`${OA}hasBody`].at(-1)[`${OA}hasSource`];
      const isQuote = thing['@id'].includes('&quote=');
      assert.deepEqual(thing['@type'], [`http://schema.org/${isQuote ? 'Quotation' : 'Event'}`]);
      const [event] = isQuote ? thing['http://schema.org/about'] : [thing];
      assert.equal(event['@id'], thing['@id'].replace(/&quote=\d+$/, ''));
      assert.ok(event['http://schema.org/name'][0]['@value']);
    }
  }
});

const TEXT = 'In May the old mill burned down. “Nobody slept,” said Ada Roth, who lives next door.';
const anchorOf = (words) => {
  const start = TEXT.indexOf(words);
  return selectorOf(TEXT, start, start + words.length);
};
const MILL = {
  title: 'The mill',
  lang: 'en',
  source: { name: 'The Example', url: 'https://example.org/source#part' },
  events: [
    {
      id: 'fire & smoke',
      date: '1901-05~',
      title: 'The mill burns',
      text: 'At [night](https://example.org/).',
      tags: ['fire'],
      group: 'Mill',
      lead: true,
      anchor: anchorOf('the old mill burned down'),
      quotes: [
        { text: 'Nobody slept', speaker: 'Ada Roth', lang: 'en-GB', anchor: anchorOf('Nobody slept') },
      ],
    },
    { id: 'after', date: '1902', title: 'It is rebuilt', quotes: [{ text: 'At last.' }] },
  ],
};

test('says what stands in the passage for people and for programs, and the passage is found by it', () => {
  const [event, quote] = itemsOf(collectionOf(MILL));
  assert.equal(event.id, `${ARTICLE}#annotation=fire%20%26%20smoke`);
  assert.deepEqual(
    event.body.map(({ purpose, value }) => [purpose, value]),
    [
      ['describing', '1901-05~: The mill burns\n\nAt night.'],
      ['tagging', 'Mill'],
      ['tagging', 'fire'],
      ['identifying', undefined],
    ],
  );
  const thing = event.body.at(-1).source;
  assert.deepEqual([thing.identifier, thing.startDate, thing.edtf], ['fire & smoke', '1901-05', '1901-05~']);
  assert.equal(quote.id, `${ARTICLE}#annotation=fire%20%26%20smoke&quote=1`);
  assert.deepEqual(quote.body[0], {
    ...{ type: 'TextualBody', purpose: 'describing', value: '“Nobody slept” — Ada Roth' },
    ...{ format: 'text/plain', language: 'en-GB' },
  });
  const said = quote.body.at(-1).source;
  assert.equal(said.creator.name, 'Ada Roth');
  assert.deepEqual(said.about, { '@id': thing['@id'], '@type': 'Event', name: 'The mill burns' });
  const find = createFinder(TEXT);
  const passages = [event, quote].map(({ target: { selector } }) => find(selector));
  assert.deepEqual(
    passages.map(({ start, end, approximate }) => [TEXT.slice(start, end), approximate]),
    [
      ['the old mill burned down', false],
      ['Nobody slept', false],
    ],
  );
});

test('of an event that only its quotation anchors, all is said there', () => {
  const [event] = MILL.events;
  const [quote, ...others] = itemsOf(collectionOf({ events: [{ ...event, anchor: undefined }] }));
  assert.deepEqual(others, []);
  const { about } = quote.body.at(-1).source;
  assert.deepEqual([about.identifier, about.keywords], ['fire & smoke', ['fire']]);
});

test('what is anchored nowhere, and what annotations have no place for, is told', () => {
  const { diagnostics } = written(MILL);
  assert.deepEqual(
    diagnostics.map(({ code, path }) => `${path} ${code}`),
    [
      'events[0].lead no-place',
      'events[0].date lost-precision',
      'events[0].text lost-markup',
      'events[1] no-place',
    ],
  );
});

test('the article is the one that is named, else the source of the story; without one it is told', () => {
  const sourceOf = (story, article) => itemsOf(collectionOf(story, article))[0].target.source;
  assert.equal(sourceOf(MILL, 'https://example.org/b?x=1#c'), 'https://example.org/b?x=1');
  assert.equal(sourceOf(MILL, null), 'https://example.org/source');
  assert.equal(sourceOf(MILL, 'javascript:alert(1)'), 'https://example.org/source');
  const { text, diagnostics } = written({ ...MILL, source: undefined }, null);
  assert.equal(JSON.parse(text).total, 0);
  assert.deepEqual(
    diagnostics.map(({ code, path }) => `${path} ${code}`),
    ['source.url no-address', 'events[0] no-place', 'events[1] no-place'],
  );
});
