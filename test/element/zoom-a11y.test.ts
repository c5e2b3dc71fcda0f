import { expect } from '@open-wc/testing';
import { all, settled } from './page.js';
import { demo } from './stories.js';
import { expectNoneInAnyColours, wholePage } from './whole-page.js';

const { show } = wholePage('A story');

describe('axe finds nothing wrong', () => {
  for (const width of [320, 768, 1280]) {
    it(`zoomed, with a slider, and where nothing is visible, at ${width} px`, async () => {
      const element = await show({ timeline: await demo('hama/en.json') }, width);
      for (const [from, to] of [
        [Date.UTC(2024, 10, 26), Date.UTC(2024, 11, 6)],
        [Date.UTC(2024, 11, 4), Date.UTC(2024, 11, 5)],
        [Date.UTC(1990, 0), Date.UTC(1995, 0)],
      ] as const) {
        element.visibleDomain = [from, to];
        await settled(element);
        expect(all(element, '[role=slider]').length).to.equal(1);
        await expectNoneInAnyColours();
      }
    });
  }
});
