import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { TimelineZoomEvent, type SelectReason } from '../dom-events.js';
import type { Cluster, Scene } from '../layout/scene.js';
import type { Story } from '../layout/story.js';
import {
  domainOf,
  domainWithin,
  slidTo,
  windowOf,
  type Domain,
  type ZoomWay,
  type Window,
} from '../layout/window.js';
import type { ViewNodes } from '../view/nodes.js';
import type { Brush } from './brush.js';
import { LateParts } from './late.js';
import { ZoomMotion } from './way.js';

/** Beside a cluster that is zoomed to, as a share of its length. */
const MARGIN = 0.1;
/** A picture that is panned is drawn again so often, ms; between, it is moved. */
const LASTS = 40;
/** A cluster is zoomed to only if that makes it so much longer; else there is nothing to split. */
const WORTHWHILE = 1.02;
/** What keys do; 0 shows all. */
const FACTORS: Readonly<Record<string, number>> = { '+': 2, '=': 2, '-': 0.5, _: 0.5, 0: 0 };

const same = (a: Domain | null, b: Domain | null): boolean => a?.[0] === b?.[0] && a?.[1] === b?.[1];

/**
 * Which stretch of time is visible: the one owner of it, whoever moves it. Kept in ms, so that another width, scale,
 * layout or appended events leave it where it is; another story shows all again. What gestures do is drawn once a
 * frame; buttons, keys and scripts go there in steps, which anything newer ends.
 */
export class ZoomController implements ReactiveController {
  /** The visible stretch of time, null for all. */
  domain: Domain | null = null;
  /** What was drawn of it last. */
  scene: Scene | undefined;
  rtl = false;
  least = 0;
  /** Whether the picture is not at the place any more where it was drawn. */
  sliding = false;
  #since = 0;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #nodes: ViewNodes;
  readonly late: LateParts;
  /** On the strip, as soon as there is what follows it. */
  readonly brush: Pick<Brush, 'down' | 'move' | 'up' | 'key'> = {
    down: (event) => this.late.brush?.down(event),
    move: (event) => this.late.brush?.move(event),
    up: () => this.late.brush?.up(),
    key: (event) => this.late.brush?.key(event),
  };
  #key: unknown;
  #chronology: Story['chronology'] | undefined;
  readonly #way = new ZoomMotion();
  /** What moved it, until it is told. */
  #reason: SelectReason | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, nodes: ViewNodes) {
    this.#host = host;
    this.#nodes = nodes;
    this.late = new LateParts(this, nodes);
    host.addController(this);
  }

  /**
   * Called before each update with what will be drawn, none without a story.
   * @param key stays the same as long as it is the same story, whatever is appended to it
   * @param least the shortest stretch that is worth seeing, ms
   */
  use(key: unknown, chronology?: Story['chronology'], least = 0): void {
    if (key !== this.#key) {
      this.stop();
      this.domain = null;
      this.#reason = undefined;
      this.scene = undefined;
    }
    this.#key = key;
    this.#chronology = chronology;
    this.least = least;
  }

  /** Called with what is being drawn. */
  drawn(scene: Scene | undefined, rtl: boolean): void {
    // What was drawn before a table took its place tells where events would be.
    if (scene) this.scene = scene;
    this.rtl = rtl;
    this.sliding = false;
  }

  /** All of time that there is to see, ms. */
  get all(): Domain {
    const { from = 0, to = 0 } = this.#chronology ?? {};
    return [from, to];
  }

  get visible(): Domain {
    return this.domain ?? this.all;
  }

  /** Whether there is more than one stretch to see. */
  get possible(): boolean {
    return this.#isLonger(this.all);
  }

  /** Whether it can be zoomed further. */
  get further(): boolean {
    return this.#isLonger(this.visible);
  }

  /** Whether the window on the strip has the focus. */
  get held(): boolean {
    return this.#nodes.isWindowActive;
  }

  /** Whether it is on its way. */
  get moving(): boolean {
    return this.#way.aim !== undefined;
  }

  #isLonger([from, to]: Domain): boolean {
    return to - from > this.least * 1.001;
  }

  /** The stretch that is asked for, or as much of it as there is. Ends are ms, in any order. */
  within(domain: Domain): Domain | null {
    return domainWithin(domain, this.all, this.least);
  }

  /** The time in a window of the whole axis. */
  in(window: Window, pivot?: number): Domain | null {
    return this.scene ? domainOf(this.scene.base, window, this.least, pivot) : null;
  }

  /**
   * Shows this stretch in the next frame: what a hand does. Where it holds the picture itself, what is drawn may
   * `slide` for a while.
   */
  show(domain: Domain | null, reason: SelectReason, slide?: boolean): void {
    if (same(domain, this.domain) && !this.moving) return;
    this.domain = domain;
    this.#reason = reason;
    this.#way.end(slide ? this.#draw : this.#update);
  }

  /**
   * Goes to this stretch step by step, or at once where motion is not wanted or not seen.
   * @param wayOf another way than the shortest
   */
  go(
    domain: Domain | null,
    reason: SelectReason,
    smooth = true,
    wayOf?: (from: Window, to: Window) => ZoomWay,
  ): void {
    if (same(domain, this.#goal)) return;
    const { base } = this.scene ?? {};
    this.#reason = reason;
    if (!smooth || !base || document.hidden || matchMedia('(prefers-reduced-motion: reduce)').matches) {
      this.#way.end();
      this.domain = domain;
      this.#update();
      return;
    }
    const step = (window?: Window): void => {
      this.domain = window ? this.in(window, 0) : domain;
      this.#update();
    };
    this.#way.begin(domain, windowOf(base, this.domain), windowOf(base, domain), step, wayOf);
  }

  /** Ends the way where it is. */
  stop(): void {
    if (this.moving) this.#way.end(this.#update);
  }

  /** Draws what a hand shows that holds the picture. */
  readonly #draw = (now: number): void => {
    if (!this.sliding) this.#since = now;
    this.sliding = now - this.#since < LASTS && this.#slide();
    if (this.sliding) this.#way.end(this.#draw);
    else this.#update();
  };

  /** Moves the picture to where it belongs now. Returns whether it can. */
  #slide(): boolean {
    const { sheet } = this.#nodes;
    const place = this.scene && slidTo(this.scene, this.domain);
    if (!sheet || !place) return false;
    Object.assign(sheet.style, { insetInlineStart: `${place.x}px`, insetBlockStart: `${place.y}px` });
    return true;
  }

  readonly #update = (): void => {
    this.#host.requestUpdate();
  };

  /** What is visible once the way is at its end, and where that lies on the whole axis, px. */
  get #goal(): Domain | null {
    return this.#way.aim === undefined ? this.domain : this.#way.aim;
  }

  get #window(): Window | undefined {
    return this.scene && windowOf(this.scene.base, this.#goal);
  }

  /** Makes what is seen so many times longer, about this event if it is seen, else about the middle. 0: all of it. */
  by(factor: number, reason: SelectReason, event = -1): void {
    const window = this.#window;
    if (!window || !this.scene) return;
    const { low, size } = window;
    const share = (this.scene.base.at(this.#instant(event)) - low) / size;
    const pivot = share >= 0 && share <= 1 ? share : 0.5;
    this.go(
      factor ? this.in({ low: low + pivot * size * (1 - 1 / factor), size: size / factor }, pivot) : null,
      reason,
    );
  }

  /** Moves on by so many times what is seen. */
  pan(share: number, reason: SelectReason): void {
    const window = this.#window;
    if (window) this.go(this.in({ ...window, low: window.low + share * window.size }), reason);
  }

  /** The ranks of what is in the picture, or will be: from the first to before the second. */
  get #seen(): readonly [number, number] {
    if (!this.#chronology) return [0, 0];
    const { before, until, rank } = this.#chronology;
    const { marks = [], clusters = [] } = this.scene ?? {};
    const ranks = marks.map(({ event }) => rank[event] as number);
    const [from, to] = this.#goal ?? this.all;
    // A cluster at the edge may be outside with all it holds.
    if (this.moving || this.scene?.lanes || !(marks.length + clusters.length))
      return [before(from), until(to)];
    return [
      Math.min(...ranks, ...clusters.map(({ first }) => first)),
      Math.max(...ranks.map((each) => each + 1), ...clusters.map(({ end }) => end)),
    ];
  }

  /** Whether an event is in the picture, or will be. */
  sees(event: number): boolean {
    const [first, end] = this.#seen;
    const rank = this.#chronology?.rank[event] as number;
    return rank >= first && rank < end;
  }

  /** The event that comes next where the picture ends. */
  beside(way: 1 | -1): number | undefined {
    const [first, end] = this.#seen;
    return this.#chronology?.order[way > 0 ? end : first - 1];
  }

  /** Moves on to an event that is not seen. */
  reveal(event: number, reason: SelectReason, smooth = true): void {
    const window = this.#window;
    if (!window || !this.scene || this.sees(event)) return;
    this.go(
      this.in({ ...window, low: this.scene.base.at(this.#instant(event)) - window.size / 2 }),
      reason,
      smooth,
    );
  }

  /** The stretch in which a cluster splits; undefined where none does. */
  domainFor({ first, end, among }: Pick<Cluster, 'first' | 'end' | 'among'>): Domain | null | undefined {
    const { base } = this.scene ?? {};
    const window = this.#window;
    if (!base || !window) return undefined;
    const [low, high] = [first, end - 1].map((rank) => base.at(among().at[rank] as number)) as [
      number,
      number,
    ];
    const margin = (high - low) * MARGIN;
    const domain = this.in({ low: low - margin, size: high - low + 2 * margin });
    return high > low && windowOf(base, domain).size * WORTHWHILE <= window.size ? domain : undefined;
  }

  /** Zooms to a cluster so that it splits. Returns whether it can. */
  enter(cluster: Pick<Cluster, 'first' | 'end' | 'among'>, reason: SelectReason): boolean {
    const domain = this.domainFor(cluster);
    if (domain !== undefined) this.go(domain, reason);
    return domain !== undefined;
  }

  /** The keys that zoom. Returns whether it was one of them; `about` is the event to zoom about. */
  key(event: KeyboardEvent, about: number): boolean {
    const factor = FACTORS[event.key];
    if (factor === undefined || !this.possible || event.ctrlKey || event.metaKey || event.altKey)
      return false;
    event.preventDefault();
    this.by(factor, 'keyboard', about);
    return true;
  }

  /** What is visible of the axis now, where there is one. */
  get shown(): Window | undefined {
    return this.scene && windowOf(this.scene.base, this.domain);
  }

  /** The instant of an event's marker, ms; NaN where there is none. */
  #instant(event: number): number {
    const { at, rank } = this.#chronology ?? {};
    return at?.[rank?.[event] ?? -1] ?? NaN;
  }

  hostConnected(): void {
    visualViewport?.addEventListener('resize', this.late.allow);
  }

  hostDisconnected(): void {
    this.stop();
    visualViewport?.removeEventListener('resize', this.late.allow);
  }

  hostUpdated(): void {
    this.late.attach();
    const reason = this.#reason;
    if (!reason || this.moving || !this.#chronology) return;
    this.#reason = undefined;
    const [from, to] = this.visible;
    this.#host.dispatchEvent(new TimelineZoomEvent({ from, to, reason }));
  }
}
