import { ar } from './ar.js';
import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { createWords } from './messages.js';
import type { MessageTables, Words } from './messages.js';

export type { DateForm, Message, MessageKey, Messages, MessageTables, MessageValues, Words } from './messages.js';

/** A new language: one file here and one entry. */
const tables: MessageTables = { ar, de, en, es, fr };

const known = new WeakMap<MessageTables, Map<string, Words>>();

/**
 * The words of a language (BCP 47; `de-AT` finds `de`), from the author's tables first, then ours, then
 * in English. The same arguments give the same object.
 */
export function wordsFor(lang: string, extra: MessageTables = tables): Words {
  // A page's script may set `messages` to anything.
  const own = typeof extra === 'object' && (extra as unknown) !== null ? extra : tables;
  let byLang = known.get(own);
  if (!byLang) known.set(own, (byLang = new Map<string, Words>()));
  let words = byLang.get(lang);
  if (!words) byLang.set(lang, (words = createWords(lang, [own, tables])));
  return words;
}
