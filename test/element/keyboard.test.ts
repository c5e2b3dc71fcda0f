import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { at, between, expectVisibleFocus, press } from './keys.js';
import { all, focused, isShown, items, mount, one, seen, settled, until, words } from './page.js';
import { bridge, crowd, demo } from './stories.js';

beforeEach(() => setViewport({ width: 1000, height: 700 }));

describe('the keyboard in a horizontal timeline', () => {
  it('finds one tab stop in the list, and leaves it by Tab in both directions', async () => {
    const element = await mount({ timeline: bridge });
    const { before, after } = between(element);
    const stops: HTMLElement[] = [];
    while (stops.length < 30 && focused() !== after) {
      await press('Tab');
      stops.push(focused()!);
      if (focused() !== after) expectVisibleFocus();
    }
    expect(stops.at(-1)).to.equal(after);
    expect(stops.filter((stop) => stop.dataset['event'] !== undefined).length).to.equal(1);
    const back: HTMLElement[] = [];
    while (back.length < 30 && focused() !== before) {
      await press('Shift+Tab');
      back.push(focused()!);
    }
    expect(back).to.deep.equal([...stops.slice(0, -1).reverse(), before]);
  });

  it('moves by arrows, Home and End, stops at the ends, and selects nothing by it', async () => {
    const element = await mount({ timeline: bridge });
    items(element)[2]!.focus();
    const path: (string | undefined)[] = [];
    for (const key of [
      'ArrowRight',
      'ArrowDown',
      'ArrowRight',
      'ArrowLeft',
      'ArrowUp',
      'Home',
      'ArrowLeft',
      'End',
    ]) {
      await press(key);
      expectVisibleFocus();
      path.push(at());
    }
    expect(path).to.deep.equal(['3', '4', '4', '3', '2', '0', '0', '4']);
    expect(element.selected).to.equal(null);
    await settled(element);
    expect(items(element).map(({ tabIndex }) => tabIndex)).to.deep.equal([-1, -1, -1, -1, 0]);
  });

  it('leaves keys with a modifier, and all others, to the page', async () => {
    const element = await mount({ timeline: bridge });
    items(element)[2]!.focus();
    const kept: boolean[] = [];
    element.addEventListener('keydown', (event) => {
      kept.push(event.defaultPrevented);
      event.preventDefault();
    });
    await press('Control+ArrowRight', 'Alt+ArrowLeft', 'PageDown', 'a');
    expect(at()).to.equal('2');
    expect(kept.includes(true)).to.be.false;
  });

  it('mirrors the arrows that lie across in right-to-left text', async () => {
    const element = await mount({ timeline: bridge, attributes: { dir: 'rtl' } });
    items(element)[2]!.focus();
    await press('ArrowLeft');
    expect(at()).to.equal('3');
    await press('ArrowRight', 'ArrowRight');
    expect(at()).to.equal('1');
    await press('ArrowDown');
    expect(at()).to.equal('2');
    const [left, right] = [3, 1].map((i) => items(element)[i]!.getBoundingClientRect().right) as [
      number,
      number,
    ];
    expect(left).to.be.lessThan(right);
  });

  it('opens by Enter with the focus on the pane\u2019s heading, and comes back to the card by Escape', async () => {
    const element = await mount({ timeline: bridge });
    items(element)[1]!.focus();
    await press('Enter');
    await settled(element);
    expect(focused()).to.equal(one(element, '[part=pane-title]'));
    expectVisibleFocus();
    await press('Shift+Tab', 'Escape');
    await settled(element);
    expect(at()).to.equal('1');
    expectVisibleFocus();
  });

  for (const path of ['hama/en.json', 'comet/en.json']) {
    it(`reaches every event and shows every quotation of ${path}`, async () => {
      const timeline = await demo(path);
      const element = await mount({ timeline, width: 960 });
      const quotes = timeline.events.flatMap((event) => event.quotes ?? []);
      const read = new Set<string>();
      const opened = new Set<string | null>();
      const note = (): void => {
        opened.add(element.selected);
        for (const said of all(element, '[part=pane] blockquote')) if (isShown(said)) read.add(words(said));
      };
      items(element)[0]!.focus();
      for (let last = ''; last !== focused()!.dataset['event'];) {
        last = focused()!.dataset['event']!;
        const domain = element.visibleDomain!.join();
        await press('Enter');
        if (focused()!.ariaExpanded !== null) {
          await until(() => all(element, '[part=among]').length);
          // To the button that zooms, else to the first event.
          await press('Tab', 'Enter');
        }
        await settled(element);
        // A cluster opens and leaves the focus on its first event; one that cannot has its events in the pane.
        if (focused()!.dataset['event'] !== undefined) {
          await until(() => element.visibleDomain!.join() !== domain);
          await new Promise((resolve) => setTimeout(resolve, 250));
          expect(focused()!.dataset['event']).to.equal(last);
          last = '';
          continue;
        }
        expectVisibleFocus();
        note();
        for (let tabs = 1; tabs <= all(element, '[part~=near] button').length; tabs++) {
          await press(...Array<string>(tabs).fill('Tab'), 'Enter');
          await settled(element);
          note();
        }
        await press('Escape');
        await settled(element);
        last = focused()!.dataset['event']!;
        await press('ArrowDown');
        await settled(element);
      }
      expect(opened.size).to.equal(timeline.events.length);
      for (const { text } of quotes)
        expect(
          [...read].some((said) => said.includes(text.replace(/\s+/g, ' ').trim())),
          text,
        ).to.be.true;
    });
  }

  it('reaches the events of a cluster through its pane', async () => {
    const timeline = crowd(300);
    const element = await mount({ timeline, width: 640 });
    const cluster = all(element, '[part~=cluster]')[1]!;
    const count = Number(seen(cluster));
    const inside = element.toJSON().events[Number(cluster.dataset['event'])]!.id!;
    element.select(inside);
    await settled(element);
    const reached = new Set([element.selected]);
    const step = async (label: string): Promise<void> => {
      const button = one(element, `.steps [aria-label="${label}"]`);
      button.focus();
      await press('Enter');
      await settled(element);
      reached.add(element.selected);
    };
    while (all(element, '[part~=near]').length) await step('Previous event');
    for (let i = 0; i < count + 1; i++) await step('Next event');
    expect(reached.size).to.be.greaterThan(count);
    element.select(inside);
    await settled(element);
    one(element, '#pane-title').focus();
    await press('Escape');
    await settled(element);
    expect(focused()).to.equal(cluster);
    expect(items(element).filter(({ tabIndex }) => tabIndex === 0)).to.deep.equal([cluster]);
  });
});
