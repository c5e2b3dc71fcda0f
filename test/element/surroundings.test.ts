// What the page does around the element: languages, directions, documents, translators.
import { expect } from '@open-wc/testing';
import type { ArticleTimeline } from '../../src/article-timeline.js';
import { all, focused, mount, one, settled, until, words } from './page.js';
import { bridge } from './stories.js';

const date = (element: ArticleTimeline): string => words(one(element, '[part=pane-date]'));
const isRtl = (element: ArticleTimeline): boolean => element.shadowRoot!.querySelector('.rtl') !== null;

describe('language and direction', () => {
  it('are followed wherever around the element they are set', async () => {
    const element = await mount({ timeline: bridge, attributes: {} });
    const container = element.parentElement!;
    container.lang = 'de';
    await until(() => date(element).includes('Dezember'));
    container.lang = 'ar';
    container.dir = 'rtl';
    await until(() => isRtl(element));
    container.removeAttribute('dir');
    container.removeAttribute('lang');
    await until(() => !isRtl(element) && date(element).includes('December'));
  });

  it('are followed through shadow roots', async () => {
    const element = await mount({ timeline: bridge });
    const container = element.parentElement!;
    const host = document.createElement('section');
    const main = document.createElement('main');
    main.append(element);
    host.attachShadow({ mode: 'open' }).append(main);
    container.append(host);
    await settled(element);
    main.lang = 'de';
    await until(() => date(element).includes('Dezember'));
    main.removeAttribute('lang');
    container.lang = 'fr';
    await until(() => date(element).includes('décembre'));
    host.dir = 'rtl';
    await until(() => isRtl(element));
  });
});

describe('another document', () => {
  it('has the element with its styles, at the width that is there', async () => {
    const element = await mount({ timeline: bridge });
    const inset = (node: HTMLElement) => getComputedStyle(node).position;
    expect(inset(one(element, '[part~=card]'))).to.equal('absolute');
    const page = document.createElement('iframe');
    page.style.cssText = 'width: 1000px; height: 600px';
    element.parentElement!.append(page);
    page.contentDocument!.body.append(element);
    await settled(element);
    expect(inset(one(element, '[part~=card]'))).to.equal('absolute');
    await until(() => one(element, '[part=picture]').clientWidth > 900);
    page.contentDocument!.documentElement.lang = 'de';
    await until(() => date(element).includes('Dezember'));
    page.parentElement!.append(element);
    page.remove();
    await settled(element);
    expect(inset(one(element, '[part~=card]'))).to.equal('absolute');
  });

  it('has the styles of what is loaded late, each of them once', async () => {
    const element = await mount({
      timeline: bridge,
      attributes: { controls: 'table export', 'show-diagnostics': '', today: 'soon' },
    });
    const { parentElement: before, shadowRoot: root } = element;
    for (const name of ['table', 'export']) {
      one(element, `[part~=control-${name}]`).click();
      await settled(element);
    }
    await until(() => root!.querySelector('[part=downloads]'));
    const looks = () => [
      getComputedStyle(one(element, 'td')).verticalAlign,
      getComputedStyle(one(element, '[part=downloads]')).display,
      getComputedStyle(one(element, '[part=diagnostics]')).overflowX,
    ];
    const { length } = root!.adoptedStyleSheets;
    expect(looks()).to.deep.equal(['top', 'flex', 'auto']);
    element.remove();
    before!.append(element);
    await settled(element);
    expect(root!.adoptedStyleSheets.length).to.equal(length);
    const page = document.createElement('iframe');
    before!.append(page);
    page.contentDocument!.body.append(element);
    await settled(element);
    expect(looks()).to.deep.equal(['top', 'flex', 'auto']);
    expect(root!.adoptedStyleSheets.length).to.equal(length);
  });

  it('may be one that nobody sees', async () => {
    const element = await mount({ timeline: bridge, attributes: { controls: 'table' } });
    one(element, '[part~=control-table]').click();
    await settled(element);
    const before = element.parentElement!;
    const faults: unknown[] = [];
    const fault = (event: ErrorEvent) => faults.push(event.message);
    addEventListener('error', fault);
    document.implementation.createHTMLDocument().body.append(element);
    before.append(element);
    removeEventListener('error', fault);
    await settled(element);
    expect(faults).to.deep.equal([]);
    expect(getComputedStyle(one(element, 'td')).verticalAlign).to.equal('top');
  });
});

/** What a translator of the whole page does: every text is put into an element of its own. */
function translate(element: ArticleTimeline): void {
  const walker = document.createTreeWalker(element.shadowRoot!, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (/\p{L}|\d/u.test(text.data) && !text.parentElement?.closest('style, .probes')) texts.push(text);
  }
  for (const text of texts) {
    const font = document.createElement('span');
    font.textContent = `«${text.data}»`;
    text.replaceWith(font);
  }
}

describe('a translator of the whole page', () => {
  for (const attributes of [{}, { layout: 'vertical' }] as Record<string, string>[])
    it(`never leaves the words of one event with another, ${attributes['layout'] ?? 'horizontal'}`, async () => {
      const element = await mount({ timeline: bridge, attributes });
      for (const { id, title, quotes, text } of bridge.events) {
        translate(element);
        element.select(id!);
        await settled(element);
        const pane = words(one(element, '[part=pane]'));
        for (const each of bridge.events.filter((event) => event.id !== id))
          for (const said of [each.text, ...(each.quotes ?? []).map((quote) => quote.text)])
            if (said) expect(pane, `${id} has words of ${each.id}`).not.to.contain(said);
        for (const said of [text, ...(quotes ?? []).map((quote) => quote.text)])
          if (said) expect(pane).to.contain(said);
        if (!attributes['layout']) {
          expect(words(one(element, '[part=pane-title]'))).to.contain(title);
          expect(words(one(element, '.position'))).to.match(/^\d of 5$/);
        }
      }
    });

  it('leaves the focus on the button that was pressed', async () => {
    const element = await mount({ timeline: bridge });
    element.select(bridge.events[0]!.id!);
    await settled(element);
    translate(element);
    const next = all(element, '[part=pane] button').find((each) => each.ariaLabel === 'Next event')!;
    next.focus();
    next.click();
    await settled(element);
    expect(element.selected).to.equal(bridge.events[1]!.id);
    expect(focused()).to.equal(next);
  });

  it('leaves no row of the table, and no page of it, with the words of another', async () => {
    const events = Array.from({ length: 250 }, (_, i) => ({ date: String(1700 + i), title: `Event ${i}.` }));
    const element = await mount({ timeline: { events } });
    one(element, '[part~=control-table]').click();
    await settled(element);
    translate(element);
    const first = words(one(element, 'tbody button'));
    const back = all(element, 'button').find((each) => words(each).includes('Previous page'))!;
    back.click();
    await settled(element);
    expect(words(one(element, 'tbody button'))).to.match(/^Event \d+\.$/);
    expect(`«${words(one(element, 'tbody button'))}»`).not.to.equal(first);
    expect(words(back.parentElement)).to.match(/Page \d+ of \d+(?!»)/);
  });
});
