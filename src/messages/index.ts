import { en } from './en.js';
import type { enGuide } from './guide/en.js';
import { numberFormat, pluralRules, usableLocale } from './intl.js';
import { marks } from './marks.js';

export type MessageKey = keyof typeof en | keyof typeof enGuide;

/** The words of one language; what is missing appears in English. `en.ts` tells how they are written. */
export type Messages = Readonly<Partial<Record<MessageKey, string>>>;

/** Words by language tag: `{ pt: { next: 'Próximo acontecimento' } }`. */
export type MessageTables = Readonly<Record<string, Messages>>;

export type MessageValues = Readonly<Record<string, string | number>>;

/** The words of one language. */
export interface Words {
  /**
   * The message with its values filled in. Numbers are written in the language's way; a number `n` chooses the
   * plural form.
   */
  (key: MessageKey, values?: MessageValues, form?: string | number): string;
  /** The language asked for, as a canonical tag: what dates and numbers are written in. */
  readonly lang: string;
  /** A whole number as the language writes it. */
  number(n: number): string;
  /** Whether the language has the message; if not, it appears in English and needs `lang="en"`. */
  has(key: MessageKey): boolean;
  /** All messages that the language lacks. */
  readonly missing: () => readonly MessageKey[];
}

const keys = Object.keys(en) as (keyof typeof en)[];

/** The languages whose words are here: English, and those whose files have been loaded. */
const loaded = new Map<string, Messages>([['en', en]]);

/** Adds words to languages: from now on `wordsFor()` gives them. */
export function addWords(languages: MessageTables): void {
  for (const [tag, words] of Object.entries(languages)) loaded.set(tag, { ...loaded.get(tag), ...words });
}

/** Whether the words of this very tag are loaded. */
export const hasWords = (tag: string): boolean => loaded.has(tag);

/** A tag and those that are less special than it: `de-Latn-AT`, `de-Latn`, `de`. */
export function tagsOf(locale: string): string[] {
  const tags: string[] = [];
  for (let tag = locale; tag; tag = tag.replace(/-?[^-]*$/, '')) tags.push(tag);
  return tags;
}

/**
 * The words of a language, from the most to the least special of its tags (`de-AT`, then `de`), and in each
 * from the author's table first, then ours, as far as it is loaded (`load.ts`); then in English.
 *
 * @param lang a BCP 47 tag; one that is malformed counts as English
 * @param extra the author's words; what comes from scripts may be anything, and is passed over when it is no text
 */
export function wordsFor(lang: string, extra?: MessageTables): Words {
  const locale = usableLocale(lang);
  const tags = tagsOf(locale);
  const find = (key: MessageKey): string | undefined =>
    tags
      .flatMap((tag) => [extra?.[tag], loaded.get(tag), marks[tag]])
      .find((table) => typeof table?.[key] === 'string')?.[key];
  const words = (key: MessageKey, values: MessageValues = {}, form?: string | number): string => {
    const own = find(key);
    return fill(own ?? loaded.get('en')?.[key] ?? '', own === undefined ? 'en' : locale, values, form);
  };
  const has = (key: MessageKey): boolean => find(key) !== undefined;
  const number = (n: number): string => numberIn(locale, n);
  return Object.assign(words, { lang: locale, number, has, missing: () => keys.filter((key) => !has(key)) });
}

/** Languages that write numbers below a thousand as JavaScript does. */
const PLAIN_DIGITS = /^(de|en|es|fr)\b/;
/** Those that put a comma after every third digit. */
const COMMAS = /^en(-US|-GB)?$/;
const THIRD_DIGITS = /\B(?=(\d{3})+$)/g;

/** Written without `Intl`, whose first use costs more than a small picture, where no rules are needed but this. */
function numberIn(lang: string, n: number): string {
  const isPlain = (n < 1000 ? PLAIN_DIGITS : COMMAS).test(lang);
  return isPlain ? String(n).replace(THIRD_DIGITS, ',') : numberFormat(lang).format(n);
}

/** Chooses from `[form:text|other text]`, then fills in `{name}`. */
function fill(message: string, lang: string, values: MessageValues, form?: string | number): string {
  const chosen = typeof values.n === 'number' ? pluralRules(lang).select(values.n) : form;
  return message
    .replace(
      /\[(\w+:.*?)\]/g,
      (_, choices: string) =>
        `|${choices}`.split(`|${String(chosen)}:`)[1]?.split('|')[0] ?? choices.split('|').at(-1) ?? '',
    )
    .replace(/\{(\w+)\}/g, (placeholder, name: string) => {
      const value = values[name] ?? placeholder;
      return typeof value === 'number' ? numberIn(lang, value) : value;
    });
}
