import { expect } from '@open-wc/testing';
import { resetMouse, sendKeys, setViewport } from '@web/test-runner-commands';
import { press } from './keys.js';
import { all, focused, items, mount, nameOf, one, seen, settled, words } from './page.js';
import { archive, click, count, field, type } from './seeking.js';
import { bridge, crowd } from './stories.js';

/** The titles of the cards that do not step back. */
const clear = (element: Element): string[] =>
  all(element, '[part~=picture] ol [part~=card]:not(.faint) [part~=card-title]').map(words);

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
    const cards = all(element, '[part~=picture] ol [part~=card]');
    expect(cards.filter((card) => card.classList.contains('faint')).length).to.be.greaterThan(3);
    expect(cards.filter((card) => card.part.contains('card-faint')).length).to.equal(
      cards.filter((card) => card.classList.contains('faint')).length,
    );
    const faint = all(element, '.faint [part~=card-title]')[0]!;
    expect(getComputedStyle(faint).fontWeight).to.equal('400');
  });

  it('accounts for every match: in cards, markers and clusters', async () => {
    for (const width of [400, 1000]) {
      const element = await mount({ timeline: archive(120), width });
      await type(element, 'dam');
      const clusters = all(element, '[part~=cluster]').map((cluster) =>
        Number(/Found: (\d+) of/.exec(nameOf(cluster))![1]),
      );
      const single = items(element)
        .filter((item) => !item.matches('[part~=cluster]'))
        .map(nameOf);
      expect(
        clusters.reduce((sum, n) => sum + n, 0) + single.filter((label) => label.includes('dam')).length,
      ).to.equal(18);
      expect(clusters.length).to.be.greaterThan(0);
      for (const [i, cluster] of all(element, '[part~=cluster]').entries()) {
        expect(cluster.classList.contains('faint')).to.equal(clusters[i] === 0);
        if (clusters[i]) expect(seen(cluster)).to.equal(String(clusters[i]));
      }
      expect(all(element, '[part~=marker]:not(.faint)').length).to.equal(
        single.filter((label) => label.includes('dam')).length,
      );
      element.parentElement!.remove();
    }
  });

  it('keeps the scale, and gives matches cards before others', async () => {
    const element = await mount({ timeline: crowd(300) });
    const ticks = () => all(element, '.label');
    const places = () => ticks().map((node) => parseFloat(node.style.insetInlineStart));
    const before = { words: ticks().map(words), places: places() };
    const carded = () =>
      all(element, '[part~=picture] ol [part~=card] [part~=card-title]')
        .map(words)
        .filter((title) => title.includes('3'));
    const few = carded().length;
    await type(element, '3');
    expect(ticks().map(words)).to.deep.equal(before.words);
    // Some browsers measure a word anew, and find a tenth of a px.
    for (const [i, place] of places().entries()) expect(place).to.be.closeTo(before.places[i]!, 0.5);
    expect(carded().length).to.be.greaterThan(few);
  });

  it('moves nothing in the page while the reader types', async () => {
    for (const width of [320, 600, 1000]) {
      const element = await mount({ timeline: archive(400), width });
      const top = () => Math.round(one(element, '[part~=picture]').getBoundingClientRect().top + scrollY);
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
      const byDate = [...archive(40).events]
        .sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)))
        .map(({ id }) => id!)
        .filter((id) => matches.includes(id));
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
    expect(one(element, 'details[open] summary').dataset['event']).to.equal(
      items(element).find((item) => nameOf(item).includes('Report 11'))!.dataset['event'],
    );
  });

  it('brings the match into sight in a long vertical timeline', async () => {
    await setViewport({ width: 500, height: 500 });
    const element = await mount({ timeline: archive(60), width: 400 });
    await type(element, 'dam');
    for (let i = 0; i < 4; i++) {
      await press('Enter');
      await settled(element);
      const { top, bottom } = one(
        element,
        '[part~=picture] [part~=card].current [part~=card-title], [part~=picture] [part~=cluster].current',
      ).getBoundingClientRect();
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
    const event = new KeyboardEvent('keydown', {
      key: 'Enter',
      isComposing: true,
      cancelable: true,
      bubbles: true,
    });
    expect(field(element).dispatchEvent(event)).to.be.true;
    const selected = element.selected;
    await press('Home', 'ArrowRight', 'x');
    await settled(element);
    expect(field(element).value).to.equal('dxam');
    expect(element.selected).to.equal(selected);
  });
});
