import { en } from './en.js';
import { es } from './es.js';
import type { Language } from './language.js';

/** The languages that articles can be read in, beside English, with their BCP 47 tags. */
const languages: readonly (readonly [RegExp, Language])[] = [[/^es\b/i, es]];

/** The language of a BCP 47 tag; English when there is none for it. */
export const languageFor = (lang = ''): Language => languages.find(([code]) => code.test(lang))?.[1] ?? en;
