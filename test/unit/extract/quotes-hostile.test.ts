import { expect } from '@open-wc/testing';
import { findQuotes } from '../../../src/extract/quotes.js';

const MEGABYTE = 1_000_000;
const full = (part: string): string => part.repeat(Math.ceil(MEGABYTE / part.length)).slice(0, MEGABYTE);

describe('quotations in texts that are no articles', () => {
  const texts: Record<string, string> = {
    'quotation marks': full('"'),
    'opening marks': full('“'),
    'pairs of marks': full('“a” '),
    digits: full('7'),
    'one letter': full('a'),
    'one capital': full('A '),
    'lone surrogates': full('\ud800'),
    'nested brackets': '('.repeat(MEGABYTE / 2) + ')'.repeat(MEGABYTE / 2),
    dashes: full('— '),
    commas: full(','),
    'one verb': full('said '),
    'names that never end': full('Ab Cd said “x” '),
    'dashes within marks': full('“— a '),
    abbreviations: full('A.'),
  };
  for (const [name, text] of Object.entries(texts)) {
    it(`reads a megabyte of ${name} in two seconds`, () => {
      const start = performance.now();
      findQuotes(text);
      expect(performance.now() - start).to.be.below(2000);
    }).timeout(20_000);
  }

  it('takes time in proportion to the length', () => {
    const article =
      '“We won,” Ann Lee said. Mr. Tom Moor, who runs the port, called it “a long, long night” in a letter on Monday.\n';
    const time = (times: number): number => {
      const text = article.repeat(times);
      const start = performance.now();
      findQuotes(text);
      return performance.now() - start;
    };
    time(500);
    expect(time(8000)).to.be.below(16 * 4 * Math.max(time(500), 5));
  }).timeout(20_000);
});
