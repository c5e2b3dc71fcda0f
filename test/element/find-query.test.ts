import { expect } from '@open-wc/testing';
import { resetMouse, setViewport } from '@web/test-runner-commands';
import { press } from './keys.js';
import { all, faults, focused, heard, mount, one, settled, until, words } from './page.js';
import { archive, click, count, field, type } from './seeking.js';
import { crowd } from './stories.js';

beforeEach(() => setViewport({ width: 1000, height: 900 }));
afterEach(() => resetMouse());

describe('the query property', () => {
  it('is what the field shows, and what the reader makes of it', async () => {
    const element = await mount({ timeline: archive(40) });
    element.query = { text: 'dam', speakers: ['Ada Conti'] };
    await settled(element);
    expect(field(element).value).to.equal('dam');
    expect(count(element)).to.equal('Found: 1 of 40');
    await type(element, 'x');
    expect(element.query).to.deep.equal({ text: 'damx', speakers: ['Ada Conti'] });
    element.query = null;
    await settled(element);
    expect([field(element).value, count(element)]).to.deep.equal(['', '']);
  });

  it('is told once for each change that found its matches', async () => {
    const element = await mount({ timeline: archive(40) });
    const told = heard(document, 'timeline-query');
    await settled(element);
    element.query = { text: 'dam' };
    await settled(element);
    element.query = { text: 'dam' };
    await settled(element);
    element.timeline = archive(50);
    await settled(element);
    element.query = {};
    await settled(element);
    expect(told).to.deep.equal([
      { query: { text: 'dam' }, count: 6 },
      { query: {}, count: 50 },
    ]);
  });

  it('may be anything: what cannot be used is reported, and nothing throws', async () => {
    const element = await mount({ timeline: archive(40) });
    for (const [value, expected] of [
      ['dam', ['wrong-type query']],
      [{ text: 3, tags: ['flood', 4] }, ['wrong-type query.text', 'wrong-type query.tags[1]']],
      [7, ['wrong-type query']],
      [undefined, []],
    ] as const) {
      element.query = value as never;
      await settled(element);
      expect(faults(element)).to.deep.equal(expected);
    }
    element.query = { tags: ['flood', 4] } as never;
    await settled(element);
    expect(count(element)).to.equal('Found: 13 of 40');
  });

  it('holds for a story that comes later', async () => {
    const element = await mount({ timeline: archive(40) });
    element.query = { text: 'river' };
    await settled(element);
    element.timeline = crowd(25);
    await settled(element);
    expect(count(element)).to.equal('Found: 25 of 25');
  });

  it('is sought in slices in a great story: a newer one abandons the older', async () => {
    const element = await mount({ timeline: archive(100_000) });
    await until(() => all(element, '[part=search]').length, 'the picture');
    const told = heard(element, 'timeline-query');
    for (const text of ['r', 'ri', 'riv', 'dam', 'crevasse dam']) {
      element.query = { text };
      await element.updateComplete;
    }
    await until(() => count(element) === 'Found: 2,858 of 100,000', 'the last query');
    expect(told).to.deep.equal([{ query: { text: 'crevasse dam' }, count: 2858 }]);
  });
});

describe('tables and lists', () => {
  it('show the matches alone, page by page', async () => {
    const element = await mount({ timeline: archive(400), attributes: { layout: 'list' } });
    const titles = () => all(element, '.plain [part=card-title]').map(words);
    await press('Tab');
    await type(element, 'dam');
    expect(count(element)).to.equal('Found: 58 of 400');
    expect(titles().length).to.equal(40);
    expect(all(element, '[part=search] > [aria-disabled]').length).to.equal(0);
    await click(element, all(element, '.steps button').at(-1)!);
    expect(titles().length).to.equal(18);
    expect(titles().every((title) => title.includes('dam'))).to.be.true;
    await type(element, ' crevasse');
    expect(titles().length).to.equal(12);
    await type(element, 'x');
    expect([titles().length, count(element)]).to.deep.equal([0, 'Found: 0 of 400']);
    await press('Escape');
    await settled(element);
    expect(titles().length).to.equal(40);
  });

  it('turn to the match that is stepped to', async () => {
    const element = await mount({ timeline: archive(400) });
    await click(element, one(element, '[aria-pressed]'));
    await type(element, 'dam');
    const rows = () => all(element, 'tbody button').map(words);
    expect(rows().every((title) => title.includes('dam'))).to.be.true;
    for (let i = 0; i < 58; i++) await press('Enter');
    await settled(element);
    expect(focused()).to.equal(field(element));
    await press('Shift+Enter');
    await settled(element);
    const current = one(element, 'tbody [aria-current=true]');
    // Each row says as well that it is a match.
    expect(words(current)).to.contain(words(one(element, '[part=pane-title]')));
    await click(element, current);
    const title = words(one(element, '[part=pane-title]'));
    expect(rows().some((row) => row.startsWith(title))).to.be.true;
  });
});
