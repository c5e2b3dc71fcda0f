import { normalize } from './input/index.js';
import { layouts } from './layout/index.js';
import type { LaidOut } from './layout/layout.js';
import type { Measure } from './layout/measure.js';
import { openUnder } from './layout/opened.js';
import type { Scene } from './layout/scene.js';
import type { Wording } from './layout/story.js';
import type { EventList } from './model/event-list.js';
import { finish } from './model/order.js';
import { chooseScale, type ScaleChoice } from './scale/index.js';
import { chronologyOf } from './scale/marks.js';

/** A function that remembers its last call: the same arguments give the same result, without work. */
export function memo<A extends readonly unknown[], R>(make: (...args: A) => R): (...args: A) => R {
  let last: { readonly args: A; readonly result: R } | undefined;
  return (...args) => {
    if (!last?.args.every((arg, i) => Object.is(arg, args[i]))) last = { args, result: make(...args) };
    return last.result;
  };
}

export interface PictureInput {
  readonly events: EventList;
  readonly wording: Wording;
  readonly measure: Measure;
  /** Of the container, px. */
  readonly width: number;
  readonly layout: 'horizontal' | 'vertical';
  readonly scale: ScaleChoice;
  /** The event whose pane is open inside a vertical layout, and the pane's height in px. */
  readonly opened?: number | undefined;
  readonly openedHeight: number;
}

/**
 * From a reader's draft to a finished picture. Each step runs again only when what it is made from has changed: new
 * data runs all, a new width the layout, an opened pane only the shift of what is under it.
 */
export class Pipeline {
  /** Draft → valid events in time order, and what was wrong. */
  readonly normalize = memo((draft: unknown, timeZone: string, locale: string) => normalize(draft, { timeZone, locale }));

  /** Where the events lie. */
  readonly chronology = memo((events: EventList) => finish(chronologyOf(events.columns)));

  readonly #laidOut = memo((events: EventList, wording: Wording, measure: Measure, width: number, layout: 'horizontal' | 'vertical', scale: ScaleChoice, opened: number | undefined): LaidOut => {
    const chronology = this.chronology(events);
    const { room, layOut } = layouts[layout]({ story: { events, chronology }, wording, measure, width, opened });
    return chooseScale(scale, chronology, room, layOut);
  });

  readonly #opened = memo(openUnder);

  /** Events, at least one → the picture of them. */
  picture(input: PictureInput): Scene {
    const { events, wording, measure, width, layout, scale, opened, openedHeight } = input;
    const { scene } = this.#laidOut(events, wording, measure, width, layout, scale, layout === 'vertical' ? opened : undefined);
    return layout === 'vertical' && opened !== undefined ? this.#opened(scene, opened, openedHeight) : scene;
  }
}
