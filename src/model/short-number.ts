/** Writes numbers in the digits of a language. */
interface Digits {
  number(n: number): string;
}

/** A number short enough for a bubble: 16,667 is 17k. */
export function shortNumber(n: number, digits: Digits): string {
  if (n < 1000) return digits.number(n);
  return n < 999_500 ? `${digits.number(Math.round(n / 1000))}k` : `${digits.number(Math.round(n / 1e6))}M`;
}
