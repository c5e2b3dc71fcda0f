import type { DateTag } from '../dates/tag.js';
import { timeClasses } from '../languages/classes.js';
import { kindOf, type Language } from '../languages/language.js';
import type { People } from '../quotes/people.js';
import type { Sentence } from '../quotes/tags.js';
import { antecedentsIn, type Antecedents } from './antecedents.js';
import { partOf, piecesOf, type TitlePart, type TitlePiece } from './pieces.js';
import { shorten } from './shorten.js';
import type { ToldDate } from './story.js';
import { choose, tellsSomething } from './title-rules.js';

/** A title; `isDoubtful` where a person has to write a better one. */
export interface MadeTitle {
  readonly title: string;
  readonly isDoubtful: boolean;
}

/** Makes a title for what a sentence tells of at one of its dates (null for the whole sentence). */
export type TitleMaker = (sentence: Sentence, dates: readonly ToldDate[], own: DateTag | null) => MadeTitle;

/** What a title opens with that cannot stand alone. */
const HANGS = /^(?:[PTWbcuVxyv]|[Dt][xyvV])/;

/** Makes titles for the sentences of a text. */
export function titlesOf(
  text: string,
  sentences: readonly Sentence[],
  language: Language,
  people: People,
): TitleMaker {
  let antecedentsOf: ((sentence: Sentence) => Antecedents) | undefined;
  const meantIn = (sentence: Sentence): Antecedents =>
    (antecedentsOf ??= antecedentsIn(text, sentences, language, people))(sentence);
  const typeOf = ({ start, end }: TitlePiece): string =>
    kindOf(text.slice(start, end).toLowerCase(), language)[0];
  return (sentence, dates, own) => {
    const whole = partOf(piecesOf(text, sentence, dates, own, language));
    const chosen = choose(whole, (piece) => typeOf(piece) === timeClasses.in);
    const named = withName(text, chosen, (pronoun) => meantIn(sentence)(pronoun), language);
    const { title, isCut } = shorten(text, named, (piece) => typeOf(piece) === timeClasses.of);
    const hangs = HANGS.test(named.tags) && !named.pieces[0]?.instead;
    return { title, isDoubtful: isCut || hangs || !tellsSomething(named) };
  };
}

/** With the name of whom or what its first word means: "He left", "Her book appeared". */
function withName(text: string, part: TitlePart, names: Antecedents, language: Language): TitlePart {
  const [first, ...rest] = part.pieces;
  if (language.gendered || !first || !/[PD]/.test(first.tag)) return part;
  const word = text.slice(first.start, first.end).toLowerCase();
  const meant = names(word);
  if (!meant) return part;
  const { possessives, possessive } = language;
  if (!possessives?.test(word))
    return first.tag === 'P' ? partOf([{ ...first, tag: 'N', instead: meant }, ...rest]) : part;
  return partOf([
    { ...first, tag: 'N', instead: `${meant}${/s$/.test(meant) ? '’' : (possessive ?? '')}` },
    ...rest,
  ]);
}
