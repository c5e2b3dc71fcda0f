import { addWords, tagsOf, type Messages } from '../index.js';
import { usableLocale } from '../intl.js';
import { enGuide } from './en.js';

/** Each language but English is a file of its own. */
const guideFiles: Readonly<Record<string, () => Promise<Messages>>> = {
  ar: async () => (await import('./ar.js')).arGuide,
  de: async () => (await import('./de.js')).deGuide,
  es: async () => (await import('./es.js')).esGuide,
  fa: async () => (await import('./fa.js')).faGuide,
  fr: async () => (await import('./fr.js')).frGuide,
  he: async () => (await import('./he.js')).heGuide,
  it: async () => (await import('./it.js')).itGuide,
  ja: async () => (await import('./ja.js')).jaGuide,
  ko: async () => (await import('./ko.js')).koGuide,
  nl: async () => (await import('./nl.js')).nlGuide,
  pl: async () => (await import('./pl.js')).plGuide,
  pt: async () => (await import('./pt.js')).ptGuide,
  ru: async () => (await import('./ru.js')).ruGuide,
  sv: async () => (await import('./sv.js')).svGuide,
  tr: async () => (await import('./tr.js')).trGuide,
  uk: async () => (await import('./uk.js')).ukGuide,
  zh: async () => (await import('./zh.js')).zhGuide,
};

/**
 * Loads the words of the keys, the help, the way back, downloads and live stories in a language, BCP 47; from then on
 * `wordsFor()` gives them. Where there is no file for it, or it cannot be loaded, they are in English.
 */
export async function loadGuideWords(lang: string): Promise<void> {
  addWords({ en: enGuide });
  for (const tag of tagsOf(usableLocale(lang))) {
    const words = await guideFiles[tag]?.().catch(() => undefined);
    if (words) addWords({ [tag]: words });
  }
}
