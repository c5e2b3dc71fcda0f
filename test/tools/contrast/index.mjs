// Opens stories in Chromium and measures the contrast of all that they paint.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from '../browser.mjs';
import { serve } from '../serve.mjs';
import { random } from '../stories.mjs';
import { repository } from '../tool.mjs';
import { SCHEMES, SITUATIONS } from './situations.mjs';

const PAGE = `<!doctype html><html lang="en-GB"><meta name="color-scheme" content="light dark"><title>Contrast</title>
<style>body { margin: 20px; font: 16px/1.5 sans-serif } #canvas { background: Canvas; position: absolute }</style>
<i id="canvas"></i><script type="module" src="/cdn/article-timeline.js"></script>`;

/** So many events, most of them within some weeks. */
function crowd(count) {
  const next = random(7);
  const date = () => new Date(Date.UTC(2020, 0) + (next() < 0.7 ? 400 + next() * 40 : next() * 1200) * 864e5);
  const events = Array.from({ length: count }, (_, i) => ({
    date: date().toISOString().slice(0, 10),
    title: `Report ${i} from the river`,
    ...(i % 3 === 0 && { quotes: [{ text: `The level is ${i}.`, speaker: `Warden ${i % 4}` }] }),
  }));
  return { title: 'A crowded river', events };
}

/** A story of the demo, its pictures where the demo has them. */
function storyOf({ path, crowd: count, bad }) {
  if (count) return crowd(count);
  const story = JSON.parse(readFileSync(join(repository, 'demo', `${path}.json`), 'utf8'));
  for (const each of story.events.flatMap(({ image = [], media = [] }) => [image, media].flat()))
    if (!/^https?:/.test(each.src)) each.src = `/demo/${each.src}`;
  if (bad) story.events.push({ date: 'soon', title: 'Nobody knows when' });
  return story;
}

/** In the page: draws the story. */
async function draw({ story, attributes, style, act }) {
  await customElements.whenDefined('article-timeline');
  const element = document.createElement('article-timeline');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  document.body.style.cssText = style;
  element.timeline = story;
  document.body.append(element);
  await element.updateComplete;
  if (!act) return;
  // What is asked for may have to be loaded first.
  await new Promise((done) => setTimeout(done, 300));
  await (0, eval)(`(${act})`)(element);
  await new Promise((done) => setTimeout(done, 500));
  await element.updateComplete;
}

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
