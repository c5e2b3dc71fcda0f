import { expect } from '@open-wc/testing';
import { all, mount, one, settled, seen, words } from './page.js';
import { expectNoneInAnyColours, wholePage } from './whole-page.js';

const timeline = {
  title: 'To the Moon',
  periods: [
    { date: '1957/1961', title: 'First <b>steps</b>' },
    { date: '1961/1972', title: 'The race' },
  ],
  events: [
    { date: '1957-10-04', title: 'Sputnik' },
    { date: '1961-04-12', title: 'Gagarin' },
    { date: '1969-07-20', title: 'On the Moon' },
    { date: '1972-12-14', title: 'The last walk' },
  ],
};

const { show } = wholePage('Periods');

describe('periods', () => {
  for (const width of [900, 375])
    it(`are bands with their names, notes for who hears them, ${String(width)} px wide`, async () => {
      const element = await show({ timeline }, width);
      const bands = all(element, '[part=period]');
      expect(bands.map(seen)).to.deep.equal(['First <b>steps</b>', 'The race']);
      expect(bands.map((band) => band.getAttribute('role'))).to.deep.equal(['note', 'note']);
      const said = bands.map((band) => words(band).replace(/\s/g, ' '));
      expect(said).to.deep.equal(['First <b>steps</b>, 1957 – 1961', 'The race, 1961 – 1972']);
      const picture = one(element, '[part=picture]').getBoundingClientRect();
      for (const band of bands) {
        const { top, right, bottom, left } = band.getBoundingClientRect();
        expect([
          top >= picture.top,
          bottom <= picture.bottom + 1,
          left >= picture.left,
          right <= picture.right,
        ]).to.deep.equal([true, true, true, true]);
      }
      // An event's card lies over them.
      const [card] = all(element, 'li[part=card] > *') as [HTMLElement];
      const { x, y } = card.getBoundingClientRect();
      expect(card.contains(element.shadowRoot!.elementFromPoint(x + 5, y + 5))).to.equal(true);
      await expectNoneInAnyColours();
    });

  it('are notes above the list and the table, and no events', async () => {
    const element = await mount({ timeline, width: 900, attributes: { layout: 'list' } });
    const notes = () => all(element, '[part=periods] > li').map((note) => words(note).replace(/\s/g, ' '));
    expect(notes()).to.deep.equal(['First <b>steps</b>, 1957 – 1961', 'The race, 1961 – 1972']);
    expect(all(element, '[part=events] > li')).to.have.length(4);
    element.layout = 'auto';
    await settled(element);
    one(element, '[part~=control-table]').click();
    await settled(element);
    expect(notes()).to.have.length(2);
    expect(all(element, 'tbody tr')).to.have.length(4);
  });
});
