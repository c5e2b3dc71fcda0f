import type { Faults } from '../input/report.js';
import { plainWords } from '../model/marked.js';
import type { EventInit, QuoteInit, TextQuoteSelector, TimelineInit } from '../model/event.js';
import { filled, LINKED_CONTEXT, linkedEvent, linkedQuotation } from './json-ld.js';
import { eventPath, groupNames, nameOf, sourceOf, tellLost } from './losses.js';

/* The passages of an article that a story is anchored to, as annotations: W3C Web Annotation Data Model. */

const ANNOTATION_CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** Within a body the words of schema.org hold, and none of those of annotations. */
const BODY_CONTEXT = [null, ...LINKED_CONTEXT];

/** An annotation of one passage, under a fragment of the article's address. */
interface Annotated {
  readonly anchor: TextQuoteSelector;
  /** The name of what stands there: `event=flood`, `event=flood&quote=2`. */
  readonly name: string;
  /** For people. */
  readonly words: string;
  readonly lang: string | undefined;
  readonly tags: readonly string[];
  /** For programs. */
  readonly thing: object;
}

/** An address that names a document from anywhere, without a place in it. */
const documentOf = (address: string | undefined): string | undefined =>
  /^https?:/i.test(address ?? '') ? address?.replace(/#.*/s, '') : undefined;

const nameOfEvent = ({ id = '' }: EventInit): string => `event=${encodeURIComponent(id)}`;

/** Anchors are written as targets, so they are not lost in bodies. */
function withoutAnchors({ anchor: _own, ...event }: EventInit): EventInit {
  const quotes = event.quotes?.map(({ anchor: _quotes, ...quote }) => quote);
  return { ...event, ...(quotes && { quotes }) };
}

/** What is anchored of one event: itself, and its quotations. */
function annotatedOf(
  event: EventInit,
  article: string,
  story: TimelineInit,
  thing: object,
  { groupName, told }: { groupName: (name: string) => string; told: Faults },
): Annotated[] {
  const name = nameOfEvent(event);
  const { date, dateText = date, title, text = '' } = event;
  const own: Annotated[] = event.anchor
    ? [
        {
          anchor: event.anchor,
          name,
          words: [`${dateText}: ${title}`, plainWords(text)].filter(Boolean).join('\n\n'),
          lang: story.lang,
          tags: [...(event.group ? [groupName(event.group)] : []), ...(event.tags ?? [])],
          thing,
        },
      ]
    : [];
  const said = (event.quotes ?? []).flatMap((quote, i) =>
    quote.anchor
      ? [annotatedQuote({ ...quote, anchor: quote.anchor }, `${name}&quote=${i + 1}`, story, told)]
      : [],
  );
  // Once with all that is known of the event, where it stands first.
  const about = { '@id': `${article}#${name}`, '@type': 'Event', name: title };
  return [
    ...own,
    ...said.map((each, i) => ({
      ...each,
      thing: { ...each.thing, about: own.length || i ? about : thing },
    })),
  ];
}

function annotatedQuote(
  { anchor, ...quote }: QuoteInit & { anchor: TextQuoteSelector },
  name: string,
  story: TimelineInit,
  told: Faults,
): Annotated {
  const speaker = nameOf(quote.speaker);
  return {
    anchor,
    name,
    words: `“${quote.text}”${speaker && ` — ${speaker}`}`,
    lang: quote.lang ?? story.lang,
    tags: [],
    thing: linkedQuotation(quote, '', told),
  };
}

function annotation({ anchor, name, words, lang, tags, thing }: Annotated, article: string): object {
  const text = (purpose: string, value: string) =>
    filled({ type: 'TextualBody', purpose, value, format: 'text/plain', language: lang });
  const { exact, prefix, suffix } = anchor;
  return {
    id: `${article}#annotation=${name.slice('event='.length)}`,
    type: 'Annotation',
    motivation: 'identifying',
    body: [
      text('describing', words),
      ...tags.map((tag) => text('tagging', tag)),
      {
        type: 'SpecificResource',
        purpose: 'identifying',
        source: { '@context': BODY_CONTEXT, '@id': `${article}#${name}`, ...thing },
      },
    ],
    target: { source: article, selector: filled({ type: 'TextQuoteSelector', exact, prefix, suffix }) },
  };
}

/**
 * The anchors of a story as an annotation collection with all on its first page, in JSON-LD that is safe to stand in a
 * `script` of a page. Events that are anchored nowhere have no place there.
 *
 * @param told gets what has no place there
 * @param address of the article, else the story's source; without one there is no target, which is told
 */
export function toWebAnnotations(story: TimelineInit, told: Faults, address: string | undefined): string {
  const article = documentOf(address) ?? documentOf(sourceOf(story)?.url);
  const groupName = groupNames(story, told);
  tellLost(told, '', story, ['byline', 'image', 'text', 'notes', 'published', 'periods']);
  if (article === undefined) told.report('no-address', 'source.url');
  const items = story.events.flatMap((event, i) => {
    const isAnchored = event.anchor ?? event.quotes?.some(({ anchor }) => anchor);
    if (!isAnchored || article === undefined) {
      told.report('no-place', eventPath(i), event.title);
      return [];
    }
    const thing = linkedEvent(withoutAnchors(event), eventPath(i), groupName, told);
    const named = { '@id': `${article}#${nameOfEvent(event)}`, ...thing };
    return annotatedOf(event, article, story, named, { groupName, told }).map((each) =>
      annotation(each, article),
    );
  });
  const collection = filled({
    '@context': ANNOTATION_CONTEXT,
    id: `${article ?? 'about:blank'}#annotations`,
    type: 'AnnotationCollection',
    label: story.title,
    total: items.length,
    first: items.length
      ? { id: `${article ?? ''}#annotations=1`, type: 'AnnotationPage', startIndex: 0, items }
      : undefined,
  });
  return `${JSON.stringify(collection, null, 2).replaceAll('<', '\\u003c')}\n`;
}
