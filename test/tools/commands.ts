// The typed side of commands.mjs, for tests in a page.
import { executeServerCommand } from '@web/test-runner-commands';

/** The accessibility tree under `selector` (the whole page by default) as YAML. */
export const ariaSnapshot = (selector = 'body'): Promise<string> =>
  executeServerCommand('aria-snapshot', { selector });

/**
 * Turns the wheel at a point of the page, in CSS pixels, with the keys held (`Control`, `Meta`, `Shift`). False where
 * the browser cannot hold keys meanwhile.
 */
export const wheel = (options: {
  x: number;
  y: number;
  dx?: number;
  dy?: number;
  keys?: readonly string[];
}): Promise<boolean> => executeServerCommand('wheel', options);

export interface EmulatedMedia {
  readonly media?: 'screen' | 'print' | null;
  readonly colorScheme?: 'light' | 'dark' | null;
  readonly reducedMotion?: 'reduce' | 'no-preference' | null;
  readonly forcedColors?: 'active' | 'none' | null;
  readonly contrast?: 'more' | 'no-preference' | null;
}

/**
 * Sets media features of the page; `null` gives one back to the browser. Put back what a test has set. False where
 * the browser cannot show that (test/tools/engines/).
 */
export async function tryToEmulate(media: EmulatedMedia): Promise<boolean> {
  const isShown: boolean = await executeServerCommand('emulate', media);
  // Where pages have a process of their own they hear of it a little later.
  for (let frames = 0; isShown && frames < MOST_FRAMES && !isHeard(media); frames++)
    await new Promise(requestAnimationFrame);
  return isShown;
}

const MOST_FRAMES = 60;

const isHeard = ({ media, colorScheme, forcedColors, reducedMotion }: EmulatedMedia): boolean =>
  [
    media === undefined ? 'all' : (media ?? 'screen'),
    colorScheme ? `(prefers-color-scheme: ${colorScheme})` : 'all',
    forcedColors ? `(forced-colors: ${forcedColors})` : 'all',
    reducedMotion ? `(prefers-reduced-motion: ${reducedMotion})` : 'all',
  ].every((query) => matchMedia(query).matches);

/** The same, for a test that is about nothing else: fails where the browser cannot show that. */
export async function emulate(media: EmulatedMedia): Promise<void> {
  if (!(await tryToEmulate(media))) throw new Error(`This browser cannot show ${JSON.stringify(media)}.`);
}

export interface TouchPoint {
  readonly x: number;
  readonly y: number;
  readonly id?: number;
}

/** A touch event as a finger makes it. `touchEnd` takes no points. */
export const touch = (
  type: 'touchStart' | 'touchMove' | 'touchEnd',
  points: readonly TouchPoint[] = [],
): Promise<boolean> => executeServerCommand('touch', { type, points });

export interface PictureOptions {
  /** What to take: the first element that a CSS selector finds, the viewport by default. */
  readonly selector?: string;
  /** The part of all pixels that may differ. 0.001 by default. */
  readonly tolerance?: number;
}

export interface PictureResult {
  /** False where another browser runs than the one that made the stored picture. */
  readonly compared: boolean;
  readonly passed: boolean;
  readonly message: string;
}

/** Compares what is drawn with test/visual/baseline/`name`.png. Made anew by `npm run pictures`. */
export const comparePicture = (name: string, options: PictureOptions = {}): Promise<PictureResult> =>
  executeServerCommand('compare-picture', { name, ...options });
