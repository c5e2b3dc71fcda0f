// What is said of what is seen: by name, in its language, once.
import { expect } from '@open-wc/testing';
import type { TimelineInit } from '../../src/model/event.js';
import { press } from './keys.js';
import { all, focused, items, mount, nameOf, one, seen, settled, until, words } from './page.js';
import { bridge, crowd } from './stories.js';

const status = (element: Element): string => words(one(element, '[role=status].status'));

/** In French, under an interface in English. */
const french: TimelineInit = {
  lang: 'fr',
  events: [
    { id: 'a', date: '2024-03-01', title: 'Le pont est fermé', quotes: [{ text: 'On attendra.' }] },
    {
      id: 'b',
      date: '2024-03-01',
      title: 'Un bac le remplace pour tous ceux qui travaillent de l’autre côté du fleuve',
    },
    ...Array.from({ length: 120 }, (_, i) => ({
      date: `2024-03-${String(2 + (i % 9)).padStart(2, '0')}`,
      title: `Jour ${i}`,
    })),
  ],
};

/** The nodes with words in a button that are heard, each with its language. */
const tongues = (button: Element): Map<string, string | undefined> => {
  const said = new Map<string, string | undefined>();
  const texts = document.createTreeWalker(button, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const parent = texts.currentNode.parentElement!;
    const text = (texts.currentNode.nodeValue ?? '').trim();
    if (text && !parent.closest('[aria-hidden=true]'))
      said.set(text, parent.closest<HTMLElement>('[lang]')?.lang);
  }
  return said;
};

describe('the name of what can be chosen', () => {
  for (const width of [375, 900])
    it(`has titles in the story’s language, the rest in the interface’s, ${String(width)} px`, async () => {
      const element = await mount({ timeline: french, width, attributes: { lang: 'en' } });
      const kinds = items(element);
      expect(kinds.length).to.be.greaterThan(3);
      for (const item of kinds) {
        expect(item.ariaLabel, nameOf(item)).to.equal(null);
        for (const [text, lang] of tongues(item))
          if (french.events.some(({ title }) => title.includes(text))) expect(lang, text).to.equal('fr');
          else expect(lang, text).not.to.equal('fr');
      }
    });

  it('has all that is seen in it, and tells what a number counts', async () => {
    for (const [timeline, width] of [
      [bridge, 375],
      [bridge, 900],
      [crowd(300), 700],
      [crowd(20_000), 700],
    ] as const) {
      const element = await mount({ timeline, width, attributes: { lang: 'en' } });
      await until(() => items(element).length);
      for (const item of items(element)) {
        const plain = (text: string) =>
          text
            .replace(/[“”…]|\s+/g, ' ')
            .replace(/\s+/g, ' ')
            .trim();
        for (const word of plain(seen(item)).split(' ')) expect(plain(nameOf(item))).to.contain(word);
      }
      element.parentElement!.remove();
    }
    const element = await mount({ timeline: bridge, attributes: { lang: 'en' } });
    expect(items(element).map(nameOf)[2]).to.equal('Dec 3, 2024, 8:00 AM 2 quotes The bridge is closed');
  });

  it('is whole where the title on the card is cut, and is said once', async () => {
    const style = '--article-timeline-title-lines: 1';
    const element = await mount({
      timeline: { ...french, events: french.events.slice(0, 2) },
      width: 600,
      style,
    });
    const name = nameOf(items(element)[1]!);
    expect(name).to.match(/Un bac le remplace .* de l’autre côté du fleuve$/);
    expect(name.match(/Un bac/g)!.length).to.equal(1);
  });

  it('is not said again by what the pointer shows', async () => {
    const element = await mount({ timeline: crowd(200), width: 900 });
    const hints = all(element, '[title]');
    expect(hints.length).to.be.greaterThan(3);
    expect(hints.filter((hint) => hint.ariaHidden !== 'true')).to.deep.equal([]);
  });
});

describe('what the reader has done', () => {
  it('is said once: a title that gets the focus is not said again', async () => {
    const element = await mount({ timeline: bridge, attributes: { lang: 'en' } });
    items(element)[1]!.focus();
    await press('Enter');
    await settled(element);
    expect(words(focused())).to.equal('The flood takes two arches');
    expect(status(element)).to.equal('November 4, 1966');
    const names = one(element, '[part=pane]').getAttribute('aria-labelledby')!.split(' ');
    expect(names.map((id) => words(one(element, `#${id}`)))).to.deep.equal([bridge.title, '2 of 5']);
  });

  it('is said once by the window on the strip, which says it itself', async () => {
    const element = await mount({ timeline: crowd(200), width: 900 });
    one(element, '[aria-label="Zoom in"]').click();
    await settled(element);
    await until(() => status(element));
    one(element, '[role=slider]').focus();
    const before = one(element, '[role=slider]').ariaValueText;
    await press('ArrowLeft');
    await until(() => one(element, '[role=slider]').ariaValueText !== before);
    await settled(element);
    expect(status(element)).to.equal('');
  });

  it('is said of a scale, and of a page, whose buttons keep the focus at the end', async () => {
    const element = await mount({ timeline: crowd(100), attributes: { lang: 'en' } });
    const scales = one(element, 'select') as HTMLSelectElement;
    scales.value = 'even';
    scales.dispatchEvent(new Event('change'));
    await settled(element);
    expect(status(element)).to.equal('Scale: Evenly spaced');
    one(element, '[part~=control-table]').click();
    await settled(element);
    const back = all(element, '.steps [part=control]').find((each) => words(each) === 'Previous page')!;
    back.focus();
    for (const page of [2, 1, 1]) {
      await press('Enter');
      await settled(element);
      expect(status(element)).to.equal(`Page ${String(page)} of 3`);
      expect(focused()).to.equal(back);
    }
    expect(back.ariaDisabled).to.equal('true');
  });

  it('goes on by the same button in a pane that opens in each card', async () => {
    const element = await mount({
      timeline: bridge,
      width: 375,
      attributes: { selected: 'stone', lang: 'en' },
    });
    one(element, 'details[open] [aria-label="Next event"]').focus();
    for (const id of ['flood', 'closed', 'ferry', 'open']) {
      await press('Enter');
      await settled(element);
      expect(element.selected).to.equal(id);
      expect(focused()?.ariaLabel).to.equal('Next event');
    }
    expect(status(element)).to.match(/^One lane opens, Dec 5, 2024\. 5 of 5$/);
    await press('Enter');
    await settled(element);
    expect(focused()?.ariaLabel).to.equal('Next event');
  });
});
