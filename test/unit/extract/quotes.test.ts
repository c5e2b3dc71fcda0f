import { expect } from '@open-wc/testing';
import { languageFor } from '../../../src/extract/languages/index.js';
import { findQuotes, tagQuotes } from '../../../src/extract/quotes.js';

const en = languageFor('en');
/** "words | speaker", one a quotation. */
const said = (text: string): string[] =>
  findQuotes(text).map(({ text: words, speaker }) => `${words} | ${speaker?.name ?? 'nobody'}`);
const words = (text: string): string[] => findQuotes(text).map(({ start, end }) => text.slice(start, end));
const speakers = (text: string): string[] => findQuotes(text).map(({ speaker }) => speaker?.name ?? 'nobody');
const mentions = (text: string): string[] =>
  findQuotes(text).map(({ speaker }) => (speaker ? text.slice(speaker.start, speaker.end) : 'nobody'));
const sources = (text: string): string[] => findQuotes(text).map(({ source }) => source ?? 'none');

describe('findQuotes: what is a quotation', () => {
  it('takes what stands between double marks, curly, straight or angled, without the marks', () => {
    expect(words('“We won,” said Ann Lee.')).to.deep.equal(['We won,']);
    expect(words('"We won," said Ann Lee.')).to.deep.equal(['We won,']);
    expect(words('«We won», said Ann Lee.')).to.deep.equal(['We won']);
  });

  it('trims marks that are set with spaces', () => {
    expect(words('Ann Lee called it " a long night " and left.')).to.deep.equal(['a long night']);
  });

  it('counts UTF-16 code units', () => {
    const text = '𝒜 𝒜 “It rained,” said Ann Lee.';
    const [quote] = findQuotes(text);
    expect([quote?.start, quote?.end]).to.deep.equal([7, 17]);
    expect(text.slice(quote?.speaker?.start, quote?.speaker?.end)).to.equal('Ann Lee');
  });

  it('pairs marks within a paragraph: one that is never closed runs to its end', () => {
    expect(words('“We will stay, said Ann Lee.\n“And we will win,” she said.')).to.deep.equal([
      'We will stay, said Ann Lee.',
      'And we will win,',
    ]);
  });

  it('reads a quotation of several paragraphs, each opened anew, as one speaker’s', () => {
    expect(said('Ann Lee told the court: “I was at home.\n“I had no car.\n“I never left.”')).to.deep.equal([
      'I was at home. | Ann Lee',
      'I had no car. | Ann Lee',
      'I never left. | Ann Lee',
    ]);
  });

  it('leaves titles of works, nicknames, inches, headings and noises', () => {
    expect(words('She was on NBC’s “Morning Hour” on Monday.')).to.deep.equal([]);
    expect(words('Robert “Bobby” Lee won the race.')).to.deep.equal([]);
    expect(words('He is 6\'3" tall and plays "forward" well.')).to.deep.equal([]);
    expect(words('The town burned.\n– “Big loss” –\nMany fled.')).to.deep.equal([]);
    expect(words('“(APPLAUSE.)”')).to.deep.equal([]);
  });

  it('leaves words that are only held at a distance, and keeps those that somebody says', () => {
    expect(words('The so-called “super fund” ran dry in March.')).to.deep.equal([]);
    expect(words('Ann Lee called the fund “a joke”.')).to.deep.equal(['a joke']);
    expect(words('Ann Lee pounded him as a “con artist”.')).to.deep.equal(['con artist']);
  });

  it('takes no words of a heading for speech', () => {
    expect(
      findQuotes('The council met on Monday.\n\nRisk of “delays”\n\nAnn Lee said the work would start.'),
    ).to.deep.equal([]);
    expect(
      findQuotes('The council met on Monday.\n\nRisk of “delays”, says Ann Lee\n\nThe work would start.'),
    ).to.have.length(1);
  });

  it('finds none in a text without marks, or without words', () => {
    expect(findQuotes('')).to.deep.equal([]);
    expect(findQuotes('Ann Lee said it was late.')).to.deep.equal([]);
    expect(findQuotes('“” "" «»')).to.deep.equal([]);
  });
});

describe('findQuotes: who speaks', () => {
  it('finds the speaker behind and before the verb', () => {
    expect(said('“We won,” Ann Lee said.')).to.deep.equal(['We won, | Ann Lee']);
    expect(said('“We won,” said Ann Lee.')).to.deep.equal(['We won, | Ann Lee']);
    expect(said('Ann Lee told the crowd: “We won.”')).to.deep.equal(['We won. | Ann Lee']);
    expect(said('“Did we win?” Ann Lee asked.')).to.deep.equal(['Did we win? | Ann Lee']);
    expect(said('According to Ann Lee, the vote was “a mess”.')).to.deep.equal(['a mess | Ann Lee']);
    expect(said('The vote was “a mess”, according to Ann Lee.')).to.deep.equal(['a mess | Ann Lee']);
    expect(said('“We won in the end.” – Ann Lee, nurse')).to.deep.equal(['We won in the end. | Ann Lee']);
  });

  it('takes any past tense beside a quotation as saying', () => {
    expect(speakers('“Well, that is new,” chuckled Ann Lee.')).to.deep.equal(['Ann Lee']);
    expect(speakers('“Well, that is new,” Ann Lee chuckled.')).to.deep.equal(['Ann Lee']);
    expect(speakers('“Stay at home!” urged Ann Lee.')).to.deep.equal(['Ann Lee']);
    expect(speakers('“Who did that?” Ann Lee quipped.')).to.deep.equal(['Ann Lee']);
  });

  it('looks past what stands between a name and its verb', () => {
    expect(
      speakers('Ann Lee, a fellow at the Corran Institute, said the loss was a “heavy, heavy blow”.'),
    ).to.deep.equal(['Ann Lee']);
    expect(speakers('Ann Lee, who runs the port, said “we are open”.')).to.deep.equal(['Ann Lee']);
    expect(speakers('Ann Lee has also repeatedly called it “a scandal”.')).to.deep.equal(['Ann Lee']);
    expect(
      speakers(
        'In a letter to the council, Ann Lee, referring to the fire of 1982, said it “must not happen again”.',
      ),
    ).to.deep.equal(['Ann Lee']);
    expect(mentions('“We are open,” said a spokesman for the port.')).to.deep.equal([
      'a spokesman for the port',
    ]);
  });

  it('gives a participle and a second verb the subject of the first', () => {
    expect(speakers('“We won,” Ann Lee said, adding that it was “a long night”.')).to.deep.equal([
      'Ann Lee',
      'Ann Lee',
    ]);
    expect(
      speakers('Ann Lee tweeted that he was “a liar” and “a cheat” and urged him to “come home”.'),
    ).to.deep.equal(['Ann Lee', 'Ann Lee', 'Ann Lee']);
  });

  it('gives what stands behind a semicolon to the one who says that', () => {
    expect(
      speakers('Bo Day said it rained; Ann Lee wrote that it was “the storm of her life”.'),
    ).to.deep.equal(['Ann Lee']);
  });

  it('gives what is quoted within a report to the one who reports', () => {
    expect(speakers('Ann Lee said that Tom Moor once called the treaty “the gold standard”.')).to.deep.equal([
      'Ann Lee',
    ]);
    expect(speakers('Ann Lee said it was late, but Tom Moor said it was “still light”.')).to.deep.equal([
      'Tom Moor',
    ]);
  });

  it('finds nobody where the passive hides who speaks, and who is named behind "by"', () => {
    expect(speakers('The plan was described by Ann Lee as “a long, cold shower”.')).to.deep.equal([
      'Ann Lee',
    ]);
  });

  it('takes bodies and people without a name', () => {
    expect(said('The Observatory said they sent a “huge force”.')).to.deep.equal([
      'huge force | Observatory',
    ]);
    expect(speakers('“I worry,” said the 33-year-old.')).to.deep.equal(['the 33-year-old']);
    expect(
      speakers(
        '“I am afraid,” said a nurse who gave her name only as Mona.\n“I want to leave,” said the 33-year-old.',
      ),
    ).to.deep.equal(['Mona', 'Mona']);
  });

  it('carries a speaker through a paragraph, and into one that is all quotation', () => {
    expect(
      speakers('“We won,” Ann Lee said. “It was close. Now we rest.”\n“And then we start again.”'),
    ).to.deep.equal(['Ann Lee', 'Ann Lee', 'Ann Lee']);
    expect(speakers('“We won,” said Tom Moor.\nAnn Lee smiled.\n“They always say that.”')).to.deep.equal([
      'Tom Moor',
      'Ann Lee',
    ]);
  });

  it('points at the words that name the speaker', () => {
    expect(mentions('Ann Lee came late. “We won,” she said.')).to.deep.equal(['she']);
    expect(mentions('“We won,” Ann Lee said. “It was close.”')).to.deep.equal(['Ann Lee', 'Ann Lee']);
  });
});

describe('findQuotes: whom a mention means', () => {
  it('gives a surname, with or without title, the full name', () => {
    expect(
      speakers('Mayor Ann Lee and Tom Moor met. “We won,” Lee said. “So did we,” Mr. Moor said.'),
    ).to.deep.equal(['Ann Lee', 'Tom Moor']);
  });

  it('gives an office the name of who has it, and leaves one that nobody has as the article words it', () => {
    expect(said('Mayor Ann Lee came. “We won,” the mayor said.')).to.deep.equal(['We won, | Ann Lee']);
    expect(said('Mayor Ann Lee came. “We won,” the governor said.')).to.deep.equal([
      'We won, | the governor',
    ]);
  });

  it('gives a short name of a body the long one', () => {
    expect(
      said('The Corran Observatory for Birds counted them. “They are fewer,” the Observatory said.'),
    ).to.deep.equal(['They are fewer, | Corran Observatory for Birds']);
  });

  it('takes "he" and "she" as the last one spoken of whom they fit', () => {
    expect(
      speakers('Mr. Tom Moor met Mrs. Ann Lee. “I was early,” said Ms. Lee. “I was late,” he said.'),
    ).to.deep.equal(['Ann Lee', 'Tom Moor']);
    expect(
      speakers(
        'Ann Lee was born in Elm. She died on Monday.\n“She knew us all,” said Vera Moss.\nShe never ' +
          'married. Asked why, she answered: “There was no time.”',
      ),
    ).to.deep.equal(['Vera Moss', 'Ann Lee']);
  });

  it('tells two of one surname apart by their titles', () => {
    expect(
      speakers(
        'Mr. Tom Lee and Mrs. Ann Lee met the press. “I am fine,” Mrs. Lee said. “I am not,” Mr. Lee said.',
      ),
    ).to.deep.equal(['Ann Lee', 'Tom Lee']);
  });

  it('takes the name that somebody uses', () => {
    expect(
      speakers('Celebrating the “victory of the town”, he used his real name, Omar Said, for once.'),
    ).to.deep.equal(['Omar Said']);
  });

  it('says the role, before or behind the name', () => {
    const roles = (text: string): (string | undefined)[] =>
      findQuotes(text).map(({ speaker }) => speaker?.role);
    expect(roles('“No,” said Defense Minister Ann Lee.')).to.deep.equal(['Defense Minister']);
    expect(roles('“No,” said Ann Lee, a fellow at the Corran Institute.')).to.deep.equal([
      'fellow at the Corran Institute',
    ]);
    expect(roles('“No,” said Ann Lee, the mayor.')).to.deep.equal(['mayor']);
    expect(roles('The head of the port, Ann Lee, said “no, never”.')).to.deep.equal(['head of the port']);
    expect(roles('“No,” said Gov. Ann Lee. “Never.”')).to.deep.equal(['Gov', 'Gov']);
    expect(roles('“No,” said Ann Lee.')).to.deep.equal([undefined]);
  });
});

describe('findQuotes: the channel', () => {
  it('is found behind the verb, before the subject and behind the quotation', () => {
    expect(
      sources('“We are near,” the admiral said in a statement issued through the harbour office.'),
    ).to.deep.equal(['a statement issued through the harbour office']);
    expect(sources('In a video posted online, Ann Lee said “it is over”.')).to.deep.equal([
      'a video posted online',
    ]);
    expect(
      sources('The strikers announced the “end of it all” in a post on their Telegram channel.'),
    ).to.deep.equal(['a post on their Telegram channel']);
    expect(sources('“It is over,” Ann Lee wrote on Twitter. “Go home.”')).to.deep.equal([
      'Twitter',
      'Twitter',
    ]);
  });

  it('is not a place or a time', () => {
    expect(sources('“We are near,” he said in Corran on Monday.')).to.deep.equal(['none']);
  });
});

describe('findQuotes: transcripts', () => {
  const transcript =
    'We spoke with Ann Lee.\nHOST: Good morning, Ann Lee.\nLEE: Good morning.\nHOST: How many were ' +
    'lost?\nLEE: Five, in the end.\nTOM MOOR: I saw it.';

  it('takes the turns of a transcript without marks, and those of whom it names', () => {
    expect(said(transcript)).to.deep.equal([
      'Good morning, Ann Lee. | HOST',
      'Good morning. | Ann Lee',
      'How many were lost? | HOST',
      'Five, in the end. | Ann Lee',
      'I saw it. | TOM MOOR',
    ]);
  });

  it('takes no single label as a transcript', () => {
    expect(said('Correction: The bridge opened in 1968.\nEditing: Ann Lee')).to.deep.equal([]);
  });

  it('reads labels within marks: the words are without them, the place is with them', () => {
    const text = '“DOE: Let us begin.\n“LEE: I would rather not.”';
    expect(
      findQuotes(text).map((quote) => [quote.text, quote.speaker?.name, text.slice(quote.start, quote.end)]),
    ).to.deep.equal([
      ['Let us begin.', 'DOE', 'DOE: Let us begin.'],
      ['I would rather not.', 'LEE', 'LEE: I would rather not.'],
    ]);
  });
});

describe('tagQuotes', () => {
  const tagged = (text: string): ReturnType<typeof tagQuotes> => tagQuotes(text, en);

  it('tells the sentence, with who says it, and where its paragraph begins', () => {
    const text = 'It rained.\nIt was late. “We won,” Ann Lee said. “Now we rest.”';
    expect(
      tagged(text).map(({ sentence }) => [
        sentence.paragraph.start,
        text.slice(sentence.start, sentence.end),
      ]),
    ).to.deep.equal([
      [11, '“We won,” Ann Lee said.'],
      [11, '“Now we rest.”'],
    ]);
  });
});
