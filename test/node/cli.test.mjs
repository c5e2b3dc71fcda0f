// The command `article-timeline`, as a newsroom's build runs it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { file, folder, run } from '../tools/command.mjs';
import { repository } from '../tools/tool.mjs';

const PAGE = `<!doctype html><html lang="en"><head><title>Elsewhere</title>
<script type="application/ld+json">{ "@graph": [{ "datePublished": "2024-05-16T10:00:00Z" }] }</script></head>
<body><nav>Since 1901</nav><main><article><h1>Flood in Oldford</h1>
<p>The river rose over its banks on Tuesday &amp; the town was <b>cleared</b>.</p>
<aside><p>On 3 March 2001 a shop opened.</p></aside>
<p>“We had two hours,” said Jane Miller, the mayor.</p></article></main></body></html>`;

test('reads a page: its day of publication, language, title and article, and nothing beside it', () => {
  const { status, stdout } = run(['extract', file('story.html', PAGE)]);
  const story = JSON.parse(stdout);
  assert.equal(status, 0);
  assert.deepEqual([story.title, story.lang, story.published], ['Flood in Oldford', 'en', '2024-05-16']);
  assert.deepEqual(
    story.events.map(({ date, inferred }) => [date, inferred]),
    [['2024-05-14', true]],
  );
  assert.match(story.events[0].text, /banks on Tuesday & the town was cleared/);
  assert.deepEqual(story.events[0].quotes[0].speaker, { name: 'Jane Miller', role: 'mayor' });
});

test('takes the day and the language that are given before those of the page, and standard input', () => {
  const { stdout } = run(['extract', '-', '--published', '2023-01-05', '--lang', 'en'], PAGE);
  assert.deepEqual(
    JSON.parse(stdout).events.map(({ date }) => date),
    ['2023-01-03'],
  );
});

test('reads plain text, and says what it cannot place without a day', () => {
  const text = 'The bridge fell in 1931. A new one was opened on Tuesday.';
  const { status, stdout, stderr } = run(['extract'], text);
  assert.equal(status, 0);
  assert.deepEqual(
    JSON.parse(stdout).events.map(({ date }) => date),
    ['1931'],
  );
  assert.match(stderr, /no-reference/);
});

test('joins lines that were broken to a width, as in mails', () => {
  const { stdout } = run(
    ['extract', '--published', '2024-05-16'],
    'The harbour was closed on 3\nMarch 2021 because of\nthe ice, and no ship could\nleave it for\n' +
      'three days.\n\nIt opened again on 9 March 2021.\n',
  );
  assert.deepEqual(
    JSON.parse(stdout).events.map(({ date, text }) => [date, text]),
    [
      [
        '2021-03-03',
        'The harbour was closed on 3 March 2021 because of the ice, and no ship could leave it for three days.',
      ],
      ['2021-03-09', 'It opened again on 9 March 2021.'],
    ],
  );
});

test('writes the form that stands in a page, and there too it is a draft; text is never markup', () => {
  const { stdout } = run(
    ['extract', '--format', 'html', '--published', '2024-05-16'],
    'On Tuesday the <b>town</b> was told to "leave", said Jane Miller. The bridge fell in 1931.',
  );
  assert.match(stdout, /^<article-timeline lang="en" data-published="2024-05-16">\n/);
  assert.match(stdout, /<\/article-timeline>\n$/);
  assert.match(stdout, /<time datetime="2024-05-14">May 14, 2024<\/time>/);
  const items = stdout.match(/<li\b[^>]*>/g);
  assert.equal(items.length, 2);
  for (const item of items) {
    assert.match(item, / data-exact="/);
    assert.match(item, / data-inferred(?=[ >])/);
  }
  assert.match(stdout, /&lt;b&gt;town&lt;\/b&gt;/);
  assert.doesNotMatch(stdout, /<b>/);
});

test('writes the form that stands in a page in the language it is told, also as systems name it', () => {
  const { status, stdout } = run(
    ['extract', '--format', 'html', '--lang', 'en_US'],
    'The bridge fell in 1931.',
  );
  assert.equal(status, 0);
  assert.match(stdout, /^<article-timeline lang="en-US">\n/);
  assert.match(stdout, /<time datetime="1931">1931<\/time>/);
});

test('counts from one day, which may have a time, and from nothing else', () => {
  const dates = (published) =>
    JSON.parse(
      run(['extract', '--published', published], 'The old bridge was closed on Tuesday.').stdout,
    ).events.map(({ date }) => date);
  for (const published of [
    '2024-05-16',
    '2024-05-16T23:30',
    '2024-05-16T10:00:00Z',
    '2024-05-16T10:00:00+03:00',
  ])
    assert.deepEqual(dates(published), ['2024-05-14'], published);
  for (const published of [
    '2024',
    '2024-12',
    '../2020',
    '2024-12-05/2024-12-09',
    '2024-12-05T10:00/2024-12-09',
    '2024-12-05~',
    '2024-12-XX',
    '2024-02-30',
    '2024-12-05Thursday',
    '',
  ]) {
    const { status, stdout, stderr } = run(
      ['extract', `--published=${published}`],
      'The old bridge was closed on Tuesday.',
    );
    assert.deepEqual(
      { status, stdout, stderr },
      {
        status: 2,
        stdout: '',
        stderr: `invalid --published: ${published} (expected a day, such as 2024-12-05)\n`,
      },
    );
  }
});

test('reads a language by its words, and says which one it does not read', () => {
  const spanish = run(['extract'], 'El alcalde cerró el puente el 3 de marzo de 2021, y lo abrió en mayo.');
  assert.deepEqual(
    [JSON.parse(spanish.stdout).lang, JSON.parse(spanish.stdout).events[0].date],
    ['es', '2021-03-03'],
  );
  const dutch = run(['extract'], 'De burgemeester heeft de brug op 3 april 2021 gesloten.');
  assert.equal(dutch.status, 1);
  assert.deepEqual(JSON.parse(dutch.stdout).events, []);
  assert.match(dutch.stderr, /unsupported-language: articles in the language "nl" are not read\n/);
});

test('finds nothing in nothing', () => {
  const { status, stderr } = run(['extract'], '');
  assert.equal(status, 1);
  assert.match(stderr, /no event found/);
});

test('checks a story: every fault with its path', () => {
  const good = run(['check', join(repository, 'demo', 'hama', 'en.json')]);
  assert.deepEqual(good, { status: 0, stdout: '', stderr: '' });
  const bad = run([
    'check',
    file(
      'bad.json',
      JSON.stringify({
        events: [
          { date: 'soon', title: 'A' },
          { date: '1990', title: 'B', url: 'javascript:x' },
        ],
      }),
    ),
  ]);
  assert.equal(bad.status, 1);
  assert.match(bad.stdout, /^events\[0\]\.date: invalid-date/m);
  assert.match(bad.stdout, /^events\[1\]\.url: unsafe-url/m);
  assert.equal(run(['check'], '{').status, 1);
});

test('says what would be right; what is drawn as it stands is a fault only if asked for', () => {
  const given = (event) => JSON.stringify([{ title: 'A', ...event }]);
  const date = run(['check'], given({ date: '3 March 2024' }));
  assert.match(date.stdout, /^events\[0\]\.date: invalid-date: .*did you mean "2024-03-03"\?/);
  assert.equal(date.status, 1);
  assert.match(
    run(['check'], '[{"date": "2024",}]').stdout,
    /line 1, column 18: there is a comma behind the last/,
  );
  for (const event of [
    { date: '2024', text: 'A <b>B</b>' },
    { date: '-0044', text: 'It was 44 BC.' },
  ]) {
    const { status, stdout } = run(['check'], given(event));
    assert.deepEqual([status, stdout.split('\n').length], [0, 2]);
    assert.deepEqual(run(['check', '--strict'], given(event)), { status: 1, stdout, stderr: '' });
  }
});

test('what it has extracted passes its own check', () => {
  const { stdout } = run(
    ['extract', '--published', '2024-05-16'],
    readFileSync(join(repository, 'test', 'extract', 'articles', 'council.txt'), 'utf8'),
  );
  assert.deepEqual(run(['check'], stdout), { status: 0, stdout: '', stderr: '' });
});

test('says what is wrong with a call', () => {
  for (const [args, said, code] of [
    [[], /article-timeline extract/, 2],
    [['draw'], /unknown command: draw/, 2],
    [['check', '--colour'], /--colour/, 2],
    [['extract', '--published', 'soon'], /invalid --published: soon/, 2],
    [['extract', '--format', 'xml'], /invalid --format: xml/, 2],
    [['check', join(folder, 'none.json')], /cannot read .*none\.json/, 3],
  ]) {
    const { status, stderr } = run(args);
    assert.match(stderr, said);
    assert.equal(status, code, args.join(' '));
  }
  const help = run(['--help']);
  assert.equal(help.status, 0);
  assert.match(help.stdout, /Exit codes/);
});
