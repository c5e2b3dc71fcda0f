import type { DatedEvent, Quote, Source, Speaker, TextQuoteSelector, Timeline } from '../model/event.js';
import { date, type PlacedDate } from './dates.js';
import {
  flag,
  language,
  line,
  lineOrEmpty,
  link,
  list,
  named,
  prose,
  record,
  verbatim,
  type Kind,
} from './kinds.js';
import { firstWords } from './text.js';

/** An object as it is read: its date is still in one piece, and what may be left out may be missing. */
interface QuoteFields extends Omit<Quote, 'date' | 'interval'> {
  readonly date?: PlacedDate;
}
type Optional = 'id' | 'tags' | 'lead' | 'quotes' | 'inferred';
interface EventFields
  extends Omit<DatedEvent, Optional | 'date' | 'interval' | 'zone'>, Partial<Pick<DatedEvent, Optional>> {
  readonly date: PlacedDate;
}

/** The host of an address, or all of it if it has none. */
function hostOf(address: string): string {
  return address.replace(/^(https?:)?\/\/(www\.)?([^/?#\s]+).*/i, '$3');
}

/** A source with a link and no name goes by the link's host. */
const source: Kind<Source> = named(
  record<Source>({
    url: [link],
    name: [line, 'wrong-type', (read) => read.url && hostOf(read.url)],
  }),
);

/** A speaker without a name goes by the organization or the role: nobody's words are left unsigned. */
const speaker: Kind<Speaker> = named(
  record<Speaker>({
    role: [line],
    organization: [line],
    url: [link],
    name: [line, 'wrong-type', (read) => read.organization ?? read.role],
  }),
);

const anchor = record<TextQuoteSelector>({
  exact: [verbatim, 'wrong-type'],
  prefix: [verbatim],
  suffix: [verbatim],
});

/** An image without a description is shown all the same, as a decoration. */
const image = record<NonNullable<DatedEvent['image']>>({
  src: [link, 'wrong-type'],
  alt: [lineOrEmpty, 'missing-alt', () => ''],
  caption: [line],
  credit: [line],
});

const quoteFields = record<QuoteFields>({
  text: [prose, 'wrong-type'],
  speaker: [speaker],
  source: [source],
  date: [date],
  lang: [language],
  anchor: [anchor],
});

const quote: Kind<Quote> = (value, path, context) => {
  const read = quoteFields(value, path, context);
  return read && ({ ...read, ...read.date } as Quote);
};

/** Without a title, the first words of the text or of the first quote stand in: of its first line. */
const eventFields = record<EventFields>({
  date: [date, 'missing-date'],
  id: [line],
  text: [prose],
  quotes: [list(quote)],
  title: [
    line,
    'missing-title',
    ({ text, quotes }) => {
      const words = text ?? quotes?.[0]?.text;
      return words && firstWords(words.replace(/\n[^]*/, ''));
    },
  ],
  group: [line],
  tags: [list(line)],
  lead: [flag],
  url: [link],
  image: [image],
  anchor: [anchor],
  inferred: [flag],
});

/** An entry as an event; its id is empty where it has none, and may be another's. */
export const event: Kind<DatedEvent> = (value, path, context) => {
  const read = eventFields(value, path, context);
  if (!read) return undefined;
  const dated = { id: '', tags: [], lead: false, quotes: [], inferred: false, ...read, ...read.date };
  // A text that is all in the title need not be said twice.
  if (dated.text === dated.title) delete dated.text;
  return dated;
};

/** The author's list of events, and how many there are. */
export interface Listed {
  readonly list: readonly unknown[];
  readonly count: number;
}

/** Any list. What stands in it is read by the piece. */
export const listed: Kind<Listed> = (value, path, { report }) =>
  Array.isArray(value) ? { list: value, count: value.length } : report('wrong-type', path, value);

/** A story whose events have not been read yet. */
export interface Head extends Omit<Timeline, 'events'> {
  readonly events: Listed;
}

/** The data format, as the README describes it. */
export const head = record<Head>({
  title: [line],
  lang: [language],
  published: [(value, path, context) => date(value, path, context)?.date],
  source: [source],
  events: [listed],
});
