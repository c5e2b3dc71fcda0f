import type { Interval } from '../model/interval.js';
import type { Chronology } from '../scale/marks.js';
import { parseDate } from '../time/edtf.js';

type NamedTime = Pick<Interval, 'start' | 'end'>;

/** Years of fewer digits than EDTF has. */
const FEW_DIGITS = /^\d{1,3}$/;

/** The stretch of time that EDTF names, a short year too where the story reaches there. */
export function stretchOf(typed: string, { from, to }: Chronology): NamedTime | undefined {
  const text = typed.trim();
  if (!FEW_DIGITS.test(text)) return parseDate(text) ?? undefined;
  const year = parseDate(text.padStart(4, '0'));
  return year && (year.start ?? -Infinity) <= to && (year.end ?? Infinity) >= from ? year : undefined;
}

const capitalized = (text: string): string =>
  text.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());

/** Likewise of a date in words, "3 March 2011", in this language; what reads it is loaded with the first one. */
export async function stretchInWords(text: string, lang: string): Promise<NamedTime | undefined> {
  if (!/\p{L}/u.test(text) || !/\p{N}/u.test(text)) return undefined;
  try {
    const { loadLanguage, readDate } = await import('../extract/written.js');
    await loadLanguage(lang);
    // Who types quickly writes months small, which in prose are no dates.
    const found = readDate(text, { lang }) ?? readDate(capitalized(text), { lang });
    return parseDate(found?.date ?? '') ?? undefined;
  } catch {
    return undefined;
  }
}
