import { expect } from '@open-wc/testing';
import { readHtml } from '../../../src/input/html.js';
import { normalize, toInit } from '../../../src/input/index.js';
import { growthOf, IN_PROPORTION } from '../growth.js';
import { inert, rootOf } from './inert.js';

const OPTIONS = { timeZone: 'UTC', locale: 'en' };

describe('hostile HTML', () => {
  it('has no link that runs, and says where there was one', () => {
    const { draft } = readHtml(
      rootOf(
        '<ol><li data-date="1982"><h3><a href=" java&#10;script:alert(1)">A</a></h3><img ' +
          'src="data:image/svg+xml,x" alt><blockquote cite="javascript:1">q<footer><cite><a ' +
          'href="vbscript:x">B</a></cite></footer></blockquote></ol>',
      ),
    );
    const { timeline, diagnostics } = normalize(draft, OPTIONS);
    expect(diagnostics.map(({ code, path }) => `${code} ${path}`).sort()).to.deep.equal([
      'unsafe-url events[0].image.src',
      'unsafe-url events[0].quotes[0].source.url',
      'unsafe-url events[0].quotes[0].speaker.url',
      'unsafe-url events[0].url',
      'wrong-type events[0].quotes[0].source.name',
    ]);
    expect(toInit(timeline).events).to.deep.equal([
      { id: 'a', date: '1982', title: 'A', quotes: [{ text: 'q', speaker: { name: 'B' } }] },
    ]);
  });

  it('five hundred levels deep and a megabyte long is read in time that grows with both', async () => {
    const growth = await growthOf((depth) => {
      const root = rootOf('<ol><li data-date="1982"></li></ol>');
      let inner = root.querySelector('li') as Element;
      for (let i = 0; i < depth; i++) inner = inner.appendChild(inert.createElement('em'));
      inner.textContent = '- ,'.repeat(700 * depth) + 'x';
      return () => {
        expect(normalize(readHtml(root).draft, OPTIONS).timeline.events).to.have.lengthOf(1);
      };
    }, 50);
    expect(growth).to.be.below(IN_PROPORTION);
  });

  it('put together at random never makes it throw, and stays as it was', () => {
    let state = 11;
    const next = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
    const tags = [
      'ol',
      'li',
      'article',
      'time',
      'blockquote',
      'figure',
      'figcaption',
      'footer',
      'cite',
      'p',
      'h3',
      'strong',
      'a',
      'img',
      'br',
      'ul',
      'script',
    ];
    const attributes = [
      'datetime',
      'data-date',
      'data-tags',
      'data-lead',
      'id',
      'href',
      'src',
      'cite',
      'lang',
      'data-speaker',
      'data-source',
      'data-exact',
    ];
    const values = ['1982', '2011/..', '', 'x', 'javascript:1', '\ud800', 'a,b', '/'];
    const pick = (list: readonly string[]) => list[Math.floor(next() * list.length)] as string;
    let drawn = 0;
    for (let round = 0; round < 400; round++) {
      const root = inert.createElement('div');
      const all: Element[] = [root];
      for (let count = 0; count < 25; count++) {
        const made = inert.createElement(pick(tags));
        if (next() < 0.3) made.setAttribute('data-date', '1982');
        if (next() < 0.7) made.setAttribute(pick(attributes), pick(values));
        if (next() < 0.5) made.append(pick(['“q”', 'x', ' ', '1982', '\u0000', ': y']));
        (all[Math.floor(next() * all.length)] as Element).append(made);
        all.push(made);
      }
      const before = root.innerHTML;
      drawn += normalize(readHtml(root).draft, OPTIONS).timeline.events.length;
      expect(root.innerHTML).to.equal(before);
    }
    expect(drawn).to.be.above(100);
  });
});
