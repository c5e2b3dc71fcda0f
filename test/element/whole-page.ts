// A page that is whole in the eyes of axe, so that all it finds is ours; and what it finds.
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import 'axe-core/axe.min.js';
import type { AxeResults } from 'axe-core';
import type { ArticleTimeline } from '../../src/article-timeline.js';
import { emulate, tryToEmulate } from '../tools/commands.js';
import { families, loadFonts } from '../tools/fonts.js';
import { mount, settled, type Setting } from './page.js';

declare const axe: { run: (context: Node, options: object) => Promise<AxeResults> };

/** Fails with each violation, the element it is about, and why. */
export async function expectNoViolations(about = ''): Promise<void> {
  const { violations } = await axe.run(document, {
    rules: { 'target-size': { enabled: true } },
    resultTypes: ['violations'],
  });
  const told = violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) =>
        `${id} ${target.flat().join(' ')}: ${(failureSummary ?? '').replace(/\s+/g, ' ')}`,
    ),
  );
  expect(told, about).to.deep.equal([]);
}

/** In light, in dark and in forced colours, where the browser can show them. Colours do not fade meanwhile. */
export async function expectNoneInAnyColours(): Promise<void> {
  for (const media of [
    { colorScheme: 'light' },
    { colorScheme: 'dark' },
    { forcedColors: 'active' },
  ] as const) {
    const still = { colorScheme: null, forcedColors: null, reducedMotion: 'reduce' } as const;
    if (await tryToEmulate({ ...still, ...media })) await expectNoViolations(JSON.stringify(media));
  }
  await emulate({ colorScheme: null, forcedColors: null });
}

/**
 * Makes one for each test of the file. `main` is its main part; `show` puts an element there, as wide as the
 * viewport.
 */
export function wholePage(heading: string): {
  readonly main: HTMLElement;
  readonly show: (setting: Setting, width: number) => Promise<ArticleTimeline>;
} {
  const main = document.createElement('main');
  const sheet = document.createElement('style');
  sheet.textContent = ':root { color-scheme: light dark; background: Canvas; color: CanvasText; }';
  before(async () => {
    await loadFonts();
    document.documentElement.lang = 'en';
    document.title = heading;
    document.head.append(sheet);
  });
  beforeEach(() => {
    main.innerHTML = `<h1>${heading}</h1>`;
    document.body.append(main);
  });
  afterEach(async () => {
    main.remove();
    await emulate({ colorScheme: null, forcedColors: null, reducedMotion: null });
  });
  after(() => {
    sheet.remove();
  });
  return {
    main,
    show: async (setting, width) => {
      await setViewport({ width, height: 900 });
      const element = await mount({
        width,
        ...setting,
        style: `font-family: ${families.serif}; ${setting.style ?? ''}`,
      });
      main.append(element.parentElement!);
      await settled(element);
      return element;
    },
  };
}
