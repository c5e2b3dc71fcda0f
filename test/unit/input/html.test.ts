import { expect } from '@open-wc/testing';
import type { TimelineInit } from '../../../src/model/event.js';
import { readHtml } from '../../../src/input/html.js';
import { normalize, toInit } from '../../../src/input/index.js';
import { event, OPTIONS, read } from './html-items.js';
import { rootOf } from './inert.js';

describe('readHtml', () => {
  it('gives the same events as the same story in JSON', () => {
    const json: TimelineInit = {
      title: 'The river',
      lang: 'en',
      published: '2024-12-05',
      events: [
        {
          id: 'flood',
          date: '1984~',
          title: 'The flood',
          text: 'It rose.\n\nIt fell & dried.',
          group: 'Water',
          tags: ['river', 'town'],
          lead: true,
          url: 'https://example.org/flood',
          image: { src: 'flood.jpg', alt: 'Water', caption: 'The quay', credit: 'Archive' },
          anchor: { exact: 'the river rose', prefix: 'when ' },
          quotes: [
            {
              text: 'We swam.',
              speaker: { name: 'Ada', role: 'baker', organization: 'Bakery', url: 'https://example.org/ada' },
              source: { name: 'radio', url: 'https://example.org/radio' },
              date: '1984-06-02',
              lang: 'fr',
              anchor: { exact: 'swam', suffix: '.' },
            },
            { text: '“Up,” he said, “and out.”', speaker: { name: 'Bo' } },
          ],
        },
        { id: 'nested', date: '1984-06', title: 'The dam', quotes: [{ text: 'It holds.' }] },
        { id: 'bridge', date: '2020-01-02T18:00', title: 'The bridge', inferred: true },
      ],
    };
    const html = `<h2>The
        river</h2><ol>
      <li id="flood" data-date="1984~" data-group="Water" data-tags="river, town" data-lead
        data-exact="the river rose" data-prefix="when ">
        <time datetime="1984">about 1984</time>: <h3><a href="https://example.org/flood">The <em>flood</em></a></h3>
        <p>It   rose.</p> <p>It fell &amp; dried.</p>
        <figure><img src="flood.jpg" alt="Water" data-credit="Archive"><figcaption>The quay</figcaption></figure>
        <figure><blockquote lang="fr" cite="https://example.org/radio" data-exact="swam" data-suffix="."
          ><p>« We swam. »</p></blockquote>
          <figcaption data-role="baker" data-organization="Bakery" data-source="radio">—
            <cite><a href="https://example.org/ada">Ada</a></cite>,
            on <time datetime="1984-06-02">2 June</time></figcaption></figure>
        <blockquote>“Up,” he said, “and out.”<footer data-speaker="Bo">Bo, shouting</footer></blockquote>
        <ul><li id="nested"><time datetime="1984-06">June</time> <strong>The dam</strong>
          <blockquote>“It holds.”</blockquote></li></ul>
      </li>
      <li id="bridge" data-inferred><strong>The bridge</strong> <time datetime="2020-01-02 18:00"></time></li></ol>`;
    const root = rootOf(html);
    root.lang = 'en';
    root.dataset['published'] = '2024-12-05';
    const before = root.outerHTML;
    const fromHtml = normalize(readHtml(root).draft, OPTIONS);
    expect(fromHtml.diagnostics).to.deep.equal([]);
    expect(toInit(fromHtml.timeline)).to.deep.equal(toInit(normalize(json, OPTIONS).timeline));
    expect([...fromHtml.timeline.events]).to.deep.equal([...normalize(json, OPTIONS).timeline.events]);
    expect(root.outerHTML).to.equal(before);
  });

  it('finds nothing where nothing is dated, and reports what is listed', () => {
    for (const html of ['', '<p>Loading</p>', '<time datetime="1982">1982</time>']) {
      expect(readHtml(rootOf(html))).to.deep.equal({ draft: null, diagnostics: [] });
    }
    const { draft, diagnostics } = readHtml(rootOf('<ul><li>One</li><li> <li><a>Two</a><br>three</ul>'));
    expect(draft).to.equal(null);
    expect(diagnostics.map(({ code, path, message }) => `${code} ${path} ${message}`)).to.deep.equal([
      'missing-date li missing date: "One"',
      'missing-date li missing date: "Two three"',
    ]);
  });

  it('leads with an event that says so, and calls one a draft that says so, whether or not it gives a value', () => {
    const first = (html: string) => read(`<ol><li data-date="1982" ${html}>A</li></ol>`).events[0];
    expect(
      ['data-lead', 'data-lead="true"', 'data-lead="false"', ''].map((html) => first(html)?.lead),
    ).to.deep.equal([true, true, undefined, undefined]);
    expect(
      ['data-inferred', 'data-inferred="true"', 'data-inferred="false"', ''].map(
        (html) => first(html)?.inferred,
      ),
    ).to.deep.equal([true, true, undefined, undefined]);
    expect(first('data-inferred')?.lead).to.equal(undefined);
  });

  it('takes an article for an event as well as a list item', () => {
    expect(read('<article data-date="1982"><h2>Flood</h2></article>').events).to.deep.equal([
      { id: 'flood', date: '1982', title: 'Flood' },
    ]);
  });

  it('does not look beyond its root, whatever the page is made of', () => {
    const page = rootOf(
      '<article><h1>News</h1><figure><blockquote lang="de"><div><ol><li><time datetime="1982"></time>' +
        '<strong>Flood</strong><blockquote>q</blockquote></ol></div></blockquote></figure></article>',
    );
    const { timeline } = normalize(readHtml(page.querySelector('div') as HTMLElement).draft, OPTIONS);
    expect(toInit(timeline)).to.deep.equal({
      events: [{ id: 'flood', date: '1982', title: 'Flood', quotes: [{ text: 'q' }] }],
    });
  });

  it('reads no children that the page shows in a slot', () => {
    const html = '<ol><li data-date="1982"><strong>Flood</strong></li></ol>';
    expect(
      read(
        `<h2 slot="header">Slotted</h2><div slot="empty"><ol><li data-date="1983"><h3>B</h3></li></ol></div>${html}`,
      ),
    ).to.deep.equal(read(html));
    expect(readHtml(rootOf(`<div slot="error">${html}</div>`)).draft).to.equal(null);
  });

  it("makes no second copy of the page's own elements: what is read is inert", () => {
    let made = 0;
    customElements.define(
      'counted-element',
      class extends HTMLElement {
        constructor() {
          super();
          made++;
        }
      },
    );
    const root = document.createElement('div');
    root.innerHTML =
      '<counted-element><ol><li data-date="1982"><strong>A</strong></li></ol></counted-element>';
    document.body.append(root);
    expect(readHtml(root).draft).to.have.nested.property('events[0].title', 'A');
    root.remove();
    expect(made).to.equal(1);
  });
});

describe('the date of an item', () => {
  it("is data-date, else the first time outside its quotes, else that time's text", () => {
    expect(event('<time datetime="1990">x</time><strong>A</strong>')?.date).to.equal('1990');
    expect(event('<time>1991</time><strong>A</strong>')?.date).to.equal('1991');
    expect(
      read('<ol><li data-date="1984~"><time datetime="1984"></time><strong>A</strong></ol>').events[0]?.date,
    ).to.equal('1984~');
    expect(
      event(
        '<blockquote>q <time datetime="1999">then</time></blockquote><time datetime="1990"></time><strong>A</strong>',
      ),
    ).to.deep.include({ date: '1990', quotes: [{ text: 'q then', date: '1999' }] });
  });

  it('may be written in the ways that HTML allows and EDTF does not', () => {
    expect(event('<time datetime="2024-12-03 18:00"></time><strong>A</strong>')?.date).to.equal(
      '2024-12-03T18:00',
    );
    expect(event('<time datetime="2024-12-03T18:00:00+0300"></time><strong>A</strong>')?.date).to.equal(
      '2024-12-03T18:00:00+03:00',
    );
    expect(event('<time datetime="2024-12-03T18:00:00-03:00"></time><strong>A</strong>')?.date).to.equal(
      '2024-12-03T18:00:00-03:00',
    );
  });

  it('is reported with its path where it is empty or wrong; an item without one is no event', () => {
    const result = read(
      '<ol><li data-date="1982"><strong>A</strong></li><li data-date=""><strong>B</strong></li>' +
        '<li>Later</li><li data-date="soon">C</li></ol>',
    );
    expect(result.faults).to.deep.equal(['missing-date events[1].date', 'invalid-date events[2].date']);
    expect(result.events.map(({ title }) => title)).to.deep.equal(['A']);
  });

  it('is not looked for in lists that only group others, or that belong to an event', () => {
    const result = read(
      '<ol><li data-date="1982"><strong>A</strong><ul><li>one</li><li>two</li></ul></li><li>' +
        '<h3>Later</h3><ol><li data-date="1983"><strong>B</strong></li></ol></li></ol>',
    );
    expect(result.faults).to.deep.equal([]);
    expect(result.events.map(({ title, text }) => [title, text])).to.deep.equal([
      ['A', 'one\n\ntwo'],
      ['B', undefined],
    ]);
  });
});

describe('title, text and link of an item', () => {
  const words = (html: string) => {
    const { title, text, url } = event(`<time datetime="1982">1982</time>${html}`) ?? {};
    return [title, text, url];
  };

  it('are the first heading or strong, and the paragraphs', () => {
    expect(words('<h3>A</h3><p>b</p><p>c</p>')).to.deep.equal(['A', 'b\n\nc', undefined]);
    expect(words('<p><strong>A</strong>: b <strong>c</strong></p>')).to.deep.equal([
      'A',
      'b **c**',
      undefined,
    ]);
    expect(words('<strong>A</strong> – b<p>c</p>d')).to.deep.equal(['A', 'b\n\nc\n\nd', undefined]);
  });

  it('are loose words where nothing is marked: the first of them stand in for the title', () => {
    expect(words(': The flood')).to.deep.equal(['The flood', undefined, undefined]);
    expect(words(' – The flood<p>b <a href="/c">c</a></p>')).to.deep.equal([
      'The flood',
      'The flood\n\nb [c](/c)',
      undefined,
    ]);
    expect(read('<ol><li data-date="1982">The flood</li></ol>').faults).to.deep.equal([
      'missing-title events[0].title',
    ]);
  });

  it('lose the punctuation that joins them in a line, and keep what begins their own', () => {
    expect(words('<strong>A</strong>: b')).to.deep.equal(['A', 'b', undefined]);
    expect(words('<h3>A</h3><p>– b, she said</p>')).to.deep.equal(['A', '– b, she said', undefined]);
    expect(words(' – <h3>– A</h3>')).to.deep.equal(['– A', undefined, undefined]);
    expect(words('<p>Here <strong>A</strong> b</p><p>: c</p>')).to.deep.equal([
      'A',
      'Here b\n\n: c',
      undefined,
    ]);
    expect(read('<h2>– T</h2><ol><li data-date="1982"><h3>A</h3></ol>').title).to.equal('– T');
  });

  it('keep line separators that the author wrote', () => {
    expect(words('<h3>A\u2028B</h3><p>b\u2028c<br>d</p>')).to.deep.equal([
      'A\u2028B',
      'b\u2028c\nd',
      undefined,
    ]);
  });

  it('have the link of the title only', () => {
    expect(words('<h3><a href="/a">A</a></h3><p><a href="/b">b</a></p>')).to.deep.equal([
      'A',
      '[b](/b)',
      '/a',
    ]);
    expect(words('<h3>A</h3><p><a href="/b">b</a></p>')).to.deep.equal(['A', '[b](/b)', undefined]);
  });

  it('have the date only where it is part of a sentence', () => {
    expect(words('<h3>A</h3>')).to.deep.equal(['A', undefined, undefined]);
    expect(event('<h3>A</h3><p>On <time datetime="1982">a day in 1982</time> it rose.</p>')?.text).to.equal(
      'On a day in 1982 it rose.',
    );
    expect(event('<h3><time datetime="1982">1982</time>: A</h3>')?.title).to.equal('A');
    expect(event('<strong><time datetime="1982">1982</time></strong> <strong>A</strong> b')).to.deep.include({
      title: 'A',
      text: 'b',
    });
    expect(words(' <h3>A</h3> <p>b</p>')).to.deep.equal(['A', 'b', undefined]);
    expect(event('<h3>A</h3> <time datetime="1982">1982</time> <p>b</p>')?.text).to.equal('b');
  });

  it('are as a browser shows them: lines broken by br, nothing that is not seen', () => {
    expect(
      words(
        '<h3>A<br>B</h3><p>\n a <em> b</em> <br> c&nbsp;d <script>x</script><style>y</style>' +
          '<noscript>z</noscript><template>t</template></p>',
      ),
    ).to.deep.equal(['A B', 'a *b*\nc\u00a0d', undefined]);
  });

  it('have no words of quotes, figures or footers', () => {
    expect(
      words(
        '<h3>A</h3><footer>f</footer><figure>g<figcaption>h</figcaption></figure><blockquote><p>q</p>' +
          '</blockquote><p>b</p>',
      ),
    ).to.deep.equal(['A', 'b', undefined]);
  });

  it('give the timeline no title: that stands outside the items', () => {
    expect(read('<ol><li data-date="1982"><h3>A</h3></ol>').title).to.equal(undefined);
    expect(read('<ol><li data-date="1982"><h3>A</h3></ol><h2>T</h2>').title).to.equal('T');
  });

  it('are not what stands around them: byline, introduction, notes, and the words for a date', () => {
    const { byline, text, notes, events } = read(
      '<p data-byline>Ada</p><p>Before</p><ol><li data-date="1348"><time data-date-text>The plague</time> ' +
        '<b>A</b><h3>B</h3></li></ol><footer>Behind</footer>',
    );
    expect({ byline, text, notes }).to.deep.equal({ byline: 'Ada', text: 'Before', notes: 'Behind' });
    expect(events).to.deep.equal([
      { id: 'b', date: '1348', dateText: 'The plague', title: 'B', text: '**A**' },
    ]);
  });
});
