// Tables as they are found: columns by other names, dates as spreadsheets and people write them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importTimeline } from '../../dist/import/index.js';

const table = (text) => importTimeline(text, { name: 'table.csv' });
const dates = ({ timeline }) => timeline.events.map(({ date }) => date);
const asked = ({ diagnostics }) =>
  diagnostics
    .filter(({ code }) => code === 'ambiguous-date')
    .map(({ path, message }) => `${path}: ${message}`);

test('a column that holds dates is taken for the date, and that is said', async () => {
  const read = await table(
    'label,rank,hdate\nNewton,1,25 Dec 1642\nHooke,2,18 July 1635\nWren,3,?\nBoyle,4,1627\n',
  );
  assert.deepEqual(dates(read), ['1642-12-25', '1635-07-18', '1627']);
  assert.deepEqual(asked(read), [
    'hdate: no column is called a date: "hdate" is taken for it, as it holds dates',
  ]);
  assert.deepEqual(
    read.diagnostics.filter(({ code }) => code === 'invalid-date').map(({ path }) => path),
    ['row 4.hdate'],
  );
});

test('a column whose name means an end is the end', async () => {
  const read = await table(
    'name,born_on,date_death\nBach,21 March 1685,28 July 1750\nChopin,1 March 1810,17 October 1849\n',
  );
  assert.deepEqual(dates(read), ['1685-03-21/1750-07-28', '1810-03-01/1849-10-17']);
  assert.match(asked(read)[1], /^date_death: .*end of each date$/);
});

test('a column of remarks or of numbers is no date', async () => {
  const read = await table('name,place,visitors\nBach,Leipzig,12\nChopin,Paris,15\n');
  assert.deepEqual(read.timeline.events, []);
  assert.deepEqual(asked(read), []);
});

test('late names of an end do not replace a column that is called so', async () => {
  const read = await table('title,date,end,last\nA reign,1603,1625,1700\n');
  assert.deepEqual(dates(read), ['1603/1625']);
});

test('years of two digits are read as spreadsheets do, and the first is told', async () => {
  const read = await table('title,date\nA,11-Mar-15\nB,Mar-31\nC,3/11/29\nD,25.12.99\n');
  assert.deepEqual(dates(read), ['2015-03-11', '1931-03', '2029-11-03', '1999-12-25']);
  const told = asked(read).filter((each) => each.includes('two digits'));
  assert.deepEqual(told, [': a year of two digits: "11-Mar-15" was read as 2015-03-11']);
});

test('a number alone in a column of dates is an early year, and the first is told', async () => {
  const read = await table('title,date\nInvasion,43\nRevolt,61\nWall,122\nSack,1066\n');
  assert.deepEqual(dates(read), ['0043', '0061', '0122', '1066']);
  assert.equal(asked(read).length, 1);
});

test('names of months need no capital, and times no time zone', async () => {
  const read = await table('title,date\nA,3 apr 1721\nB,Jan 11 2012 CST\nC,23 OCT 1956\n');
  assert.deepEqual(dates(read), ['1721-04-03', '2012-01-11', '1956-10-23']);
});

test('a time without a day is told with its words', async () => {
  const read = await table('title,time\nThe ship leaves,About 12:45 AM\nThe bridge falls,1:28 AM\n');
  assert.deepEqual(
    read.diagnostics
      .filter(({ code }) => code === 'invalid-date')
      .map(({ path, message }) => [path, message]),
    [
      ['row 2.date', 'invalid date: "About 12:45 AM"'],
      ['row 3.date', 'invalid date: "1:28 AM"'],
    ],
  );
});

test('events deep in other linked data are found, by the name of what they belong to', async () => {
  const concert = { '@type': 'MusicEvent', startDate: '2011-05-20' };
  const series = {
    '@type': 'TVSeries',
    name: 'The Doctor',
    containsSeason: {
      episode: { publication: [{ '@type': 'BroadcastEvent', startDate: '2010-05-22T18:15+01:00' }] },
    },
  };
  const band = { '@context': 'https://schema.org', '@type': 'MusicGroup', name: 'The Band', tour: [concert] };
  const read = await importTimeline(JSON.stringify([band, series]));
  assert.deepEqual(
    read.timeline.events.map(({ date, title }) => [date, title]),
    [
      ['2011-05-20', 'The Band'],
      ['2010-05-22T18:15+01:00', 'The Doctor'],
    ],
  );
});

test('an event with a schedule is drawn from its first to its last day; the rest of the schedule is told', async () => {
  const read = await importTimeline(
    JSON.stringify({
      '@context': 'https://schema.org',
      '@type': 'Event',
      name: ['Class', 'Cours'],
      eventSchedule: {
        '@type': 'Schedule',
        startDate: '2017-01-01',
        endDate: '2017-12-31',
        repeatFrequency: 'P1W',
      },
    }),
  );
  assert.deepEqual(read.timeline.events, [{ date: '2017-01-01/2017-12-31', title: 'Class' }]);
  assert.deepEqual(
    read.diagnostics.map(({ path }) => path),
    ['name', 'eventSchedule[0].repeatFrequency'],
  );
});

test('what stands beside a film on the title slide of TimelineJS is told', async () => {
  const media = { url: 'https://youtu.be/abc', caption: 'A film', thumbnail: 't.jpg' };
  const read = await importTimeline(
    JSON.stringify({
      title: { text: { headline: 'T' }, media },
      events: [{ start_date: { year: '1900' }, text: { headline: 'E' } }],
    }),
  );
  assert.deepEqual(
    read.diagnostics.filter(({ code }) => code === 'no-place').map(({ path }) => path),
    ['title.media.thumbnail', 'title.media.caption'],
  );
});

test('a column "More" holds the text', async () => {
  const read = await table(
    'When,What,More\n1791,Metre is defined,The Academy defines it.\n1875,Convention,\n',
  );
  assert.deepEqual(read.timeline.events[0], {
    date: '1791',
    title: 'Metre is defined',
    text: 'The Academy defines it.',
  });
  assert.deepEqual(read.diagnostics, []);
});
