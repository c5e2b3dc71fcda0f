// `node test/bench/studio.mjs [rows]`: what a keystroke in the studio costs with so many rows (5000), from the key to
// the next picture, with the timeline drawn beside it; on a quiet machine.
import { pasteSheet, startStudio } from '../tools/studio-page.mjs';

const rows = Number(process.argv[2] ?? 5000);
const studio = await startStudio('vite-studio-bench');
const page = await studio.open();
const sheet = Array.from({ length: rows }, (_, i) => `${(i % 2000) + 1}\tEvent ${i}\tText of event ${i}`);
await pasteSheet(page, ['Date\tTitle\tText', ...sheet].join('\n'));
await page.waitForTimeout(3000);
await page.focus('#cell');
await page.keyboard.press('PageDown');
await page.keyboard.press('ArrowRight');
await page.evaluate(() => {
  window.times = [];
  addEventListener(
    'keydown',
    ({ timeStamp }) => {
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => window.times.push(performance.now() - timeStamp);
        channel.port2.postMessage(null);
      });
    },
    true,
  );
});
// Pauses of a person: in some of them the timeline is drawn and the work is kept.
for (const letter of 'The bridge was opened again after two years') {
  await page.keyboard.press(letter === ' ' ? 'Space' : letter);
  await page.waitForTimeout(letter === ' ' ? 1600 : 60);
}
const times = (await page.evaluate(() => window.times)).sort((a, b) => a - b);
const at = (part) => times[Math.min(times.length - 1, Math.floor(times.length * part))].toFixed(1);
const figures = `median ${at(0.5)}, 95 % ${at(0.95)}, most ${at(1)}`;
console.log(`${rows} rows, ${times.length} keystrokes to the next picture, ms: ${figures}`);
await studio.close();
