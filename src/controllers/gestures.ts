import { pointers, select, zoom, ZoomTransform, type D3ZoomEvent } from 'd3';
import type { Scene } from '../layout/scene.js';
import { windowOf, type Domain, type Window } from '../layout/window.js';

/** A press that moves less than this, px, is a click. */
const CLICK = 4;
/** A pinch on a trackpad comes as a wheel with Ctrl, whose turn tells the logarithm of its size. */
const TURN = 1 / (100 * Math.LN2);
/** A line and a page of a wheel that does not count in px. */
const UNITS = [1, 16, 400];
/** The most that one turn of a wheel zooms, as a power of two. */
const MOST = 0.5;

/** What gestures move. */
export interface Zoomed {
  /** The visible stretch of time, null for all; whether there is more than one. */
  readonly domain: Domain | null;
  readonly possible: boolean;
  readonly scene: Scene | undefined;
  readonly rtl: boolean;
  /** The time in a window of the whole axis, held at its `pivot` where it is too short. */
  in(window: Window, pivot?: number): Domain | null;
  show(domain: Domain | null, reason: 'pointer', slide: true): void;
  stop(): void;
}

/** How the axis lies on the screen. */
interface Lie {
  /** Screen px per px: pages may scale. */
  readonly scale: number;
  /** Where the axis starts, px, which way it runs, and how far it is moved at the pointer, by the pane open above. */
  readonly start: number;
  readonly way: 1 | -1;
  readonly moved: number;
  /** Where the pointer is, or the middle of the fingers, px along the picture. */
  readonly at: number;
}

type ZoomEvent = D3ZoomEvent<HTMLElement, unknown>;

/**
 * D3's zoom as the device that reads wheel, mouse and fingers on the picture. It keeps its state on the node; the
 * state that counts is the visible stretch of time, so D3's is written anew before each gesture, and read after each step.
 * The page keeps its own gestures: a wheel without Ctrl or ⌘, one finger, and all of them while the page itself is
 * zoomed by pinching.
 */
export class Gestures {
  readonly #zoomed: Zoomed;
  #node: HTMLElement | undefined;
  readonly #zoom = zoom<HTMLElement, unknown>()
    .filter((event: Event) => this.#begins(event))
    .wheelDelta(({ deltaY, deltaMode }: WheelEvent) =>
      Math.min(Math.max(-deltaY * (UNITS[deltaMode] ?? 1) * TURN, -MOST), MOST),
    )
    .touchable(true)
    .clickDistance(CLICK)
    // The other limits are the owner's, and hang on time.
    .scaleExtent([1, Infinity])
    .on('zoom', (event: ZoomEvent) => {
      this.#moved(event);
    });

  constructor(zoomed: Zoomed) {
    this.#zoomed = zoomed;
  }

  /** Listens on this node, the picture, from now on. */
  attach(node: HTMLElement | undefined): void {
    // A second click selects, as the first one does.
    if (node && node !== this.#node) select(node).call(this.#zoom).on('dblclick.zoom', null);
    this.#node = node;
    this.allow();
  }

  /** Two fingers are ours only where they zoom the picture. To be called when the page has been zoomed by pinching. */
  readonly allow = (): void => {
    if (this.#node) this.#node.style.touchAction = this.#zoomed.possible && !isPinched() ? 'pan-x pan-y' : '';
  };

  /** Whether this event is one of ours. If so, D3 is told where the picture is. */
  #begins(event: Event): boolean {
    const { scene, domain } = this.#zoomed;
    if (!scene || !this.#node || !this.#zoomed.possible || !isOurs(event, domain !== null)) return false;
    this.#zoomed.stop();
    const { low, size } = windowOf(scene.base, this.#zoomed.domain);
    const factor = scene.base.length / size;
    const { scale, start, way, moved } = lieOf(scene, this.#node, this.#zoomed.rtl, event);
    const shift = (moved + start * (1 - factor) - way * low * factor) * scale;
    // Only the one along the axis is read.
    select(this.#node).property('__zoom', new ZoomTransform(factor, shift, shift));
    return true;
  }

  #moved({ transform, sourceEvent }: ZoomEvent): void {
    const { scene } = this.#zoomed;
    if (!scene || !this.#node) return;
    const { k } = transform;
    const { scale, start, way, moved, at } = lieOf(scene, this.#node, this.#zoomed.rtl, sourceEvent as Event);
    const low = (way * (moved + start * (1 - k) - transform[ALONG[scene.layout]] / scale)) / k;
    const pivot = (way * (at - moved - start)) / scene.base.length;
    this.#zoomed.show(this.#zoomed.in({ low, size: scene.base.length / k }, pivot), 'pointer', true);
  }
}

const ALONG = { horizontal: 'x', vertical: 'y' } as const;

const isPinched = (): boolean => (visualViewport?.scale ?? 1) > 1.01;

function isOurs(event: Event, isZoomed: boolean): boolean {
  const { ctrlKey, metaKey, button, touches, target } = event as Event & Partial<MouseEvent & TouchEvent>;
  if (isPinched()) return false;
  if (event.type === 'wheel') return Boolean(ctrlKey) || Boolean(metaKey);
  if (touches) return touches.length > 1 && event.cancelable;
  // What can be read in an open pane can be selected.
  return isZoomed && !button && !ctrlKey && !(target as Element).closest('.pane');
}

function lieOf({ layout, width, start, opened }: Scene, node: HTMLElement, rtl: boolean, event: Event): Lie {
  const scale = node.getBoundingClientRect().width / node.offsetWidth || 1;
  const places = pointers(event, node);
  const at =
    places.reduce((sum, place) => sum + place[layout === 'horizontal' ? 0 : 1], 0) / places.length / scale;
  if (layout === 'horizontal')
    return { scale, at, moved: 0, start: rtl ? width - start : start, way: rtl ? -1 : 1 };
  const moved = opened ? Math.min(Math.max(at - opened.at, 0), opened.height) : 0;
  return { scale, at, moved, start, way: 1 };
}
