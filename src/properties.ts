import { LitElement, type PropertyDeclarations } from 'lit';
import type { MessageTables } from './messages/index.js';
import type { EventInit, TimelineInit } from './model/event.js';
import type { Query } from './model/query.js';

/** What a page sets on the element: its attributes, and what only a script can give. */
export class TimelineProperties extends LitElement {
  static override properties: PropertyDeclarations = {
    src: {},
    htmlFor: { attribute: 'for' },
    extract: { type: Boolean },
    scale: {},
    scaleOrigin: { attribute: 'scale-origin' },
    layout: {},
    groupBy: { attribute: 'group-by' },
    selected: { reflect: true },
    timeZone: { attribute: 'time-zone' },
    heading: {},
    headingLevel: { attribute: 'heading-level', type: Number },
    timeline: { attribute: false },
    events: { attribute: false },
    messages: { attribute: false },
    query: { attribute: false },
  };

  /** Address of a JSON file with the story. */
  src: string | null = null;

  /** The id of the article on the page: its passages are marked, and lead to their events and back. */
  htmlFor: string | null = null;

  /** Without another story, one is drafted from the text of the article that `for` names; for a person to review. */
  extract = false;

  /** `auto` | `time` | `compressed` | `even` | `log`: how time becomes distance. `auto` is true to scale where all is readable so, else cuts empty spans; `log` looks back from the last date, or from `scale-origin`. */
  scale = 'auto';

  /** EDTF: the date whose end the distances of a logarithmic scale count from; without it the last one. */
  scaleOrigin: string | null = null;

  /** `auto` | `horizontal` | `vertical` | `list`; `auto` lies down from 600 px of width. */
  layout = 'auto';

  /** `none` | `group` | `speaker`: labelled lanes on one axis, by the group of the events or by who is quoted first. */
  groupBy = 'none';

  /** The id of the selected event. */
  selected: string | null = null;

  /** IANA name of the zone in which instants with a zone are shown. */
  timeZone = 'UTC';

  /** The heading; without it the story's own title. */
  heading: string | null = null;

  /** The level of the heading, 1 to 5; the pane's is one below. */
  headingLevel = 2;

  /** The story. `null` to let the next source count. */
  timeline: TimelineInit | null = null;

  /** The story's events alone; reads back what was set. `null` to let the next source count. */
  events: readonly EventInit[] | null = null;

  /** Words of the interface by language, before those of the package: `{ pt: { next: '…' } }`. */
  messages: MessageTables | undefined;

  /** What is sought: events that meet all of `{ text?, speakers?, tags? }`. `{}` for nothing yet; `null` for nothing, and without a search field in a short story. */
  query: Query | null = null;
}
