// The engines in which the tests can run.
import { findChromium } from '../browser.mjs';
import { findFirefox, firefox } from './firefox.mjs';
import { findWebKit, webkit } from './webkit.mjs';

/**
 * `find` gives the path, undefined where the engine is not installed; `packages` are those of Debian and Ubuntu that
 * have it. Chromium has the launcher of `npm test`.
 */
export const engines = {
  chromium: {
    find: () =>
      findChromium().then(
        ({ executablePath }) => executablePath,
        () => undefined,
      ),
    packages: 'chromium',
  },
  firefox: { find: findFirefox, launcher: firefox, packages: 'firefox-esr' },
  webkit: { find: findWebKit, launcher: webkit, packages: 'webkit2gtk-driver xvfb' },
};

/** Those that `npm test` does not run in. */
export const OTHERS = ['firefox', 'webkit'];
