import { groupOf, type Range, type Sentence } from './tags.js';

/** "a message on their Telegram channel": up to where another clause, time or quotation begins. */
const CHANNEL = '(D?[nNRHt#s]{0,5}C(?:[nNRHCspoDt]{0,11}[nNRHC])?)';
/** Behind the verb: "said (Friday) in …", "told the crowd in …". */
const BEHIND = new RegExp(`^[at]*(?:[DnNR]{1,4})?(?:p?t+)?p${CHANNEL}`, 'd');
/** Between the subject and the quotation, where there is no verb of saying. */
const BETWEEN = new RegExp(`p${CHANNEL}`, 'd');
/** Before the subject: "In a video posted online, …". */
const AHEAD = new RegExp(`^[cba,]*p${CHANNEL}[t,G]`, 'd');
/** Behind the quotation: "announced the “end of it” in …". */
const CLOSING = new RegExp(`^p${CHANNEL}`, 'd');

/** Through what it was said, as the article words it: "a statement carried by the state news agency". */
export function channelOf(text: string, { tags, words }: Sentence, quote: number, cue: Range | undefined, subject: Range): string | undefined {
  const behind = Math.max(cue?.to ?? 0, subject.from > (cue?.from ?? 0) ? subject.to : 0);
  const tries: [RegExp, number, number][] = [[CLOSING, quote + 1, tags.length], [AHEAD, 0, subject.from + 1]];
  tries.unshift(cue ? [BEHIND, behind, tags.length] : [BETWEEN, subject.to, quote]);
  for (const [rule, from, to] of tries) {
    const found = groupOf(rule, tags, from, Math.min(to, from + 40));
    if (found) return text.slice(words[found.from]?.start, words[found.to - 1]?.end);
  }
  return undefined;
}
