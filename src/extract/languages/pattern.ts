import { timeClasses, wordClasses } from './classes.js';

/** Braces with names in them, not with numbers: `{month}`, `{day|month}`, `{month?}`, `{!month|,}`. */
const BRACES = /\{(!?)([a-z,;:][a-z|,;:-]*)(\??)\}/g;

/**
 * A pattern over classes of words as the source of a regular expression over their characters: names stand in braces,
 * `{day|month}` is either, `{!day|,}` is neither (marks stand for themselves), `{month?}` may be missing, spaces mean
 * nothing, and all else is as in regular expressions.
 * Throws where a name is no class.
 */
function sourceOf(pattern: string, classes: Readonly<Record<string, string>>): string {
  return pattern.replace(/\s+/g, '').replace(BRACES, (_, not: string, names: string, optional: string) => {
    const letters = names.split('|').map((name) => {
      const letter = /^[a-z]/.test(name) ? classes[name] : name;
      if (!letter) throw new Error(`no class of words: ${name} in ${pattern}`);
      return letter;
    });
    const list = (not && '^') + letters.join('');
    return (list.length > 1 ? `[${list}]` : list) + optional;
  });
}

/** A pattern over what words are among dates: `{weekday?} {number} {month} {year?}`. */
export const timePattern = (pattern: string, flags?: string): RegExp =>
  new RegExp(sourceOf(pattern, timeClasses), flags);

/** A pattern over what words are in their sentence: `{determiner?} {name}+ {says}`. */
export const wordPattern = (pattern: string, flags?: string): RegExp =>
  new RegExp(sourceOf(pattern, wordClasses), flags);
