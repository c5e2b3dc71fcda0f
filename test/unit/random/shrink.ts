// A random story that breaks a rule is reported as small as it can be made, with what the scene did wrong.
import { array, check, constantFrom, property, record, type Arbitrary } from 'fast-check';
import type { EventList } from '../../../src/model/event-list.js';
import { eventsOf, type EventSketch } from '../layout/plain-words.js';

/** An event, in parts that can be made simpler each by itself. */
interface EventParts {
  readonly date: string;
  readonly title: string;
  readonly lead: boolean;
  readonly quotes: readonly string[];
  readonly text: string;
  readonly group: string;
}

/** How long, ms, a story is made smaller at most. */
const PATIENCE = 5000;

const partsOf = (events: EventList): EventParts[] =>
  [...events].map(({ date, title, lead, quotes, text = '', group = '' }) => ({
    date,
    title,
    lead,
    quotes: quotes.map((quote) => quote.text),
    text,
    group,
  }));

const sketchOf = ({ date, title, lead, quotes, text, group }: EventParts): EventSketch => ({
  date,
  title,
  ...(lead && { lead }),
  ...(quotes.length && { quotes: quotes.map((quote) => ({ text: quote })) }),
  ...(text && { text }),
  ...(group && { group }),
});

/** Stories of such parts. The first of the values is the simplest, to which each shrinks. */
function storiesLike(parts: readonly EventParts[]): Arbitrary<EventParts[]> {
  const from = (simplest: string, values: readonly string[]) => constantFrom(simplest, ...new Set(values));
  return array(
    record({
      date: constantFrom(...new Set(parts.map(({ date }) => date))),
      title: from(
        'Event',
        parts.map(({ title }) => title),
      ),
      lead: constantFrom(false, true),
      quotes: array(
        from(
          'Quote',
          parts.flatMap(({ quotes }) => quotes),
        ),
      ),
      text: from(
        '',
        parts.map(({ text }) => text),
      ),
      group: from(
        '',
        parts.map(({ group }) => group),
      ),
    }),
    { minLength: 1 },
  );
}

/** The smallest story found that still breaks a rule. */
function shrink(parts: readonly EventParts[], isBroken: (story: readonly EventParts[]) => boolean) {
  const { counterexample } = check(
    property(storiesLike(parts), (story) => !isBroken(story)),
    { examples: [[[...parts]]], numRuns: 1, interruptAfterTimeLimit: PATIENCE },
  );
  return counterexample?.[0] ?? parts;
}

/**
 * Checks that a story breaks no rule.
 * @param find what a picture of these events does wrong; the same for the same events
 * @param setting what the picture was drawn with, for the report
 * @throws with the shrunk story and what its scene did wrong
 */
export function expectNoViolations(
  events: EventList,
  find: (events: EventList) => readonly string[],
  setting: string,
): void {
  if (!find(events).length) return;
  const violationsOf = (story: readonly EventParts[]) => find(eventsOf(story.map(sketchOf)));
  const story = shrink(partsOf(events), (parts) => violationsOf(parts).length > 0);
  const found = violationsOf(story);
  throw new Error(
    [
      setting,
      `The scene did wrong: ${(found.length ? found : find(events)).join('\n  ')}`,
      `Shrunk from ${String(events.length)} to ${String(story.length)} events:`,
      ...story.map((parts) => `  ${JSON.stringify(sketchOf(parts))},`),
    ].join('\n'),
  );
}
