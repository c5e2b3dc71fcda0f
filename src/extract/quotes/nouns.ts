import type { Sentence, Tag } from './tags.js';

/**
 * Where all nouns have a capital, as in German, what looks like names of class `N`: several in a row without a
 * determiner before, one behind an office or a form of address, or one beside a verb of saying.
 */
const NAME_PLACES =
  /(?<!D[nR]*)N{2,}|(?<=[RH])N+|(?<=(?:^|[Q,])[xatpD#]*[VA][xat]*)N(?!N)|(?<![DpN])N(?=[xat]*V)/g;
/** A noun behind which "der" is "of the". */
const OF_THE = /^(?:der|des)$/;

/**
 * In place: makes nouns of the capital words that are no names, `loose` words of the small ones with no noun behind,
 * and "of" of the articles of a genitive.
 */
export function tellNames(text: string, sentences: readonly Sentence[]): void {
  const known = new Set<string>();
  const named = sentences.map(({ tags, words }) => {
    const places = new Set<number>();
    for (const { 0: name, index } of tags.matchAll(NAME_PLACES)) {
      for (let at = index; at < index + name.length; at++) {
        places.add(at);
        known.add(words[at]?.word ?? '');
      }
    }
    return places;
  });
  sentences.forEach((sentence, i) => {
    const { words } = sentence;
    // From the end, for what stands behind a small word decides what it is.
    for (const [at, { tag, word, start }] of [...words.entries()].reverse()) {
      const before = words[at - 1];
      if (tag === 'N' && !named[i]?.has(at) && !known.has(word)) retag(sentence, at, 'n');
      else if (tag === 'n' && isSmall(text, start) && !/[nNRC]/.test(words[at + 1]?.tag ?? ''))
        retag(sentence, at, 'z');
      else if (tag === 'D' && OF_THE.test(word) && before && !isSmall(text, before.start))
        retag(sentence, at, 'p');
    }
  });
}

const isSmall = (text: string, at: number): boolean => /\p{Ll}/u.test(text.charAt(at));

function retag(sentence: Sentence, at: number, tag: Tag): void {
  const { words, tags } = sentence;
  const word = words[at];
  if (!word) return;
  words[at] = { ...word, tag };
  sentence.tags = tags.slice(0, at) + tag + tags.slice(at + 1);
}
