import { groupOf, textOf, type Sentence } from './tags.js';

/** "in a post on their website": up to where another clause, time or quotation begins. */
const CHANNEL = /p(D?[nNRHt#s]*C(?:[nNRHCspoDt]*[nNRHC])?)/;

/** Through what it was said, as the article words it: "a statement issued through the harbour office". */
export function channelOf(text: string, sentence: Sentence): string | undefined {
  const found = groupOf(CHANNEL, sentence.tags);
  return found && textOf(text, sentence, found);
}
