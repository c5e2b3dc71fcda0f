// The words of each language are a file of its own.
import { expect } from '@open-wc/testing';
import { areLoaded, loadWords } from '../../../src/messages/load.js';
import { wordsFor } from '../../../src/messages/index.js';

describe('loadWords', () => {
  it('loads a language by any tag of it; until then its words are English, but for quotation marks', async () => {
    const words = wordsFor('de-AT');
    expect(areLoaded('de')).to.equal(false);
    expect([words('source'), words('quoted', { text: 'x' })]).to.deep.equal(['Source', '„x“']);
    await loadWords('de-AT');
    expect([areLoaded('de'), areLoaded('DE-ch')]).to.deep.equal([true, true]);
    expect([words('source'), words('quoted', { text: 'x' })]).to.deep.equal(['Quelle', '„x“']);
    expect(words.missing()).to.deep.equal([]);
  });

  it('has nothing to load for English, for languages that there are not, and for what is no language', async () => {
    for (const lang of ['en', 'en-GB', 'tlh', 'not a language', '__proto__', '']) {
      expect(areLoaded(lang), lang).to.equal(true);
      await loadWords(lang);
      expect(wordsFor(lang)('source'), lang).to.equal('Source');
    }
  });
});
