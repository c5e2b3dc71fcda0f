/** Lines that go on in the next one in lower case: the text was broken to a width. */
const BROKEN = /[\p{L},] *\n *\p{Ll}/gu;

/**
 * A plain text with one line for each paragraph and single spaces: lines that were broken to a width, as in mails,
 * are joined.
 */
export function tidy(text: string): string {
  const lines = text.replace(/\r\n?|[\u2028\u2029]/g, '\n');
  const isBroken = (lines.match(BROKEN)?.length ?? 0) > 2 && /\n\s*\n/.test(lines);
  const paragraphs = isBroken ? lines.split(/\n\s*\n/) : lines.split('\n');
  return paragraphs
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .join(isBroken ? '\n\n' : '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
