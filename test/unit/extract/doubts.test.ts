import { expect } from '@open-wc/testing';
import { english } from '../../../src/extract/languages/index.js';
import { tagQuotes } from '../../../src/extract/quotes.js';

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
