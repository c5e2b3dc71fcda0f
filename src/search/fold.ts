import { remembered } from '../model/remembered.js';

/**
 * Signs that a reader leaves out: the accents and vowel points of scripts in which a word is the same word without them
 * (those that any script may take, Arabic and its tatweel, Hebrew, Syriac), and signs that cannot be seen. The marks of
 * other scripts stay: vowels of Devanagari, tones of Thai and the voicing of kana make other words.
 */
const LEFT_OUT =
  /(?![\u3099\u309a])\p{Script=Inherited}|(?=\p{M})[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}]|[\p{Cf}\u0640]/gu;

/**
 * What compatibility decomposition and the change of case leave apart, and readers do not, each sign with what it
 * stands for: letters with a stroke, final sigma, Arabic letters (as in Lucene's ArabicNormalizer and
 * PersianNormalizer), quotation marks and dashes.
 */
const FOLDED = new Map(
  'øo łl đd ðd ħh æae œoe þth ςσ ٱا ىي یي کك ةه ەه ’\' ‘\' “" ”" „" «" »" –- —- ‐-'
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.slice(1)]),
);

/** What lower case alone does not fold. */
const FOREIGN = /[^\0-\x7f]+/g;

const runs = new Map<string, string>();

/** Upper case first: that makes `ß` two letters and gives `ı` and `ſ` their plain twins. */
const foldRun = (run: string): string =>
  remembered(runs, run, () => {
    const plain = run.normalize('NFKD').replace(LEFT_OUT, '').toUpperCase().toLowerCase();
    // Arabic and Persian digits end in the four bits of their value.
    return plain.replace(
      /./gsu,
      (sign) => FOLDED.get(sign) ?? (/[٠-٩۰-۹]/.test(sign) ? `${sign.charCodeAt(0) & 15}` : sign),
    );
  });

/**
 * A text as it is compared: without case and accents, compatibility forms (ligatures, full width) in plain letters.
 * The same for the same letters wherever they stand, so that what is part of a text is part of it folded. Runs outside
 * of ASCII are folded once and remembered: that is what makes a hundred thousand texts quick.
 */
export const fold = (text: string): string => text.toLowerCase().replace(FOREIGN, foldRun);
