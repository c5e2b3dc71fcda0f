/** The languages that the element's own words are in, with their own names. */
const CODES = 'en en-GB ar de es fa fr he it ja ko nl pl pt ru sv tr uk zh'.split(' ');

const nameOf = (code: string): string => new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;

export const LANGUAGES: readonly { readonly value: string; readonly label: string }[] = [
  { value: '', label: 'not said' },
  ...CODES.map((value) => ({ value, label: nameOf(value) })),
];

/** The language of a new story: that of the browser, where there are words for it. */
export function usualLanguage(): string {
  const codes = [navigator.language, navigator.language.split('-')[0]];
  return codes.find((code) => code && CODES.includes(code)) ?? '';
}
