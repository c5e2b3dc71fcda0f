import { expect } from '@open-wc/testing';
import { enGuide } from '../../../src/messages/guide/en.js';
import { loadGuideWords } from '../../../src/messages/guide/load.js';
import { wordsFor, type MessageKey } from '../../../src/messages/index.js';
import { loadWords } from '../../../src/messages/load.js';

const LANGUAGES = 'ar de es fa fr he it ja ko nl pl pt ru sv tr uk zh'.split(' ');
const keys = Object.keys(enGuide) as MessageKey[];
const fields = Object.fromEntries(
  ['n', 'count', 'title', 'name', 'date', 'key', 'time', 'host', 'format', 'query'].map((field) => [
    field,
    '7',
  ]),
);

describe('the words of the keys and the help', () => {
  it('are there in every language, and are not those of English', async () => {
    await loadGuideWords('en');
    const english = keys.map((key) => wordsFor('en')(key, fields));
    for (const lang of LANGUAGES) {
      await loadWords(lang);
      await loadGuideWords(lang);
      const words = keys.map((key) => wordsFor(lang)(key, fields));
      expect(words.every(Boolean), lang).to.be.true;
      // A few words are the same in several languages.
      const same = words.filter((each, i) => each === english[i]);
      expect(same.length, `${lang}: ${same.join(', ')}`).to.be.at.most(3);
    }
  });
});
