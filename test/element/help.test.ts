// The help: which keys act, and what the signs of the picture mean.
import { expect } from '@open-wc/testing';
import type { ArticleTimeline } from '../../src/article-timeline.js';
import { at, press } from './keys.js';
import { all, focused, isShown, items, mount, one, settled, until, words } from './page.js';
import { bridge, crowd, demo } from './stories.js';
import { expectNoneInAnyColours, wholePage } from './whole-page.js';

const help = (element: Element): HTMLDialogElement | undefined =>
  all(element, 'dialog[open]')[0] as HTMLDialogElement | undefined;

async function openHelp(element: ArticleTimeline): Promise<HTMLDialogElement> {
  one(element, '[part~=control-help]').click();
  await until(() => help(element));
  return help(element)!;
}

/** The keys that it lists. */
const keysIn = (box: Element): string[] => [...box.querySelectorAll('kbd')].map(words);

describe('the help', () => {
  const { show } = wholePage('A story');

  it('opens by its key from the list, says which keys act, and gives the focus back', async () => {
    const timeline = await demo('hama/en.json');
    const element = await mount({ timeline, width: 900, attributes: { lang: 'en' } });
    items(element)[1]!.focus();
    await press('?');
    await until(() => help(element)?.contains(focused()), 'the focus in the help');
    const box = help(element)!;
    expect(box.ariaLabel).to.equal('Keys and signs');
    expect(keysIn(box).join(' ')).to.equal('← → Home End Enter Esc Y P Shift G + − 0 ?');
    await press('Escape');
    await until(() => !help(element));
    expect(at()).to.equal('1');
  });

  it('lists lanes and bubbles where there are some, and no years where there is one', async () => {
    const timeline = { ...crowd(3000), groups: [] };
    const many = await mount({ timeline, width: 800, attributes: { 'group-by': 'speaker' } });
    const box = await openHelp(many);
    expect(keysIn(box)).to.include.members(['L', 'B']);
    const day = ['2024-12-03T08:00', '2024-12-03T09:00'].map((date) => ({ date, title: date }));
    const one = await mount({ timeline: { events: day } });
    expect(keysIn(await openHelp(one)).filter((key) => /^[A-Z]$/.test(key))).to.deep.equal(['G']);
  });

  it('draws each sign beside what it means', async () => {
    const element = await mount({ timeline: bridge, width: 900, attributes: { lang: 'en' } });
    const box = await openHelp(element);
    const signs = [...box.querySelectorAll('.signs > dt')];
    expect(signs.length).to.equal(5);
    for (const sign of signs) {
      const drawn = sign.querySelector('svg')!;
      expect(isShown(drawn)).to.be.true;
      expect(drawn.querySelectorAll('path, circle').length).to.be.greaterThan(0);
      expect(words(sign.nextElementSibling)).to.match(/\w{4}/);
    }
    // A bubble has its number, in the ring.
    const number = box.querySelector('.signs text')!;
    const ring = box.querySelector('.ring')!.getBoundingClientRect();
    expect(words(number)).to.equal('5');
    const { left, right, top, bottom } = number.getBoundingClientRect();
    expect(right - left).to.be.greaterThan(0);
    expect(left > ring.left && right < ring.right).to.be.true;
    expect(Math.abs((top + bottom) / 2 - (ring.top + ring.bottom) / 2)).to.be.lessThan(ring.height / 4);
    // As the picture draws them.
    for (const name of ['axis-line', 'break'])
      expect(getComputedStyle(box.querySelector(`.${name}`)!).stroke).to.equal(
        getComputedStyle(one(element, `[part=picture] .${name}`)).stroke,
      );
  });

  it('leads to the field, and from there back to where the focus was', async () => {
    const element = await mount({ timeline: bridge, width: 900, attributes: { lang: 'en' } });
    const button = one(element, '[part~=control-help]');
    button.focus();
    await press('Enter');
    await until(() => help(element));
    [...help(element)!.querySelectorAll('button')].find((each) => /^Go to/.test(words(each)))!.focus();
    await press('Enter');
    await until(() => focused()?.localName === 'input');
    await press('Escape');
    await until(() => !help(element));
    expect(focused()).to.equal(button);
  });

  it('is in the language of the interface, mirrored in right-to-left text', async () => {
    for (const [lang, title] of [
      ['de', 'Tasten und Zeichen'],
      ['ar', 'المفاتيح والعلامات'],
      ['ja', 'キーと記号'],
    ] as const) {
      const dir = lang === 'ar' ? 'rtl' : 'ltr';
      const element = await mount({ timeline: bridge, attributes: { lang, dir } });
      const box = await openHelp(element);
      expect(words(box.querySelector('h2'))).to.equal(title);
      expect(words(box)).not.to.match(/event/i);
      expect(keysIn(box)[0]).to.equal(dir === 'rtl' ? '→' : '←');
      element.remove();
    }
  });

  for (const width of [320, 768])
    it(`fits ${width} px, scrolls in itself, and has nothing that axe finds`, async () => {
      const element = await show({ timeline: bridge }, width);
      const box = await openHelp(element);
      const { left, right, top, bottom } = box.getBoundingClientRect();
      expect(left >= 0 && right <= width && top >= 0 && bottom <= innerHeight).to.be.true;
      expect(box.scrollWidth).to.be.at.most(box.clientWidth);
      await expectNoneInAnyColours();
    });

  it('is not left behind when the element leaves the page', async () => {
    const element = await mount({ timeline: bridge, width: 900 });
    await openHelp(element);
    const parent = element.parentElement!;
    element.remove();
    parent.append(element);
    await settled(element);
    expect(help(element)).to.equal(undefined);
    await openHelp(element);
  });

  it('has no button where the page wants none', async () => {
    const element = await mount({ timeline: bridge, attributes: { controls: 'zoom table' } });
    expect(all(element, '[part~=control-help]')).to.deep.equal([]);
  });
});

it('buttons say which keys do the same', async () => {
  const element = await mount({ timeline: bridge, attributes: { lang: 'en' } });
  expect(
    all(element, '[aria-keyshortcuts]').map((each) => [each.ariaLabel, each.ariaKeyShortcuts]),
  ).to.deep.equal([
    ['Zoom out', '-'],
    ['Zoom in', 'Plus'],
    ['Whole period', '0'],
    ['Keys and signs', '?'],
  ]);
});
