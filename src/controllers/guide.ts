import type { Guide, GuideHost, GuideParts } from '../guide/index.js';
import { inSlices } from './slices.js';

/** Keys that lead through long stories, and the help: what answers them is loaded when somebody presses a key. */
export class GuideController {
  #guide: Promise<Guide> | undefined;
  readonly #load: () => Promise<Guide>;

  constructor(
    host: GuideHost,
    parts: Omit<GuideParts, 'inSlices' | 'wording'>,
    wording: GuideParts['wording'],
  ) {
    this.#load = async () =>
      new (await import('../guide/index.js')).Guide(host, { ...parts, wording, inSlices });
    host.addEventListener('keydown', (event) => {
      this.#with((guide) => {
        guide.key(event);
      });
    });
  }

  /** Opens the help. */
  readonly help = (): void => {
    this.#with((guide) => {
      guide.help();
    });
  };

  /** Without it, all other keys act. */
  #with(act: (guide: Guide) => void): void {
    (this.#guide ??= this.#load()).then(act, () => undefined);
  }
}
