/**
 * Makers of `Intl` objects take 1 to 30 ms for the first of a kind, so each is made when it is first
 * needed, and kept. A language that `Intl` does not know is written in English, not in whatever language
 * the browser speaks.
 */
function kept<T, O>(
  Maker: new (locales: string[], options: O) => T,
  defaults?: O,
): (locale: string, options?: O) => T {
  const made: Record<string, T> = {};
  return (locale, options) =>
    (made[locale + JSON.stringify(options)] ??= new Maker([usableLocale(locale), 'en'], {
      ...defaults,
      ...options,
    } as O));
}

/** A locale that `Intl` takes: the one given, or English when it is malformed. */
export function usableLocale(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? 'en';
  } catch {
    return 'en';
  }
}

const clock = kept<Intl.DateTimeFormat, Intl.DateTimeFormatOptions>(Intl.DateTimeFormat, {
  calendar: 'gregory',
  timeZone: 'UTC',
});

/**
 * Formats wall-clock instants: Gregorian calendar, and UTC unless the options name another zone. Where the day has 24
 * hours they have two digits, as `Intl` itself writes them in ranges.
 */
export function dateFormat(locale: string, options?: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const format = clock(locale, options);
  return options?.hour === 'numeric' && format.resolvedOptions().hourCycle === 'h23'
    ? clock(locale, { ...options, hour: '2-digit' })
    : format;
}
export const numberFormat = kept<Intl.NumberFormat, Intl.NumberFormatOptions>(Intl.NumberFormat);
export const pluralRules = kept<Intl.PluralRules, Intl.PluralRulesOptions>(Intl.PluralRules);
