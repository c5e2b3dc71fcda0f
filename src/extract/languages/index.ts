import { languageOfText } from './detect.js';
import { en } from './en.js';
import { languageOf, type Language, type LanguageFile } from './language.js';

export const english = languageOf(en);
/** What can be read now, by code: English, and what has been loaded. */
const readable = new Map<string, Language>([[en.code, english]]);

/** Each further language is a file of its own. */
const files = new Map<string, () => Promise<LanguageFile>>([
  ['de', () => import('./de.js').then(({ de }) => de)],
  ['es', () => import('./es.js').then(({ es }) => es)],
  ['fr', () => import('./fr.js').then(({ fr }) => fr)],
]);

/** The languages in which articles are read, BCP 47: English at once, others once `loadLanguage()` has loaded them. */
export const articleLanguages: readonly string[] = [en.code, ...files.keys()];

/** Operating systems write `en_US` for `en-US`. */
export const toTag = (lang: string): string => lang.replaceAll('_', '-');

/** The code of the language of a text: that of its tag (BCP 47), else the one that its words show, else English. */
export const languageCode = (text: string, lang = ''): string =>
  toTag(lang).toLowerCase().split('-', 1)[0] || (languageOfText(text) ?? en.code);

/**
 * Loads the words of a language, so that its articles can be read: that of a BCP 47 tag, else the one that the text
 * shows. English is always there. Gives the code of the language, or null for one that is not read. Rejects when its
 * file cannot be loaded.
 */
export async function loadLanguage(lang: string, text = ''): Promise<string | null> {
  const code = languageCode(text, lang);
  if (readable.has(code)) return code;
  const file = files.get(code);
  if (!file) return null;
  readable.set(code, languageOf(await file()));
  return code;
}

/** The language of a text; null for one that is not read, or not loaded yet. */
export const languageIn = (text: string, lang?: string): Language | null =>
  readable.get(languageCode(text, lang)) ?? null;

/** The language of a tag; English when there is none for it. */
export const languageFor = (lang = en.code): Language => readable.get(languageCode('', lang)) ?? english;
