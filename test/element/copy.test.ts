// What a browser gives for free: words are found and copied as their author wrote them.
import { expect } from '@open-wc/testing';
import { all, mount, one, settled, words } from './page.js';

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
