// What a screen reader gets in Chromium: trees of ten situations, as stored in test/trees/. `npm run trees` compares
// those of Firefox and WebKitGTK too, `npm run trees -- --update` stores them.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { repository } from '../tools/tool.mjs';
import { READ, readTrees } from '../tools/trees/index.mjs';
import { areInOrder, linesOf, saidTwice, sayingsOf } from '../tools/trees/lines.mjs';
import { fileOf } from '../tools/trees/stored.mjs';
import { storyOf } from '../tools/situations.mjs';

let trees;
before(async () => (trees = await readTrees('chromium')));

for (const situation of READ) {
  const { name } = situation;
  test(`${name}: what is read is as stored`, () => {
    const stored = readFileSync(join(repository, fileOf('chromium', name)), 'utf8');
    assert.deepEqual(linesOf(trees.get(name)), stored.trimEnd().split('\n'));
  });

  test(`${name}: each sentence is said once`, () => {
    assert.deepEqual(saidTwice(trees.get(name)), []);
  });

  // The others show a part of it.
  if (['story', 'vertical, pane open', 'lanes and colours', 'table', 'list', 'periods'].includes(name))
    test(`${name}: all events are read in their order`, () => {
      const titles = storyOf(situation).events.map(({ title }) => title);
      assert.ok(areInOrder(trees.get(name), titles), sayingsOf(trees.get(name)).join('\n'));
    });
}

test('a sentence that is said twice is seen', () => {
  const text = (name) => ({ role: 'StaticText', name, marks: [], children: [] });
  const item = (...children) => ({ role: 'listitem', name: '', marks: [], children });
  const list = (...items) => ({ role: 'list', name: 'Events', marks: [], children: items });
  const button = { ...text('One lane of it opens'), role: 'button' };
  assert.deepEqual(saidTwice(list(item(button), item(text('A ferry')))), []);
  assert.deepEqual(saidTwice(list(item(button, { ...text('One lane of it opens'), role: 'note' }))), [
    'One lane of it opens',
  ]);
  assert.deepEqual(saidTwice(list(item({ ...button, description: button.name }))), [button.name]);
  assert.equal(areInOrder(list(item(text('b')), item(text('a'))), ['a', 'b']), false);
});
