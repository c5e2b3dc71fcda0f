import type { Range } from './cues.js';
import type { Sentence } from './tags.js';

/** "a message on their Telegram channel": up to where another clause, time or quotation begins. */
const CHANNEL = '(D?[nNRHt#s]{0,5}C(?:[nNRHCspoDt]{0,11}[nNRHC])?)';
/** Behind the verb: "said (Friday) in …", "told the crowd in …". */
const BEHIND = new RegExp(`^[at]*(?:[DnNR]{1,4})?(?:p?t+)?p${CHANNEL}`);
/** Between the subject and the quotation, where there is no verb of saying. */
const BETWEEN = new RegExp(`p${CHANNEL}`);
/** Before the subject: "In a video posted online, …". */
const AHEAD = new RegExp(`^[cba,]*p${CHANNEL}[t,G]`);
/** Behind the quotation: "announced the “end of it” in …". */
const CLOSING = new RegExp(`^p${CHANNEL}`);

/** Through what it was said, as the article words it: "a statement carried by the state news agency". */
export function channelOf(text: string, { tags, words }: Sentence, quote: number, cue: Range | undefined, subject: Range): string | undefined {
  const behind = Math.max(cue?.to ?? 0, subject.from > (cue?.from ?? 0) ? subject.to : 0);
  const tries: [RegExp, number, number][] = [[CLOSING, quote + 1, tags.length], [AHEAD, 0, subject.from + 1]];
  tries.unshift(cue ? [BEHIND, behind, tags.length] : [BETWEEN, subject.to, quote]);
  for (const [rule, from, to] of tries) {
    const found = rule.exec(tags.slice(from, Math.min(to, from + 40)));
    if (!found?.[1]) continue;
    const start = from + found[0].lastIndexOf(found[1]);
    return text.slice(words[start]?.start, words[start + found[1].length - 1]?.end);
  }
  return undefined;
}
