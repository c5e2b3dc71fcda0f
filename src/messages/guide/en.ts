/**
 * The words of the keys, the help, the way back, the files that are taken away and stories that are kept up to date,
 * in English: loaded when they are needed, as those of every language.
 */
export const enGuide = {
  goTo: 'Go to a year, date, title or speaker',
  keys: 'Keys',
  keysWhen: 'They act while the focus is in the timeline.',
  keyOpen: 'Open the event',
  keyEnds: 'First, last event',
  keyYear: 'Next year',
  keyPart: 'Next part of the axis',
  keyLane: 'Next lane',
  keyBubble: 'Next bubble',
  keyShift: 'with Shift: back',
  keyEscape: 'Back to the timeline',
  signs: 'Signs',
  signDot: 'An event',
  signBubble: 'Several events close together',
  signCut: 'Time is left out here',
  signBar: 'Something that lasts',
  signDashed: 'A date that is vague or open',
  backTo: 'Back to: {title}',
  downloaded: 'Downloaded: {name}',
  notDownloaded: 'Could not be made: {name}',
  asOf: 'As of {time}',
  stale: 'Not up to date: as of {time}',
  paused: 'Paused: as of {time}',
  pauseUpdates: 'Pause updates',
  resumeUpdates: 'Resume updates',
};

/** They in another language, all of them. */
export type GuideTranslation = Readonly<Record<keyof typeof enGuide, string>>;
