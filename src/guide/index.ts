import type { ReactiveControllerHost } from 'lit';
import type { SelectReason } from '../dom-events.js';
import type { Groups } from '../layout/groups.js';
import { clusterContains, type Scene } from '../layout/scene.js';
import { loadGuideWords } from '../messages/guide/load.js';
import type { EventList } from '../model/event-list.js';
import type { Sliced } from '../model/order.js';
import type { Chronology } from '../scale/marks.js';
import type { ViewNodes } from '../view/nodes.js';
import type { ViewWording } from '../view/wording.js';
import { GoToField } from './field.js';
import { Help } from './help.js';
import { jump, type JumpKey } from './jumps.js';

export type GuideHost = ReactiveControllerHost & HTMLElement & { readonly updateComplete: Promise<boolean> };

/** What it moves and reads. */
export interface GuideParts {
  readonly nodes: ViewNodes;
  readonly selection: {
    readonly events: EventList | undefined;
    /** Index of the event in the pane, and of the one that Tab reaches in the list. */
    readonly current: number;
    readonly focused: number;
    /** Whether the pane that unfolds is open. */
    open: boolean;
    /** What the reader has done, to be said. */
    said: unknown;
    choose(index: number, reason: SelectReason, move?: boolean): boolean;
    focus(event: number): void;
  };
  readonly zoom: {
    readonly scene: Scene | undefined;
    /** Whether the axis runs from right to left. */
    readonly rtl: boolean;
    /** Whether there is more than one stretch to see. */
    readonly possible: boolean;
    reveal(event: number, reason: SelectReason, smooth?: boolean): void;
  };
  readonly lanes: { readonly groups: Groups | undefined };
  readonly loading: {
    readonly story: {
      readonly chronology: Chronology;
      readonly timeline: { readonly lang?: string | undefined };
    };
  };
  readonly wording: () => ViewWording;
  /** Does work without holding up the page; returns what stops it. */
  readonly inSlices: <T>(work: Sliced<T>, done: (result: T) => void) => () => void;
}

/** Where letters are written, or choose from a list. */
const TAKES_LETTERS = 'input, select, textarea, dialog *';

const JUMP_KEYS: Readonly<Record<string, JumpKey>> = { y: 'year', p: 'part', l: 'lane', b: 'bubble' };

/** A question mark, in Arabic too. */
const HELP_KEYS = ['?', '؟'];

/** The Latin letter on a key, whatever alphabet the keyboard writes. */
const letterOf = ({ key, code }: KeyboardEvent): string =>
  /^[^\0-\x7f]$/.test(key) && code.startsWith('Key') ? code.slice(3).toLowerCase() : key.toLowerCase();

/**
 * The keys that lead through a long story, and the help. They act only while the focus is in the element, and never in
 * a field.
 */
export class Guide {
  readonly #host: GuideHost;
  readonly #parts: GuideParts;
  readonly #field: GoToField;
  readonly #help: Help;
  /** What is typed while the field opens. */
  #ahead: string | undefined;

  constructor(host: GuideHost, parts: GuideParts) {
    this.#host = host;
    this.#parts = parts;
    this.#field = new GoToField(host, parts);
    this.#help = new Help(host, parts, () => void this.#goTo());
  }

  /** A key that was pressed in the element. */
  key(event: KeyboardEvent): void {
    const { nodes, selection } = this.#parts;
    const { active } = nodes;
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
    if (!active || active.matches(TAKES_LETTERS) || !selection.events?.length) return;
    const letter = letterOf(event);
    const way = JUMP_KEYS[letter];
    if (this.#ahead !== undefined && letter.length === 1) this.#ahead += event.key;
    else if (letter === 'g') void this.#goTo();
    else if (HELP_KEYS.includes(event.key)) this.help();
    else if (way && nodes.picture) this.#jump(way, event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
  }

  /** Opens the help. */
  help(): void {
    void this.#worded().then(() => {
      if (this.#host.isConnected) this.#help.open();
    });
  }

  async #goTo(): Promise<void> {
    this.#ahead = '';
    await this.#worded();
    if (this.#host.isConnected) this.#field.open(this.#ahead);
    this.#ahead = undefined;
  }

  /** Once all that is to be said has words. */
  readonly #worded = (): Promise<void> => loadGuideWords(this.#parts.wording().words.lang);

  /** The event at which the focus is: of a bubble the one that a key has led to, else its first. */
  get #from(): number {
    const { nodes, selection, zoom } = this.#parts;
    const at = Number(nodes.active?.dataset['event'] ?? NaN);
    const cluster = zoom.scene?.clusters.find(({ event }) => event === at);
    return Number.isNaN(at) || (cluster && clusterContains(cluster, selection.focused))
      ? selection.focused
      : at;
  }

  #jump(key: JumpKey, way: 1 | -1): void {
    const { selection, zoom, loading, lanes } = this.#parts;
    const drawn = { scene: zoom.scene, chronology: loading.story.chronology, groups: lanes.groups };
    const to = jump(key, way, this.#from, drawn);
    if (to === undefined) return;
    // The focus says which card it is on; of a bubble it says the whole.
    selection.said = 'place';
    selection.focus(to);
    zoom.reveal(to, 'keyboard', false);
  }
}
