import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import 'axe-core/axe.min.js';
import type { AxeResults } from 'axe-core';
import { emulate } from '../tools/commands.js';
import { all, mount, settled } from './page.js';
import { demo } from './stories.js';

declare const axe: { run: (context: Node, options: object) => Promise<AxeResults> };

afterEach(() => emulate({ colorScheme: null, forcedColors: null, reducedMotion: null }));

describe('axe finds nothing wrong', () => {
  for (const width of [320, 768, 1280]) {
    it(`zoomed, with a slider, and where nothing is visible, at ${width} px`, async () => {
      await setViewport({ width, height: 900 });
      document.documentElement.lang = 'en';
      document.title = 'A story with a timeline';
      const main = document.createElement('main');
      main.innerHTML = '<h1>A story</h1>';
      document.body.append(main);
      try {
        const element = await mount({ timeline: await demo('hama/en.json'), width });
        main.append(element.parentElement!);
        for (const [from, to] of [[Date.UTC(2024, 10, 26), Date.UTC(2024, 11, 6)], [Date.UTC(2024, 11, 4), Date.UTC(2024, 11, 5)], [Date.UTC(1990, 0), Date.UTC(1995, 0)]] as const) {
          element.visibleDomain = [from, to];
          await settled(element);
          expect(all(element, '[role=slider]').length).to.equal(1);
          for (const media of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
            await emulate({ colorScheme: null, forcedColors: null, reducedMotion: 'reduce', ...media });
            const { violations } = await axe.run(document, { rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] });
            expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} ${target.flat().join(' ')} ${failureSummary ?? ''}`)), JSON.stringify(media)).to.deep.equal([]);
          }
        }
      } finally {
        main.remove();
      }
    });
  }
});
