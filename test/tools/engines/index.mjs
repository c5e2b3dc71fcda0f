// The engines besides Chromium in which the tests can run.
import { findFirefox, firefox } from './firefox.mjs';
import { findWebKit, webkit } from './webkit.mjs';

/** `find` gives undefined where the engine is not installed; `packages` are those of Debian and Ubuntu that have it. */
export const engines = {
  firefox: { find: findFirefox, launcher: firefox, packages: 'firefox-esr' },
  webkit: { find: findWebKit, launcher: webkit, packages: 'webkit2gtk-driver xvfb' },
};
