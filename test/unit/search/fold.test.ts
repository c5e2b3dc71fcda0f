import { expect } from '@open-wc/testing';
import { fold } from '../../../src/search/fold.js';

/** What a reader may write for what is written, and the other way round. */
const ALIKE: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  Latin: [
    ['Łódź', 'lodz'],
    ['Tromsø', 'TROMSO'],
    ['Đà Nẵng', 'da nang'],
    ['Ænima', 'aenima'],
    ['œuvre', 'OEUVRE'],
    ['Þingvellir', 'thingvellir'],
    ['Straße', 'STRASSE'],
    ['naïve', 'nai\u0308ve'],
  ],
  'Turkish dots': [
    ['İSTANBUL', 'istanbul'],
    ['ıssız', 'issiz'],
    ['ISPARTA', 'ısparta'],
  ],
  Greek: [
    ['ΟΔΥΣΣΕΎΣ', 'Οδυσσεύς'],
    ['Ἀθῆναι', 'αθηναι'],
  ],
  Cyrillic: [
    ['Ёлка', 'елка'],
    ['КИЇВ', 'київ'],
  ],
  Armenian: [['ԵՐԵՎԱՆ', 'երեվան']],
  Georgian: [['ᲗᲑᲘᲚᲘᲡᲘ', 'თბილისი']],
  Arabic: [
    ['حَمَاة', 'حماه'],
    ['أحمد', 'احمد'],
    ['إلى', 'الي'],
    ['آل', 'ال'],
    ['ٱل', 'ال'],
    ['مـــرحبا', 'مرحبا'],
    ['ﷲ', 'الله'],
    ['٢٠١١', '2011'],
  ],
  Persian: [
    ['کتاب', 'كتاب'],
    ['می\u200cخواهم', 'ميخواهم'],
    ['۱۳۵۷', '1357'],
  ],
  Hebrew: [['בְּרֵאשִׁית', 'בראשית']],
  Japanese: [
    ['ｶﾞｷﾞ', 'ガギ'],
    ['ＡＢＣ', 'abc'],
  ],
  Korean: [['한국', '\u1112\u1161\u11ab\u1100\u116e\u11a8']],
  Devanagari: [['क\u093c', 'क़']],
  'ligatures and compatibility forms': [
    ['ﬁnance', 'finance'],
    ['Ⅷ', 'viii'],
    ['ſ', 's'],
    ['x²', 'x2'],
    ['a\u00a0b', 'a b'],
  ],
  'punctuation and what cannot be seen': [
    ['don’t', "don't"],
    ['„so“ «so» “so”', '"so" "so" "so"'],
    ['10–12', '10-12'],
    ['non\u2011stop', 'non-stop'],
    ['Donau\u00addampf', 'donaudampf'],
    ['a\u200bb', 'ab'],
    ['❤\ufe0f', '❤'],
  ],
};

/** Marks that are letters: a word with another one is another word. */
const UNLIKE: readonly (readonly [string, string])[] = [
  ['か', 'が'],
  ['は', 'ぱ'],
  ['की', 'क'],
  ['कि', 'की'],
  ['ไก่', 'ไก'],
  ['ম', 'মা'],
  ['한', '하'],
  ['ب', 'ت'],
];

const everyUnit = Array.from({ length: 0xffff }, (_, i) => String.fromCharCode(i + 1)).filter(
  (sign) => !/[\ud800-\udfff]/.test(sign),
);

describe('folding', () => {
  for (const [script, pairs] of Object.entries(ALIKE)) {
    it(`makes the same of what readers write alike: ${script}`, () => {
      for (const [one, other] of pairs) expect(fold(one), one).to.equal(fold(other));
    });
  }

  it('keeps apart what other marks make another word', () => {
    for (const [one, other] of UNLIKE) expect(fold(one), one).to.not.equal(fold(other));
  });

  it('takes off of Latin, Greek and Cyrillic letters what collation for search passes over', () => {
    const { compare } = new Intl.Collator('en', { usage: 'search', sensitivity: 'base' });
    const letters = everyUnit.filter(
      (sign) =>
        /(?=\p{L})[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u.test(sign) &&
        sign.normalize('NFD').length > 1,
    );
    expect(letters.length).to.be.greaterThan(700);
    // Collation holds й for a letter of its own; accents are folded all the same.
    const apart = letters.filter(
      (sign) => compare(sign, fold(sign)) !== 0 && !/й/iu.test(sign.normalize('NFC')),
    );
    expect(apart.join(' ')).to.equal('');
  });

  it('changes nothing that is folded', () => {
    expect(
      everyUnit
        .filter((sign) => fold(fold(sign)) !== fold(sign))
        .map((sign) => sign.charCodeAt(0).toString(16)),
    ).to.deep.equal([]);
  });

  it('folds upper and lower case alike, in every script', () => {
    // The iota below a Greek vowel is a letter in upper case, and an accent in lower.
    const cased = everyUnit.filter(
      (sign) =>
        !sign.normalize('NFD').includes('\u0345') &&
        [sign.toUpperCase(), sign.toLowerCase()].some((other) => fold(other) !== fold(sign)),
    );
    expect(cased.map((sign) => sign.charCodeAt(0).toString(16))).to.deep.equal([]);
  });

  it('makes of a part of a text a part of what it makes of the text', () => {
    const texts = Object.values(ALIKE).flat(2).join(' ');
    for (let from = 0; from < texts.length; from += 3) {
      const part = texts.slice(from, from + 7);
      expect(fold(texts), part).to.include(fold(part));
    }
  });
});
