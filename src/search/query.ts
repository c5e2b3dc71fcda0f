import type { Diagnostic } from '../model/diagnostic.js';

/** What is sought: events that meet all that is named here. Nothing named, nothing sought. */
export interface Query {
  /** All of these words, anywhere in title, text, quotations, speakers, group and tags; those between quotation marks as whole words in a row. */
  readonly text?: string;
  /** One of these speakers, named as in the data. */
  readonly speakers?: readonly string[];
  /** One of these tags. */
  readonly tags?: readonly string[];
}

export interface ReadQuery {
  /** The page has set something, if only an empty query. */
  readonly asked: boolean;
  readonly query: Query;
  readonly diagnostics: readonly Diagnostic[];
}

/** What a page sets, whatever it is, as a query without empty parts; what cannot be used is left out and reported. Never throws. */
export function readQuery(value: unknown): ReadQuery {
  const diagnostics: Diagnostic[] = [];
  const report = (path: string) => void diagnostics.push({ code: 'wrong-type', path, message: `unusable ${path} (expected { text?: string, speakers?: string[], tags?: string[] })` });
  const isText = (text: unknown, path: string): text is string => typeof text === 'string' || Boolean(report(path));
  const query: { -readonly [K in keyof Query]: Query[K] } = {};
  try {
    if (typeof (value ?? {}) !== 'object' || Array.isArray(value)) report('query');
    const given = Object(value ?? {}) as Readonly<Record<keyof Query, unknown>>;
    const text = given.text ?? '';
    if (isText(text, 'query.text') && text.trim()) query.text = text;
    for (const key of ['speakers', 'tags'] as const) {
      const list = given[key] ?? [];
      if (!Array.isArray(list)) report(`query.${key}`);
      const names = Array.from(Array.isArray(list) ? list : []).filter((name, i) => isText(name, `query.${key}[${i}]`));
      if (names.length) query[key] = names;
    }
  } catch {
    report('query');
  }
  return { asked: value !== null && value !== undefined, query, diagnostics };
}
