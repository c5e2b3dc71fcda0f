/** A text reduced to what counts when passages are compared, and where each unit of it stands in the text. */
export interface PlainText {
  readonly plain: string;
  /** For each unit of `plain` its offset in the text; at the end the length of the text. */
  readonly offsets: Uint32Array;
}

/** Marks that are written in several ways; editors and browsers change one into the other. */
const PLAIN_FORMS: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ["'", '‘’‚‛′´`'],
    ['"', '“”„‟″«»'],
    ['-', '‐‑‒–—―−'],
  ].flatMap(([one = '', others = '']) => Array.from(others, (other) => [other, one])),
);
/** White space of any kind, soft hyphens and marks without width: HTML adds and drops them freely. */
const INVISIBLE = /[\s\u00AD\u200B-\u200F\u2060\uFEFF]/;

/** `text` without white space, its quotation marks, apostrophes and dashes in one form. Linear. */
export function plainText(text: string): PlainText {
  const offsets = new Uint32Array(text.length + 1);
  let plain = '';
  for (let i = 0; i < text.length; i++) {
    const unit = text.charAt(i);
    if (INVISIBLE.test(unit)) continue;
    offsets[plain.length] = i;
    plain += PLAIN_FORMS[unit] ?? unit;
  }
  offsets[plain.length] = text.length;
  return { plain, offsets };
}
