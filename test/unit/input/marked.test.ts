import { expect } from '@open-wc/testing';
import { writeMarked, type TextRun } from '../../../src/input/marked.js';
import { markedTextOf } from '../../../src/input/marked-html.js';
import { normalize, toInit } from '../../../src/input/index.js';
import { parseMarked, type TextMark, type TextNode } from '../../../src/model/marked.js';
import { random } from '../random/random-stories.js';
import { event } from './html-items.js';
import { rootOf } from './inert.js';

/** Every character with the marks around it, from the outside in. */
const spread = (nodes: readonly TextNode[], marks = ''): string[] =>
  nodes.flatMap((node) =>
    typeof node === 'string'
      ? Array.from(node).map((sign) => sign + (sign === ' ' ? '' : marks))
      : spread(node.nodes, `${marks} ${node.kind}${node.kind === 'link' ? node.url : ''}`),
  );
const asked = (runs: readonly TextRun[]): string[] =>
  runs.flatMap(({ text, marks }) =>
    spread([text], marks.map((mark) => ` ${mark.kind}${mark.kind === 'link' ? mark.url : ''}`).join('')),
  );

describe('writeMarked', () => {
  it('is read as the same words with the same marks, whatever these are', () => {
    const next = random(1216);
    const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
    const pieces = [
      'a',
      'B7',
      ' ',
      '(',
      '*',
      '**',
      '\\',
      '[',
      ']',
      '](',
      'é',
      '字',
      '-',
      '\\ ',
      '*x*',
      '[y](z)',
    ];
    const urls = ['u', 'x)y', '/a(b)', '\\', '?q=1*2'];
    for (let round = 0; round < 20_000; round++) {
      const runs = Array.from({ length: 1 + Math.floor(next() * 4) }, (): TextRun => {
        const all: TextMark[] = [{ kind: 'emphasis' }, { kind: 'strong' }, { kind: 'link', url: pick(urls) }];
        const marks = all.filter(() => next() < 0.3);
        const text = Array.from({ length: 1 + Math.floor(next() * 4) }, () => pick(pieces)).join('');
        return { text, marks: next() < 0.5 ? marks : marks.reverse() };
      });
      const text = writeMarked(runs);
      expect(spread(parseMarked(text)), JSON.stringify([runs, text])).to.deep.equal(asked(runs));
    }
  });

  it('leaves plain words as they are', () => {
    for (const text of ['2 * 3', 'a [b] c', 'C:\\dir', 'M*A*S*H'])
      expect(writeMarked([{ text, marks: [] }])).to.equal(text);
    expect(writeMarked([{ text: '(*a*)', marks: [] }])).to.equal('(\\*a\\*)');
  });
});

describe('the words of HTML', () => {
  const text = (html: string): string => markedTextOf(rootOf(html));
  const dated = (html: string) => event(`<time datetime="1982">1982</time> <h3>T</h3> ${html}`)?.text;

  it('have links, emphasis and strong words as marks, and are else the words alone', () => {
    expect(text('a <a href="/b">b <em>c</em></a> <i>d</i> <b>e</b> <cite>f</cite>')).to.equal(
      'a [b *c*](/b) *d* **e** *f*',
    );
    expect(text('H<sub>2</sub>O <abbr title="x">y</abbr> <a>z</a> <span>w</span> <u>v</u>')).to.equal(
      'H2O y z w v',
    );
    expect(text('<em>a <i>b</i></em> un<em>believ</em>able<strong> c </strong>d')).to.equal(
      '*a b* un\\ *believ*\\ able **c** d',
    );
  });

  it('have no link that runs', () => {
    for (const url of ['javascript:alert(1)', ' java\nscript:1', 'data:text/html,x', 'vbscript:x'])
      expect(text(`<a href="${url}">a</a>`)).to.equal('a');
  });

  it('end marks with their paragraphs, and keep lines in them', () => {
    expect(dated('<em><p>a</p><p>b<br>c</p></em>')).to.equal('*a*\n\n*b\nc*');
  });

  it('are given back as they came, and as the same tree from data', () => {
    const item = dated('<p>See <a href="https://example.org/a_(b)">the <strong>source</strong></a>.</p>');
    expect(item).to.equal(String.raw`See [the **source**](https://example.org/a_\(b\)).`);
    const events = [{ id: 't', date: '1982', title: 'T', text: item ?? '' }];
    expect(toInit(normalize({ events }, { timeZone: 'UTC', locale: 'en' }).timeline)).to.deep.equal({
      events,
    });
  });

  it('are read of elements in elements without end', () => {
    const root = rootOf('');
    let inner: Element = root;
    for (let i = 0; i < 20_000; i++) inner = inner.appendChild(root.ownerDocument.createElement('em'));
    inner.textContent = 'a';
    expect(markedTextOf(root)).to.equal('*a*');
  });
});

describe('links in data', () => {
  it('are checked as all addresses are: others are told, and words', () => {
    const unsafe = '[a](javascript:alert(1)) [b](/c)';
    const draft = {
      events: [{ date: '1982', title: 'T', text: unsafe, image: { src: 'a.jpg', alt: '', caption: unsafe } }],
    };
    const { timeline, diagnostics } = normalize(draft, { timeZone: 'UTC', locale: 'en' });
    expect(diagnostics.map(({ code, path }) => `${code} ${path}`)).to.deep.equal([
      'unsafe-url events[0].text',
      'unsafe-url events[0].image.caption',
    ]);
    const { text = '', image } = timeline.events.at(0);
    expect(text).to.equal('[a\\](javascript:alert(1)) [b](/c)');
    expect(image?.[0]?.caption).to.equal(text);
  });

  it('are no part of what stands in for a title, nor of what is sought', () => {
    const draft = { events: [{ date: '1982', text: 'The *river* [rose](/a)' }] };
    const { events } = normalize(draft, { timeZone: 'UTC', locale: 'en' }).timeline;
    expect(events.at(0).title).to.equal('The river rose');
    expect(events.texts(0).words).to.include('The river rose');
  });
});
