import { expect } from '@open-wc/testing';
import { findDates, findEvents, findQuotes, loadLanguage } from '../../../src/extract/index.js';
import { de } from './languages/de.js';
import { fr } from './languages/fr.js';

const published = '2024-08-16';

for (const { lang, dates, quotes, titles } of [de, fr]) {
  describe(`articles in the language ${lang}`, () => {
    before(() => loadLanguage(lang));

    for (const [text, expected] of Object.entries(dates)) {
      it(`dates: ${text}`, () => {
        expect(findDates(text, published, { lang }).map(({ date }) => date)).to.deep.equal(expected);
      });
    }

    for (const [text, expected] of Object.entries(quotes)) {
      it(`quotations: ${text}`, () => {
        const found = findQuotes(text, { lang }).map(
          ({ text: words, speaker }) => `${words} | ${speaker?.name ?? ''}`,
        );
        expect(found).to.deep.equal(expected);
      });
    }

    for (const [text, expected] of Object.entries(titles)) {
      it(`titles: ${text}`, () => {
        expect(findEvents(text, published, { lang }).map(({ title }) => title)).to.deep.equal(expected);
      });
    }
  });
}
