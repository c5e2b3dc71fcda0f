// Fonts that arrive late, and only for letters of the story: no probe of the size of text changes.
import { expect } from '@open-wc/testing';
import { all, frame, mount, put, settled, until, type Setting } from './page.js';
import type { ArticleTimeline } from '../../src/article-timeline.js';

const FONT = 'url(/node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-700-normal.woff2)';
const timeline = {
  events: ['1981', '1982', '1983', '1984', '1985'].map((date) => ({ date, title: 'WWWWW WWWWW WWWWW' })),
};
const settingIn = (family: string): Setting => ({
  timeline,
  width: 700,
  style: `font-family: ${family}, monospace`,
});
const places = (element: ArticleTimeline): (string | null)[] =>
  all(element, '.card').map((card) => card.getAttribute('style'));

/** The cards are where they are in an element that had the font from the beginning, and not where they were. */
async function expectMeasuredAgain(element: ArticleTimeline, family: string): Promise<void> {
  const expected = places(await mount(settingIn(family)));
  expect(expected).to.not.deep.equal(places(await mount(settingIn('monospace'))));
  await until(() => String(places(element)) === String(expected), 'cards with the new font');
}

it('a font of the page that only the story\u2019s own letters use', async () => {
  const style = document.createElement('style');
  style.textContent = `@font-face { font-family: Late; src: ${FONT}; unicode-range: U+57 }`;
  document.head.append(style);
  try {
    const element = put(settingIn('Late'));
    await settled(element);
    await document.fonts.load('16px Late', 'W');
    await expectMeasuredAgain(element, 'Late');
  } finally {
    style.remove();
  }
});

it('a font that a script adds, which only the story\u2019s own letters use', async () => {
  const element = await mount(settingIn('Later'));
  const font = new FontFace('Later', FONT, { unicodeRange: 'U+57' });
  document.fonts.add(font);
  try {
    await font.load();
    for (let i = 0; i < 6; i++) await frame();
    await expectMeasuredAgain(element, 'Later');
  } finally {
    document.fonts.delete(font);
  }
});
