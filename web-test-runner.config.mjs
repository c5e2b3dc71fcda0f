import { esbuildPlugin } from '@web/dev-server-esbuild';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { findChromium } from './test/tools/browser.mjs';

const launchOptions = await findChromium();

export default {
  files: ['test/unit/**/*.test.ts', 'test/element/**/*.test.ts'],
  nodeResolve: { exportConditions: ['production'] },
  concurrency: 2,
  plugins: [esbuildPlugin({ ts: true, json: true, target: 'es2022', tsconfig: 'tsconfig.json' })],
  // Not UTC, and with a half hour: a date that moves with the reader's zone shows at once.
  browsers: [playwrightLauncher({ product: 'chromium', launchOptions, createBrowserContext: ({ browser }) => browser.newContext({ timezoneId: 'America/St_Johns' }) })],
};
