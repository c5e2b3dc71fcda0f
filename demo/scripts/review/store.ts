import type { Edit } from './edits.js';
import { NO_STORY, NO_WORK, type Place, type Story, type Work } from './model.js';

/** One state of the work, and what was done to come to it. */
export interface Step {
  readonly work: Work;
  /** What was in the story's fields, also if it was not read. */
  readonly story: Story;
  readonly label: string;
}

export interface History {
  readonly past: readonly Step[];
  readonly present: Step;
  readonly future: readonly Step[];
}

/** A value that was not taken, and why. */
export interface Fault {
  readonly value: string;
  readonly message: string;
}

export type Mode = 'edit' | 'split' | 'merge' | 'quote';
export type Format = 'snippet' | 'json' | 'html';

/** What is open and chosen on the page: no part of the work, and not undone. */
export interface View {
  readonly selected: string | null;
  /** The one form that is open, of an event or of a quotation. */
  readonly open: { readonly key: string; readonly mode: Mode } | null;
  readonly picked: Place | null;
  readonly faults: Readonly<Record<string, Fault>>;
  /** What is written into a form that changes nothing until it is sent, by the ids of its fields. */
  readonly written: Readonly<Record<string, string>>;
  readonly format: Format;
  /** Where a page finds article-timeline.js. */
  readonly address: string;
  readonly status: string;
  readonly storyOpen: boolean;
  /** The id of the element that is to have the focus once the page is drawn. */
  readonly focus: string | null;
  /** What is wrong with keeping the work in the browser. */
  readonly trouble: string;
}

const FIRST_VIEW: View = {
  selected: null,
  open: null,
  picked: null,
  faults: {},
  written: {},
  format: 'snippet',
  address: 'article-timeline.js',
  status: '',
  storyOpen: true,
  focus: null,
  trouble: '',
};
const FIRST: Step = { work: NO_WORK, story: NO_STORY, label: '' };

/** So many steps can be undone. */
const MOST_STEPS = 200;

/** Everything the page shows. Each change makes a new state and tells who listens. */
export class Store {
  history: History;
  view: View;
  readonly #changed: () => void;

  constructor(changed: () => void, history: History = { past: [], present: FIRST, future: [] }) {
    this.#changed = changed;
    this.history = history;
    this.view = {
      ...FIRST_VIEW,
      storyOpen: history.present.work === NO_WORK || history.present.work.story.text === '',
    };
  }

  get work(): Work {
    return this.history.present.work;
  }

  get story(): Story {
    return this.history.present.story;
  }

  /** Changes what is open or chosen. */
  show(view: Partial<View>): void {
    this.view = { ...this.view, ...view };
    this.#changed();
  }

  /** One step of work, which can be undone; `label` says what was done. An edit that changes nothing is none. */
  edit(label: string, edit: Edit, view: Partial<View> = {}): void {
    const work = edit(this.work);
    if (work === this.work) return this.show(view);
    this.#step({ work, story: this.story, label }, { status: label, ...view });
  }

  /** Puts another story in the place of this one, with its draft; a step like others. `story` is what was asked for. */
  replace(label: string, work: Work, view: Partial<View> = {}, story = work.story): void {
    this.#step({ work, story, label }, { status: label, selected: null, open: null, picked: null, ...view });
  }

  /** Keeps what is typed into the story's fields. That is no step: the fields undo it themselves. */
  type(story: Partial<Story>): void {
    const { present } = this.history;
    this.history = { ...this.history, present: { ...present, story: { ...present.story, ...story } } };
    this.#changed();
  }

  undo(): void {
    const { past, present, future } = this.history;
    const last = past.at(-1);
    if (!last) return this.show({ status: 'There is nothing to undo.' });
    this.#go(
      { past: past.slice(0, -1), present: last, future: [present, ...future] },
      `Undone: ${present.label}`,
    );
  }

  redo(): void {
    const { past, present, future } = this.history;
    const [next, ...rest] = future;
    if (!next) return this.show({ status: 'There is nothing to redo.' });
    this.#go({ past: [...past, present], present: next, future: rest }, `Done again: ${next.label}`);
  }

  #step(present: Step, view: Partial<View>): void {
    const { past, present: last } = this.history;
    this.history = { past: [...past, last].slice(-MOST_STEPS), present, future: [] };
    this.show({ faults: {}, ...view });
  }

  #go(history: History, status: string): void {
    const isOtherStory = history.present.work.story.text !== this.work.story.text;
    this.history = history;
    this.show({
      status,
      faults: {},
      ...(isOtherStory && {
        picked: null,
        open: null,
        selected: null,
        storyOpen: history.present.work.events.length === 0,
      }),
    });
  }
}
