// What a reader takes away: the list of formats behind a button, and the files.
import { expect } from '@open-wc/testing';
import type { ArticleTimeline } from '../../src/article-timeline.js';
import { importTimeline } from '../../src/import/index.js';
import { press } from './keys.js';
import { all, focused, isShown, items, mount, one, settled, until, words } from './page.js';
import { bridge, demo } from './stories.js';
import { expectNoneInAnyColours, wholePage } from './whole-page.js';

const button = (element: Element): HTMLElement => one(element, '[part~=control-export]');
const formats = (element: Element): HTMLElement[] => all(element, '[part~=control-download]');
const status = (element: Element): string => words(one(element, '[part=downloads] [role=status]'));

async function open(element: ArticleTimeline): Promise<void> {
  button(element).click();
  await until(() => formats(element).length, 'the formats');
}

interface Saved {
  readonly name: string;
  readonly blob: Blob;
}

/**
 * Presses the button of a format. Resolves to the file that its link leads to; that browsers save it, under a strict
 * policy too, is in test/node/downloads.test.mjs.
 */
async function taken(element: ArticleTimeline, format: string): Promise<Saved> {
  let saved: Promise<Saved> | undefined;
  const links: { click?: () => void } = HTMLAnchorElement.prototype;
  // The link is in no document, where its click would be heard.
  links.click = function (this: HTMLAnchorElement) {
    const name = this.download;
    saved = fetch(this.href).then(async (response) => ({ name, blob: await response.blob() }));
  };
  try {
    formats(element)
      .find((each) => words(each) === format)!
      .click();
    await until(() => saved, format);
    return await saved!;
  } finally {
    delete links.click;
  }
}

const anchored = {
  title: 'The mill: a story / 1901?',
  lang: 'en',
  events: [
    {
      id: 'fire',
      date: '1901-05',
      title: 'The mill burns',
      anchor: { exact: 'the mill burned' },
      image: { src: 'mill.jpg', alt: 'A mill' },
    },
    { id: 'after', date: '1902', title: 'Zürich helps', quotes: [{ text: 'At last.', speaker: 'Ada Roth' }] },
  ],
};
const attributes = { controls: 'export', lang: 'en' };

describe('the list of downloads', () => {
  const { show } = wholePage('A story');

  it('is there only where the author names it, and has the formats that make sense', async () => {
    const without = await mount({ timeline: anchored });
    expect(all(without, '[part~=control-export]')).to.deep.equal([]);
    const element = await mount({ timeline: anchored, width: 900, attributes });
    expect(button(element).ariaExpanded).to.equal('false');
    await open(element);
    expect(button(element).ariaExpanded).to.equal('true');
    expect(formats(element).map(words)).to.deep.equal([
      ...['SVG', 'PNG', 'CSV', 'TSV', 'iCalendar', 'JSON', 'JSON-LD', 'TimelineJS', 'Web Annotations'],
    ]);
    const list = await mount({ timeline: bridge, attributes: { ...attributes, layout: 'list' } });
    await open(list);
    expect(formats(list).map(words)).to.deep.equal([
      ...['CSV', 'TSV', 'iCalendar', 'JSON', 'JSON-LD', 'TimelineJS'],
    ]);
  });

  it('saves each format under the name of the story, and says so', async () => {
    const element = await mount({ timeline: anchored, width: 900, attributes });
    await open(element);
    for (const [format, end, type] of [
      ['SVG', 'svg', 'image/svg+xml'],
      ['PNG', 'png', 'image/png'],
      ['CSV', 'csv', 'text/csv'],
      ['TSV', 'tsv', 'text/tab-separated-values'],
      ['iCalendar', 'ics', 'text/calendar'],
      ['JSON', 'json', 'application/json'],
      ['JSON-LD', 'jsonld', 'application/ld+json'],
      ['TimelineJS', 'timelinejs.json', 'application/json'],
      ['Web Annotations', 'annotations.jsonld', 'application/ld+json'],
    ] as const) {
      const { name, blob } = await taken(element, format);
      expect(name).to.equal(`The mill a story 1901.${end}`);
      expect(blob.type.split(';')[0], format).to.equal(type);
      await until(() => status(element) === `Downloaded: ${name}`, `${format} is announced`);
      if (format === 'SVG') expect(await blob.text()).to.match(/^<svg .*\n.*The mill/);
      if (format === 'PNG') expect((await createImageBitmap(blob)).width).to.be.greaterThan(900);
      if (['SVG', 'PNG', 'Web Annotations'].includes(format)) continue;
      const { timeline } = await importTimeline(await blob.text(), { name });
      expect(
        timeline.events.map(({ id, title }) => [id, title]),
        format,
      ).to.deep.equal([
        ['fire', 'The mill burns'],
        ['after', 'Zürich helps'],
      ]);
    }
  });

  it('writes tables that spreadsheets read as UTF-8, and addresses that lead from anywhere', async () => {
    const element = await mount({ timeline: anchored, width: 900, attributes });
    await open(element);
    const csv = new Uint8Array(await (await taken(element, 'CSV')).blob.arrayBuffer());
    expect([...csv.slice(0, 3)]).to.deep.equal([0xef, 0xbb, 0xbf]);
    const json = JSON.parse(await (await taken(element, 'JSON')).blob.text()) as typeof anchored;
    expect(json.events[0]!.image!.src).to.equal(new URL('mill.jpg', document.baseURI).href);
  });

  it('writes dates in words in the language of the story, whatever that of the page is', async () => {
    const timeline = { ...anchored, lang: 'de', events: [{ date: '1984~', title: 'Die Mühle' }] };
    const element = await mount({ timeline, width: 900, attributes });
    await open(element);
    const text = await (await taken(element, 'TimelineJS')).blob.text();
    expect(text).to.include('"display_date": "etwa 1984"');
  });

  it('names the passages of this page, or of the story’s source', async () => {
    const source = { name: 'The Example', url: 'https://example.org/mill' };
    const here = document.baseURI.replace(/#.*/, '');
    for (const [timeline, expected] of [
      [anchored, here],
      [{ ...anchored, source }, source.url],
    ] as const) {
      const element = await mount({ timeline, width: 900, attributes });
      await open(element);
      const text = await (await taken(element, 'Web Annotations')).blob.text();
      const { first } = JSON.parse(text) as { first: { items: { target: { source: string } }[] } };
      expect(first.items.map(({ target }) => target.source)).to.deep.equal([expected]);
    }
  });

  it('is reached by Tab from its button, and closed by Escape, which gives the focus back', async () => {
    const element = await mount({ timeline: anchored, width: 900, attributes });
    button(element).focus();
    await press('Enter');
    await until(() => formats(element).length);
    expect(focused()).to.equal(button(element));
    await press('Tab');
    expect(focused()).to.equal(formats(element)[0]);
    await press('Tab');
    await press('Escape');
    await until(() => !formats(element).length, 'the list is closed');
    expect(focused()).to.equal(button(element));
    expect(button(element).ariaExpanded).to.equal('false');
    await press('Enter');
    await until(() => formats(element).length);
    await press('Escape');
    await until(() => !formats(element).length, 'Escape on the button');
    expect(focused()).to.equal(button(element));
  });

  it('is closed by no other Escape, which the page hears; its own the page does not', async () => {
    const element = await mount({ timeline: anchored, width: 900, attributes });
    const heard: string[] = [];
    const listen = ({ key }: KeyboardEvent) => heard.push(key);
    addEventListener('keydown', listen);
    await open(element);
    items(element)[0]!.focus();
    await press('Escape');
    await settled(element);
    expect(formats(element).length).to.be.greaterThan(0);
    expect(heard).to.deep.equal(['Escape']);
    formats(element)[1]!.focus();
    await press('Escape');
    await until(() => !formats(element).length);
    expect(focused()).to.equal(button(element));
    expect(heard).to.deep.equal(['Escape']);
    removeEventListener('keydown', listen);
  });

  it('fits into 320 px, also from right to left, and speaks the language', async () => {
    const timeline = await demo('hama/en.json');
    for (const [lang, label] of [
      ['ar', 'تنزيل'],
      ['de', 'Herunterladen'],
      ['fr', 'Télécharger'],
    ] as const) {
      const dir = lang === 'ar' ? 'rtl' : 'ltr';
      const element = await mount({ timeline, width: 320, attributes: { controls: 'export', lang, dir } });
      await open(element);
      expect(words(button(element))).to.equal(label);
      const { left, right } = element.getBoundingClientRect();
      for (const each of formats(element)) {
        expect(isShown(each)).to.be.true;
        const box = each.getBoundingClientRect();
        expect(box.left, words(each)).to.be.at.least(left);
        expect(box.right, words(each)).to.be.at.most(right);
        expect(box.height).to.be.at.least(24);
      }
    }
  });

  it('has no violations, in light, dark, more contrast and forced colours', async () => {
    const element = await show({ timeline: anchored, attributes }, 900);
    await open(element);
    await taken(element, 'JSON');
    await until(() => status(element));
    await expectNoneInAnyColours();
  });

  it('goes with its button when the author takes that away', async () => {
    const element = await mount({ timeline: anchored, width: 900, attributes });
    await open(element);
    element.controls = 'zoom';
    await settled(element);
    expect(all(element, '[part~=downloads], [part~=control-export]')).to.deep.equal([]);
  });
});

describe('the name of a file', () => {
  it('is one that every system takes', async () => {
    for (const [title, name] of [
      ['A/B\\C:D*E?F"G<H>I|J', 'A B C D E F G H I J'],
      ['..hidden. ', 'hidden'],
      ['con', 'timeline'],
      ['\u202egpj.exe', 'gpj.exe'],
      ['ع '.repeat(100), 'ع '.repeat(40).trim()],
      ['', 'timeline'],
    ] as const) {
      const element = await mount({ timeline: { ...anchored, title }, width: 900, attributes });
      await open(element);
      expect((await taken(element, 'JSON')).name).to.equal(`${name}.json`);
    }
  });
});
