import { expect } from '@open-wc/testing';
import { english } from '../../../src/extract/languages/index.js';
import { tagQuotes } from '../../../src/extract/quotes.js';
import { extractTimeline } from '../../../src/extract/timeline.js';

const tagged = (text: string) => tagQuotes(text, english);

describe('doubts about speakers', () => {
  it('says why a speaker is doubtful', () => {
    expect(tagged('“We won,” Ann Lee said.')[0]?.doubt).to.equal(undefined);
    expect(tagged('“Nobody is named here at all.”')[0]?.doubt).to.equal('no-speaker');
    expect(tagged('Ann Lee admires the mayor as a “strong leader”.')[0]?.doubt).to.equal('guessed');
    for (const text of ['Ann Lee: “We are glad.”', '“We won.” — Ann Lee'])
      expect(tagged(text)[0]?.doubt).to.equal(undefined);
    expect(tagged('At noon old friends called it “bad luck” again.')[0]?.doubt).to.equal('nameless');
    expect(tagged('“We won,” Ann Lee said.\n“Now we rest.”')[1]?.doubt).to.equal('carried');
    expect(tagged('“We won,” she said.')[0]?.doubt).to.equal('unknown-name');
    expect(tagged('Ann Lee said it rained. It said “no more than a drop” fell.')[0]?.doubt).to.equal(
      'unknown-name',
    );
  });

  it('doubts a speaker behind whom another subject stands, or who is of the sentence before', () => {
    const [known] = tagged('Ann Lee said the mill was “a gift to all of us”.');
    expect(known?.doubt).to.equal(undefined);
    expect(tagged('Ann Lee said the mayor, who bought it, called it “a gift to us all”.')[0]?.doubt).to.equal(
      'guessed',
    );
    expect(tagged('Ann Lee said little. And “not a bird could be heard” anywhere.')[0]?.doubt).to.equal(
      'guessed',
    );
  });
});

describe('doubts about dates', () => {
  const reasons = (text: string): string[] =>
    extractTimeline(text, { published: '2026-03-07', lang: 'en' }).doubts.map(({ reason }) => reason);

  it('says where a date is that of a line beside a heading, or beside a week', () => {
    expect(reasons('5 March 2026\nThe town hall burned down.')).to.deep.equal([]);
    expect(reasons('5 March 2026\nThe last days of the hall')).to.deep.equal(['title', 'inherited']);
    const week = 'Fires broke out across the town this week.\nPeople fled.\nMany wept.\nIt rained.';
    expect(reasons(`5 March 2026\n${week}\nThe hall burned down on Wednesday.`)).to.deep.equal(['inherited']);
  });

  it('says where a stretch is open, for its end may have come', () => {
    expect(reasons('The mill has been closed since May 2024.')).to.deep.equal(['open']);
    expect(reasons('The mill was closed until May 2024.')).to.deep.equal([]);
  });

  it('says where somebody only reports what was in a month or year', () => {
    expect(reasons('The bank said it lost money in May 2024.')).to.deep.equal(['reported']);
    expect(reasons('The bank announced that it lost money in May 2024.')).to.deep.equal(['reported']);
    expect(reasons('The bank lost money in May 2024.')).to.deep.equal([]);
    expect(reasons('The bank announced that it lost money on 5 May 2024.')).to.deep.equal([]);
  });
});
