import { languageOfText } from './detect.js';
import { en } from './en.js';
import { es } from './es.js';
import { languageOf, type Language } from './language.js';

const english = languageOf(en);
const languages: readonly Language[] = [english, languageOf(es)];

/** Operating systems write `en_US` for `en-US`. */
export const toTag = (lang: string): string => lang.replaceAll('_', '-');
const codeOf = (lang: string): string => toTag(lang).toLowerCase().split('-', 1)[0] ?? '';
const known = (code: string): Language | undefined => languages.find((language) => language.code === code);

/** The language of a BCP 47 tag; English when there is none for it. */
export const languageFor = (lang = ''): Language => known(codeOf(lang)) ?? english;

/**
 * The language of an article: that of its tag, else the one that its words show, else English; null for one
 * that is not read.
 */
export function languageIn(text: string, lang = ''): Language | null {
  const code = codeOf(lang) || languageOfText(text);
  return code ? (known(code) ?? null) : english;
}
