import type { PropertyDeclarations } from 'lit';
import type { MessageTables } from './messages/index.js';
import type { ArticleDrafter } from './model/drafter.js';
import type { EventInit, TimelineInit } from './model/event.js';
import type { Query } from './model/query.js';
import { ServedElement } from './served.js';

/** The properties that a page sets: those with an attribute, and those that only a script can set. */
export class TimelineProperties extends ServedElement {
  static override properties: PropertyDeclarations = {
    src: {},
    refresh: { type: Number },
    htmlFor: { attribute: 'for' },
    extract: { type: Boolean },
    scale: {},
    scaleOrigin: { attribute: 'scale-origin' },
    layout: {},
    cards: {},
    groupBy: { attribute: 'group-by' },
    colorBy: { attribute: 'color-by' },
    controls: {},
    print: {},
    showDiagnostics: { attribute: 'show-diagnostics', type: Boolean },
    today: {},
    selected: { reflect: true },
    permalinks: {},
    story: { type: Boolean },
    autoplay: { type: Number },
    timeZone: { attribute: 'time-zone' },
    heading: {},
    headingLevel: { attribute: 'heading-level', type: Number },
    timeline: { attribute: false },
    events: { attribute: false },
    drafter: { attribute: false },
    messages: { attribute: false },
    query: { attribute: false },
  };

  /** URL of a file with the story: our JSON, or another format that can be imported. */
  src: string | null = null;

  /**
   * Asks `src` again every so many seconds, at least 5, while the page is in sight: what is open, zoomed and focused
   * stays, new events are announced and marked.
   */
  refresh: number | null = null;

  /** The id of the article’s element on the page: passages are marked and linked with their events. */
  htmlFor: string | null = null;

  /** If there is no other story, makes a draft from the article that `for` names. A person must review it. */
  extract = false;

  /**
   * How time becomes distance. `auto` and `compressed` cut out empty stretches, where a story has any. `log` counts
   * back from the last date, or from `scale-origin`.
   */
  scale: 'auto' | 'time' | 'compressed' | 'even' | 'log' = 'auto';

  /** A date in EDTF: a logarithmic scale counts back from its end. If not set, from the last date of the story. */
  scaleOrigin: string | null = null;

  /** `auto` is horizontal at 600 px and wider, vertical below that, and a list under 15 em. */
  layout: 'auto' | 'horizontal' | 'vertical' | 'list' = 'auto';

  /** On which sides of a horizontal axis cards stand; `auto`: where they read best. */
  cards: 'auto' | 'above' | 'both' | 'below' = 'auto';

  /** Labelled lanes on one axis: by the groups of the events, or by the speakers of their first quotations. */
  groupBy: 'none' | 'group' | 'speaker' = 'none';

  /**
   * Colours markers, bars and cards by the groups of the events, or by the speakers of their first quotations. A
   * legend names the colours.
   */
  colorBy: 'none' | 'group' | 'speaker' = 'none';

  /**
   * Which controls are shown, by names with spaces between them: `scale` `zoom` `search` `table` `list` `legend`
   * `summary` `help` `export`; `none` for none. If not set, all of them where they make sense, but `export`, with which
   * readers may download the story.
   */
  controls: string | null = null;

  /** What is printed: your HTML or else a list of all events, or the picture above that. */
  print: 'list' | 'picture' = 'list';

  /** For authors while they make a page: lists the problems in data and attributes under the timeline, with advice. */
  showDiagnostics = false;

  /** A date in EDTF, or `now`: what still goes on reaches to its end. If not set, the story’s day of publication. */
  today: string | null = null;

  /** The id of the selected event, else `first` or `last`. An unknown id is reported. */
  selected: string | null = null;

  /**
   * The address of the page says which event is open: `permalinks`, or `permalinks="event"`; with `period` also which
   * stretch of time is visible. Such a link opens the page there, and back and forward work.
   */
  permalinks: '' | 'event' | 'period' | null = null;

  /**
   * Readers step through the story, one event after the other: buttons, arrow keys, swipes. It begins and ends with
   * the whole picture.
   */
  story = false;

  /** With `story`: goes on by itself after so many seconds, until a reader does anything; never with reduced motion. */
  autoplay: number | null = null;

  /** IANA name of the time zone for instants (dates with a zone). Other times of day are shown as they are written. */
  timeZone = 'UTC';

  /** The heading. If not set, the title of the story. */
  heading: string | null = null;

  /** The level of the heading, 1 to 5. The heading of the pane is one level below. */
  headingLevel: 1 | 2 | 3 | 4 | 5 = 2;

  /** The story. Set to `null` to fall back to the next source. */
  timeline: TimelineInit | null = null;

  /** Just the events of a story. Reads back what was set. Set to `null` to fall back to the next source. */
  events: readonly EventInit[] | null = null;

  /**
   * With `extract`: makes the draft in place of the element’s own reader, such as by a model, from the article’s text.
   * What the article does not say word for word is reported as `doubtful`.
   */
  drafter: ArticleDrafter | null = null;

  /** Words of the interface by language, which replace the built-in ones: `{ pt: { next: '…' } }`. */
  messages: MessageTables | undefined;

  /**
   * The search: events that match all of `{ text?, speakers?, groups?, tags? }`. `{}` matches everything and shows
   * the search field. `null` matches everything too, and shows the field only in a story with more than twenty
   * events.
   */
  query: Query | null = null;
}
