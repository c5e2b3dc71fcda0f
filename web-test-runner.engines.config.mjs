// The tests in another engine than Chromium, the one that $ENGINE names; test/tools/engines.mjs runs them.
import { cannotRun } from './test/tools/engines/cannot-run.mjs';
import { commands } from './test/tools/commands.mjs';
import { engines } from './test/tools/engines/index.mjs';
import { engineReporter } from './test/tools/engines/reporter.mjs';
import { common, compile } from './web-test-runner.config.mjs';

const engine = process.env.ENGINE;
const files = process.env.FILES?.split(',');

export default {
  ...common,
  ...(files && { files }),
  plugins: [compile, commands({})],
  reporters: [engineReporter(cannotRun[engine], !files)],
  browsers: [engines[engine].launcher()],
  concurrency: 1,
  // The first start of a browser on a slow machine.
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
};
