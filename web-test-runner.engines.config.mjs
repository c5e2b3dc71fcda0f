// The tests in the engine that $ENGINE names; test/tools/engines.mjs runs them.
import { cannotRun } from './test/tools/engines/cannot-run.mjs';
import { commands } from './test/tools/commands.mjs';
import { engines } from './test/tools/engines/index.mjs';
import { engineReporter } from './test/tools/engines/reporter.mjs';
import chromium, { common, compile } from './web-test-runner.config.mjs';

const { launcher } = engines[process.env.ENGINE];
const files = process.env.FILES?.split(',').filter(Boolean) ?? [];

export default {
  ...common,
  ...(files.length && { files }),
  plugins: [compile, commands({})],
  reporters: [engineReporter(cannotRun[process.env.ENGINE], files.length === 0)],
  browsers: launcher ? [launcher(Number(process.env.END))] : chromium.browsers,
  concurrency: 1,
  // They take twice as long as Chromium over what is heavy.
  testsFinishTimeout: 600_000,
  // The first start of a browser on a slow machine.
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
};
