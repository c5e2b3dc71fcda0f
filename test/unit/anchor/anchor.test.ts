import { expect } from '@open-wc/testing';
import { createFinder, findAnchor, selectorOf } from '../../../src/anchor/index.js';
import { growthOf, IN_PROPORTION } from '../growth.js';

const story = `The bridge was closed on Monday. “We saw a crack,” said the engineer, “and we closed it.”

The mayor thanked the engineers. The bridge was opened in 1968, when ferries still crossed the sound.

The bridge was closed on Monday. It may open again on Friday, the port says.`;

const span = (text: string, passage: string, from = 0): [number, number] => [
  text.indexOf(passage, from),
  text.indexOf(passage, from) + passage.length,
];
const found = (text: string, selector: Parameters<typeof findAnchor>[1]): string | undefined => {
  const anchor = findAnchor(text, selector);
  return anchor ? text.slice(anchor.start, anchor.end) : undefined;
};

describe('the selector of a passage', () => {
  const select = (start: number, end: number): ReturnType<typeof selectorOf> => selectorOf(story, start, end);

  it('has whole words from before and behind', () => {
    expect(select(...span(story, 'thanked the engineers'))).to.deep.equal({
      exact: 'thanked the engineers',
      prefix: '“and we closed it.”\n\nThe mayor ',
      suffix: '. The bridge was opened in',
    });
  });

  it('has what there is where the text begins or ends', () => {
    expect(selectorOf('It rained.', 0, 10)).to.deep.equal({ exact: 'It rained.', prefix: '', suffix: '' });
    expect(selectorOf('It rained. All day.', 11, 18)).to.deep.equal({
      exact: 'All day',
      prefix: 'It rained. ',
      suffix: '.',
    });
  });

  it('tells a passage from the same words elsewhere', () => {
    const passage = 'The bridge was closed on Monday.';
    const second = story.lastIndexOf(passage);
    expect(findAnchor(story, select(...span(story, passage)))).to.deep.equal({
      start: 0,
      end: passage.length,
      approximate: false,
    });
    expect(findAnchor(story, select(second, second + passage.length))).to.deep.equal({
      start: second,
      end: second + passage.length,
      approximate: false,
    });
  });

  it('finds every sentence again, in a text without white space between its paragraphs too', () => {
    const joined = story.replace(/\n+/g, '');
    const find = createFinder(joined);
    for (const sentence of story.split(/(?<=[.”])\s+/)) {
      const anchor = find(select(...span(story, sentence)));
      expect(anchor?.approximate, sentence).to.be.false;
      expect(joined.slice(anchor?.start, anchor?.end)).to.equal(sentence);
    }
  });
});

describe('finding a passage', () => {
  it('looks past white space, line breaks and the form of marks', () => {
    expect(found(story.replace('a crack', 'a\n   crack'), { exact: '"We saw a crack,"  said' })).to.equal(
      '“We saw a\n   crack,” said',
    );
    expect(found('The 2010\u00ad–\u200b12 plan', { exact: '2010-12' })).to.equal('2010\u00ad–\u200b12');
  });

  it('says that it is not sure when the passage stands there twice and nothing tells which', () => {
    expect(findAnchor(story, { exact: 'The bridge was closed' })).to.include({ start: 0, approximate: true });
    expect(findAnchor(story, { exact: 'The bridge was closed', prefix: 'crossed the sound.' })).to.include({
      start: story.lastIndexOf('The bridge was closed'),
      approximate: false,
    });
  });

  const edited: [what: string, exact: string, text: string, expected: string][] = [
    [
      'another day',
      'The bridge was closed to all lorries on Monday.',
      'Ferries ran. The bridge was closed to all lorries on Tuesday. It rained.',
      'The bridge was closed to all lorries on Tuesday.',
    ],
    [
      'words put in',
      'Divers found the wreck near the harbour wall.',
      'It rained. Divers from two clubs found the old wreck near the harbour wall on Sunday. It rained.',
      'Divers from two clubs found the old wreck near the harbour wall on Sunday.',
    ],
    [
      'words taken out',
      'On Sunday, two divers found the wreck near the wall.',
      'It rained. Divers found the wreck near the wall. It rained.',
      'Divers found the wreck near the wall.',
    ],
    [
      'another order',
      'The wreck was found by divers on Sunday.',
      'It rained. On Sunday, divers found the wreck. It rained.',
      'On Sunday, divers found the wreck.',
    ],
  ];
  for (const [what, exact, text, expected] of edited) {
    it(`finds a sentence after an edit: ${what}`, () => {
      const anchor = findAnchor(text, { exact });
      expect(anchor?.approximate).to.be.true;
      expect(text.slice(anchor?.start, anchor?.end)).to.equal(expected);
    });
  }

  it('gives nothing rather than a passage about something else', () => {
    expect(findAnchor(story, { exact: 'The court fined the company for the leak on Tuesday.' })).to.be.null;
    expect(
      findAnchor(story, { exact: 'The tunnel was opened in 1970, when the old mayor crossed the street.' }),
    ).to.be.null;
    expect(findAnchor(story, { exact: '' })).to.be.null;
    expect(findAnchor('', { exact: 'anything at all' })).to.be.null;
  });

  it('gives nothing where two passages are as close', () => {
    const text =
      'Team A won the final on Saturday in Arden. It rained. Team B won the final on Saturday in Arden.';
    expect(findAnchor(text, { exact: 'Team C won the final on Saturday in Arden.' })).to.be.null;
  });

  it('lets what surrounds a passage decide between two that are close', () => {
    const text =
      'Cup: team A won the final on Saturday in Arden. League: team B won the final on Saturday in Arden.';
    expect(
      found(text, {
        exact: 'team C won the final on Saturday in Arden.',
        prefix: 'League: ',
        suffix: ' Other',
      }),
    ).to.contain('B won the final');
  });
});

describe('long and hostile texts', () => {
  /** Texts of so many characters. */
  const texts: Readonly<Record<string, (length: number) => string>> = {
    sentences: (length) =>
      Array.from(
        { length: length / 50 },
        (_, i) => `Sentence ${i} tells of the year ${1500 + (i % 500)}. `,
      ).join(''),
    'one letter': (length) => 'a'.repeat(length),
    marks: (length) => '"'.repeat(length),
    brackets: (length) => '['.repeat(length),
    'single words': (length) => 'a '.repeat(length / 2),
    'half surrogates': (length) => '\uD83D'.repeat(length),
  };
  for (const [what, textOf] of Object.entries(texts)) {
    it(`are searched in time that grows with their length, to a megabyte: ${what}`, async () => {
      const growth = await growthOf((length) => {
        const text = textOf(length);
        return () => {
          const find = createFinder(text);
          for (let i = 0; i < 5; i++) find(selectorOf(text, i * 1000, i * 1000 + 30));
          find({ exact: 'not there at all, in no form' });
        };
      }, 1e5);
      expect(growth).to.be.below(IN_PROPORTION);
    });
  }
});
