import { expect } from '@open-wc/testing';
import type { TimelineInit } from '../../src/model/event.js';
import { all, faults, mount, nameOf, one, settled, words } from './page.js';

const story: TimelineInit = {
  groups: [
    { name: 'town', title: 'The town' },
    { name: 'river', color: '#8a3b12' },
  ],
  events: [
    { date: '1982', title: 'It rose', group: 'river' },
    { date: '1990', title: 'They built', group: 'town', quotes: [{ text: 'We did.', speaker: 'Ada' }] },
    { date: '2001', title: 'It fell', group: 'river' },
    { date: '2010', title: 'It stood', group: 'bridge' },
    { date: '2015', title: 'It rained' },
  ],
};
const groups = (element: Element, part: string) =>
  all(element as never, `[part~=${part}]`).map(
    (each) => /group-\d/.exec(each.getAttribute('part') ?? '')?.[0],
  );

describe('color-by', () => {
  it('colours markers and cards in the order of the groups, and names the colours', async () => {
    const element = await mount({ timeline: story, attributes: { 'color-by': 'group' } });
    await settled(element);
    const expected = ['group-2', 'group-1', 'group-2', 'group-3', 'group-0'];
    expect(groups(element, 'marker')).to.deep.equal(expected);
    expect(groups(element, 'card')).to.deep.equal(expected);
    const strokes = all(element, '[part~=overview] .strip-mark:not(.current)');
    expect(strokes.map((stroke) => /group-\d/.exec(stroke.getAttribute('class') ?? '')?.[0])).to.deep.equal(
      expected,
    );
    expect(all(element, '[part~=legend-item]').map(words)).to.deep.equal([
      'The town 1',
      'river 2',
      'bridge 1',
      'Others 1',
    ]);
    const color = (selector: string) => getComputedStyle(one(element, selector)).borderTopColor;
    expect(color('[part~=marker].group-2')).to.equal('rgb(138, 59, 18)');
    expect(
      new Set(['[part~=marker].group-1', '[part~=marker].group-2', '[part~=marker].group-3'].map(color)).size,
    ).to.equal(3);
  });

  it('says the group of each event in words, too', async () => {
    const element = await mount({ timeline: story, attributes: { 'color-by': 'group' } });
    await settled(element);
    const names = all(element, '[part~=card] button').map(nameOf);
    expect(names.map((name) => /The town|river|bridge/.exec(name)?.[0])).to.deep.equal([
      'river',
      'The town',
      'river',
      'bridge',
      undefined,
    ]);
    one(element, '[part~=control-table]').click();
    await settled(element);
    expect(all(element, '[part~=lane]').map(words)).to.deep.equal(['river', 'The town', 'river', 'bridge']);
  });

  it('by speaker, by nothing, and by what there is not', async () => {
    const element = await mount({ timeline: story, attributes: { 'color-by': 'speaker' } });
    await settled(element);
    expect(groups(element, 'marker')).to.deep.equal(['group-0', 'group-1', 'group-0', 'group-0', 'group-0']);
    element.colorBy = 'none';
    await settled(element);
    expect(all(element, '[part~=legend]')).to.deep.equal([]);
    expect(groups(element, 'marker').every((name) => name === undefined)).to.equal(true);
    element.setAttribute('color-by', 'mood');
    await settled(element);
    expect(faults(element)).to.deep.equal(['invalid-attribute @color-by']);
  });

  it('filters by the legend, whose buttons say so', async () => {
    const element = await mount({ timeline: story, attributes: { 'color-by': 'group' } });
    await settled(element);
    const button = all(element, 'button[part~=legend-item]')[1] as HTMLButtonElement;
    button.click();
    await settled(element);
    expect(element.query).to.deep.equal({ groups: ['river'] });
    expect(button.ariaPressed).to.equal('true');
    expect(all(element, '[part~=marker].faint').length).to.equal(3);
    button.click();
    await settled(element);
    expect(all(element, '[part~=marker].faint').length).to.equal(0);
    expect(button.ariaPressed).to.equal('false');
  });

  it('is accessible', async () => {
    const element = await mount({ timeline: story, attributes: { 'color-by': 'group' } });
    await settled(element);
    await expect(element).to.be.accessible();
  });
});
