// The words around a story, for everybody: with posts, words for dates, and where the page sets a height.
import { expect } from '@open-wc/testing';
import { all, one, until } from './page.js';
import { expectNoneInAnyColours, wholePage } from './whole-page.js';

const page = wholePage('The bells');

const timeline = {
  title: 'The bells of the parish',
  lang: 'en',
  byline: 'By [Ada](/ada)',
  image: { src: '/demo/comet/orbit.svg', alt: 'A bell', caption: 'At *dawn*', credit: '[Archive](/archive)' },
  text: 'Nine bells *hung* here, of which [one](/one) is left.',
  notes: 'Dates by [the parish](/parish).',
  events: [
    { date: '1348', dateText: 'In the year of the plague', title: 'The bells are melted' },
    {
      date: '2024-12-03',
      title: 'The last one rings again',
      lead: true,
      quotes: [
        {
          text: 'It rings.',
          speaker: { name: 'Bo', role: '@bo' },
          url: 'https://bsky.app/profile/bo/post/1',
        },
      ],
    },
  ],
};

describe('axe finds nothing wrong in words around a story', () => {
  for (const width of [320, 768, 1280])
    for (const style of ['', 'block-size: 480px; overflow: hidden'])
      it(`at ${width} px${style && ', in a height that the page sets'}`, async () => {
        const element = await page.show({ timeline, style }, width);
        await expectNoneInAnyColours();
        // Nothing of it hangs out at a side.
        const { left, right } = one(element, '[part=frame]').getBoundingClientRect();
        for (const node of all(element, '.around *')) {
          const box = node.getBoundingClientRect();
          expect(box.left).to.be.at.least(left - 0.5);
          expect(box.right).to.be.at.most(right + 0.5);
        }
      }).timeout(30_000);

  it('written from right to left, with the image at the other side', async () => {
    const element = await page.show({ timeline, attributes: { dir: 'rtl' } }, 1000);
    await until(() => one(element, '[part=intro]').getBoundingClientRect().width > 0);
    const [image, intro] = ['[part=image]', '[part=byline]'].map((part) =>
      one(element, part).getBoundingClientRect(),
    );
    expect(image!.right).to.be.below(intro!.right);
    await expectNoneInAnyColours();
  });
});
