import { SPREAD, type FieldKind } from './kinds.js';

/** What attributes an element has, by name: `true` has no value. */
export type HtmlAttributes = Readonly<Record<string, string | true | undefined>>;

/**
 * What the attributes of an element say, by a table of fields; those that are not there have no key.
 *
 * @param get the text of an attribute
 */
export function readAttributes(
  { rows }: Pick<FieldKind<unknown>, 'rows'>,
  get: (name: string) => string | null | undefined,
): Record<string, unknown> {
  const read: Record<string, unknown> = {};
  for (const { key, kind, html } of rows?.values() ?? []) {
    if (html === SPREAD) {
      const inner = readAttributes(kind, get);
      if (Object.keys(inner).length > 0) read[key] = inner;
      continue;
    }
    const text = html && get(html);
    if (typeof text === 'string') read[key] = kind.parse ? kind.parse(text) : text;
  }
  return read;
}

/** The attributes that say the same again of a value in the form that an author writes. */
export function attributesOf({ rows }: Pick<FieldKind<unknown>, 'rows'>, value: unknown): HtmlAttributes {
  // A name alone stands for an object with that name.
  const held = (typeof value === 'string' ? { name: value } : (value ?? {})) as Record<string, unknown>;
  const written: Record<string, string | true | undefined> = {};
  for (const { key, kind, html } of rows?.values() ?? []) {
    const each = held[key];
    if (each === undefined || !html) continue;
    if (html === SPREAD) Object.assign(written, attributesOf(kind, each));
    else written[html] = kind.format ? kind.format(each) : (each as string);
  }
  return written;
}
