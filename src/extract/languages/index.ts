import { en } from './en.js';
import { es } from './es.js';
import { languageOf, type Language } from './language.js';

const english = languageOf(en);
const languages: readonly Language[] = [english, languageOf(es)];

/** The language of a BCP 47 tag; English when there is none for it. */
export const languageFor = (lang = ''): Language =>
  languages.find(({ code }) => code === lang.toLowerCase().split('-', 1)[0]) ?? english;
