import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { at, between, expectVisibleFocus, press } from './keys.js';
import { all, focused, isShown, items, mount, one, settled, until, words } from './page.js';
import { bridge, demo } from './stories.js';

beforeEach(() => setViewport({ width: 1000, height: 700 }));

describe('the keyboard in a vertical timeline', () => {
  const vertical = { timeline: bridge, width: 400 };

  it('opens and closes the cards, which are native disclosures', async () => {
    const element = await mount(vertical);
    const open = (): boolean[] =>
      all(element, 'details').map((details) => (details as HTMLDetailsElement).open);
    expect(items(element).map(({ localName }) => localName)).to.deep.equal(Array(5).fill('summary'));
    expect(open()).to.deep.equal([false, false, true, false, false]);
    items(element)[1]!.focus();
    await press('Enter');
    await settled(element);
    expect(open()).to.deep.equal([false, true, false, false, false]);
    expect(isShown(one(element, 'details[open] blockquote'))).to.be.true;
    expectVisibleFocus();
    await press('Escape');
    await settled(element);
    expect(at()).to.equal('1');
    await press('Enter');
    await settled(element);
    expect(open()).to.deep.equal(Array(5).fill(false));
    expect(at()).to.equal('1');
    await press('Enter');
    await settled(element);
    expect(open()).to.deep.equal([false, true, false, false, false]);
  });

  it('moves between the cards by arrows, on from where it opened one', async () => {
    const element = await mount(vertical);
    items(element)[0]!.focus();
    await press('ArrowDown', 'Enter');
    await settled(element);
    await press('Escape', 'ArrowDown');
    expect(at()).to.equal('2');
    await press('End', 'ArrowUp');
    expect(at()).to.equal('3');
  });

  it('has no trap: Tab goes on through pane and page', async () => {
    const element = await mount(vertical);
    const { after } = between(element);
    for (let i = 0; i < 30 && focused() !== after; i++) {
      await press('Tab');
      if (focused() !== after) expectVisibleFocus();
    }
    expect(focused()).to.equal(after);
  });

  it('reaches every event and shows every quotation of the story', async () => {
    const timeline = await demo('hama/en.json');
    const element = await mount({ timeline, width: 360 });
    const read = new Set<string>();
    items(element)[0]!.focus();
    for (let i = 0; i < timeline.events.length; i++) {
      if (!items(element)[i]!.closest('details')!.open) {
        await press('Enter');
        await settled(element);
        await press('Escape');
        await settled(element);
      }
      for (const said of all(element, '[part=pane] blockquote')) if (isShown(said)) read.add(words(said));
      await press('ArrowDown');
      expectVisibleFocus();
    }
    for (const { text } of timeline.events.flatMap((event) => event.quotes ?? []))
      expect(
        [...read].some((said) => said.includes(text.replace(/\s+/g, ' ').trim())),
        text,
      ).to.be.true;
  });
});

describe('the keyboard in the table', () => {
  it('opens the table by its button, turns its rows into buttons, and goes back', async () => {
    const element = await mount({ timeline: bridge });
    const toggle = one(element, 'button[aria-pressed]');
    toggle.focus();
    await press('Enter');
    await settled(element);
    expect(focused() === one(element, 'button[aria-pressed=true]')).to.be.true;
    await until(() => all(element, 'tbody tr').length > 0, 'no table');
    // Over the other buttons; an expectation about nodes would print all that they hold.
    for (let i = 0; i < 5 && focused() !== one(element, '.scroll'); i++) await press('Tab');
    expect(focused() === one(element, '.scroll')).to.be.true;
    expectVisibleFocus();
    await press('Tab', 'Enter');
    await settled(element);
    expect(element.selected).to.equal('stone');
    expectVisibleFocus();
  });
});
