import { numberFormat, pluralRules, usableLocale } from './intl.js';
import { en } from './en.js';

export type MessageKey = keyof typeof en;

/** What a word stands before: a date with a day in it, or the name of a decade or century. */
export type DateForm = 'day' | 'span';

/** One text, or one per plural form or per kind of date; `other` is the rest. */
export type Message = string | Readonly<Partial<Record<Intl.LDMLPluralRule | DateForm, string>>>;

/** The words of one language; what is missing appears in English. */
export type Messages = Readonly<Partial<Record<MessageKey, Message>>>;

/** Words by language tag: `{ pt: { next: 'Próximo acontecimento' } }`. */
export type MessageTables = Readonly<Record<string, Messages>>;

export interface MessageValues {
  readonly [name: string]: string | number;
}

/** The words of one language. */
export interface Words {
  /** The message with its values filled in. Numbers are written in the language's way; a number `n` chooses the plural form. */
  (key: MessageKey, values?: MessageValues, form?: DateForm | 'ordinal'): string;
  /** The language asked for, as a canonical tag: what dates and numbers are written in. */
  readonly lang: string;
  /** Whether the language has the message; if not, it appears in English and needs `lang="en"`. */
  has(key: MessageKey): boolean;
  /** All messages that the language lacks. */
  readonly missing: readonly MessageKey[];
}

/** The tables in which a language's messages are looked for, best first: `de-AT`, then `de`, the author's before ours. */
function tablesFor(lang: string, all: readonly MessageTables[]): Messages[] {
  const tags = lang.split('-').map((_, at, parts) => parts.slice(0, parts.length - at).join('-'));
  return tags.flatMap(tag => all.flatMap(tables => (Object.hasOwn(tables, tag) ? [tables[tag] ?? {}] : [])));
}

/**
 * Words for a language.
 *
 * @param lang a BCP 47 tag; one that is malformed counts as English
 * @param tables words by language, searched in this order
 */
export function createWords(lang: string, tables: readonly MessageTables[]): Words {
  const locale = usableLocale(lang);
  const chain = tablesFor(locale, tables);
  const find = (key: MessageKey): Message | undefined => chain.find(table => isMessage(table, key))?.[key];
  const words = (key: MessageKey, values: MessageValues = {}, form?: DateForm | 'ordinal'): string => {
    const own = find(key);
    const used = own === undefined ? 'en' : locale;
    return fill(chosen(own ?? en[key], used, values, form), used, values);
  };
  const has = (key: MessageKey): boolean => find(key) !== undefined;
  const missing = (Object.keys(en) as MessageKey[]).filter(key => !has(key));
  return Object.assign(words, { lang: locale, has, missing });
}

/** Authors' tables come from scripts that no compiler has seen. */
function isMessage(table: unknown, key: MessageKey): boolean {
  if (typeof table !== 'object' || table === null || !Object.hasOwn(table, key)) return false;
  const message = (table as Record<string, unknown>)[key];
  return typeof message === 'string' || (typeof message === 'object' && message !== null && 'other' in message && typeof message.other === 'string');
}

function chosen(message: Message, lang: string, values: MessageValues, form?: DateForm | 'ordinal'): string {
  if (typeof message === 'string') return message;
  const rule = typeof values.n === 'number'
    ? pluralRules(lang, form === 'ordinal' ? 'ordinal' : 'cardinal').select(values.n)
    : form;
  return (rule && rule !== 'ordinal' ? message[rule] : undefined) ?? message.other ?? '';
}

function fill(message: string, lang: string, values: MessageValues): string {
  return message.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : placeholder;
    return typeof value === 'number' ? numberFormat(lang).format(value) : value ?? placeholder;
  });
}
