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
  readonly query: Query;
  readonly diagnostics: readonly Diagnostic[];
}

const isText = (value: unknown): value is string => typeof value === 'string';

type Report = (path: string, expected: string) => void;

/** The names in a list, `undefined` without any. */
function namesIn(value: unknown, path: string, report: Report): string[] | undefined {
  if (value === undefined || value === null) return undefined;
  if (!Array.isArray(value)) report(path, 'list of names');
  const names: string[] = [];
  for (const [i, name] of (Array.isArray(value) ? (value as unknown[]) : []).entries()) {
    if (isText(name)) names.push(name);
    else report(`${path}[${i}]`, 'text');
  }
  return names.length ? names : undefined;
}

/** What a page sets, whatever it is, as a query without empty parts; what cannot be used is left out and reported. Never throws. */
export function readQuery(value: unknown): ReadQuery {
  const diagnostics: Diagnostic[] = [];
  const report: Report = (path, expected) => void diagnostics.push({ code: 'wrong-type', path, message: `${path} is no ${expected}: it is left out` });
  let query: Query = {};
  try {
    const { text, speakers, tags } = Object(value ?? {}) as Record<string, unknown>;
    if (typeof (value ?? {}) !== 'object' || Array.isArray(value)) report('query', 'object');
    else if (!isText(text ?? '')) report('query.text', 'text');
    const [voices, marks] = [namesIn(speakers, 'query.speakers', report), namesIn(tags, 'query.tags', report)];
    query = { ...(isText(text) && text.trim() && { text }), ...(voices && { speakers: voices }), ...(marks && { tags: marks }) };
  } catch {
    report('query', 'object that can be read');
  }
  return { query, diagnostics };
}

/** Whether nothing is sought. */
export const isEmpty = ({ text, speakers, tags }: Query): boolean => !text && !speakers && !tags;
