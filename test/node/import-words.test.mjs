// Links and emphasis in the HTML of other programs' texts, which come from anywhere.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exportTimeline } from '../../dist/export/index.js';
import { importTimeline } from '../../dist/import/index.js';
import { normalize, toInit } from '../../dist/input/index.js';
import { parseMarked } from '../../dist/model/marked.js';
import { random } from '../tools/stories.mjs';

const slide = (text, media) => ({
  start_date: { year: 1984 },
  text: { headline: 'A day', text },
  ...(media && { media }),
});
const imported = async (value) => {
  const { timeline, diagnostics } = await importTimeline(
    typeof value === 'string' ? value : JSON.stringify(value),
  );
  return { events: timeline.events, told: diagnostics.map(({ code, path }) => `${code} ${path}`) };
};
const textOf = async (html) => (await imported({ events: [slide(html)] })).events[0].text;

test('links and emphasis stay, whatever else looks like a mark is words', async () => {
  assert.equal(
    await textOf(
      '<p>It <em>rose</em>, <a href="https://a.org/x_(y)">says <b>the report</b></a>.</p><p>2 *so* 3</p>',
    ),
    'It *rose*, [says **the report**](https://a.org/x_\\(y\\)).\n\n2 \\*so\\* 3',
  );
  assert.equal(
    await textOf('plain, with *stars* and [brackets](x)'),
    'plain, with \\*stars\\* and \\[brackets\\](x)',
  );
  assert.equal(await textOf('<i>one<p>two</p>three</i>'), '*one*\n\n*two*\n\n*three*');
  assert.equal(await textOf('<b>a <b>b</b> c</b> d'), '**a b c** d');
});

test('no mark of another file leads where nobody should be sent, and that is told', async () => {
  const { events, told } = await imported({
    events: [
      slide('<a href="java&#115;cript:alert(1)">x</a> <a href=" data:text/html,y">y</a> <a href="/z">z</a>'),
    ],
  });
  assert.equal(events[0].text, 'x y [z](/z)');
  assert.equal(events[0].url, undefined);
  assert.deepEqual(told, ['lost-markup events[0].text.text', 'lost-markup events[0].text.text']);
});

test('caption and credit of TimelineJS, tooltips of vis, descriptions of linked data and calendars', async () => {
  const media = {
    url: 'a.jpg',
    alt: 'A',
    caption: 'At <i>dawn</i>',
    credit: '<a href="https://b.org">B</a>',
  };
  const { events } = await imported({ events: [slide('x', media)] });
  assert.deepEqual(events[0].image, {
    src: 'a.jpg',
    caption: 'At *dawn*',
    credit: '[B](https://b.org)',
    alt: 'A',
  });
  const vis = await imported([{ start: '2024-12-05', content: 'A', title: 'see <a href="/b">b</a>' }]);
  assert.equal(vis.events[0].text, 'see [b](/b)');
  const linked = await imported({
    '@context': 'https://schema.org',
    '@graph': [
      { '@type': 'Event', name: 'A', startDate: '1984', description: '<p><strong>So</strong> *x*</p>' },
    ],
  });
  assert.equal(linked.events[0].text, '**So** \\*x\\*');
  const calendar = ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'SUMMARY:A', 'DTSTART;VALUE=DATE:19840101'];
  const entry = await imported(
    [...calendar, 'DESCRIPTION:<a href="https://a.org">a</a>', 'END:VEVENT', 'END:VCALENDAR', ''].join(
      '\r\n',
    ),
  );
  assert.equal(entry.events[0].text, '[a](https://a.org)');
});

test('what TimelineJS is given comes back with its marks', async () => {
  const story = {
    events: [
      {
        id: 'a',
        date: '1984',
        title: 'A',
        text: 'It *rose*, **so** [said he](https://a.org/\\(x\\)).\n\n\\*No\\* mark',
        image: { src: 'a.jpg', alt: '', caption: '*x*', credit: '[y](/y)' },
      },
    ],
  };
  const { text } = exportTimeline(story, 'timelinejs', { now: 0 });
  assert.deepEqual((await importTimeline(text)).timeline, story);
});

/** Pieces of markup that meant harm somewhere. */
const PIECES = [
  ...[
    '<a href="javascript:alert(1)">',
    '<a href="/a">',
    "<a href='https://a.org/(('>",
    '</a>',
    '<a>',
    '<A HREF=b>',
  ],
  ...['<em>', '</em>', '<strong>', '</b>', '<cite>', '</i>', '<p>', '</p>', '<br/>', '<div', '<!--', '-->'],
  ...[
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<svg/onload=alert(1)>',
    '<',
    '>',
    '&lt;b&gt;',
  ],
  ...[
    '*',
    '**',
    '[',
    '](',
    ')',
    '\\',
    '&#42;',
    '&#91;',
    'word',
    ' ',
    '\n\n',
    '\u000b',
    '&amp;',
    '\u202e',
    '字',
  ],
];

test('hostile markup: the same words as without marks, no unsafe link, nothing more after once more', async () => {
  for (let seed = 1; seed <= 400; seed++) {
    const next = random(seed);
    const pick = () => PIECES[Math.floor(next() * PIECES.length)];
    const html = `A${Array.from({ length: 30 }, pick).join('')}Z`;
    const { timeline } = await importTimeline(JSON.stringify({ events: [slide(html)] }));
    const { timeline: read, diagnostics } = normalize(timeline, { timeZone: 'UTC', locale: 'en' });
    assert.ok(!diagnostics.some(({ code }) => code === 'unsafe-url'), `seed ${seed}: ${html}`);
    const [{ text = '' }] = toInit(read).events;
    for (const paragraph of text.split('\n\n')) {
      const links = JSON.stringify(parseMarked(paragraph)).match(/"url":"[^"]*/g) ?? [];
      assert.ok(
        links.every((link) => /"url":"(?:\/a|https:\/\/a\.org\/\(\(|b)$/.test(link)),
        `seed ${seed}: ${links.join()}`,
      );
    }
  }
});

test('a megabyte of open tags, links and stars is read in time that grows with its length', async () => {
  for (const piece of ['<b>', '<a href="/a">', '</i>', '<i>*', '[](', '<a href=', '\\*']) {
    const html = `x ${piece.repeat(1_000_000 / piece.length)} y`;
    const begun = performance.now();
    await importTimeline(JSON.stringify({ events: [slide(html)] }));
    assert.ok(performance.now() - begun < 20_000, piece);
  }
});
