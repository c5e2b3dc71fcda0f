import { expect } from '@open-wc/testing';
import { readHtml } from '../../../src/input/html.js';
import { normalize, toInit } from '../../../src/input/index.js';
import { rootOf } from './inert.js';

const events = [{ date: '1982', title: 'The flood' }];
const take = (draft: object) => normalize({ events, ...draft }, { timeZone: 'UTC', locale: 'en' });
const faults = (draft: object) => take(draft).diagnostics.map(({ code, path }) => `${code} ${path}`);

describe('periods', () => {
  it('are read with what their dates mean, and written again', () => {
    const periods = [
      { date: '1939-09/1945', title: 'The war' },
      { date: '2011/..', title: 'Since then' },
    ];
    const { timeline, diagnostics } = take({ periods });
    expect(diagnostics).to.deep.equal([]);
    expect(timeline.periods?.map(({ interval }) => [interval.start, interval.end])).to.deep.equal([
      [Date.UTC(1939, 8), Date.UTC(1946, 0)],
      [Date.UTC(2011, 0), Infinity],
    ]);
    expect(toInit(timeline).periods).to.deep.equal(periods);
  });

  it('without a usable date or a title are left out and reported, and the others stay', () => {
    const periods = [
      { title: 'A' },
      { date: 'soon', title: 'B' },
      { date: '1982' },
      7,
      { date: '1983', title: 'C' },
    ];
    expect(faults({ periods })).to.deep.equal([
      'missing-date periods[0].date',
      'invalid-date periods[1].date',
      'missing-title periods[2].title',
      'wrong-type periods[3]',
    ]);
    expect(take({ periods }).timeline.periods?.map(({ title }) => title)).to.deep.equal(['C']);
  });

  it('are elements with data-period in HTML, and no words of what is around them', () => {
    const root =
      rootOf(`<h2>T</h2><p data-period="1939/1945"><time datetime="1939">1939 – 1945</time>: The war</p>
      <ol><li data-date="1982"><h3>Flood</h3><p>It rose.</p><i data-period="1980/1989">The Eighties</i></li></ol>`);
    const { timeline, diagnostics } = normalize(readHtml(root).draft, { timeZone: 'UTC', locale: 'en' });
    expect(diagnostics).to.deep.equal([]);
    expect(toInit(timeline)).to.deep.include({
      periods: [
        { date: '1939/1945', title: 'The war' },
        { date: '1980/1989', title: 'The Eighties' },
      ],
      events: [{ id: 'flood', date: '1982', title: 'Flood', text: 'It rose.' }],
    });
  });
});

describe('the words around a story', () => {
  const read = (html: string) => {
    const { timeline, diagnostics } = normalize(readHtml(rootOf(html)).draft, {
      timeZone: 'UTC',
      locale: 'en',
    });
    const { byline, image, text, notes, title } = toInit(timeline);
    return {
      byline,
      image,
      text,
      notes,
      title,
      told: diagnostics.map(({ code, path }) => `${code} ${path}`),
    };
  };
  const list = '<ol><li data-date="1982"><h3>Flood</h3><p>It rose.</p></li></ol>';

  it('are what an author writes above and below the events', () => {
    const found = read(`<header><h2>T</h2><address>By <a href="/ada">Ada</a></address></header>
      <figure><img src="a.jpg" alt="A" data-credit="B"><figcaption>The <em>quay</em></figcaption></figure>
      <p>It <strong>rained</strong>.</p><p>For days.</p>${list}<p>Sources: <a href="/s">S</a>.</p>
      <footer><p>Corrected.</p></footer>`);
    expect(found).to.deep.equal({
      title: 'T',
      byline: 'By [Ada](/ada)',
      image: { src: 'a.jpg', alt: 'A', caption: 'The *quay*', credit: 'B' },
      text: 'It **rained**.\n\nFor days.',
      notes: 'Sources: [S](/s).\n\nCorrected.',
      told: [],
    });
  });

  it('are none of the words of events, periods and groups, nor what stands in a slot', () => {
    const found =
      read(`<h2>T</h2><ul><li data-period="1980/1989">The Eighties</li></ul><p slot="header">Tools</p>
      <p data-byline>Ada</p>${list}<article data-date="1984"><h3>Dry</h3><p>It fell.</p></article>`);
    expect(found).to.deep.include({ byline: 'Ada', text: undefined, notes: undefined, image: undefined });
    const { told } = read(`<p><a href="javascript:alert(1)">x</a></p>${list}`);
    expect(told).to.deep.equal([]);
    expect(faults({ text: '[x](javascript:alert(1))', notes: 7, byline: '<b>', image: {} })).to.deep.equal([
      'markup-in-text byline',
      'wrong-type image.src',
      'unsafe-url text',
      'wrong-type notes',
    ]);
  });
});

describe('groups', () => {
  it('have order, words and colours, in JSON and in HTML', () => {
    const groups = [{ name: 'b', title: 'The banks', color: '#8a3b12' }, { name: 'a' }];
    const { timeline, diagnostics } = take({ groups });
    expect(diagnostics).to.deep.equal([]);
    expect(toInit(timeline).groups).to.deep.equal(groups);
    const root =
      rootOf(`<ul><li data-group-name="b" data-color="#8a3b12">The banks</li><li data-group-name="a">a</li></ul>
      <ol><li data-date="1982">Flood</li></ol>`);
    expect(
      toInit(normalize(readHtml(root).draft, { timeZone: 'UTC', locale: 'en' }).timeline).groups,
    ).to.deep.equal(groups);
  });

  it('have colours that CSS knows and that are made of nothing else', () => {
    const left = (color: unknown) => take({ groups: [{ name: 'a', color }] }).timeline.groups?.[0]?.color;
    for (const color of [
      'teal',
      'CanvasText',
      '#abc',
      '#AABBCCDD',
      'rgb(10 80 160)',
      'rgba(10, 80, 160, 0.5)',
      'hsl(120deg 50% 40% / 80%)',
      'oklch(60% 0.15 50)',
      'color(display-p3 1 0.5 0)',
    ])
      expect(left(color), color).to.equal(color);
    for (const color of [
      'no-color',
      'nocolor',
      'var(--x)',
      'url(https://example.org/a)',
      'red; background: url(//example.org)',
      'rgb(1 2 3)}*{color:red',
      '#12',
      'attr(data-x)',
      'image-set("a")',
      'expression(alert(1))',
      'rgb(url(a) 1 1)',
    ]) {
      expect(left(color), color).to.equal(undefined);
      expect(faults({ groups: [{ name: 'a', color }] }), color).to.deep.equal([
        'invalid-color groups[0].color',
      ]);
    }
    expect(faults({ groups: [{ name: 'a', color: 7 }, { color: 'red' }] })).to.deep.equal([
      'wrong-type groups[0].color',
      'wrong-type groups[1].name',
    ]);
  });
});
