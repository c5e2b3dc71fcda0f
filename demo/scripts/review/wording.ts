import { formatDate, parseDate } from '../../../src/time/index.js';
import type { QuoteInit } from '../../../src/model/event.js';
import type { NoteReason } from './model.js';

/** What was not sure, for an author. */
export const REASONS: Readonly<Record<NoteReason, string>> = {
  inherited: 'The date is that of a line beside this one, which may be a heading, or names but a week.',
  open: 'Since then, and still? The end is not told.',
  planned: 'Told as to come: did it happen?',
  context: 'The date counts from another one in the text.',
  several: 'The sentence names other dates too: is it this one’s?',
  reported: 'Somebody says this, and the date is no day: is it when it happened?',
  title: 'No good title could be made of the sentence.',
  'no-event': 'The quotation belongs to no event, and is left out.',
  'no-speaker': 'Nobody is named as the speaker.',
  guessed: 'No word of saying that is surely for it: the speaker is a guess.',
  nameless: 'A word or two, and no name: does anybody say this?',
  carried: 'The speaker is taken over from an earlier paragraph.',
  'unknown-name': 'A pronoun stands for the speaker: who or what is meant?',
  quoted: 'Date left out: somebody says it.',
  measure: 'Date left out: it is only compared with.',
  'false-anchor': 'The story has no such passage.',
  'false-quotation': 'The story does not have these words.',
  'false-date': 'The story names no such date near the passage.',
  'false-speaker': 'The story has no such name.',
  'false-title': 'A name or number here is not in the story.',
};

/** An EDTF date in words, in the language of the story. */
export function dateInWords(date: string, lang: string): string {
  const interval = date ? parseDate(date) : null;
  return interval ? formatDate(interval, lang) : 'No date yet';
}

export function speakerInWords({ speaker, source }: QuoteInit): string {
  const { name, role, organization } =
    typeof speaker === 'string' ? { name: speaker, role: '', organization: '' } : (speaker ?? {});
  const via = typeof source === 'string' ? source : source?.name;
  return [[name ?? 'Nobody named', role, organization].filter(Boolean).join(', '), via]
    .filter(Boolean)
    .join(' · ');
}

export const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

/** The first words of a passage. */
export const opening = (words: string, most = 60): string =>
  words.length <= most ? words : `${words.slice(0, most).replace(/\s+\S*$/, '')}…`;
