import type { FoundQuote } from './found.js';
import { languageIn } from './languages/index.js';
import { readWord, type Language } from './languages/language.js';
import { channelOf } from './quotes/channel.js';
import { cuesOf, mainSubject, sayerOf } from './quotes/cues.js';
import { peopleIn, type People, type WhoIs } from './quotes/people.js';
import { FEW_WORDS, isAlone, isSpeech } from './quotes/speech.js';
import { spanOf, tagText, textOf, type Range, type Sentence } from './quotes/tags.js';
import { turnsOf } from './quotes/transcript.js';

/** Why a person should look at who is named as the speaker. */
export type SpeakerDoubt =
  | 'no-speaker' // nobody is named
  | 'guessed' // no word of saying, or none that is surely for it: the sentence's subject, or that of the one before
  | 'nameless' // a few words, and somebody or something without a name
  | 'carried' // taken over from an earlier paragraph
  | 'unknown-name'; // a pronoun, and nobody whom it may mean; or one that may mean anything: "it"

/** A quotation with what it was read from. */
export interface TaggedQuote {
  readonly quote: FoundQuote;
  /** Its sentence, with who says it. */
  readonly sentence: Sentence;
  readonly doubt: SpeakerDoubt | undefined;
}

/**
 * The quotations of an article, in order, each with its speaker and the channel through which it was said.
 * Offsets are UTF-16 code units, the outer marks not counted. Titles, headings and words held at a distance are none.
 * `lang` is the language of the text (BCP 47), else the one that its words show; none are found in one that is not
 * read.
 */
export function findQuotes(text: string, { lang }: { lang?: string } = {}): FoundQuote[] {
  const language = languageIn(text, lang);
  return language ? tagQuotes(text, language).map(({ quote }) => quote) : [];
}

/**
 * The same, for who builds on it and may have the text’s sentences already: with its sentence, and why a
 * speaker is doubtful.
 */
export function tagQuotes(
  text: string,
  language: Language,
  prose = tagText(text, language),
  people?: People,
): TaggedQuote[] {
  const turns = turnsOf(text);
  const sentences = turns.length ? tagText(text, language, turns) : prose;
  const known = turns.length ? undefined : people;
  const whoIs = (known ?? peopleIn(text, sentences, language)).whoIsIn();
  const found: TaggedQuote[] = [];
  let last: TaggedQuote | undefined;
  let before: ToldSentence | undefined;
  for (const sentence of sentences) {
    const told: ToldSentence = { sentence, subject: mainSubject(sentence) };
    if (told.subject) whoIs(sentence, told.subject);
    const cues = sentence.tags.includes('Q') ? cuesOf(sentence, language) : [];
    for (const [at, { tag, start, end }] of sentence.words.entries()) {
      if (tag !== 'Q') continue;
      const by = sayerOf(sentence.tags, at, cues);
      const said = by ? withCue(sentence, by, at) : withoutCue(told, last, before, language);
      const { speaker, source, doubt } = speakerOf(text, said, whoIs, last, language);
      const from = speaker?.start === start ? speaker.end + 1 : start;
      const words = text.slice(from, end).trim();
      const { name = '' } = speaker ?? {};
      const isShort = words.split(/\s+/).length <= FEW_WORDS;
      const isNameless = isShort ? /^\p{Ll}/u.test(name) : /^\p{Ll}\S*$/u.test(name);
      last = {
        quote: { start, end, text: words, speaker, source },
        doubt: doubt ?? (isNameless ? 'nameless' : undefined),
        sentence,
      };
      if (isSpeech(text, sentence, at, Boolean(by))) found.push(last);
    }
    before = told;
  }
  return found;
}

/** A sentence, and whom it is about. */
interface ToldSentence {
  readonly sentence: Sentence;
  readonly subject: Range | undefined;
}

/** The words that name a speaker; without them it is that of the quotation before, if any. */
interface NamedSpeaker {
  readonly of?: Sentence | undefined;
  readonly by?: Range;
  readonly doubt?: SpeakerDoubt;
}

/** "Who", "which", or another who says something. */
const OTHER_SUBJECT = /W|P[xat]*V/;

/** The speaker by a word of saying; behind another subject it may not be the one before that. */
const withCue = (of: Sentence, by: Range, at: number): NamedSpeaker => ({
  of,
  by,
  ...(OTHER_SUBJECT.test(of.tags.slice(by.to, at)) && { doubt: 'guessed' }),
});

/** A quotation whose sentence has no cue: it goes on with another, or belongs to whom its sentence is about. */
function withoutCue(
  { sentence, subject }: ToldSentence,
  last: TaggedQuote | undefined,
  before: ToldSentence | undefined,
  language: Language,
): NamedSpeaker {
  // "Doe: …" and "… — Doe" say it as well.
  if (subject)
    return { of: sentence, by: subject, ...(!/:Q|Q-N/.test(sentence.tags) && { doubt: 'guessed' }) };
  const { sentence: of, subject: by } = before ?? {};
  const isNear = of?.paragraph === sentence.paragraph;
  const cue = of && cuesOf(of, language).at(-1);
  if (of && cue && (isNear || of.tags.endsWith(':')))
    return { of, by: cue.subject, ...(!isAlone(sentence.tags) && { doubt: 'guessed' }) };
  // "She laughs." and then a paragraph that is all quotation: hers. But not if somebody was quoted in between.
  if (by && (isNear || of?.paragraph !== last?.sentence.paragraph)) return { of, by, doubt: 'guessed' };
  return { doubt: last?.quote.speaker ? 'carried' : 'no-speaker' };
}

function speakerOf(
  text: string,
  { of, by, doubt }: NamedSpeaker,
  whoIs: WhoIs,
  last: TaggedQuote | undefined,
  language: Language,
): Pick<FoundQuote, 'speaker' | 'source'> & Pick<TaggedQuote, 'doubt'> {
  if (!of || !by) return { speaker: last?.quote.speaker ?? null, doubt };
  const person = whoIs(of, by);
  const { lean } = readWord(of.words[by.from]?.word ?? '', language);
  return {
    speaker: { name: person?.name ?? textOf(text, of, by), role: person?.role, ...spanOf(of, by) },
    source: channelOf(text, of),
    doubt: doubt ?? (person && (lean || of.tags[by.from] !== 'P') ? undefined : 'unknown-name'),
  };
}
