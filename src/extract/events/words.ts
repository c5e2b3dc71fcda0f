import type { Language } from '../languages/language.js';

type Test = (word: string) => boolean;

/** Tests of lower-case words, made once for a language. */
export interface WordTests {
  readonly isYardstick: Test;
  readonly isThan: Test;
  readonly isComparing: Test;
  readonly isHypothetical: Test;
  /** A form of a verb of saying that is a sentence's own verb. */
  readonly isSaying: Test;
  /** "said": a clause without "that" may follow. */
  readonly isSays: Test;
  /** How a noun, or a clause, about who was named just before begins. */
  readonly isAbout: Test;
  /** "since" and "until" in this language. */
  readonly isBound: Test;
}

const made = new WeakMap<Language, WordTests>();

export function wordTests(language: Language): WordTests {
  const known = made.get(language);
  if (known) return known;
  const { events, quotes: { classes, forms, stems, ending, past, gerund }, dates: { relations } } = language;
  const tests: WordTests = {
    isYardstick: matcher(events.yardsticks),
    isThan: matcher(events.than),
    isComparing: matcher(events.compared),
    isHypothetical: matcher(events.hypothetical),
    isSaying: word => forms.has(word) || (past.test(word) && stems.has(word.replace(ending, ''))),
    isSays: matcher(events.says),
    isAbout: word => /^[WDR]/.test(classes.get(word) ?? (gerund.test(word) ? '' : 'D')),
    isBound: word => ['since', 'until'].includes(relations.get(word) ?? ''),
  };
  made.set(language, tests);
  return tests;
}

/** Of the words of a list, and those with one of its "*ending"s. */
function matcher(list: string): Test {
  const words = new Set(list.split(' '));
  const endings = [...words].filter(word => word.startsWith('*')).map(word => word.slice(1));
  return word => words.has(word) || endings.some(ending => word.length > ending.length && word.endsWith(ending));
}
