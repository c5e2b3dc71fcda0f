import { expect } from '@open-wc/testing';
import { ArticleText } from '../../../src/article/text.js';
import { seeded } from '../../element/stories.js';

let article: HTMLElement;
afterEach(() => article.remove());

function read(html: string): ArticleText {
  article = document.createElement('article');
  article.innerHTML = html;
  document.body.append(article);
  return new ArticleText(article);
}

const told = ({ paragraphs }: ArticleText): string[] =>
  paragraphs.map(({ text, heading }) => (heading ? '# ' : '') + text);

describe('the text of an article', () => {
  it('has a paragraph for each block, with headings told apart', () => {
    const text = read(
      '<header><h1>A <em>bridge</em></h1></header>\n <p>It\n  opened.</p>Bare text <b>goes on</b>' +
        '<div>One<p>Two</p>Three</div><ul><li>Four<li>Five</ul><div role="heading">Six</div>',
    );
    expect(told(text)).to.deep.equal([
      '# A bridge',
      'It opened.',
      'Bare text goes on',
      'One',
      'Two',
      'Three',
      'Four',
      'Five',
      '# Six',
    ]);
  });

  it('leaves out what is not read, and what stands apart', () => {
    const text = read(
      '<p>Seen<script>1</script><style>p {}</style><span hidden>2</span>' +
        '<span style="visibility: hidden">3</span><span aria-hidden="true">4</span> and\n read<button>5</button></p>' +
        '<p style="display: none">6</p><template>7</template>' +
        '<article-timeline><p>8</p></article-timeline><svg><text>9</text></svg>' +
        '<aside>10</aside><figure><img alt="11"><figcaption>12</figcaption></figure><nav>13</nav>' +
        '<table><td>14</table><footer>15</footer><div role="note">16</div>',
    );
    expect(told(text)).to.deep.equal(['Seen and read']);
    // A hand-made anchor may name what stands apart.
    expect(text.text).to.match(/10[^]*12[^]*13[^]*14[^]*15[^]*16/);
  });

  it('breaks paragraphs at line breaks, but not headings', () => {
    expect(told(read('<h2>A<br>bridge</h2><p>Q: Why?<br>A: Because.</p>'))).to.deep.equal([
      '# A bridge',
      'Q: Why?',
      'A: Because.',
    ]);
  });

  it('keeps words together that the style sheet takes apart, and blocks apart that it makes', () => {
    expect(
      told(
        read(
          '<p><span style="float: left">O</span>n Tuesday</p><span style="display: block">One</span>' +
            '<span style="display: block">Two</span><div style="float: left">Three</div>',
        ),
      ),
    ).to.deep.equal(['On Tuesday', 'One', 'Two', 'Three']);
  });

  it('has the marks of quotations that the browser makes', () => {
    const text = read('<p>He said <q>never</q> twice.</p>');
    expect(told(text)).to.deep.equal(['He said “never” twice.']);
    const start = text.text.indexOf('“never”');
    expect(text.rangeOf(start, start + 7)!.toString()).to.equal('never');
  });

  it('leads from every stretch of it to the same words in the DOM', () => {
    const text = read(
      '<h1>A  bridge</h1><p>It <em>was <b>opened</b></em> in 1984.</p>' +
        '<div>Then <a href="#a">it</a><!-- closed --> fell.</div><p>At <i></i>night.</p>',
    );
    const random = seeded(3);
    const plain = (words: string) => words.replace(/\s+/g, '');
    for (let i = 0; i < 500; i++) {
      const start = Math.floor(random() * text.text.length);
      const end = start + 1 + Math.floor(random() * (text.text.length - start));
      const wanted = plain(text.text.slice(start, end));
      if (wanted) expect(plain(text.rangeOf(start, end)!.toString()), `${start} to ${end}`).to.equal(wanted);
    }
  });

  it('begins and ends a range where its words do', () => {
    const text = read('<p>One.</p><p>Two <b>three</b> four.</p>');
    const at = text.text.indexOf('three');
    const { startContainer, startOffset, endContainer, endOffset } = text.rangeOf(at, at + 5)!;
    const node = article.querySelector('b')!.firstChild;
    expect([startContainer, startOffset, endContainer, endOffset]).to.deep.equal([node, 0, node, 5]);
  });

  it('has no range for nothing, and survives nodes that were cut since', () => {
    const text = read('<p>One two three.</p>');
    expect(text.rangeOf(4, 4)).to.equal(null);
    expect(text.rangeOf(200, 210)).to.equal(null);
    (article.querySelector('p')!.firstChild as Text).data = 'One';
    expect(text.rangeOf(0, 14)!.toString()).to.equal('One');
  });

  it('changes nothing', () => {
    const html = '<p>It <q>was</q><br> so.</p>';
    read(html);
    expect(article.innerHTML).to.equal(html);
  });
});
