// The picture to take away: its strip, the bars of dates that last, and periods.
import { expect } from '@open-wc/testing';
import type { ArticleTimeline } from '../../src/article-timeline.js';
import { all, mount, settled } from './page.js';

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

for (const width of [375, 900])
  it(`a picture taken away has every second period fainter, as on the page, ${width} px`, async () => {
    const periods = ['1900/1930', '1930/1960', '1960/1990'].map((date) => ({ date, title: date }));
    const events = ['1905', '1940', '1985'].map((date) => ({ date, title: `In ${date}` }));
    const element = await mount({ timeline: { periods, events }, width });
    element.style.setProperty('--article-timeline-period', 'rgb(10 20 30 / 50%)');
    const bands = (await paths(element)).filter((path) => path.getAttribute('fill') === '#0a141e');
    const drawn = bands.map((band) => Number(band.getAttribute('fill-opacity')));
    const shown = all(element, '[part=period]').map((each) => getComputedStyle(each).backgroundColor);
    const seen = shown.map((color) => Number(/[\d.]+(?=\)$)/.exec(color)![0]));
    // Browsers round what is mixed, each in its own way.
    for (const [i, opacity] of [0.5, 0.2, 0.5].entries()) {
      expect(drawn[i]).to.be.closeTo(opacity, 0.01);
      expect(seen[i]).to.be.closeTo(opacity, 0.01);
    }
  });
