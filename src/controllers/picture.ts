import type { LitElement } from 'lit';
import type { PictureOptions, TakenPicture } from '../drawing/index.js';
import { autoLayout } from '../layout/index.js';
import type { Measure } from '../layout/measure.js';
import type { Scene } from '../layout/scene.js';
import type { Wording } from '../layout/story.js';
import { Pipeline, type PictureInput } from '../pipeline.js';
import type { ViewContext } from '../view/context.js';
import type { FindController } from './find.js';
import type { LanesController } from './lanes.js';
import type { LoadingController } from './loading.js';
import type { PrintController } from './print.js';
import type { SelectionController } from './selection.js';
import type { SteppingController } from './stepping.js';
import type { SurroundingsController } from './surroundings.js';
import type { ZoomController } from './zoom.js';

/** Whatever a picture hangs on. */
export interface PictureParts {
  readonly find: FindController;
  readonly lanes: LanesController;
  readonly loading: LoadingController;
  readonly print: PrintController;
  readonly selection: SelectionController;
  readonly surroundings: SurroundingsController;
  readonly zoom: ZoomController;
}

/** What the attributes say of it. */
export interface PictureChoices extends Pick<PictureInput, 'scale' | 'origin' | 'cards'> {
  readonly layout: 'auto' | 'horizontal' | 'vertical' | 'list';
  readonly groupBy: Parameters<LanesController['grouping']>[0];
  readonly printsPicture: boolean;
}

/** Draws the axis and its cards with all that they hang on: the room, what is visible, chosen, sought and printed. */
export class PictureController {
  /** What was shown last. */
  shown: ViewContext | undefined;
  #choices: PictureChoices | undefined;
  readonly #pipeline = new Pipeline();
  readonly #parts: PictureParts;
  readonly #stepping: SteppingController;

  constructor(parts: PictureParts, stepping: SteppingController) {
    this.#parts = parts;
    this.#stepping = stepping;
  }

  /** The layout that is asked for, else the one for so much room; a strip where a reader steps through the story. */
  layoutFor(choices: PictureChoices, measure: Measure): 'horizontal' | 'vertical' | 'list' {
    this.#choices = choices;
    const { layout, printsPicture } = choices;
    const { print, surroundings } = this.#parts;
    const width = print.roomFor(printsPicture, surroundings.width);
    if (this.#stepping.isOpen) return 'horizontal';
    return layout === 'auto' ? autoLayout(width, measure) : layout;
  }

  /** The scene of an axis and its cards; undefined without a width, and where there are none. */
  draw(
    layout: 'horizontal' | 'vertical' | 'list',
    choices: PictureChoices,
    measure: Measure | undefined,
    wording: Wording,
  ): Scene | undefined {
    const { print, surroundings } = this.#parts;
    const width = print.roomFor(choices.printsPicture, surroundings.width);
    if (width <= 0 || layout === 'list' || !measure) return undefined;
    return this.#pipeline.picture(this.#input(layout, choices, measure, wording, width, this.#stage));
  }

  /** A picture to take away, loaded when somebody asks for one: in any width, px, in the layout for it. */
  async take(host: LitElement, { width }: PictureOptions): Promise<TakenPicture> {
    await host.updateComplete;
    const { take } = await import('../drawing/index.js');
    return take(host, this.#parts.surroundings, this.shown, width, (measure, room, { wording }) => {
      const choices = this.#choices as PictureChoices; // what was shown was drawn with some
      const layout = choices.layout === 'auto' ? autoLayout(room, measure) : choices.layout;
      const input = this.#input(layout === 'list' ? 'vertical' : layout, choices, measure, wording, room);
      // Nothing is open in it.
      return new Pipeline().picture({ ...input, opened: undefined });
    });
  }

  /** Where a reader steps through the story. */
  get #stage(): SteppingController['stage'] {
    return this.#stepping.isOpen ? this.#stepping.stage : undefined;
  }

  #input(
    layout: 'horizontal' | 'vertical',
    choices: PictureChoices,
    measure: Measure,
    wording: Wording,
    width: number,
    strip?: SteppingController['stage'],
  ): PictureInput {
    const { find, lanes, loading, print, selection, surroundings, zoom } = this.#parts;
    const { printsPicture } = choices;
    const { opened, focused } = selection;
    const { chronology, timeline } = loading.story;
    const { events, periods, groups } = timeline;
    const grouping = strip ? undefined : lanes.grouping(choices.groupBy, groups);
    return {
      // Among them the scale, its origin, and the side of cards.
      ...choices,
      ...(strip && { cards: 'above' }),
      events,
      chronology,
      wording,
      measure: strip ? strip.measure(measure) : measure,
      width,
      layout,
      periods,
      domain: print.hasPicture(printsPicture) ? undefined : (zoom.domain ?? undefined),
      moving: zoom.moving,
      matches: find.matches,
      opened,
      openedHeight: surroundings.openedHeight,
      lanes: grouping && lanes.of(events, chronology, grouping, layout === 'vertical', focused),
      laneOf: grouping?.laneOf,
    };
  }
}
