import { expect } from '@open-wc/testing';
import type { ArticleTimeline } from '../../src/article-timeline.js';
import type { TimelineInit } from '../../src/model/event.js';
import { growthOf, IN_PROPORTION } from '../unit/growth.js';
import { addressOf, all, faults, mount, one, put, settled, until } from './page.js';

declare global {
  interface Window {
    ran?: boolean;
  }
}

const ATTACKS: Readonly<Record<string, string>> = {
  script: '<script>window.ran = true</script>',
  image: '<img src=x onerror="window.ran = true">',
  svg: '"><svg onload="window.ran = true"><animate onbegin="window.ran = true">',
  template: '${window.ran = true} {{window.ran = true}} <!--?lit$0$--> ?lit$',
  style: '</style><style>* { display: none !important }</style>',
  entity: '&lt;b&gt; &#60;script&#62;',
  surrogate: 'a \uD800 b \uDFFF c',
  controls: 'a\u0000b\u0007c\u202Ed\u2066e',
  prototype: '__proto__',
  long: 'x'.repeat(20_000),
};

const ADDRESSES = [
  'javascript:window.ran=true',
  ' JaVaScRiPt:window.ran=true',
  'java\nscript:window.ran=true',
  '\u0001javascript:window.ran=true',
  'javascript&colon;alert(1)',
  'data:text/html,<script>window.ran=true</script>',
  'vbscript:x',
  'blob:null/x',
  'file:///etc/passwd',
  '//javascript:window.ran=true',
  '\uD800',
];

/** A story with the same text in every field that takes one. */
const storyOf = (text: string, url: string): TimelineInit => ({
  title: text,
  lang: text.slice(0, 1000),
  published: text,
  source: { name: text, url },
  events: [
    {
      id: text,
      date: '1982',
      title: text,
      text,
      group: text,
      tags: [text],
      url,
      anchor: { exact: text, prefix: text, suffix: text },
      image: { src: url, alt: text, caption: text, credit: text },
      quotes: [
        {
          text,
          speaker: { name: text, role: text, organization: text, url },
          source: { name: text, url },
          date: text,
          lang: text,
          anchor: { exact: text },
        },
        { text, speaker: text, source: text },
      ],
      lead: true,
    },
    { id: text, date: text, title: text },
    { date: '1990', title: 'The last one' },
  ],
});

const thrown: string[] = [];
const note = (event: ErrorEvent | PromiseRejectionEvent): void => {
  thrown.push('message' in event ? event.message : String(event.reason));
};

beforeEach(() => {
  delete window.ran;
  thrown.length = 0;
  addEventListener('error', note);
  addEventListener('unhandledrejection', note);
});

afterEach(() => {
  removeEventListener('error', note);
  removeEventListener('unhandledrejection', note);
});

const KNOWN = new Set(
  (
    'A ARTICLE B BLOCKQUOTE BUTTON CAPTION CITE DETAILS DIV FIGCAPTION FIGURE HEADER I IMG LI OL OPTION P ' +
    'SECTION SELECT SLOT SPAN SUMMARY svg path TABLE TBODY TD TH THEAD TIME TR'
  ).split(' '),
);

/** An address that cannot be parsed leads nowhere. */
const schemeOf = (address: string): string => (URL.canParse(address) ? new URL(address).protocol : 'nowhere');

/** Nothing ran, nothing threw, and the shadow root has only what the element's own templates have. */
function expectHarmless(element: ArticleTimeline): void {
  expect(window.ran).to.be.undefined;
  expect(thrown).to.deep.equal([]);
  for (const node of all(element, '*')) {
    expect(KNOWN.has(node.tagName), node.tagName).to.be.true;
    expect(node.getAttributeNames().filter((name) => name.startsWith('on'))).to.deep.equal([]);
  }
  for (const link of all(element, 'a') as HTMLAnchorElement[])
    expect(schemeOf(link.href), link.href).to.match(/^(https?:|mailto:|nowhere)$/);
  for (const image of all(element, 'img') as HTMLImageElement[])
    expect(schemeOf(image.src), image.src).to.match(/^(https?:|nowhere)$/);
}

const FORMS = ['horizontal', 'vertical', 'list'] as const;

async function inEveryForm(element: ArticleTimeline): Promise<void> {
  for (const layout of FORMS) {
    element.layout = layout;
    await settled(element);
    expectHarmless(element);
  }
  one(element, 'button[aria-pressed]').click();
  await settled(element);
  expectHarmless(element);
}

describe('hostile data', () => {
  for (const [name, text] of Object.entries(ATTACKS)) {
    it(`does nothing as text in every field: ${name}`, async () => {
      const element = await mount({ timeline: storyOf(text, `https://example.org/${name}`) });
      await inEveryForm(element);
      expect(element.toJSON().events.map(({ title }) => title)).to.include('The last one');
      expect(faults(element).some((fault) => fault.includes('events[1].date'))).to.be.true;
      if (!/[\p{C}\uD800-\uDFFF]/u.test(text) && text.length < 1000)
        expect(one(element, 'tbody button').textContent).to.contain(text);
    });
  }

  for (const unit of ['x', 'word ']) {
    it(`is drawn and opened in time that grows with a title, to 1 MB: ${unit}`, async () => {
      const growth = await growthOf((length) => {
        const title = unit.repeat(length / unit.length);
        return async () => {
          const element = await mount({
            timeline: {
              events: [
                { date: '1981', title: 'The first' },
                { date: '1982', title },
                { date: '1990', title: 'The last' },
              ],
            },
            attributes: { selected: 'the-first' },
          });
          expectHarmless(element);
          element.select(element.toJSON().events[1]!.id!);
          await settled(element);
          expectHarmless(element);
          expect(element.toJSON().events.length).to.equal(3);
        };
      }, 1e5);
      expect(growth).to.be.below(IN_PROPORTION);
    });
  }

  it('is never an address that runs or reads anything', async () => {
    for (const address of ADDRESSES) {
      const element = await mount({ timeline: storyOf('A title', address) });
      await inEveryForm(element);
      for (const link of all(element, 'a')) {
        link.addEventListener('click', (event) => event.preventDefault());
        link.click();
      }
      expect(window.ran, address).to.be.undefined;
      element.remove();
    }
  });

  it('changes no prototype by its keys', async () => {
    const text =
      '{"__proto__": {"ran": true}, "constructor": {"prototype": {"ran": true}}, "title": "T", ' +
      '"events": [{"__proto__": {"title": "inherited"}, "constructor": 1, "hasOwnProperty": 1, ' +
      '"toString": 1, "date": "1982", "title": "Kept", "quotes": [{"__proto__": {"text": "inherited"}, ' +
      '"text": "Said", "valueOf": 1}]}]}';
    const element = put({ attributes: { src: addressOf(text) } });
    await until(() => element.toJSON().events.length);
    await inEveryForm(element);
    expect(({} as Window).ran).to.be.undefined;
    expect(element.toJSON().events[0]!.title).to.equal('Kept');
  });

  it('does nothing as HTML children', async () => {
    const list = document.createElement('ol');
    for (const text of Object.values(ATTACKS)) {
      const item = document.createElement('li');
      item.dataset['date'] = '1982';
      item.append(
        Object.assign(document.createElement('strong'), { textContent: text }),
        Object.assign(document.createElement('blockquote'), { textContent: text }),
      );
      list.append(item);
    }
    const element = put({});
    element.append(list);
    await settled(element);
    expect(element.toJSON().events.length).to.equal(Object.keys(ATTACKS).length);
    await inEveryForm(element);
  });

  it('does nothing as attributes and properties of the element', async () => {
    const element = await mount({ timeline: storyOf('A title', 'https://example.org/') });
    for (const value of [ATTACKS['script']!, ATTACKS['surrogate']!, '__proto__', 'constructor', '']) {
      for (const name of [
        'scale',
        'layout',
        'selected',
        'time-zone',
        'heading',
        'heading-level',
        'lang',
        'dir',
      ])
        element.setAttribute(name, value);
      await settled(element);
      expectHarmless(element);
    }
    for (const value of [
      7,
      'text',
      [],
      () => 1,
      Symbol('s'),
      new Proxy(
        {},
        {
          get: () => {
            throw new Error('no');
          },
        },
      ),
      { events: {} },
      { events: [null, undefined, [], 7] },
      NaN,
    ]) {
      element.timeline = value as unknown as TimelineInit;
      await settled(element);
      expectHarmless(element);
      expect(element.diagnostics.length).to.be.greaterThan(0);
    }
    element.messages = { en: ATTACKS, __proto__: null } as never;
    element.timeline = storyOf('A title', 'https://example.org/');
    await settled(element);
    expectHarmless(element);
  });
});
