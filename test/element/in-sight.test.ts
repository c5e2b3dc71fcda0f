// The reader's place on the screen, and the focus, when what is around them changes.
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { at, expectVisibleFocus, press } from './keys.js';
import { all, focused, frame, items, mount, one, settled, until, words } from './page.js';
import { bridge, demo } from './stories.js';

const HIGH = 'padding-block: 600px 1500px';

describe('in a vertical timeline', () => {
  beforeEach(() => setViewport({ width: 400, height: 700 }));
  afterEach(() => {
    scrollTo(0, 0);
  });

  it('a card stays where it was on the screen when the pane above it folds', async () => {
    const element = await mount({ timeline: await demo('hama/en.json'), width: 375, style: HIGH });
    const below = items(element).at(-1)!;
    below.scrollIntoView({ block: 'center' });
    const { top } = below.getBoundingClientRect();
    below.click();
    await settled(element);
    expect(items(element).at(-1)!.getBoundingClientRect().top).to.be.closeTo(top, 2);
  });

  it('a pane that opens elsewhere comes into sight', async () => {
    const events = Array.from({ length: 400 }, (_, i) => ({
      date: new Date(Date.UTC(1985, 0, 1) + Math.floor(i / 20) * 6e10).toISOString().slice(0, 10),
      title: `Event ${String(i)}`,
    }));
    const element = await mount({ timeline: { events }, width: 375, style: HIGH });
    all(element, '[part~=cluster]')[1]!.click();
    await until(() => all(element, '[part=among]').length);
    one(element, '[part=among] li button').click();
    await settled(element);
    const { top, bottom } = one(element, '.frame > div > [part~=pane]').getBoundingClientRect();
    expect(top < innerHeight && bottom > 0).to.be.true;
  });

  it('the next event by keyboard keeps the focus in the pane', async () => {
    const element = await mount({ timeline: bridge, width: 375 });
    one(element, '[aria-label="Next event"]').focus();
    await press('Enter');
    await settled(element);
    expect(element.selected).to.not.equal(null);
    // On the same button of the event that is open now: it can be pressed again.
    expect(focused()?.getAttribute('aria-label')).to.equal('Next event');
    expect(focused()?.closest('[part=pane]')).to.equal(one(element, '[part=pane]'));
  });
});

it('the focus stays on an event when the layout turns', async () => {
  await setViewport({ width: 1000, height: 700 });
  const element = await mount({ timeline: bridge, width: 900 });
  items(element)[2]!.focus();
  await press('ArrowRight');
  expect(at()).to.equal('3');
  element.parentElement!.style.width = '380px';
  for (let i = 0; i < 4; i++) await frame();
  await until(() => focused()?.localName === 'summary', 'the focus in the vertical timeline');
  await settled(element);
  expect(at()).to.equal('3');
  expectVisibleFocus();
});

it('Escape goes from the pane to the row of the table', async () => {
  await setViewport({ width: 1000, height: 700 });
  const element = await mount({ timeline: bridge, width: 900 });
  one(element, 'button[aria-pressed]').click();
  await settled(element);
  one(element, '#pane-title').focus();
  await press('Escape');
  await settled(element);
  expect(words(focused())).to.equal(words(one(element, '#pane-title')));
});

it('a page that turns its direction turns the drawing, and one that changes its language the words', async () => {
  const element = await mount({ timeline: bridge, width: 900 });
  const root = document.documentElement;
  const { lang } = root;
  try {
    root.dir = 'rtl';
    root.lang = 'de';
    for (let i = 0; i < 3; i++) await frame();
    await settled(element);
    expect(all(element, '.rtl').length).to.equal(1);
    expect(words(one(element, 'button[aria-pressed]'))).to.equal('Tabelle');
  } finally {
    root.removeAttribute('dir');
    root.lang = lang;
  }
});

it('corrected dates are said anew, also under the same ids', async () => {
  const element = await mount({ width: 900 });
  element.events = [
    { id: 'a', date: '2011', title: 'A' },
    { id: 'b', date: '2024-12-04', title: 'B' },
  ];
  await settled(element);
  element.events = [
    { id: 'a', date: '1982', title: 'A' },
    { id: 'b', date: '2024-12-05', title: 'B' },
  ];
  await settled(element);
  expect(words(one(element, '[part=summary]')))
    .to.contain('1982')
    .and.not.contain('2011');
});

it('text properties of the page that would tear the drawing apart end at the element', async () => {
  const style = 'text-align: right; text-indent: 2em; text-transform: uppercase; white-space: nowrap';
  const element = await mount({ timeline: await demo('hama/en.json'), width: 900, style });
  const plain = await mount({ timeline: await demo('hama/en.json'), width: 900 });
  const boxes = (of: Element) =>
    all(of, 'li[part~=card]').map((card) => [
      card.style.cssText,
      Math.round(card.getBoundingClientRect().height),
    ]);
  expect(boxes(element)).to.deep.equal(boxes(plain));
  expect(one(element, '[part~=picture] svg').getBoundingClientRect().left).to.equal(
    one(element, '[part~=picture]').getBoundingClientRect().left,
  );
});
