import { expect } from '@open-wc/testing';
import { classify } from '../../../src/extract/dates/lexicon.js';
import { languageFor, loadLanguage } from '../../../src/extract/languages/index.js';
import { paragraphsOf, sentencesOf, type Span } from '../../../src/extract/text.js';

const en = languageFor('en');
await loadLanguage('es');
const es = languageFor('es');
const cut = (text: string, spans: readonly Span[]): string[] =>
  spans.map(({ start, end }) => text.slice(start, end));
const sentences = (text: string): string[] => cut(text, sentencesOf(text, en));

describe('text', () => {
  it('takes a line as a paragraph, without its outer space', () => {
    const text = '  The first. \n\n\tThe second.\r\nThe third.';
    expect(cut(text, paragraphsOf(text))).to.deep.equal(['The first.', 'The second.', 'The third.']);
  });

  it('ends no sentence at titles, initials, months and acronyms', () => {
    expect(
      sentences('Mr. Vane met Gen. J. K. Orre on Oct. 31 in the U.S. Senate. They talked.'),
    ).to.deep.equal(['Mr. Vane met Gen. J. K. Orre on Oct. 31 in the U.S. Senate.', 'They talked.']);
  });

  it('ends a sentence at an abbreviation when a new one most likely begins', () => {
    expect(sentences('It bought Norrfrakt Inc. The price was not told.')).to.have.lengthOf(2);
    expect(sentences('They flew to the U.S. He stayed.')).to.have.lengthOf(2);
  });

  it('keeps the closing mark with its sentence, and a question with who asked it', () => {
    expect(sentences('“Why now?” he asked. “It was late.” She left.')).to.deep.equal([
      '“Why now?” he asked.',
      '“It was late.”',
      'She left.',
    ]);
  });

  it('ends no sentence within a number', () => {
    expect(sentences('Shares fell 3.2 percent. Then they rose.')).to.have.lengthOf(2);
  });

  it('knows the abbreviations of another language', () => {
    const text = 'El Sr. Bermejo habló con la Dra. Olalla. Nadie más habló.';
    expect(cut(text, sentencesOf(text, es))).to.have.lengthOf(2);
  });

  it('cuts words, numbers and marks, with their offsets in UTF-16', () => {
    const text = "😀 At 8 p.m., 2,000 people – ``all''";
    const tokens = classify(text, { start: 0, end: text.length }, en);
    expect(tokens.map(({ start, end }) => text.slice(start, end))).to.deep.equal([
      '😀',
      'At',
      '8',
      'p.m.',
      ',',
      '2,000',
      'people',
      '–',
      '``',
      'all',
      "''",
    ]);
    expect(tokens.map(({ type }) => type).join('')).to.equal('_iNK,nk-_x_');
  });
});
