// Cards that have another place move there.
import { expect } from '@open-wc/testing';
import { emulate } from '../tools/commands.js';
import type { ArticleTimeline } from '../../src/article-timeline.js';
import { all, mount, settled } from './page.js';
import { bridge, demo } from './stories.js';

const moving = (element: ArticleTimeline): Element[] =>
  all(element, '[part~=picture] [part~=card]').filter((card) => card.getAnimations().length > 0);
const topsOf = (element: ArticleTimeline) =>
  all(element, '[part~=picture] [part~=card]').map((card) => card.getBoundingClientRect().top);

describe('cards on their way', () => {
  afterEach(() => emulate({ reducedMotion: null }));

  it('start where they were, and arrive where they belong', async () => {
    const element = await mount({ timeline: bridge, width: 1000, attributes: { cards: 'above' } });
    expect(moving(element), 'a first picture').to.have.lengthOf(0);
    element.setAttribute('cards', 'below');
    await element.updateComplete;
    const under = moving(element);
    expect(under.length).to.be.above(0);
    const on = topsOf(element);
    await settled(element);
    expect(moving(element)).to.have.lengthOf(0);
    expect(topsOf(element)[0]).to.be.above((on[0] as number) + 20);
  });

  it('are at their places at once for a reader who wants no motion', async () => {
    const element = await mount({ timeline: bridge, width: 1000, attributes: { cards: 'above' } });
    await emulate({ reducedMotion: 'reduce' });
    element.setAttribute('cards', 'below');
    await element.updateComplete;
    expect(moving(element)).to.have.lengthOf(0);
  });

  it('are those of the same story: another one has its cards at once', async () => {
    const element = await mount({ timeline: bridge, width: 1000 });
    element.timeline = await demo('hama/en.json');
    await element.updateComplete;
    expect(moving(element)).to.have.lengthOf(0);
  });
});
