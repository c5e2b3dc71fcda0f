/** Small words by which a language of news is known, the most frequent ones that few others have. */
const smallWords: Readonly<Record<string, string>> = {
  en: 'the of and to in that is was for on with said by from at',
  es: 'el la los las de que y en un una por con del se no su',
  fr: 'le la les des et du une est dans que qui pour sur au pas il',
  de: 'der die das und ist den von mit dem nicht ein eine auch sich auf im',
  it: 'il la di che e del della per un una con sono gli nel alla',
  pt: 'o a os de que e do da em um uma para com não no na',
  nl: 'de het een en van is dat op te zijn met voor niet aan',
  pl: 'w i na z się do nie że jest po od za przez',
  tr: 've bir bu için ile da de olarak çok gibi daha',
};
const lists = Object.entries(smallWords).map(([code, words]) => [code, new Set(words.split(' '))] as const);

/** So much of a text is looked at, in UTF-16 units. */
const ENOUGH = 5000;
/** Fewer small words than this say nothing. */
const FEWEST_WORDS = 8;
/** A language has so many times the small words of the next one. */
const CLEARLY = 1.3;

/**
 * The language of a text by its small words, a BCP 47 code; "und" where most letters are not Latin, undefined where it
 * cannot be told.
 */
export function languageOfText(text: string): string | undefined {
  const head = text.slice(0, ENOUGH).toLowerCase();
  const letters = head.match(/\p{L}/gu)?.length ?? 0;
  const latin = head.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters > 0 && latin * 2 < letters) return 'und';
  const words = head.match(/\p{L}+/gu) ?? [];
  const [best, next] = lists
    .map(([code, list]) => ({ code, count: words.filter((word) => list.has(word)).length }))
    .sort((a, b) => b.count - a.count);
  if (!best || best.count < FEWEST_WORDS || best.count < CLEARLY * (next?.count ?? 0)) return undefined;
  return best.code;
}
