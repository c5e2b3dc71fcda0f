import { expect } from '@open-wc/testing';
import { parseMarked, plainWords, withoutLinks, type TextNode } from '../../../src/model/marked.js';
import { growthOf, IN_PROPORTION } from '../growth.js';

/** A tree in one line: `<em>`, `<strong>`, `<a=address>`. */
const TAGS = { emphasis: 'em', strong: 'strong', link: 'a' } as const;
function told(node: TextNode): string {
  if (typeof node === 'string') return node;
  const address = node.kind === 'link' ? `=${node.url}` : '';
  return `<${TAGS[node.kind]}${address}>${node.nodes.map(told).join('')}</>`;
}
const read = (text: string): string => parseMarked(text).map(told).join('');

describe('a marked text', () => {
  for (const [text, tree] of [
    ['a *b* c', 'a <em>b</> c'],
    ['**a**, b', '<strong>a</>, b'],
    ['**a *b***', '<strong>a <em>b</></>'],
    ['*a **b***', '<em>a <strong>b</></>'],
    ['[a *b*](https://example.org/)', '<a=https://example.org/>a <em>b</></>'],
    ['*[a](/b)*', '<em><a=/b>a</></>'],
    ['[see [1] here](/u)', '<a=/u>see [1] here</>'],
    ['[a](https://example.org/Tea_(meal))', '<a=https://example.org/Tea_(meal)>a</>'],
    [String.raw`[a](b\)c)`, '<a=b)c>a</>'],
    ['これは*強調*です', 'これは<em>強調</>です'],
    [String.raw`un\ *believ*\ able`, 'un<em>believ</>able'],
    ['*note … *really*', '*note … <em>really</>'],
    ['[a [b](/u) c](/v)', '[a <a=/u>b</> c](/v)'],
  ] as const)
    it(`has marks: ${text}`, () => {
      expect(read(text)).to.equal(tree);
    });

  it('is words where a sign is none of a mark', () => {
    for (const text of [
      '2 * 3 * 4',
      '2*3*4',
      'M*A*S*H',
      '4* and 5*-hotels, 3*',
      'Leser*innen und Besucher*innen',
      '*',
      '**',
      '****',
      '* one\n* two',
      'f*** off',
      '[1] and [2]',
      '[a] (b)',
      '[a]( /b)',
      '[](/b)',
      '*a',
      'a**',
      'C:\\temp\\ ',
      '<b>a</b> &amp;',
    ])
      expect(parseMarked(text), text).to.deep.equal([text]);
  });

  it('has its signs as words behind a backslash', () => {
    expect(read(String.raw`\*a\* \[b](/c) \\`)).to.equal('*a* [b](/c) \\');
  });

  it('is read in time that grows with its length, whatever it is made of', async () => {
    for (const piece of [
      '*',
      '**',
      '*a ',
      ' a*',
      '[',
      '](',
      '[a](',
      '[a](b',
      '[*a*',
      '\\',
      '*a*\\ ',
      '[[a](b)',
    ])
      expect(
        await growthOf((size) => {
          const text = piece.repeat(size);
          return () => {
            plainWords(text);
          };
        }, 3000),
        piece,
      ).to.be.below(IN_PROPORTION);
  });

  it('gives its words alone, a paragraph after the other', () => {
    expect(plainWords('a *b*\n\n[c *d*](/e) *f\n\ng* h')).to.equal('a b\n\nc d *f\n\ng* h');
  });

  it('loses links to where nobody should be sent: they are words', () => {
    const isAllowed = (url: string): boolean => !url.startsWith('javascript:');
    for (const text of [
      '[a](javascript:alert(1))',
      String.raw`\\[a](javascript:1)`,
      '[[a](javascript:1)](javascript:2)',
      String.raw`[a\](javascript:1)](javascript:2)`,
      '*[a](javascript:1)*[b](/c)',
    ]) {
      const safe = withoutLinks(text, isAllowed);
      expect(read(safe)).not.to.contain('<a=javascript:');
      expect(plainWords(safe), text).to.contain('](javascript:');
      expect(withoutLinks(safe, isAllowed)).to.equal(safe);
    }
    expect(withoutLinks('[b](/c)', isAllowed)).to.equal('[b](/c)');
  });
});
