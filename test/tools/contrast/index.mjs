// Opens stories in Chromium and measures the contrast of all that they paint.
import { chromium } from 'playwright-core';
import { findChromium } from '../browser.mjs';
import { serve } from '../serve.mjs';
import { draw, SCHEMES, SITUATIONS, storyOf } from '../situations.mjs';

const PAGE = `<!doctype html><html lang="en-GB"><meta name="color-scheme" content="light dark"><title>Contrast</title>
<style>body { margin: 20px; font: 16px/1.5 sans-serif } #canvas { background: Canvas; position: absolute }</style>
<i id="canvas"></i><script type="module" src="/cdn/article-timeline.js"></script>`;

/** In the page: what it paints now. */
async function measure() {
  const { paintedContrast } = await import('/test/tools/contrast/painted.js');
  await new Promise(requestAnimationFrame);
  return paintedContrast(document.querySelector('article-timeline'));
}

async function measureIn(browser, origin, situation, { schemes, look }) {
  const { name, width = 1280, attributes = {}, style = '', act } = situation;
  // So high that all of it is in the window.
  const viewport = { width, height: 6000 };
  const page = await browser.newPage({ viewport, reducedMotion: 'reduce' });
  try {
    await page.goto(origin);
    await page.evaluate(draw, { story: storyOf(situation), attributes, style, act: act && String(act) });
    const rows = [];
    for (const scheme of schemes) {
      await page.emulateMedia(scheme.media);
      const found = await page.evaluate(measure);
      await look?.(page);
      rows.push(...found.map((each) => ({ ...each, situation: name, scheme: scheme.name })));
    }
    return rows;
  } finally {
    await page.close();
  }
}

/**
 * @param style CSS that the page sets besides, for all situations
 * @param look is called with each page as it was measured
 * @returns a row for each part in each situation and each scheme: `{ kind, name, ratio, need, color, under, … }`
 */
export async function measureContrast({ situations = SITUATIONS, schemes = SCHEMES, style = '', look } = {}) {
  const browser = await chromium.launch(await findChromium());
  const server = await serve({ '/': PAGE });
  try {
    const rows = [];
    for (const each of situations) {
      const styled = { ...each, style: `${each.style ?? ''};${style}` };
      rows.push(...(await measureIn(browser, server.origin, styled, { schemes, look })));
    }
    return rows;
  } finally {
    await browser.close();
    await server.close();
  }
}

export const tooLow = (rows) => rows.filter(({ ratio, need }) => ratio < need);
