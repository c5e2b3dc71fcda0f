// Calendars: what becomes of their entries, and of those that come again.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import ICAL from 'ical.js';
import { importTimeline } from '../../dist/import/index.js';
import { random } from '../tools/stories.mjs';

const told = ({ diagnostics }) => diagnostics.map(({ code, path }) => `${path}: ${code}`);
const calendar = (...lines) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//x//EN', ...lines, 'END:VCALENDAR', ''].join('\r\n');
const entry = (...lines) => ['BEGIN:VEVENT', 'UID:a', 'SUMMARY:x', ...lines, 'END:VEVENT'];
const datesOf = async (...lines) =>
  (await importTimeline(calendar(...entry(...lines)))).timeline.events.map(({ date }) => date);

test('an entry with all that has a place; the rest is told by entry and field', async () => {
  const result = await importTimeline(
    calendar(
      'X-WR-CALNAME:Harbour',
      'BEGIN:VTIMEZONE',
      'TZID:Europe/Rome',
      'END:VTIMEZONE',
      'BEGIN:VEVENT',
      'UID:storm-1@example.org',
      'DTSTAMP:20241201T000000Z',
      'DTSTART;TZID=Europe/Rome:20241203T180000',
      'DURATION:PT2H30M',
      'SUMMARY:Storm\\, and r',
      ' ain',
      'DESCRIPTION:<b>All</b> boats\\nstay <a href="https://example.org/w">in</a>.',
      'CATEGORIES:weather,sea\\, coast',
      'LOCATION:Pier 3\\, north',
      'ATTENDEE;CN="A: B; C":mailto:a@example.org',
      'IMAGE;VALUE=URI:https://example.org/a.png',
      'BEGIN:VALARM',
      'TRIGGER:-PT15M',
      'END:VALARM',
      'END:VEVENT',
      'BEGIN:VTODO',
      'SUMMARY:Paint',
      'END:VTODO',
      ...entry('DTSTART;VALUE=DATE:20241205', 'STATUS:CANCELLED'),
      ...entry('DTSTART:soon'),
      'no line',
    ),
  );
  assert.equal(result.format, 'icalendar');
  assert.deepEqual(result.timeline, {
    title: 'Harbour',
    events: [
      {
        id: 'storm-1@example.org',
        date: '2024-12-03T18:00+01:00/2024-12-03T20:30+01:00',
        title: 'Storm, and rain',
        text: '**All** boats\nstay [in](https://example.org/w).',
        tags: ['weather', 'sea, coast', 'Pier 3, north'],
        image: { src: 'https://example.org/a.png', alt: '' },
      },
    ],
  });
  assert.deepEqual(told(result).sort(), [
    'VEVENT[0].ATTENDEE: no-place',
    'VEVENT[0]: missing-alt',
    'VEVENT[1]: no-place',
    'VEVENT[2].DTSTART: invalid-date',
    'VEVENT[2].SUMMARY: no-place',
    'VEVENT[2].UID: no-place',
    'VTODO[0]: no-place',
    'line 38: malformed-table',
  ]);
});

test('days, which end before the day that is given as their end, and times on their own clocks', async () => {
  assert.deepEqual(await datesOf('DTSTART;VALUE=DATE:20241205'), ['2024-12-05']);
  assert.deepEqual(await datesOf('DTSTART;VALUE=DATE:20241205', 'DTEND;VALUE=DATE:20241206'), ['2024-12-05']);
  assert.deepEqual(await datesOf('DTSTART;VALUE=DATE:20241205', 'DTEND;VALUE=DATE:20241208'), [
    '2024-12-05/2024-12-07',
  ]);
  assert.deepEqual(await datesOf('DTSTART;VALUE=DATE:20241205', 'DURATION:P1W'), ['2024-12-05/2024-12-11']);
  assert.deepEqual(await datesOf('DTSTART:20241203T180000'), ['2024-12-03T18:00']);
  assert.deepEqual(await datesOf('DTSTART:20241203T180030Z', 'DTEND:20241203T190000Z'), [
    '2024-12-03T18:00:30Z/2024-12-03T19:00Z',
  ]);
  // A flight: both ends on the clocks where it begins and ends.
  assert.deepEqual(
    await datesOf('DTSTART;TZID=Europe/Rome:20240703T180000', 'DTEND;TZID=America/New_York:20240703T210000'),
    ['2024-07-03T18:00+02:00/2024-07-03T21:00-04:00'],
  );
  const unknown = await importTimeline(calendar(...entry('DTSTART;TZID=Elsewhere:20240703T180000')));
  assert.deepEqual(unknown.timeline.events[0].date, '2024-07-03T18:00');
  assert.deepEqual(told(unknown), ['VEVENT[0].DTSTART: no-place']);
});

test('an entry that comes again is written out, without what is left out or moved, and that is told', async () => {
  const result = await importTimeline(
    calendar(
      ...entry(
        'DTSTART;TZID=Europe/Rome:20241020T180000',
        'RRULE:FREQ=WEEKLY;COUNT=4',
        'EXDATE;TZID=Europe/Rome:20241103T180000',
        'RDATE;TZID=Europe/Rome:20241225T180000',
      ),
      ...entry('DTSTART;TZID=Europe/Rome:20241028T190000', 'RECURRENCE-ID;TZID=Europe/Rome:20241027T180000'),
    ),
  );
  assert.deepEqual(
    result.timeline.events.map(({ id, date }) => [id, date]),
    [
      ['a', '2024-10-20T18:00+02:00'],
      ['a-2024-11-10T18:00+01:00', '2024-11-10T18:00+01:00'],
      ['a-2024-12-25T18:00+01:00', '2024-12-25T18:00+01:00'],
      ['a', '2024-10-28T19:00+01:00'],
    ],
  );
  assert.deepEqual(told(result), ['VEVENT[0]: recurring']);
});

test('an occurrence is left out by its day, too', async () => {
  assert.deepEqual(
    await datesOf('DTSTART:20240609T030000Z', 'RRULE:FREQ=DAILY;COUNT=3', 'EXDATE;VALUE=DATE:20240610'),
    ['2024-06-09T03:00Z', '2024-06-11T03:00Z'],
  );
});

test('rules without an end, and those that are not followed, are told', async () => {
  const endless = await importTimeline(
    calendar(...entry('DTSTART;VALUE=DATE:20240229', 'RRULE:FREQ=YEARLY')),
  );
  assert.equal(endless.timeline.events.length, 100);
  assert.deepEqual(
    endless.timeline.events.slice(0, 3).map(({ date }) => date),
    ['2024-02-29', '2028-02-29', '2032-02-29'],
  );
  assert.match(endless.diagnostics[0].message, /comes again 99 times; later ones are left out/);
  for (const rule of ['FREQ=HOURLY', 'FREQ=YEARLY;BYWEEKNO=20', 'FREQ=DAILY;BYHOUR=9,10', 'often']) {
    const result = await importTimeline(calendar(...entry('DTSTART:20240229T090000', `RRULE:${rule}`)));
    assert.equal(result.timeline.events.length, 1, rule);
    assert.match(result.diagnostics[0].message, /only the first time/, rule);
  }
});

/** A rule of recurrence, as calendars have them, for a start on `day`. */
function ruleFor(next, day) {
  const pick = (list) => list[Math.floor(next() * list.length)];
  const maybe = (part) => (next() < 0.5 ? [part()] : []);
  const weekday = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'][day.getUTCDay()];
  const date = day.getUTCDate();
  const frequency = pick(['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY']);
  const parts = {
    DAILY: () => maybe(() => `BYDAY=${weekday},WE,SA`),
    WEEKLY: () => [...maybe(() => `BYDAY=${weekday},TU`), ...maybe(() => `WKST=${pick(['SU', 'MO'])}`)],
    MONTHLY: () =>
      pick([
        () => [],
        () => [`BYMONTHDAY=${date},-1`],
        () => [`BYDAY=${Math.ceil(date / 7)}${weekday},-1FR`],
        () => [`BYDAY=MO,TU,WE,TH,FR,SA,SU`, `BYSETPOS=${date}`],
      ])(),
    YEARLY: () =>
      pick([
        () => [],
        () => [`BYMONTH=${day.getUTCMonth() + 1},11`],
        () => [`BYMONTH=${day.getUTCMonth() + 1}`, `BYDAY=${Math.ceil(date / 7)}${weekday}`],
      ])(),
  };
  const interval = next() < 0.5 ? [`INTERVAL=${1 + Math.floor(next() * 4)}`] : [];
  return [
    `FREQ=${frequency}`,
    ...interval,
    ...parts[frequency](),
    `COUNT=${2 + Math.floor(next() * 30)}`,
  ].join(';');
}

test('rules give the days that ical.js finds', async () => {
  for (let seed = 1; seed <= 300; seed++) {
    const next = random(seed);
    const day = new Date(
      Date.UTC(2000 + Math.floor(next() * 30), Math.floor(next() * 12), 1 + Math.floor(next() * 31)),
    );
    const start = day.toISOString().slice(0, 10);
    const rule = ruleFor(next, day);
    const oracle = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromDateString(start));
    const expected = [];
    for (let each = oracle.next(); each; each = oracle.next()) expected.push(each.toString());
    const dates = await datesOf(`DTSTART;VALUE=DATE:${start.replaceAll('-', '')}`, `RRULE:${rule}`);
    assert.deepEqual(dates, expected, `seed ${seed}: ${start} ${rule}`);
  }
});

test('bombs of recurrences are told, and end', async () => {
  const bombs = {
    many: Array.from({ length: 2000 }, () => entry('DTSTART;VALUE=DATE:20240101', 'RRULE:FREQ=DAILY')).flat(),
    never: Array.from({ length: 2000 }, () =>
      entry('DTSTART;VALUE=DATE:20240101', 'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30'),
    ).flat(),
    far: entry('DTSTART;VALUE=DATE:20240101', 'RRULE:FREQ=DAILY;INTERVAL=999999999;COUNT=999999999'),
    dates: entry('DTSTART;VALUE=DATE:20240101', `RDATE;VALUE=DATE:${'20240102,'.repeat(100_000)}`),
    deep: 'BEGIN:VEVENT\r\n'.repeat(50_000).split('\r\n'),
    quotes: [`DTSTART;X="${'"'.repeat(500_000)}:20240101`],
  };
  for (const [name, lines] of Object.entries(bombs)) {
    const result = await importTimeline(calendar(...lines));
    assert.ok(result.timeline.events.length <= 4000, name);
    if (lines[3]?.startsWith('DTSTART') && lines[4])
      assert.ok(
        told(result).some((each) => /recurring/.test(each)),
        name,
      );
  }
});
