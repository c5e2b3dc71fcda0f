import { expect } from '@open-wc/testing';
import { event, quote, read } from './html-items.js';

describe('a quote in HTML', () => {
  it('is signed by its footer or by the caption of its figure', () => {
    expect(quote('<blockquote>q<footer><cite>Ada</cite></footer></blockquote>')).to.deep.equal({
      text: 'q',
      speaker: { name: 'Ada' },
    });
    expect(
      quote('<blockquote>q<footer data-role="baker">— <cite>Ada</cite>, a baker</footer></blockquote>')
        ?.speaker,
    ).to.deep.equal({ name: 'Ada', role: 'baker' });
    expect(
      quote('<figure><blockquote>q</blockquote><figcaption>— Ada, a baker</figcaption></figure>')?.speaker,
    ).to.deep.equal({ name: 'Ada, a baker' });
    expect(quote('<blockquote data-speaker="Ada" data-role="baker">q</blockquote>')?.speaker).to.deep.equal({
      name: 'Ada',
      role: 'baker',
    });
    expect(quote('<blockquote>q</blockquote>')).to.deep.equal({ text: 'q' });
  });

  it('is signed by a cite at its end, as editors write quotations, which is else the title of a work', () => {
    const ada = { text: 'q.', speaker: { name: 'Ada' } };
    expect(quote('<blockquote class="wp-block-quote"><p>q.</p><cite>Ada</cite></blockquote>')).to.deep.equal(
      ada,
    );
    expect(quote('<blockquote>“q.” <cite>— Ada</cite></blockquote>')).to.deep.equal(ada);
    expect(
      quote('<figure class="wp-block-pullquote"><blockquote><p>q.</p><cite>Ada</cite></blockquote></figure>'),
    ).to.deep.equal(ada);
    expect(quote('<blockquote>I have seen <cite>Hamlet</cite></blockquote>')).to.deep.equal({
      text: 'I have seen Hamlet',
    });
    expect(quote('<blockquote>In <cite>Hamlet</cite>, he dies.</blockquote>')).to.deep.equal({
      text: 'In Hamlet, he dies.',
    });
  });

  it('names its source by words, by a link or by both', () => {
    expect(quote('<blockquote cite="https://www.example.org/x">q</blockquote>')?.source).to.deep.equal({
      name: 'example.org',
      url: 'https://www.example.org/x',
    });
    expect(quote('<blockquote data-source="radio">q</blockquote>')?.source).to.deep.equal({ name: 'radio' });
  });

  it('loses the quotation marks around all of it, and no others', () => {
    const said = (text: string) => quote(`<blockquote>${text}</blockquote>`)?.text;
    for (const text of ['“q”', '„q“', '”q”', '«q»', '« q »', '»q«', '‘it’s q’', '‚q‘', '‹q›', '「q」', '"q"'])
      expect(said(text), text).to.match(/^(q|it’s q)$/);
    for (const text of ['“a” and “b”', '"a" and "b"', '‘a’ and ‘b’', '“a', 'a”', '“a “b” c', '“a “b” c”'])
      expect(said(text), text).to.equal(text);
    expect(said('“a ‘b’ c.”')).to.equal('a ‘b’ c.');
  });

  it('keeps its paragraphs, and is one with the quote inside it', () => {
    expect(
      event(
        '<time>1982</time><strong>A</strong><blockquote><p>a</p><blockquote>b</blockquote>' +
          '<footer>C</footer></blockquote>',
      )?.quotes,
    ).to.deep.equal([{ text: 'a\n\nb', speaker: { name: 'C' } }]);
  });

  it('has the language that it says itself', () => {
    expect(
      event(
        '<time>1982</time><strong>A</strong><blockquote lang="ar">q</blockquote><blockquote>r</blockquote>',
      )?.quotes,
    ).to.deep.equal([{ text: 'q', lang: 'ar' }, { text: 'r' }]);
  });

  it('belongs to the innermost event', () => {
    const result = read(
      '<ol><li data-date="1982"><strong>A</strong><ul><li data-date="1983"><strong>B</strong>' +
        '<blockquote>b</blockquote></li></ul><blockquote>a</blockquote></li></ol>',
    );
    expect(result.events.map(({ quotes }) => quotes)).to.deep.equal([[{ text: 'a' }], [{ text: 'b' }]]);
  });
});

describe('an image in HTML', () => {
  it('brings the caption of its figure, unless that signs a quote', () => {
    expect(
      event(
        '<time>1982</time><strong>A</strong><figure><img src="a.jpg" alt="x" data-credit="c">' +
          '<figcaption>b</figcaption></figure>',
      )?.image,
    ).to.deep.equal({ src: 'a.jpg', alt: 'x', caption: 'b', credit: 'c' });
    expect(
      event(
        '<time>1982</time><strong>A</strong><figure><img src="a.jpg" alt=""><blockquote>q</blockquote>' +
          '<figcaption>Ada</figcaption></figure>',
      ),
    ).to.deep.include({
      image: { src: 'a.jpg', alt: '' },
      quotes: [{ text: 'q', speaker: { name: 'Ada' } }],
    });
  });

  it('without alt is reported, with an alt that is empty it is not', () => {
    expect(read('<ol><li data-date="1982"><strong>A</strong><img src="a.jpg"></ol>').faults).to.deep.equal([
      'missing-alt events[0].image.alt',
    ]);
    expect(
      read('<ol><li data-date="1982"><strong>A</strong><img src="a.jpg" alt></ol>').faults,
    ).to.deep.equal([]);
  });
});
