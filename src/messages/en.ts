/**
 * The words of the interface and of dates in English: what every other language falls back to, and the
 * order of the messages in all of them.
 *
 * `{name}` is filled in. `[one:event|events]` chooses: the plural form of `n` (`zero`, `one`, `two`, `few`,
 * `many`), what kind of date `{date}` is (`day`: with a day in it; `decade`: the name of one), or the season
 * (1 spring, 2 summer, 3 autumn, 0 winter); the last text, without a name, is for all others.
 */
export const en = {
  events: '{n} [one:event|events]',
  quotes: '{n} [one:quote|quotes]',
  clusterLabel: '{n} [one:event|events], {span}',
  openedStatus: '{title}, {date}. {position}',
  positionOf: '{position} of {count}',
  pageOf: 'Page {page} of {pages}',
  previousPage: 'Previous page',
  nextPage: 'Next page',
  previous: 'Previous event',
  next: 'Next event',
  eventsLabel: 'Events',
  columnEvent: 'Event',
  columnDate: 'Date',
  columnQuotes: 'Quotes',
  viewTable: 'Table',
  scale: 'Scale',
  scaleAuto: 'Automatic',
  scaleTime: 'True scale',
  scaleCompressed: 'Gaps cut',
  scaleEven: 'Evenly spaced',
  loading: 'Loading the timeline …',
  failed: 'The timeline could not be loaded',
  empty: 'No events yet',
  unusable: '{n} [one:entry|entries] could not be shown',
  source: 'Source',
  credit: 'Image: {name}',
  quoted: '“{text}”',
  more: 'and {n} more',
  unknown: 'unknown',
  about: 'about [decade:the |]{date}',
  perhaps: 'perhaps [decade:the |]{date}',
  before: 'before [decade:the |]{date}',
  since: 'since [decade:the |]{date}',
  season: '[1:spring|2:summer|3:autumn|winter] {year}',
  decade: '{year}s',
  search: 'Search',
  found: 'Found: {n} of {count}',
  previousMatch: 'Previous match',
  nextMatch: 'Next match',
  filter: 'Filter',
  voices: 'Voices',
  tags: 'Tags',
  scaleLog: 'Logarithmic',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  zoomWhole: 'Whole period',
  overview: 'Visible period',
  added: '{n} new [one:event|events]',
  others: 'Others',
  inferred: 'Found automatically in the article; may contain mistakes',
  readInArticle: 'Read in the article',
};

/** The messages of another language, in the order of {@link en}. */
export type Translation = readonly string[] & { readonly length: 51 };
