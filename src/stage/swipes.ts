/** A finger has swiped that went so far, px, so many times as far as across, in so long, ms. */
const SWIPE = 48;
const STRAIGHT = 1.5;
const LONGEST_SWIPE = 1000;
/** At the sides of the screen a swipe is the browser's, px. */
const SCREEN_EDGE = 20;

/** What has a use of its own for a finger that moves along it. */
const OWN = 'video, audio, iframe, input, select, textarea';

/** One finger that swipes over the pane. */
export class Swipes {
  #start: Touch | undefined;
  #since = 0;
  #root: Node | undefined;
  readonly #swiped: (way: 1 | -1) => void;

  /** @param swiped is told 1 for a swipe to the left, which brings what lies on the right */
  constructor(swiped: (way: 1 | -1) => void) {
    this.#swiped = swiped;
  }

  attach(root: Node): void {
    if (root === this.#root) return;
    this.#root = root;
    root.addEventListener('touchstart', this.#touch as EventListener, { passive: true });
    root.addEventListener('touchend', this.#lift as EventListener);
    root.addEventListener('touchcancel', this.#cancel);
  }

  readonly #touch = ({ touches, target, timeStamp }: TouchEvent): void => {
    const [touch] = touches;
    this.#start = touches.length === 1 && touch && isFree(touch, target as Element) ? touch : undefined;
    this.#since = timeStamp;
  };

  readonly #cancel = (): void => {
    this.#start = undefined;
  };

  readonly #lift = ({ changedTouches: [end], timeStamp }: TouchEvent): void => {
    const start = this.#start;
    this.#start = undefined;
    if (!start || !end || timeStamp - this.#since > LONGEST_SWIPE) return;
    const [x, y] = [end.clientX - start.clientX, end.clientY - start.clientY];
    if (Math.abs(x) < SWIPE || Math.abs(x) < STRAIGHT * Math.abs(y)) return;
    this.#swiped(x < 0 ? 1 : -1);
  };
}

/** Whether a finger is on the pane, and on nothing that it moves itself. */
function isFree({ clientX }: Touch, target: Element): boolean {
  if (clientX < SCREEN_EDGE || clientX > innerWidth - SCREEN_EDGE) return false;
  if (!target.closest('.pane') || target.closest(OWN) || (visualViewport?.scale ?? 1) > 1.01) return false;
  for (let node: Element | null = target; node && !node.matches('.pane'); node = node.parentElement)
    if (node.scrollWidth > node.clientWidth && /auto|scroll/.test(getComputedStyle(node).overflowX))
      return false;
  return true;
}
