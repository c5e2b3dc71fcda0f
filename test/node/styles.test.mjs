// What the build takes out of styles changes none of their rules.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { chromium } from 'playwright-core';
import { findChromium } from '../tools/browser.mjs';
import { shortened } from '../tools/styles.mjs';
import { repository } from '../tools/tool.mjs';

const folders = ['theme', 'stage', 'plain'];
const styleOf = (text) => text.match(/\bcss ?`([^`]*)`/)?.[1].replaceAll('\\\\', '\\');

/** The text of a file's styles, in `src/` and as built. */
function pairs() {
  return folders.flatMap((folder) =>
    readdirSync(join(repository, 'src', folder)).flatMap((name) => {
      const written = styleOf(readFileSync(join(repository, 'src', folder, name), 'utf8'));
      if (!written) return [];
      const built = readFileSync(join(repository, 'dist', folder, name.replace('.ts', '.js')), 'utf8');
      return [{ name, written, built: styleOf(built) }];
    }),
  );
}

let browser;
before(async () => (browser = await chromium.launch(await findChromium())));
after(() => browser?.close());

test('built styles have the rules that were written, in fewer letters', async () => {
  const page = await browser.newPage();
  const rulesOf = (css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    // Values of custom properties, and what is made of them, are given back as they were written.
    return [...sheet.cssRules].map((rule) => rule.cssText.replace(/,\s+/g, ','));
  };
  const all = pairs();
  assert.ok(all.length >= 6, `${all.length} files with styles`);
  for (const { name, written, built } of all) {
    assert.deepEqual(await page.evaluate(rulesOf, built), await page.evaluate(rulesOf, written), name);
    assert.ok(built.length < written.length && !built.includes('/*'), name);
  }
});

test('strings in styles stay as they are', () => {
  assert.equal(
    shortened(`a::after { /* a: b */ content: 'x:  { y } /* z */' ; color : red; }`),
    `a::after{content:'x:  { y } /* z */';color :red}`,
  );
});
