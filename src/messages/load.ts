import type { Translation } from './en.js';
import { addWords, hasWords, tagsOf } from './index.js';
import { usableLocale } from './intl.js';

/**
 * Each language but English is a file of its own, which exports its words under its code. A new one: a line here, one
 * in `all.ts`, one in `marks.ts`.
 */
const wordFiles: Readonly<Record<string, () => Promise<Readonly<Record<string, Translation>>>>> = {
  ar: () => import('./ar.js'),
  de: () => import('./de.js'),
  es: () => import('./es.js'),
  fa: () => import('./fa.js'),
  fr: () => import('./fr.js'),
  he: () => import('./he.js'),
  it: () => import('./it.js'),
  ja: () => import('./ja.js'),
  ko: () => import('./ko.js'),
  nl: () => import('./nl.js'),
  pl: () => import('./pl.js'),
  pt: () => import('./pt.js'),
  ru: () => import('./ru.js'),
  sv: () => import('./sv.js'),
  tr: () => import('./tr.js'),
  uk: () => import('./uk.js'),
  zh: () => import('./zh.js'),
};

/** The languages whose files a language needs and that are not loaded yet. */
const lacking = (lang: string): string[] =>
  tagsOf(usableLocale(lang)).filter((tag) => Object.hasOwn(wordFiles, tag) && !hasWords(tag));

/** Whether all words that there are for a language, BCP 47, are loaded. */
export const areLoaded = (lang: string): boolean => lacking(lang).length === 0;

/**
 * Loads the words of a language, so that dates and the interface can be in it; those of English, and of languages that
 * the package does not have, are loaded as it were. Rejects when the file cannot be loaded.
 *
 * @param lang a BCP 47 tag
 */
export async function loadWords(lang: string): Promise<void> {
  for (const tag of lacking(lang)) addWords((await wordFiles[tag]?.()) ?? {});
}
