/** Small words by which a language of news is known, the most frequent ones that few others have. */
const smallWords: Readonly<Record<string, string>> = {
  en: 'the of and to in that is was for on with said by from at it had were he she as',
  es: 'a el la los las de que y en un una por con del se no su al lo más fue',
  fr: 'le la les des et du une est dans que qui pour sur au pas il en un de aux par ont',
  de: 'der die das und ist den von mit dem nicht ein eine auch sich auf im am hat für wurde zu',
  it: 'il la ha di che e del della per un una con sono gli nel alla è si le',
  pt: 'o a os de que e do da em um uma para com não no na foi ao',
  ca: 'el la els les de i que a en un una per amb del va és al',
  ro: 'de și în a la că nu din cu care pe un o',
  nl: 'de het een en van is dat op te zijn met voor niet',
  sv: 'och att det i en som på är av för den med till har inte var',
  da: 'og at det i en som på er af for den med til har ikke var blev',
  fi: 'ja on oli että ei se hän mutta',
  pl: 'w i na z się do nie że jest',
  cs: 'a v se na je že s z do',
  hu: 'a az és hogy nem is egy volt meg',
  tr: 've bir bu için ile da de olarak çok',
  id: 'yang dan di dari untuk dengan pada itu ini',
  vi: 'và của là có cho không được trong',
};
const lists = Object.entries(smallWords).map(([code, words]) => [code, new Set(words.split(' '))] as const);

/** So much of a text is looked at, in UTF-16 units. */
const ENOUGH = 5000;
/** Fewer small words than this say nothing. */
const FEWEST_WORDS = 3;
/** So many times the small words of English has a text that is not English. */
const CLEARLY = 1.2;

/**
 * The language of a text by its small words, a BCP 47 code; "und" where most letters are not Latin, undefined where it
 * cannot be told.
 */
export function languageOfText(text: string): string | undefined {
  const head = text.slice(0, ENOUGH).toLowerCase();
  const words = head.match(/\p{L}+/gu) ?? [];
  const letters = words.join('');
  if (letters.replace(/\p{Script=Latin}+/gu, '').length * 2 > letters.length) return 'und';
  const countOf = (list: ReadonlySet<string>): number => words.filter((word) => list.has(word)).length;
  const counts = lists.map(([code, list]) => ({ code, count: countOf(list) }));
  const english = counts.find(({ code }) => code === 'en')?.count ?? 0;
  const [best] = counts.sort((a, b) => b.count - a.count);
  if (!best || best.count < FEWEST_WORDS) return undefined;
  return best.code === 'en' || best.count >= CLEARLY * english ? best.code : undefined;
}
