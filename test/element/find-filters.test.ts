import { expect } from '@open-wc/testing';
import { resetMouse, sendKeys, setViewport } from '@web/test-runner-commands';
import { between, expectVisibleFocus, press } from './keys.js';
import { all, focused, mount, one, settled, words } from './page.js';
import { archive, choice, click, count, field, filterButton, type } from './seeking.js';
import { crowd } from './stories.js';

beforeEach(() => setViewport({ width: 1000, height: 900 }));
afterEach(() => resetMouse());

describe('voices and tags', () => {
  it('open by keyboard, with counts, the most frequent first', async () => {
    const element = await mount({ timeline: archive(40) });
    field(element).focus();
    await press('Tab', 'Tab', 'Tab');
    expect(focused()).to.equal(filterButton(element));
    expectVisibleFocus();
    await press('Enter');
    await settled(element);
    expect(filterButton(element).ariaExpanded).to.equal('true');
    expect(all(element, '[part~=filters] legend').map(words)).to.deep.equal(['Voices', 'Tags']);
    expect(all(element, '.choices label').map(words)).to.deep.equal([
      'Émile Ørsted 4',
      'Ada Conti 4',
      'Claire Dumas 3',
      'Bruno Leone 3',
      'flood 13',
      'ferry 7',
    ]);
    await press('Tab');
    expect(focused()).to.equal(all(element, '.choices input')[0]);
    expectVisibleFocus();
    await press(' ');
    await settled(element);
    expect(element.query).to.deep.equal({ speakers: ['Émile Ørsted'] });
    expect(count(element)).to.equal('Found: 4 of 40');
    expect(words(filterButton(element))).to.equal('Filter (1)');
    expect(focused()).to.equal(all(element, '.choices input')[0]);
  });

  it('are chosen by a click, any of one kind, and with what is typed', async () => {
    const element = await mount({ timeline: archive(40) });
    await click(element, filterButton(element));
    await click(element, choice(element, 'flood').parentElement!);
    await click(element, choice(element, 'ferry'));
    expect(count(element)).to.equal('Found: 20 of 40');
    await click(element, choice(element, 'Émile'));
    expect(count(element)).to.equal('Found: 4 of 40');
    await type(element, 'crevasse');
    expect(count(element)).to.equal('Found: 1 of 40');
    await click(element, choice(element, 'Émile'));
    expect(element.query).to.deep.equal({ text: 'crevasse', tags: ['flood', 'ferry'] });
    await click(element, filterButton(element));
    expect(all(element, '[part~=filters]').length).to.equal(0);
  });

  it('list the twenty most frequent, and others where the reader asks for them', async () => {
    const element = await mount({ timeline: archive(400, 90) });
    await click(element, filterButton(element));
    const voices = () => all(element, 'fieldset:first-child .choices label').map(words);
    expect(voices().length).to.equal(20);
    const narrow = one(element, 'fieldset input[type=search]') as HTMLInputElement;
    expect(narrow.ariaLabel).to.equal('Search: Voices');
    expect(all(element, 'fieldset:last-child input[type=search]').length).to.equal(0);
    narrow.focus();
    await sendKeys({ type: 'emile ORS' });
    await settled(element);
    expect(voices()).to.deep.equal(['Émile Ørsted 5']);
    await press('Tab', ' ');
    await settled(element);
    narrow.select();
    await sendKeys({ type: 'voice 8' });
    await settled(element);
    expect(voices().every((voice) => voice.startsWith('Voice 8'))).to.be.true;
    narrow.select();
    await press('Delete');
    await settled(element);
    expect(voices().length).to.be.within(20, 21);
    expect(choice(element, 'Émile Ørsted').checked).to.be.true;
  });

  it('move the picture down by their own height, and by no more', async () => {
    const element = await mount({ timeline: archive(40) });
    const top = () => one(element, '[part~=picture]').getBoundingClientRect().top + scrollY;
    const before = top();
    await click(element, filterButton(element));
    const moved = top() - before;
    expect(moved).to.be.within(30, one(element, '[part~=filters]').getBoundingClientRect().height + 20);
    await click(element, choice(element, 'flood'));
    expect(top() - before).to.equal(moved);
    await click(element, filterButton(element));
    expect(top()).to.equal(before);
  });

  it('are not offered where there are none', async () => {
    const element = await mount({
      timeline: {
        events: Array.from({ length: 30 }, (_, i) => ({ date: String(1900 + i), title: `Year ${i}` })),
      },
    });
    expect(all(element, '[part=search] [aria-expanded]').length).to.equal(0);
  });

  it('follow the story', async () => {
    const element = await mount({ timeline: archive(40) });
    await click(element, filterButton(element));
    element.timeline = crowd(30);
    await settled(element);
    expect(all(element, '.choices label').map(words)).to.deep.equal(['The warden 10']);
  });
});

describe('keyboard order', () => {
  for (const dir of ['ltr', 'rtl']) {
    it(`goes through field, steps, filters and their lists, in ${dir}`, async () => {
      const element = await mount({ timeline: archive(40), attributes: { dir } });
      const { before, after } = between(element);
      await click(element, filterButton(element));
      before.focus();
      const stops: string[] = [];
      for (let i = 0; i < 40 && focused() !== after; i++) {
        await press('Tab');
        const stop = focused()!;
        if (stop !== after) expectVisibleFocus();
        stops.push(stop.getAttribute('aria-label') ?? words(stop.closest('label') ?? stop));
      }
      const from = stops.indexOf('Search');
      expect(stops.slice(from, from + 6)).to.deep.equal([
        'Search',
        'Previous match',
        'Next match',
        'Filter',
        'Émile Ørsted 4',
        'Ada Conti 4',
      ]);
      expect(stops.at(-1)).to.equal('after');
      const [search, filter] = [field(element), filterButton(element)].map(
        (node) => node.getBoundingClientRect().left,
      ) as [number, number];
      expect(search < filter).to.equal(dir === 'ltr');
    });
  }
});
