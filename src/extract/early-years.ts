/*
 * Years before 1000 as tables have them: "c. 383", "38BC", "between 27 BC and AD 14". In prose they would be numbers;
 * where a text is nothing but a date, a word or an era beside them says what they are.
 */

const ABOUT = String.raw`(?:c\.|ca\.?|circa|about|around)`;
const YEAR = String.raw`(?:(AD|CE)\s?)?(\d{1,4})\s?(BCE?|AD|CE)?`;
const ONE_YEAR = new RegExp(`^(${ABOUT}\\s?|before\\s|after\\s)?${YEAR}$`, 'i');
const TWO_YEARS = new RegExp(`^(?:(between|from)\\s)?${YEAR}\\s?(?:and|to|[-–—])\\s?${YEAR}$`, 'i');

/** A year in EDTF; years before our era count from 1 BC, which is 0. */
function edtf(digits: string, era: string): string {
  const year = /^b/i.test(era) ? 1 - Number(digits) : Number(digits);
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
}

/** The date in EDTF; empty if it is none, or only a number, which may count anything. */
export function earlyYears(text: string): string {
  const [all, lead = '', left = '', digits = '', right = ''] = ONE_YEAR.exec(text) ?? [];
  if (all && (left || right || (lead && digits.length > 1))) {
    const year = edtf(digits, left || right);
    if (/^b/i.test(lead)) return `../${year}`;
    if (/^af/i.test(lead)) return `${year}/..`;
    return lead ? `${year}~` : year;
  }
  const [both, word = '', l1 = '', first = '', r1 = '', l2 = '', second = '', r2 = ''] =
    TWO_YEARS.exec(text) ?? [];
  if (!both || !(l1 || r1 || l2 || r2 || (word && first.length > 1 && second.length > 1))) return '';
  // "55–54 BC": the era stands once, "27 BC to 14": without one it is ours.
  const end = edtf(second, l2 || r2);
  const start = edtf(first, l1 || r1 || (/^b/i.test(r2) ? r2 : ''));
  if (Number(start) >= Number(end)) return '';
  return /^between/i.test(word) ? `[${start}..${end}]` : `${start}/${end}`;
}
