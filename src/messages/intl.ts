/**
 * Makers of `Intl` objects take 1 to 30 ms for the first of a kind, so each is made when it is first
 * needed, and kept. A locale that `Intl` refuses counts as English.
 */
const kept = new Map<string, unknown>();

function keep<T>(key: string, make: () => T): T {
  const found = kept.get(key) as T | undefined;
  if (found !== undefined) return found;
  const made = make();
  kept.set(key, made);
  return made;
}

/** A locale that `Intl` takes: the one given, or English when it is malformed. */
export function usableLocale(locale: string): string {
  return keep(`locale|${locale}`, () => {
    try {
      return Intl.getCanonicalLocales(locale)[0] ?? 'en';
    } catch {
      return 'en';
    }
  });
}

/** A language that `Intl` does not know is written in English too, not in whatever language the browser speaks. */
function localesFor(locale: string): string[] {
  return [usableLocale(locale), 'en'];
}

/** Formats wall-clock instants: Gregorian calendar, and UTC unless the options name another zone. */
export function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return keep(`date|${locale}|${JSON.stringify(options)}`, () =>
    new Intl.DateTimeFormat(localesFor(locale), { calendar: 'gregory', timeZone: 'UTC', ...options }));
}

export function numberFormat(locale: string, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  return keep(`number|${locale}|${JSON.stringify(options)}`, () => new Intl.NumberFormat(localesFor(locale), options));
}

export function pluralRules(locale: string, type: Intl.PluralRuleType): Intl.PluralRules {
  return keep(`plural|${locale}|${type}`, () => new Intl.PluralRules(localesFor(locale), { type }));
}
