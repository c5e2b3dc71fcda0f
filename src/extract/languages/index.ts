import { en } from './en.js';
import { es } from './es.js';
import type { Language } from './language.js';

/** The languages that articles can be read in. */
const languages: readonly Language[] = [en, es];

/** The language of a BCP 47 tag; English when there is none for it. */
export function languageFor(lang: string): Language {
  const code = lang.toLowerCase().split('-')[0];
  return languages.find(language => language.code === code) ?? en;
}
