/**
 * A text with Latin digits as this engine writes numbers in `locale`: engines do not agree about `ar`. Points and
 * commas between digits are those of English.
 */
export function inItsDigits(text: string, locale: string): string {
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 20 });
  if (format.resolvedOptions().numberingSystem === 'latn') return text;
  return text.replace(/\d(?:[\d.,]*\d)?/g, (digits) =>
    new Intl.NumberFormat(locale, { useGrouping: digits.includes(','), maximumFractionDigits: 20 }).format(
      Number(digits.replaceAll(',', '')),
    ),
  );
}
