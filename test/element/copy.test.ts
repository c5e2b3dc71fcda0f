// What a browser gives for free: words are found and copied as their author wrote them.
import { expect } from '@open-wc/testing';
import type { ArticleTimeline } from '../../src/article-timeline.js';
import { all, heard, mount, one, settled, words } from './page.js';
import { drag, middleOf } from './zooming.js';

const title = 'The flood takes two arches of the old stone bridge';
const said = 'The water was at the second floor, and it went on rising until the evening.';
const events = [
  { id: 'flood', date: '1966-11-04', title, quotes: [{ text: said }] },
  { id: 'word', date: '1990', title: 'Bundesverfassungsgerichtspräsident tritt zurück' },
  { id: 'last', date: '2024', title: 'Last' },
];

/** Whether the browser finds a text in the page. */
const finds = (text: string): boolean => {
  getSelection()!.removeAllRanges();
  return (window as unknown as { find: (...args: unknown[]) => boolean }).find(text, false, false, true);
};

describe('the words on cards', () => {
  for (const attributes of [{ layout: 'horizontal' }, { layout: 'vertical' }, { dir: 'rtl' }] as Record<
    string,
    string
  >[])
    it(`are one text, broken for the eye alone: ${Object.values(attributes).join()}`, async () => {
      const style = '--article-timeline-card-max-width: 9em';
      const element = await mount({ timeline: { events, lang: 'de' }, attributes, width: 700, style });
      const card = all(element, '[part~=card-title]').find((each) => words(each) === title)!;
      expect(card.textContent.includes('\n')).to.be.false;
      const lineHeight = parseFloat(getComputedStyle(card).lineHeight);
      const lines = Math.round(card.getBoundingClientRect().height / lineHeight);
      expect(lines).to.be.greaterThan(1);
      // Each line begins and ends where the others do.
      const box = card.closest('[part~=card]')!.getBoundingClientRect();
      const spans = [...card.children].map((span) => span.getBoundingClientRect());
      expect(spans.length).to.equal(lines);
      for (const { left, right } of spans) {
        expect(left).to.be.at.least(box.left - 1);
        expect(right).to.be.at.most(box.right + 1);
      }
      const long = all(element, '[part~=card-title]').find((each) => words(each).includes('zurück'))!;
      expect(words(long)).to.equal(events[1]!.title);
      const range = document.createRange();
      range.selectNodeContents(card);
      expect(range.toString().trim()).to.equal(title);
    });

  it('are found in the page like any others', async () => {
    const element = await mount({ timeline: { events }, width: 700 });
    element.select('last');
    await settled(element);
    expect(words(one(element, '[part=pane]'))).not.to.contain('flood');
    // Not every browser looks into shadow roots for a script.
    expect(finds(title)).to.equal(finds('True scale'));
    expect(finds('a text that is nowhere')).to.be.false;
  });
});

/** The words that are selected; some browsers tell them of the shadow root, some of the page. */
function selected(element: ArticleTimeline): string {
  const root = element.shadowRoot as ShadowRoot & { getSelection?: () => Selection | null };
  return String(root.getSelection?.() ?? getSelection()).trim();
}

/** Where the words of a title begin and end, px of the screen. */
function endsOf(element: ArticleTimeline): [{ x: number; y: number }, { x: number; y: number }] {
  const range = document.createRange();
  range.selectNodeContents(all(element, '[part~=card-title]').find((each) => words(each) === title)!);
  const boxes = [...range.getClientRects()].filter(({ width }) => width > 1);
  const [first, last] = [boxes[0]!, boxes.at(-1)!];
  return [
    { x: first.left + 1, y: first.top + first.height / 2 },
    { x: last.right - 1, y: last.top + last.height / 2 },
  ];
}

/** Whether the browser selects words in a button at all where its style asks for that. */
async function selectsInButtons(): Promise<boolean> {
  const element = await mount({ timeline: { events } });
  const button = document.createElement('button');
  button.style.cssText =
    'position: fixed; inset: 0 auto auto 0; -webkit-user-select: text; user-select: text';
  button.textContent = 'The words of a button';
  element.shadowRoot!.append(button);
  const { x, y } = middleOf(button);
  await drag({ x, y }, { x: x + 40, y });
  const isSelected = selected(element) !== '';
  element.parentElement!.remove();
  return isSelected;
}

describe('a drag that starts on words', () => {
  afterEach(() => getSelection()!.removeAllRanges());

  for (const isZoomed of [false, true])
    for (const layout of ['horizontal', 'vertical'])
      it(`selects them and nothing else, ${layout}${isZoomed ? ', zoomed' : ''}`, async () => {
        const isSelected = layout === 'vertical' || (await selectsInButtons());
        const style = '--article-timeline-card-max-width: 9em';
        const element = await mount({ timeline: { events }, attributes: { layout }, width: 700, style });
        if (isZoomed) {
          element.visibleDomain = [Date.UTC(1950, 0), Date.UTC(1985, 0)];
          await settled(element);
        }
        const domain = element.visibleDomain;
        const selections = heard(element, 'timeline-select');
        await drag(...endsOf(element));
        await settled(element);
        expect(selected(element)).to.equal(isSelected ? title : '');
        expect(selections).to.deep.equal([]);
        expect(element.visibleDomain).to.deep.equal(domain);
        // A click is a click all the same.
        one(element, '[part~=card] .title').click();
        expect(selections.length).to.equal(1);
      });
});
