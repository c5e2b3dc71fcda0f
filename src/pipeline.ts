import { normalizing, toldUntil, type Normalized, type NormalizeOptions } from './input/index.js';
import { layouts } from './layout/index.js';
import { CardContents } from './layout/cards.js';
import type { LaneOf, Lanes } from './layout/groups.js';
import { inLanes } from './layout/lanes.js';
import type { Layout, LayoutInput, Memory } from './layout/layout.js';
import type { Measure } from './layout/measure.js';
import { openUnder } from './layout/opened.js';
import type { Sides } from './layout/placement/arrangement.js';
import { SOUGHT } from './layout/placement/steady.js';
import type { Scene } from './layout/scene.js';
import type { Wording } from './layout/story.js';
import type { StoryPeriod, Timeline } from './model/event.js';
import type { EventList } from './model/event-list.js';
import type { Sliced } from './model/order.js';
import { chooseScale, type ScaleChoice } from './scale/index.js';
import { chronologyOf } from './scale/chronology.js';
import type { Chronology, Surroundings } from './scale/marks.js';
import type { TimelineScale } from './scale/scale.js';
import { zoomed, type Domain } from './scale/zoomed.js';
import type { Matches } from './search/matches.js';

/** A function that remembers its last call: the same arguments give the same result, without work. */
export function memo<A extends readonly unknown[], R>(make: (...args: A) => R): (...args: A) => R {
  let last: { readonly args: A; readonly result: R } | undefined;
  return (...args) => {
    if (!last?.args.every((arg, i) => Object.is(arg, args[i]))) last = { args, result: make(...args) };
    return last.result;
  };
}

/** A story that can be drawn. */
export interface Prepared extends Normalized {
  /** Where the events lie. */
  readonly chronology: Chronology;
  /** What the axis shows beside them. */
  readonly around: Surroundings;
}

/** What an axis shows beside the events of a story. What still goes on is known to the day of publication at least. */
const surroundingsOf = ({ periods, published }: Timeline, today: number | undefined): Surroundings => ({
  periods: periods?.map(({ interval }) => interval) ?? [],
  today: toldUntil(published, today),
});

/** Draft → valid events in time order, what was wrong, and where they lie. */
export function* preparing(draft: unknown, options: NormalizeOptions): Sliced<Prepared> {
  const normalized = yield* normalizing(draft, options);
  const { timeline } = normalized;
  const around = surroundingsOf(timeline, options.today);
  return {
    ...normalized,
    chronology: yield* chronologyOf(timeline.events.columns, undefined, around),
    around,
  };
}

/** The same story with more entries at the end of the author's list. The one before stays, but takes no others. */
export function* appending(before: Prepared, entries: unknown): Sliced<Prepared> {
  const normalized = yield* before.append(entries);
  const { events } = normalized.timeline;
  if (events === before.timeline.events) return { ...before, ...normalized };
  return {
    ...normalized,
    chronology: yield* chronologyOf(
      events.columns,
      normalized.kept === before.timeline.events.length ? before.chronology : undefined,
      before.around,
    ),
    around: before.around,
  };
}

export interface PictureInput {
  readonly events: EventList;
  readonly chronology: Chronology;
  readonly wording: Wording;
  readonly measure: Measure;
  /** Of the container, px. */
  readonly width: number;
  readonly layout: 'horizontal' | 'vertical';
  readonly scale: ScaleChoice;
  /** Where the distances of a logarithmic scale count from, ms. */
  readonly origin?: number | undefined;
  /** On which sides of a horizontal axis cards may stand; where it reads best if absent. */
  readonly cards?: Sides | 'auto' | undefined;
  /** Named stretches of time behind the axis. */
  readonly periods?: readonly StoryPeriod[] | undefined;
  /** The visible stretch of time, ms; all of it if absent. */
  readonly domain?: Domain | undefined;
  /** Whether it is on its way to another. */
  readonly moving?: boolean;
  /** What the reader looks for. */
  readonly matches?: Matches | undefined;
  /** The event whose pane is open inside a vertical layout, and the pane's height in px. */
  readonly opened?: number | undefined;
  readonly openedHeight: number;
  /** How the events are grouped, and what the lane of each is called. */
  readonly lanes?: Lanes | undefined;
  readonly laneOf?: LaneOf | undefined;
}

/**
 * From a reader's draft to a finished picture. Each step runs again only when what it is made from has changed: new
 * data runs all, a new width the layout, an opened pane only the shift of what is under it.
 */
export class Pipeline {
  readonly #contents = memo(
    (events: EventList, wording: Wording, measure: Measure, laneOf?: LaneOf) =>
      new CardContents(events, wording, measure, laneOf),
  );

  readonly #input = memo(
    (
      contents: CardContents,
      chronology: Chronology,
      width: number,
      opened: number | undefined,
      sides: Sides | 'auto' | undefined,
      periods: readonly StoryPeriod[] | undefined,
    ): LayoutInput => {
      const { events, wording, measure } = contents;
      const weight = (event: number) => events.columns.weights[event] as number;
      const story = { events, chronology, weight };
      const isSame = this.#last?.chronology === chronology && this.#last.measure === measure;
      const last = isSame ? this.#last?.memory : undefined;
      return { story, contents, wording, measure, width, opened, sides, periods, last };
    },
  );

  /** How the whole story was drawn last: in another width as much of it stays as can, with other text nothing. */
  #last: { readonly chronology: Chronology; readonly measure: Measure; readonly memory: Memory } | undefined;

  /**
   * The same, where something is sought: what is found weighs more. It moves neither the scale nor the size, for these
   * are the whole's.
   */
  readonly #seeking = memo((input: LayoutInput, matches: Matches): LayoutInput => {
    const { weight } = input.story;
    const sought = (event: number) => weight(event) + (matches.has(event) ? SOUGHT : 0);
    return { ...input, story: { ...input.story, weight: sought } };
  });

  readonly #layout = memo((input: LayoutInput, layout: keyof typeof layouts) => layouts[layout](input));

  /** What draws a story in which something is sought. */
  readonly #layoutOfSought = memo(
    (input: LayoutInput, lanes: Lanes | undefined, layout: keyof typeof layouts) =>
      lanes ? inLanes(input, lanes, layout, layouts[layout]) : layouts[layout](input),
  );

  readonly #whole = memo(
    (layout: Layout, chronology: Chronology, choice: ScaleChoice, origin: number | undefined) => {
      const scale = chooseScale(choice, chronology, layout.room, origin);
      return { ...layout.layOut(scale), scale };
    },
  );

  /** Lanes on the scale that the whole story has without them: it stays whatever is collapsed. */
  readonly #lanes = memo(
    (input: LayoutInput, lanes: Lanes, layout: keyof typeof layouts, scale: TimelineScale) => {
      const { layOut } = inLanes(input, lanes, layout, layouts[layout]);
      return { ...layOut(scale), scale, layOut };
    },
  );

  /**
   * The last picture of the same whole that stood still: what a way leads to must not hang on how many frames there
   * were on it.
   */
  #before: { readonly whole: Scene; readonly memory: Memory } | undefined;

  readonly #zoomed = memo(
    (
      layout: ReturnType<typeof inLanes>,
      whole: ReturnType<typeof layout.layOut> & { readonly scale: TimelineScale },
      from: number,
      to: number,
      moving: boolean,
    ) => {
      const { memory } = this.#before?.whole === whole.scene ? this.#before : whole;
      const laidOut = layout.layOut(zoomed(whole.scale, [from, to]), { whole: whole.scene, memory, moving });
      return { memory: laidOut.memory, whole: whole.scene, scene: { ...laidOut.scene, base: whole.scale } };
    },
  );

  readonly #opened = memo(openUnder);

  /** Events, at least one → the picture of them. */
  picture(drawn: PictureInput): Scene {
    const {
      events,
      chronology,
      wording,
      measure,
      width,
      layout,
      scale,
      origin,
      cards,
      periods,
      domain,
      moving = false,
      matches,
      opened,
      openedHeight,
      lanes,
      laneOf,
    } = drawn;
    const isVertical = layout === 'vertical';
    const input = this.#input(
      this.#contents(events, wording, measure, isVertical ? laneOf : undefined),
      chronology,
      width,
      isVertical ? opened : undefined,
      cards,
      periods,
    );
    const single = this.#layout(input, layout);
    const chosen = this.#whole(single, chronology, scale, origin);
    if (!isVertical) this.#last = { chronology, measure, memory: chosen.memory };
    const inRows = lanes && this.#lanes(input, lanes, layout, chosen.scale);
    const whole = inRows ?? chosen;
    const all = [chronology.from, chronology.to] as const;
    const layoutOfPart = matches
      ? this.#layoutOfSought(this.#seeking(input, matches), lanes, layout)
      : (inRows ?? single);
    const part =
      domain || matches ? this.#zoomed(layoutOfPart, whole, ...(domain ?? all), moving) : undefined;
    if (!moving) this.#before = part;
    const scene = part?.scene ?? whole.scene;
    return isVertical && opened !== undefined ? this.#opened(scene, opened, openedHeight) : scene;
  }
}
