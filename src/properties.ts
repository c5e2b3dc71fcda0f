import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import type { MessageTables } from './messages/index.js';
import type { EventInit, TimelineInit } from './model/event.js';
import type { Query } from './model/query.js';

/** What a page sets on the element: its attributes, and what only a script can give. */
export class TimelineProperties extends LitElement {
  /** Address of a JSON file with the story. */
  @property() src: string | null = null;

  /** The id of the article on the page: its passages are marked, and lead to their events and back. */
  @property({ attribute: 'for' }) htmlFor: string | null = null;

  /** Without another story, one is drafted from the text of the article that `for` names; for a person to review. */
  @property({ type: Boolean }) extract = false;

  /** `auto` | `time` | `compressed` | `even` | `log`: how time becomes distance. `auto` is true to scale where all is readable so, else cuts empty spans; `log` looks back from the last date, or from `scale-origin`. */
  @property() scale = 'auto';

  /** EDTF: the date whose end the distances of a logarithmic scale count from; without it the last one. */
  @property({ attribute: 'scale-origin' }) scaleOrigin: string | null = null;

  /** `auto` | `horizontal` | `vertical` | `list`; `auto` lies down from 600 px of width. */
  @property() layout = 'auto';

  /** `none` | `group` | `speaker`: labelled lanes on one axis, by the group of the events or by who is quoted first. */
  @property({ attribute: 'group-by' }) groupBy = 'none';

  /** The id of the selected event. */
  @property({ reflect: true }) selected: string | null = null;

  /** IANA name of the zone in which instants with a zone are shown. */
  @property({ attribute: 'time-zone' }) timeZone = 'UTC';

  /** The heading; without it the story's own title. */
  @property() heading: string | null = null;

  /** The level of the heading, 1 to 5; the pane's is one below. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 2;

  /** The story. `null` to let the next source count. */
  @property({ attribute: false }) timeline: TimelineInit | null = null;

  /** The story's events alone; reads back what was set. `null` to let the next source count. */
  @property({ attribute: false }) events: readonly EventInit[] | null = null;

  /** Words of the interface by language, before those of the package: `{ pt: { next: '…' } }`. */
  @property({ attribute: false }) messages: MessageTables | undefined;

  /** What is sought: events that meet all of `{ text?, speakers?, tags? }`. `{}` for nothing yet; `null` for nothing, and without a search field in a short story. */
  @property({ attribute: false }) query: Query | null = null;
}
