// The picture to take away: its strip, and the bars of dates that last.
import { expect } from '@open-wc/testing';
import type { ArticleTimeline } from '../../src/article-timeline.js';
import { mount, settled } from './page.js';

const paths = async (element: ArticleTimeline): Promise<Element[]> => [
  ...new DOMParser().parseFromString(await element.toSVG(), 'image/svg+xml').querySelectorAll('path'),
];

/** A box with an edge of one px, and a fill of the same colour, see-through. */
const isWindow = (path: Element): boolean =>
  path.getAttribute('fill') === path.getAttribute('stroke') && path.getAttribute('stroke-width') === '1';

it('a picture taken away marks on its strip what is visible, and vague ends of bars by dashes', async () => {
  const events = [
    { date: '1900~/1920', title: 'It lasts' },
    { date: '1930/1960', title: 'It lasts longer' },
    { date: '1990', title: 'It comes' },
  ];
  const element = await mount({ timeline: { events }, width: 900 });
  const whole = await paths(element);
  expect(whole.filter((path) => path.getAttribute('stroke-dasharray') === '3 3').length).to.equal(1);
  expect(whole.filter(isWindow).length).to.equal(0);
  element.visibleDomain = [Date.UTC(1925, 0), Date.UTC(1970, 0)];
  await settled(element);
  expect((await paths(element)).filter(isWindow).length).to.equal(1);
});
