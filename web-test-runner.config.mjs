import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { findChromium } from './test/tools/browser.mjs';
import { commands } from './test/tools/commands.mjs';
import { countReporter } from './test/tools/count-reporter.mjs';

/** What every run of the test runner has in common, in any browser. */
export const common = {
  nodeResolve: { exportConditions: ['production'] },
  // For what never ends, not for what is slow: a machine that has other work too takes many times as long.
  testFramework: { config: { timeout: 120_000 } },
  testsFinishTimeout: 1_500_000,
  files: ['test/unit/**/*.test.ts', 'test/element/**/*.test.ts'],
};

export const compile = esbuildPlugin({ ts: true, json: true, target: 'es2022', tsconfig: 'tsconfig.json' });

/** A run in the Chromium that `launchOptions` starts. */
export const configure = (launchOptions) => ({
  ...common,
  plugins: [compile, commands(launchOptions)],
  reporters: [defaultReporter({ reportTestProgress: Boolean(process.stdout.isTTY) }), countReporter()],
  // Not UTC, and with a half hour: a date that moves with the reader's zone shows at once.
  browsers: [
    playwrightLauncher({
      product: 'chromium',
      launchOptions,
      createBrowserContext: ({ browser }) =>
        browser.newContext({ timezoneId: 'America/St_Johns', deviceScaleFactor: 1 }),
    }),
  ],
});

export default {
  ...configure(await findChromium()),
  concurrency: 2,
  // Only the whole run has a meaningful coverage; test/tools/run.mjs asks for it.
  coverage: Boolean(process.env.COVERAGE),
  coverageConfig: {
    include: ['src/**/*.ts'],
    report: true,
    reportDir: 'coverage',
    reporters: ['lcovonly', 'text'],
    threshold: { lines: 95, statements: 0, branches: 0, functions: 0 },
  },
};
