/** What lower case alone does not fold. */
const FOREIGN = /[^\0-\x7f]+/g;

/**
 * Signs that a reader leaves out: the accents and vowel points of scripts in which a word is the same word without them
 * (those that any script may take, Arabic and its tatweel, Hebrew, Syriac), and signs that cannot be seen. The marks of
 * other scripts stay: vowels of Devanagari, tones of Thai and the voicing of kana make other words.
 */
const LEFT_OUT = /(?![\u3099\u309a])\p{Script=Inherited}|(?=\p{M})[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}]|[\p{Cf}\u0640]/gu;

/**
 * What compatibility decomposition and the change of case leave apart, and readers do not: letters with a stroke,
 * Arabic letters (as in Lucene's ArabicNormalizer and PersianNormalizer), final sigma, curly and other quotation marks.
 */
const ALIKE: Readonly<Record<string, string>> = {
  ø: 'o', ł: 'l', đ: 'd', ð: 'd', ħ: 'h', æ: 'ae', œ: 'oe', þ: 'th', ς: 'σ',
  ٱ: 'ا', ى: 'ي', ی: 'ي', ک: 'ك', ة: 'ه', ە: 'ه',
  '’': "'", '‘': "'", '“': '"', '”': '"', '„': '"', '«': '"', '»': '"',
};
const UNLIKE = new RegExp(`[${Object.keys(ALIKE).join('')}]|\\p{Pd}|[٠-٩۰-۹]`, 'gu');

/** The digits of Arabic and Persian are all that is left without an entry, but for dashes: both end in a digit's four bits. */
const alike = (sign: string): string => ALIKE[sign] ?? (/\p{Pd}/u.test(sign) ? '-' : String(sign.charCodeAt(0) & 15));

/** Upper case first: that makes `ß` two letters and gives `ı` and `ſ` their plain twins. */
const foldRun = (run: string): string => run.normalize('NFKD').replace(LEFT_OUT, '').toUpperCase().toLowerCase().replace(UNLIKE, alike);

/** So many runs are remembered at most: a language's common words, or all of an alphabet's accented letters. */
const MOST_RUNS = 20_000;
const runs = new Map<string, string>();

function folded(run: string): string {
  let text = runs.get(run);
  if (text === undefined) {
    if (runs.size === MOST_RUNS) runs.clear();
    runs.set(run, (text = foldRun(run)));
  }
  return text;
}

/**
 * A text as it is compared: without case and accents, compatibility forms (ligatures, full width) in plain letters.
 * The same for the same letters wherever they stand, so that what is part of a text is part of it folded. Runs outside
 * of ASCII are folded once and remembered: that is what makes a hundred thousand texts quick.
 */
export const fold = (text: string): string => text.toLowerCase().replace(FOREIGN, folded);
