// The pictures in test/visual/, always in the browser that package-lock.json pins.
import { pinnedChromium } from './test/tools/browser.mjs';
import { configure } from './web-test-runner.config.mjs';

export default {
  ...configure(await pinnedChromium()),
  files: ['test/visual/**/*.test.ts'],
  concurrency: 1,
};
