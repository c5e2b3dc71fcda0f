import { expect } from '@open-wc/testing';
import type { ArticleTimeline } from '../../src/article-timeline.js';
import { all, faults, mount, settled, words } from './page.js';
import { bridge, grouped } from './stories.js';

const labels = (element: Element): string[] => all(element, '[part=lane-label]').map((label) => words(label));
const label = (element: Element, name: string): HTMLElement =>
  all(element, '[part=lane-label]').find((each) => words(each).startsWith(name))!;

const bySpeaker = (
  attributes: Readonly<Record<string, string>> = {},
  width = 900,
): Promise<ArticleTimeline> =>
  mount({ timeline: bridge, width, attributes: { 'group-by': 'speaker', ...attributes } });

describe('group-by', () => {
  it('is reported where it is not known, and means none', async () => {
    const element = await bySpeaker({ 'group-by': 'colour' });
    expect(faults(element)).to.deep.equal(['invalid-attribute @group-by']);
    expect(all(element, '[part~=lanes]')).to.be.empty;
  });

  it('keeps its lanes while others are appended to the story', async () => {
    const element = await bySpeaker();
    label(element, 'Ada').click();
    await settled(element);
    element.append([
      {
        date: '2024-12-06',
        title: 'Trams cross again',
        quotes: [{ text: 'On time.', speaker: 'Ada Conti' }],
      },
    ]);
    await settled(element);
    expect(labels(element)).to.deep.equal(['Ada Conti 2 events', 'Bruno Leone 1 event', 'Others 3 events']);
    expect(label(element, 'Ada').getAttribute('aria-expanded')).to.equal('false');
  });

  it('always has its lanes, however large the story is and wherever its new events belong', async () => {
    const element = await mount({ width: 900, attributes: { 'group-by': 'group' } });
    let pictures = 0;
    let bare = 0;
    const observer = new MutationObserver(() => {
      if (!all(element, '[part~=picture]').length) return;
      pictures++;
      if (!all(element, '[part=lane-label]').length) bare++;
    });
    observer.observe(element.shadowRoot!, {
      childList: true,
      subtree: true,
      attributes: true,
      characterData: true,
    });
    element.timeline = grouped(60_000, 3);
    await settled(element);
    for (const date of ['2025-01-01', '2024-03-01']) {
      element.append([{ date, title: 'One more', group: 'Group 1' }]);
      await settled(element);
    }
    observer.disconnect();
    expect(labels(element)[1]).to.contain('20,002');
    expect(pictures).to.be.above(2);
    expect(bare).to.equal(0);
  });
});
