import { expect } from '@open-wc/testing';
import { findDates } from '../../../src/extract/index.js';

/** Wednesday 11 March 2026. */
const published = '2026-03-11';
const dates = (text: string): string[] => findDates(text, published, { lang: 'en' }).map(({ date }) => date);

describe('the year of a history', () => {
  const history =
    'The war began in May 1918. In June 1919 the army crossed the river, and in July 1920 it held the town. ' +
    'By August 1920 it had lost it. ';
  const goesOn: [kind: string, text: string][] = [
    ['a year before a noun', 'It kept the 1815 treaty.'],
    ['a year and its month before a noun', 'It was led by the captain of the August 1911 rising.'],
    ['a year that it looks back to', 'It was the largest battle since 1813.'],
    ['the year before, in passing', 'It did as well as in the previous year.'],
  ];
  for (const [kind, text] of goesOn)
    it(`does not go to ${kind}`, () => {
      expect(dates(`${history}${text} It gave up on 24 September.`).at(-1)).to.equal('1920-09-24');
    });

  it('does not go to the day of its publication', () => {
    const long = history.repeat(4);
    expect(dates(`${long}A song of tomorrow was sung. It gave up on 24 September.`).at(-1)).to.equal(
      '1920-09-24',
    );
  });

  it('goes back where a sentence or a paragraph begins with a year', () => {
    expect(dates(`${history}In 1911 it had begun to arm. It bought ships on 3 April.`).at(-1)).to.equal(
      '1911-04-03',
    );
    expect(dates(`${history}\nThe school opened in 1911. It closed on 3 April.`).at(-1)).to.equal(
      '1911-04-03',
    );
  });

  it('counts "the next year" from there', () => {
    expect(dates(`${history}The next year the king fell.`).at(-1)).to.equal('1921');
  });
});
