import type {
  DatedEvent,
  EventImage,
  EventMedia,
  MediaCaptions,
  StoryGroup,
  StoryPeriod,
  Quote,
  Source,
  Speaker,
  TextQuoteSelector,
  Timeline,
} from '../model/event.js';
import { plainWords } from '../model/marked.js';
import { date, dateText, isYearOff, readWithEntry, type PlacedDate } from './dates.js';
import {
  color,
  flag,
  ignored,
  language,
  line,
  lineOrEmpty,
  link,
  markedLine,
  markedProse,
  mediaType,
  pathTo,
  picture,
  prose,
  sourceSet,
  SPREAD,
  verbatim,
  wordLine,
  type ReadingContext,
  type FieldKind,
} from './kinds.js';
import { networkOf } from './post.js';
import { list, named, oneOrMore, record } from './records.js';
import { firstWords } from './text.js';

/*
 * The data format: a row for each field. It says the kind of the field, which checks it, knows what of it is plain
 * and writes it again; what happens when it is missing; and its attribute in HTML. All that reads or writes stories
 * goes by these tables.
 */

/** An object as it is read: its date is still in one piece, and what may be left out may be missing. */
interface QuoteFields extends Omit<Quote, 'date' | 'interval'> {
  readonly date?: PlacedDate;
  readonly interval?: never;
}
type Optional = 'id' | 'tags' | 'lead' | 'quotes' | 'inferred';
interface EventFields
  extends Omit<DatedEvent, Optional | 'date' | 'interval' | 'zone'>, Partial<Pick<DatedEvent, Optional>> {
  readonly date: PlacedDate;
  readonly interval?: never;
  readonly zone?: never;
}

/** A source with a link and no name goes by the link's host, or the name of the network that is there. */
const source = named(
  record<Source>({
    url: { kind: link, html: 'cite' },
    name: {
      kind: line,
      missing: 'wrong-type',
      standIn: ({ url }) => url && (networkOf(url) ?? url),
      html: 'data-source',
    },
  }),
);

/** A speaker without a name goes by the organization or the role: nobody's words are left unsigned. */
const speaker = named(
  record<Speaker>({
    role: { kind: line, html: 'data-role' },
    organization: { kind: line, html: 'data-organization' },
    url: { kind: link },
    name: {
      kind: line,
      missing: 'wrong-type',
      standIn: ({ organization, role }) => organization ?? role,
      html: 'data-speaker',
    },
  }),
);

const anchor = record<TextQuoteSelector>({
  exact: { kind: verbatim, missing: 'wrong-type', html: 'data-exact' },
  prefix: { kind: verbatim, html: 'data-prefix' },
  suffix: { kind: verbatim, html: 'data-suffix' },
});

/** An image without a description is shown all the same, as a decoration. */
export const image = record<EventImage>({
  src: { kind: picture, missing: 'wrong-type', html: 'src' },
  alt: { kind: lineOrEmpty, missing: 'missing-alt', standIn: () => '', html: 'alt' },
  srcset: { kind: sourceSet, html: 'srcset' },
  sizes: { kind: line, html: 'sizes' },
  caption: { kind: markedLine },
  credit: { kind: markedLine, html: 'data-credit' },
});

export const captions = record<MediaCaptions>({
  src: { kind: link, missing: 'wrong-type', html: 'src' },
  lang: { kind: language, html: 'srclang' },
  label: { kind: line, html: 'label' },
});

/** Media without a title go by their address. */
export const media = record<EventMedia>({
  src: { kind: link, missing: 'wrong-type', html: 'src' },
  type: { kind: mediaType, html: 'data-type' },
  title: {
    kind: wordLine,
    missing: 'missing-title',
    standIn: ({ src }) => src,
    html: 'title',
  },
  poster: { kind: link, html: 'poster' },
  captions: { kind: oneOrMore(captions) },
  caption: { kind: markedLine },
  credit: { kind: markedLine, html: 'data-credit' },
});

const quoteFields = record<QuoteFields>({
  text: { kind: prose, missing: 'wrong-type' },
  speaker: { kind: speaker, html: SPREAD },
  source: { kind: source, html: SPREAD },
  url: { kind: link, html: 'data-url' },
  date: { kind: date, html: 'data-date' },
  interval: { kind: ignored },
  lang: { kind: language, html: 'lang' },
  anchor: { kind: anchor, html: SPREAD },
});

export const quote = {
  ...quoteFields,
  read(value: unknown, path: string, context: ReadingContext): Quote | undefined {
    const read = quoteFields.read(value, path, context);
    // What stands on a network needs no other source.
    const name = read?.url && !read.source && networkOf(read.url);
    return read && ({ ...read, ...(name && { source: { name } }), ...read.date } as Quote);
  },
};

/** Without a title, the first words of the text or of the first quote stand in: of its first line. */
const eventFields = record<EventFields>({
  date: { kind: { ...date, isPlain: readWithEntry }, missing: 'missing-date', html: 'data-date' },
  dateText: { kind: wordLine },
  interval: { kind: ignored },
  zone: { kind: ignored },
  id: { kind: line, html: 'id' },
  text: { kind: markedProse },
  quotes: { kind: list(quote) },
  title: {
    kind: wordLine,
    missing: 'missing-title',
    standIn({ text, quotes }) {
      const words = text === undefined ? quotes?.[0]?.text : plainWords(text);
      return words && firstWords(words.replace(/\n[^]*/, ''));
    },
  },
  group: { kind: line, html: 'data-group' },
  tags: { kind: list(line), html: 'data-tags' },
  lead: { kind: flag, html: 'data-lead' },
  url: { kind: link },
  image: { kind: oneOrMore(image) },
  media: { kind: oneOrMore(media) },
  anchor: { kind: anchor, html: SPREAD },
  inferred: { kind: flag, html: 'data-inferred' },
});

/** An entry as an event; its id is empty where it has none, and may be another's. */
export const event = {
  ...eventFields,
  read(value: unknown, path: string, context: ReadingContext): DatedEvent | undefined {
    const read = eventFields.read(value, path, context);
    if (!read) return undefined;
    if (isYearOff(read.date.date, `${read.title} ${read.text ?? ''}`))
      context.report('year-off', pathTo(path, 'date'), read.date.date);
    const dated = { id: '', tags: [], lead: false, quotes: [], inferred: false, ...read, ...read.date };
    // A text that is all in the title need not be said twice.
    if (dated.text === dated.title) delete dated.text;
    return dated;
  },
};

interface PeriodFields extends Omit<StoryPeriod, 'date' | 'interval'> {
  readonly date: PlacedDate;
  readonly interval?: never;
}

const periodFields = record<PeriodFields>({
  date: { kind: date, missing: 'missing-date', html: 'data-period' },
  interval: { kind: ignored },
  title: { kind: wordLine, missing: 'missing-title' },
});

export const period = {
  ...periodFields,
  read(value: unknown, path: string, context: ReadingContext): StoryPeriod | undefined {
    const read = periodFields.read(value, path, context);
    return read && { title: read.title, date: read.date.date, interval: read.date.interval };
  },
};

const groupFields = record<StoryGroup>({
  name: { kind: line, missing: 'wrong-type', html: 'data-group-name' },
  title: { kind: wordLine },
  color: { kind: color, html: 'data-color' },
});

export const group = {
  ...groupFields,
  read(value: unknown, path: string, context: ReadingContext): StoryGroup | undefined {
    const read = groupFields.read(value, path, context);
    if (read?.title !== read?.name) return read;
    // A title that is the name need not be said twice.
    return read && { name: read.name, ...(read.color !== undefined && { color: read.color }) };
  },
};

/** The author's list of events, and how many there are. */
export interface Listed {
  readonly list: readonly unknown[];
  readonly count: number;
}

/** Any list. What stands in it is read by the piece. */
export const listed: FieldKind<Listed> = {
  read: (value, path, { report }) =>
    Array.isArray(value) ? { list: value, count: value.length } : report('wrong-type', path, value),
  isPlain: Array.isArray,
};

/** A story whose events have not been read yet. */
export interface Head extends Omit<Timeline, 'events'> {
  readonly $schema?: never;
  readonly events: Listed;
}

/** The story itself. */
export const head = record<Head>({
  $schema: { kind: ignored },
  title: { kind: wordLine },
  lang: { kind: language, html: 'lang' },
  byline: { kind: markedLine },
  image: { kind: image },
  text: { kind: markedProse },
  notes: { kind: markedProse },
  published: { kind: dateText, html: 'data-published' },
  source: { kind: source, html: SPREAD },
  periods: { kind: list(period) },
  groups: { kind: list(group) },
  events: { kind: listed },
});
