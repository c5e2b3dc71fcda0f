// The tests that cannot run in an engine, by name and with the reason. They are run all the same: one that passes after
// all, or that is no more, is reported, so that the list never says more than is so.

/** `{ reason: { file: [names] } }`; a name is that of the suites and of the test, joined by ` › `. */
export const cannotRun = {
  firefox: {},
  webkit: {},
};
