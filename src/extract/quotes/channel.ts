import { groupOf, type Sentence } from './tags.js';

/** "in a post on their website": up to where another clause, time or quotation begins. */
const CHANNEL = /p(D?[nNRHt#s]{0,5}C(?:[nNRHCspoDt]{0,11}[nNRHC])?)/d;

/** Through what it was said, as the article words it: "a statement issued through the harbour office". */
export function channelOf(text: string, { tags, words }: Sentence): string | undefined {
  const found = groupOf(CHANNEL, tags);
  return found && text.slice(words[found.from]?.start, words[found.to - 1]?.end);
}
