// From one end of a long story to the other, by keys that a reader really presses.
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { ArticleTimeline } from '../../src/article-timeline.js';
import { stretchInWords } from '../../src/guide/dates.js';
import type { TimelineInit } from '../../src/model/event.js';
import { at, press } from './keys.js';
import { all, focused, items, mount, one, settled, until, words } from './page.js';
import { crowd } from './stories.js';

beforeEach(() => setViewport({ width: 1000, height: 700 }));

/** Keys that are pressed from now on. */
function pressed(): string[] {
  const keys: string[] = [];
  const note = ({ key, isTrusted }: KeyboardEvent) => isTrusted && keys.push(key);
  addEventListener('keydown', note, true);
  after(() => {
    removeEventListener('keydown', note, true);
  });
  return keys;
}

/** So many events with titles that differ by their number alone, over some decades. */
const numbered = (count: number): TimelineInit => ({
  title: 'Numbered',
  lang: 'en',
  events: Array.from({ length: count }, (_, i) => ({
    id: `e${i + 1}`,
    date: new Date(Date.UTC(1980, 0, 1 + i * 30)).toISOString().slice(0, 10),
    title: `Event ${i + 1}`,
    ...(i % 40 === 0 && {
      quotes: [{ text: `The level is ${i}.`, speaker: i % 80 ? 'Ada Conti' : 'Bruno Leone' }],
    }),
  })),
});

const dialog = (element: Element): HTMLDialogElement | undefined =>
  all(element, 'dialog[open]')[0] as HTMLDialogElement | undefined;
const opened = (element: Element): Promise<void> =>
  until(() => dialog(element) && focused()?.localName === 'input');
const options = (element: Element): string[] => all(element, 'dialog [role=option]').map(words);

/** Types this into the field, from a first event that has the focus. */
async function goTo(element: ArticleTimeline, text: string): Promise<void> {
  items(element)[0]!.focus();
  await press('g');
  await opened(element);
  for (const key of text) await press(key);
}

describe('the field that leads to a year or a title', () => {
  it('leads from the first to the 251st of 500 events in 5 keys, and opens it', async () => {
    const element = await mount({ timeline: numbered(500), width: 900 });
    const domain = element.visibleDomain;
    const keys = pressed();
    await goTo(element, '251');
    await until(() => options(element).length === 1);
    await press('Enter');
    await until(() => words(focused()) === 'Event 251');
    expect(keys).to.deep.equal(['g', '2', '5', '1', 'Enter']);
    expect(element.selected).to.equal('e251');
    expect(element.visibleDomain).to.deep.equal(domain);
  });

  for (const width of [375, 900])
    it(`leads to the third quotation of who is named in 7 keys, ${width} px`, async () => {
      const element = await mount({ timeline: numbered(500), width });
      const keys = pressed();
      await goTo(element, 'con');
      await until(() => options(element).length === 6);
      await press('ArrowDown', 'ArrowDown', 'Enter');
      await until(() => focused()?.matches('[part=quote]'), 'the focus on a quotation');
      expect(keys.length).to.equal(7);
      expect(words(focused())).to.equal('“The level is 200.” Ada Conti');
      expect(element.selected).to.equal('e201');
    });

  it('keeps what was typed last, though what was typed before is answered after it', async () => {
    const element = await mount({ timeline: numbered(500), width: 900, attributes: { lang: 'en' } });
    await goTo(element, '');
    const field = focused() as HTMLInputElement;
    const type = (text: string) => {
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    };
    // A date in words waits for what reads it, a number does not.
    type('March 1995');
    type('251');
    await until(() => options(element).length === 1);
    await stretchInWords('March 1995', 'en');
    await settled(element);
    expect(options(element).length).to.equal(1);
    expect(options(element)[0]).to.include('Event 251');
    type('March 1995');
    await until(() => options(element).some((option) => option.includes('Mar')));
    type('251');
    type('');
    await settled(element);
    expect(options(element)).to.deep.equal([]);
  });

  it('tells how many places there are, and which of them Enter leads to', async () => {
    const element = await mount({ timeline: numbered(500), width: 900, attributes: { lang: 'en' } });
    await goTo(element, '1995');
    await until(() => options(element).length);
    expect(words(dialog(element)!.querySelector('[role=status]'))).to.equal('Found: 12 of 500');
    const chosen = () => one(element, `#${focused()!.getAttribute('aria-activedescendant')!}`);
    expect(words(chosen())).to.match(/^Jan \d+, 1995 Event 18\d$/);
    expect(chosen().ariaSelected).to.equal('true');
    await press('ArrowDown');
    await until(() => words(chosen()).startsWith('Feb'));
    await press('ArrowUp', 'ArrowUp');
    await until(() => words(chosen()).startsWith('Dec'));
  });

  for (const [typed, from] of [
    ['1995-03', '1995-03'],
    ['3 march 1995', '1995-03-03'],
    ['2300', '2300'],
  ] as const)
    it(`leads to ${typed}, or to what comes next`, async () => {
      const element = await mount({ timeline: numbered(500), width: 900, attributes: { lang: 'en' } });
      await goTo(element, typed);
      const { events } = numbered(500);
      const next = events.findIndex(({ date }) => date >= from);
      await until(() => options(element)[0]?.endsWith(events.at(next)!.title), typed);
    });

  it('gives the focus back to where it was by Escape, and writes what is typed quickly', async () => {
    const element = await mount({ timeline: numbered(500), width: 900 });
    items(element)[3]!.focus();
    const before = at();
    void press('g', '9');
    await until(() => (focused() as HTMLInputElement).value === '9');
    await press('Escape');
    await until(() => !dialog(element));
    expect(at()).to.equal(before);
    expect(element.selected).to.equal(null);
  });

  it('leaves the focus where it was when the page does not want the event to be chosen', async () => {
    const element = await mount({ timeline: numbered(50), width: 900 });
    element.addEventListener('timeline-select', (event) => {
      event.preventDefault();
    });
    await goTo(element, 'event 7');
    await until(() => options(element).length === 1);
    await press('Enter');
    await until(() => !dialog(element));
    expect(at()).to.equal('0');
  });

  it('opens what is open already, in a list that unfolds', async () => {
    const element = await mount({ timeline: numbered(20), width: 375 });
    element.select('e7');
    await settled(element);
    await goTo(element, 'event 7');
    await until(() => options(element).length === 1);
    await press('Enter');
    await until(() => all(element, 'details[open]').length === 1 && focused()?.matches('[part=pane]'));
  });

  it('closes by Escape alone, and leaves the reader in the story', async () => {
    const element = await mount({ timeline: numbered(20), width: 900, attributes: { story: '' } });
    await until(() => all(element, '[part~=control-next]').length);
    one(element, '[part~=control-next]').focus();
    await press('g');
    await opened(element);
    await press('Escape');
    await until(() => !dialog(element));
    expect(all(element, '[part~=story-bar]').length).to.equal(1);
  });
});

describe('keys that jump', () => {
  const jumps = async (element: ArticleTimeline, ...keys: string[]): Promise<(string | undefined)[]> => {
    const path: (string | undefined)[] = [];
    for (const key of keys) {
      const before = at();
      await press(key);
      await until(() => at() !== before, `${key} to lead on from ${String(before)}`).catch(() => undefined);
      await settled(element);
      path.push(at());
    }
    return path;
  };
  const years: TimelineInit = {
    lang: 'en',
    events: ['1950', '1951-02-03', '1951-08-04', '1953-01-01', '2020-05-01', '2020-05-02'].map((date, i) => ({
      id: `e${i}`,
      date,
      title: `Event ${i}`,
      group: i % 2 ? 'North' : 'South',
    })),
  };

  it('lead to the first event of the next year and of the one before', async () => {
    const element = await mount({ timeline: years, width: 1000 });
    items(element)[0]!.focus();
    expect(await jumps(element, 'y', 'y', 'y', 'Shift+Y', 'Shift+Y')).to.deep.equal([
      '1',
      '3',
      '4',
      '3',
      '1',
    ]);
    items(element)[2]!.focus();
    await press('ArrowRight', 'ArrowLeft');
    expect(await jumps(element, 'Shift+Y')).to.deep.equal(['1']);
  });

  it('lead from part to part, between cuts', async () => {
    const element = await mount({ timeline: years, width: 1000 });
    expect(all(element, '[part=gap-label]').length).to.equal(1);
    items(element)[0]!.focus();
    expect(await jumps(element, 'p', 'Shift+P')).to.deep.equal(['4', '0']);
  });

  it('lead from lane to lane, to what lies nearest', async () => {
    for (const width of [1000, 375]) {
      const element = await mount({ timeline: years, width, attributes: { 'group-by': 'group' } });
      items(element)[0]!.focus();
      expect(await jumps(element, 'l', 'Shift+L')).to.deep.equal(['1', '2']);
      // Back in time, where that is nearer.
      items(element)[2]!.focus();
      expect(await jumps(element, 'l')).to.deep.equal(['1']);
    }
  });

  it('lead from bubble to bubble, and say which event the focus is at', async () => {
    const element = await mount({ timeline: crowd(3000), width: 800, attributes: { lang: 'en' } });
    const bubbles = all(element, '[part=cluster]').map((each) => each.dataset['event']);
    expect(bubbles.length).to.be.greaterThan(2);
    items(element)[0]!.focus();
    const [first] = await jumps(element, 'b');
    expect(bubbles).to.contain(first);
    const [second, back] = await jumps(element, 'b', 'Shift+B');
    expect(bubbles.indexOf(second)).to.equal(bubbles.indexOf(first) + 1);
    expect(back).to.equal(first);
    expect(words(one(element, '.status'))).to.equal(`${Number(first) + 1} of 3,000`);
  });

  it('bring an event into a zoomed picture, and leave its length as it is', async () => {
    const element = await mount({ timeline: numbered(500), width: 900 });
    element.visibleDomain = [Date.UTC(1980, 0, 1), Date.UTC(1981, 0, 1)];
    await settled(element);
    items(element)[0]!.focus();
    const [from, to] = element.visibleDomain;
    await jumps(element, 'y', 'y');
    const [start, end] = element.visibleDomain;
    expect(start).to.be.greaterThan(from);
    expect(Math.abs((end - start) / (to - from) - 1)).to.be.lessThan(0.1);
  });

  it('are letters in a field, and the page’s own where the focus is not in the element or with Control', async () => {
    const element = await mount({ timeline: numbered(500), width: 900 });
    const left: string[] = [];
    addEventListener('keydown', ({ key, defaultPrevented }) => left.push(defaultPrevented ? '' : key), {
      signal: AbortSignal.timeout(20_000),
    });
    const search = one(element, '[part=search-field]') as HTMLInputElement;
    search.focus();
    await press('g', 'y', '?');
    expect(search.value).to.equal('gy?');
    search.blur();
    await press('g', 'y');
    items(element)[0]!.focus();
    await press('Control+g');
    await settled(element);
    expect(left.filter((key) => key !== 'Control')).to.deep.equal(['g', 'y', '?', 'g', 'y', 'g']);
    expect(dialog(element)).to.equal(undefined);
    expect(at()).to.equal('0');
  });
});
