import { expect } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import type { ArticleTimeline } from '../../src/article-timeline.js';
import type { EventInit, TimelineInit } from '../../src/model/event.js';
import { between, expectVisibleFocus, press } from './keys.js';
import { all, faults, focused, heard, items, mount, one, settled, until, words } from './page.js';
import { bridge, crowd } from './stories.js';

const NAMES = ['Ada Conti', 'Bruno Leone', 'Claire Dumas', 'Émile Ørsted'];

/** So many events over three years, a quarter of them in a burst, with voices and tags. */
function archive(count: number, voices = NAMES.length): TimelineInit {
  const events = Array.from({ length: count }, (_, i): EventInit => ({
    id: `e${i}`,
    date: new Date(Date.UTC(2020, 0, 1) + (i % 4 ? i * 86_400_000 * Math.ceil(1000 / count) : 5e10)).toISOString().slice(0, 10),
    title: `${i % 5 ? 'Report' : 'Crévasse'} ${i} ${i % 7 ? 'from the river' : 'from the dam'}`,
    ...(i % 2 && { tags: [i % 3 ? 'flood' : 'ferry'] }),
    ...(i % 3 === 0 && { quotes: [{ text: `The level is ${i}.`, speaker: NAMES[i % voices] ?? `Voice ${i % voices}` }] }),
  }));
  return { title: 'An archive', lang: 'en', events };
}

const field = (element: Element): HTMLInputElement => one(element, '.find > input') as HTMLInputElement;
const count = (element: Element): string => words(one(element, '[part=search-count]'));
const filterButton = (element: Element): HTMLElement => one(element, '[part=search] [aria-expanded]');
const choice = (element: Element, name: string): HTMLInputElement => all(element, '.choices label').find((label) => words(label).startsWith(name))!.querySelector('input')!;

/** What the reader types into the field, once its matches are drawn. */
async function type(element: ArticleTimeline, text: string): Promise<void> {
  field(element).focus();
  await sendKeys({ type: text });
  await settled(element);
}

async function click(element: ArticleTimeline, target: Element): Promise<void> {
  target.scrollIntoView({ block: 'nearest' });
  const { left, top, width, height } = target.getBoundingClientRect();
  await sendMouse({ type: 'click', position: [Math.round(left + width / 2), Math.round(top + height / 2)] });
  await settled(element);
}

/** The titles of the cards that do not step back. */
const clear = (element: Element): string[] => all(element, '.picture > ol .card:not(.faint) .title').map(words);

beforeEach(() => setViewport({ width: 1000, height: 900 }));
afterEach(() => resetMouse());

describe('the search field', () => {
  it('is there in long stories, and in short ones when the page asks for it', async () => {
    const element = await mount({ timeline: bridge });
    expect(all(element, '[part=search]').length).to.equal(0);
    element.query = {};
    await settled(element);
    expect(field(element).getBoundingClientRect().height).to.be.at.least(24);
    element.query = null;
    await settled(element);
    expect(all(element, '[part=search]').length).to.equal(0);
    element.timeline = archive(21);
    await settled(element);
    expect(field(element).value).to.equal('');
  });

  it('says how many events match what is typed, in its live region, and lets the others step back', async () => {
    const element = await mount({ timeline: archive(40) });
    expect(count(element)).to.equal('');
    await type(element, 'CREVASSE dam');
    expect(one(element, '[part=search-count]').getAttribute('role')).to.equal('status');
    expect(count(element)).to.equal('Found: 2 of 40');
    expect(element.query).to.deep.equal({ text: 'CREVASSE dam' });
    for (const title of clear(element)) expect(title).to.match(/Crévasse .* dam/);
    const cards = all(element, '.picture > ol .card');
    expect(cards.filter((card) => card.classList.contains('faint')).length).to.be.greaterThan(3);
    expect(cards.filter((card) => card.part.contains('card-faint')).length).to.equal(cards.filter((card) => card.classList.contains('faint')).length);
    const faint = all(element, '.faint .title')[0]!;
    expect(getComputedStyle(faint).fontWeight).to.equal('400');
  });

  it('accounts for every match: in cards, markers and clusters', async () => {
    for (const width of [400, 1000]) {
      const element = await mount({ timeline: archive(120), width });
      await type(element, 'dam');
      const clusters = all(element, '.cluster').map((cluster) => Number(/Found: (\d+) of/.exec(cluster.getAttribute('aria-label')!)![1]));
      const single = items(element).filter((item) => !item.matches('.cluster')).map((item) => item.getAttribute('aria-label')!);
      expect(clusters.reduce((sum, n) => sum + n, 0) + single.filter((label) => label.includes('dam')).length).to.equal(18);
      expect(clusters.length).to.be.greaterThan(0);
      for (const [i, cluster] of all(element, '.cluster').entries()) {
        expect(cluster.classList.contains('faint')).to.equal(clusters[i] === 0);
        if (clusters[i]) expect(words(cluster)).to.equal(String(clusters[i]));
      }
      expect(all(element, '.marker:not(.faint)').length).to.equal(single.filter((label) => label.includes('dam')).length);
      element.parentElement!.remove();
    }
  });

  it('keeps the scale and the places of all events', async () => {
    const element = await mount({ timeline: archive(40) });
    const places = () => all(element, '.marker, .label').map((node) => `${node.style.insetInlineStart} ${words(node)}`);
    const before = places();
    await type(element, 'dam');
    expect(places()).to.deep.equal(before);
  });

  it('moves nothing in the page while the reader types', async () => {
    for (const width of [320, 600, 1000]) {
      const element = await mount({ timeline: archive(400), width });
      const top = () => Math.round(one(element, '.picture').getBoundingClientRect().top + scrollY);
      const before = top();
      await type(element, 'd');
      expect(top(), `at ${width}`).to.equal(before);
      await sendKeys({ type: 'am 7' });
      await settled(element);
      expect(top(), `at ${width}`).to.equal(before);
      element.parentElement!.remove();
    }
  });

  it('goes from match to match by Enter and Shift+Enter, round and round, with the focus in it', async () => {
    for (const width of [1000, 400]) {
      const element = await mount({ timeline: archive(40), width, attributes: { selected: 'e1' } });
      const matches = ['e0', 'e7', 'e14', 'e21', 'e28', 'e35'];
      await type(element, 'dam');
      const path: (string | null)[] = [];
      for (let i = 0; i < 7; i++) {
        await press('Enter');
        await settled(element);
        path.push(element.selected);
        expect(focused()).to.equal(field(element));
      }
      const byDate = [...archive(40).events].sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date))).map(({ id }) => id!).filter((id) => matches.includes(id));
      const from = byDate.indexOf(path[0]!);
      expect(path, `at ${width}`).to.deep.equal(Array.from({ length: 7 }, (_, i) => byDate[(from + i) % 6]));
      await press('Shift+Enter', 'Shift+Enter');
      await settled(element);
      expect(element.selected).to.equal(byDate[(from + 4) % 6]);
      expect(words(one(element, '.frame > .status'))).to.include('dam');
      element.parentElement!.remove();
    }
  });

  it('goes nowhere where nothing is found, and stays on a lone match', async () => {
    const element = await mount({ timeline: archive(40), width: 400 });
    await type(element, 'nothing of the kind');
    expect(count(element)).to.equal('Found: 0 of 40');
    await press('Enter');
    expect(element.selected).to.equal(null);
    expect(all(element, '[part=search] [aria-disabled=true]').length).to.equal(2);
    await press('Escape');
    await type(element, 'Report 11 ');
    await press('Enter', 'Enter', 'Enter');
    await settled(element);
    expect(element.selected).to.equal('e11');
    expect(one(element, 'details[open] summary').dataset['event']).to.equal(items(element).find((item) => item.getAttribute('aria-label')!.includes('Report 11'))!.dataset['event']);
  });

  it('brings the match into sight in a long vertical timeline', async () => {
    await setViewport({ width: 500, height: 500 });
    const element = await mount({ timeline: archive(60), width: 400 });
    await type(element, 'dam');
    for (let i = 0; i < 4; i++) {
      await press('Enter');
      await settled(element);
      const { top, bottom } = one(element, '.picture .card.current .title, .picture .cluster.current').getBoundingClientRect();
      expect(bottom > 0 && top < innerHeight, `${element.selected}: ${top} to ${bottom}`).to.be.true;
    }
  });

  it('is emptied by Escape: first the text, then the filters', async () => {
    const element = await mount({ timeline: archive(40) });
    element.query = { tags: ['flood'] };
    await settled(element);
    await type(element, 'river');
    expect(element.query).to.deep.equal({ text: 'river', tags: ['flood'] });
    await press('Escape');
    await settled(element);
    expect([field(element).value, element.query]).to.deep.equal(['', { tags: ['flood'] }]);
    await press('Escape');
    await settled(element);
    expect(element.query).to.deep.equal({});
    expect(count(element)).to.equal('');
    expect(all(element, '.faint').length).to.equal(0);
  });

  it('steps by its buttons too', async () => {
    const element = await mount({ timeline: archive(40), attributes: { selected: 'e1' } });
    await type(element, 'dam');
    const [previous, next] = all(element, '[part=search] > [aria-disabled]') as [HTMLElement, HTMLElement];
    expect([previous.ariaLabel, next.ariaLabel]).to.deep.equal(['Previous match', 'Next match']);
    await click(element, next);
    const first = element.selected;
    await click(element, next);
    expect(element.selected).to.not.equal(first);
    await click(element, previous);
    expect(element.selected).to.equal(first);
  });

  it('leaves half-composed words and all other keys alone', async () => {
    const element = await mount({ timeline: archive(40) });
    await type(element, 'dam');
    const event = new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, cancelable: true, bubbles: true });
    expect(field(element).dispatchEvent(event)).to.be.true;
    const selected = element.selected;
    await press('Home', 'ArrowRight', 'x');
    await settled(element);
    expect(field(element).value).to.equal('dxam');
    expect(element.selected).to.equal(selected);
  });
});

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
    expect(all(element, '.filters legend').map(words)).to.deep.equal(['Voices', 'Tags']);
    expect(all(element, '.choices label').map(words)).to.deep.equal(['Émile Ørsted 4', 'Ada Conti 4', 'Claire Dumas 3', 'Bruno Leone 3', 'flood 13', 'ferry 7']);
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
    expect(all(element, '.filters').length).to.equal(0);
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
    const top = () => one(element, '.picture').getBoundingClientRect().top + scrollY;
    const before = top();
    await click(element, filterButton(element));
    const moved = top() - before;
    expect(moved).to.be.within(30, one(element, '.filters').getBoundingClientRect().height + 20);
    await click(element, choice(element, 'flood'));
    expect(top() - before).to.equal(moved);
    await click(element, filterButton(element));
    expect(top()).to.equal(before);
  });

  it('are not offered where there are none', async () => {
    const element = await mount({ timeline: { events: Array.from({ length: 30 }, (_, i) => ({ date: String(1900 + i), title: `Year ${i}` })) } });
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
    expect(told).to.deep.equal([{ query: { text: 'dam' }, count: 6 }, { query: {}, count: 50 }]);
  });

  it('may be anything: what cannot be used is reported, and nothing throws', async () => {
    const element = await mount({ timeline: archive(40) });
    for (const [value, expected] of [['dam', ['wrong-type query']], [{ text: 3, tags: ['flood', 4] }, ['wrong-type query.text', 'wrong-type query.tags[1]']], [7, ['wrong-type query']], [undefined, []]] as const) {
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
    const element = await mount({ timeline: archive(20_000) });
    const told = heard(element, 'timeline-query');
    for (const text of ['r', 'ri', 'riv', 'dam', 'crevasse dam']) {
      element.query = { text };
      await element.updateComplete;
    }
    await until(() => told.length > 0 && count(element).startsWith('Found: 572'), 'the last query');
    expect(told.at(-1)).to.deep.equal({ query: { text: 'crevasse dam' }, count: 572 });
  });
});

describe('tables and lists', () => {
  it('show the matches alone, page by page', async () => {
    const element = await mount({ timeline: archive(400), attributes: { layout: 'list' } });
    const titles = () => all(element, '.plain [part=card-title]').map(words);
    await press('Tab');
    await type(element, 'dam');
    expect(count(element)).to.equal('Found: 58 of 400');
    expect(titles().length).to.equal(50);
    expect(all(element, '[part=search] > [aria-disabled]').length).to.equal(0);
    await click(element, all(element, '.steps button').at(-1)!);
    expect(titles().length).to.equal(8);
    expect(titles().every((title) => title.includes('dam'))).to.be.true;
    await type(element, ' crevasse');
    expect(titles().length).to.equal(12);
    await type(element, 'x');
    expect([titles().length, count(element)]).to.deep.equal([0, 'Found: 0 of 400']);
    await press('Escape');
    await settled(element);
    expect(titles().length).to.equal(50);
  });

  it('turn to the match that is stepped to', async () => {
    const element = await mount({ timeline: archive(400) });
    await click(element, one(element, '[aria-pressed]'));
    await type(element, 'dam');
    const rows = () => all(element, 'td button').map(words);
    expect(rows().every((title) => title.includes('dam'))).to.be.true;
    for (let i = 0; i < 58; i++) await press('Enter');
    await settled(element);
    expect(focused()).to.equal(field(element));
    await press('Shift+Enter');
    await settled(element);
    const current = one(element, 'td [aria-current=true]');
    expect(words(current)).to.equal(words(one(element, '[part=pane-title]')));
    await click(element, current);
    expect(rows()).to.include(words(one(element, '[part=pane-title]')));
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
      expect(stops.slice(from, from + 6)).to.deep.equal(['Search', 'Previous match', 'Next match', 'Filter', 'Émile Ørsted 4', 'Ada Conti 4']);
      expect(stops.at(-1)).to.equal('after');
      const [search, filter] = [field(element), filterButton(element)].map((node) => node.getBoundingClientRect().left) as [number, number];
      expect(search < filter).to.equal(dir === 'ltr');
    });
  }
});
