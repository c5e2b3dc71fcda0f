// What other programs show beside an event, and what becomes of it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importTimeline } from '../../dist/import/index.js';

test('media of TimelineJS of every kind, and links and emphasis, have their place', async () => {
  const slide = (media, text = '') => ({
    start_date: { year: 1969 },
    text: { headline: 'Day', text },
    media,
  });
  const link = '<a href="https://example.org/a_(b)">a report</a>';
  const { timeline, diagnostics } = await importTimeline(
    JSON.stringify({
      events: [
        slide({ url: 'a.jpg', alt: 'A', caption: `Seen by ${link}`, credit: '<em>Wire</em>' }),
        slide({
          url: 'https://youtu.be/M7lc1UVf-VE?t=90',
          caption: 'A *film*',
          title: 'The film',
          thumbnail: 't.jpg',
        }),
        slide({ url: '<iframe src="https://player.vimeo.com/video/76979871" title="Hills"></iframe>' }),
        slide({ url: 'https://example.org/speech.mp3', credit: link }),
        slide({ url: 'https://example.org/a.mp4' }),
        slide({ url: '<video src="https://example.org/stream" controls></video>' }),
        slide({ url: 'https://example.org/report.pdf' }),
        slide({ url: 'https://en.wikipedia.org/wiki/Moon' }),
        slide({ url: 'https://www.flickr.com/photos/somebody/2310475988/' }),
        slide({ url: '<blockquote>So it is.<cite>Ada Conti</cite></blockquote>' }),
        slide(undefined, `<p>It said ${link}, and <strong>no</strong> 2 * 3.</p><p>So.</p>`),
      ],
    }),
  );
  const LINK = '[a report](https://example.org/a_\\(b\\))';
  assert.deepEqual(
    timeline.events.map(({ image, media, quotes, text }) => image ?? media ?? quotes ?? text),
    [
      { src: 'a.jpg', caption: `Seen by ${LINK}`, credit: '*Wire*', alt: 'A' },
      {
        src: 'https://youtu.be/M7lc1UVf-VE?t=90',
        poster: 't.jpg',
        caption: 'A \\*film\\*',
        title: 'The film',
      },
      { src: 'https://player.vimeo.com/video/76979871', title: 'Hills' },
      { src: 'https://example.org/speech.mp3', credit: LINK, title: 'Day' },
      { src: 'https://example.org/a.mp4', title: 'Day' },
      { src: 'https://example.org/stream', type: 'video', title: 'Day' },
      { src: 'https://example.org/report.pdf', title: 'Day' },
      { src: 'https://en.wikipedia.org/wiki/Moon', title: 'Day' },
      // A page with a photograph is no image.
      { src: 'https://www.flickr.com/photos/somebody/2310475988/', title: 'Day' },
      [{ text: 'So it is.', speaker: 'Ada Conti' }],
      `It said ${LINK}, and **no** 2 \\* 3.\n\nSo.`,
    ],
  );
  assert.deepEqual(diagnostics, []);
});

test('markup that is never closed takes time in proportion to its length', async () => {
  const ms = async (count) => {
    const text = '<a href="/b"><em><strong>'.repeat(count);
    const from = performance.now();
    await importTimeline(
      JSON.stringify({ events: [{ start_date: { year: 1969 }, text: { headline: 'x', text } }] }),
    );
    return performance.now() - from;
  };
  await ms(1000);
  const [short, long] = [await ms(4000), await ms(40_000)];
  assert.ok(long < 40 * (short + 5), `${short} ms, ${long} ms`);
});
