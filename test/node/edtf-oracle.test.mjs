// Our EDTF parser against the `edtf` package, over a large seeded set of generated and of damaged texts.
// Where the two differ, DIFFERENCES says why; a difference that is not there fails.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import edtf from 'edtf';
import { parseDate } from '../../dist/time/index.js';
import { random } from '../tools/stories.mjs';

const OPEN = Infinity;

/** The Gregorian calendar repeats itself: so many years, and so many ms. */
const [CYCLE_YEARS, CYCLE] = [400, 146_097 * 86_400_000];
/** Farther from year 0 ours places no year. */
const FARTHEST_YEAR = 1e11;

/**
 * The package's own reading of a whole text, half-open; null when it refuses. It has no place for a year beyond
 * JavaScript's dates: there it is asked for the year at the same place in the cycle of the calendar from 2000 on.
 */
function packageReads(text) {
  const whole = readWhole(text);
  if (!whole || !Number.isNaN(whole.start)) return whole;
  const year = edtf(text).year;
  if (!(Math.abs(year) < FARTHEST_YEAR)) return whole;
  const cycles = Math.floor((year - 2000) / CYCLE_YEARS);
  const near = readWhole(String(year - cycles * CYCLE_YEARS));
  return { start: near.start + cycles * CYCLE, end: near.end + cycles * CYCLE };
}

function readWhole(text) {
  let date;
  try {
    date = edtf(text);
  } catch {
    return null;
  }
  if (date.type === 'Set' || date.type === 'List') return null;
  // Its ends are the last ms that is meant, but a time of day has no length.
  const length = /T\d\d:\d\d:\d\d/.test(text.split('/').at(-1)) ? 1000 : 60_000;
  const isTime = /T[^/]*$/.test(text);
  return { start: date.min, end: date.max === null ? null : date.max + (isTime ? length : 1) };
}

/**
 * What the package reads, helped over what it refuses: the ends of an interval one by one, and a date
 * without its qualifiers, which move no end.
 */
function oracle(text) {
  const whole = packageReads(text);
  if (whole) return whole;
  const ends = text.split('/');
  if (ends.length === 1)
    return text.includes('T')
      ? null
      : packageReads(text.replace(/(?<=^|[\dX][?~%]?-)[?~%]|(?<=[\dX])[?~%](?=-|$)/g, ''));
  if (ends.length !== 2) return null;
  const [from, to] = ends.map((end, index) => readEnd(end, index === 0 ? -OPEN : OPEN));
  return from && to && { start: from.start, end: to.end };
}

function readEnd(text, open) {
  if (text === '') return { start: null, end: null };
  return text === '..' ? { start: open, end: open } : oracle(text);
}

/** Where ours and the package part, and why. `ours` is what ours must be: refused, read, or another value. */
const DIFFERENCES = [
  {
    why: 'seasons are meteorological quarters, not calendar quarters',
    ours: 'other',
    form: /^[^/]*\d{4}[?~%]?-[?~%]?(2[1-9]|3[0-2])|\/[^/]*\d{4}[?~%]?-[?~%]?(2[1-9]|3[0-2])/,
  },
  {
    why: 'quadrimesters have four months, the package ends the first two one month late',
    ours: 'other',
    form: /-[?~%]?3[78]/,
  },
  {
    why: 'a negative year with a grouping ends in its own year',
    ours: 'other',
    form: /-\d{4}[?~%]?-[?~%]?(3[3-9]|4[01])/,
  },
  {
    why: 'what ends with a grouping of a negative year ends before it starts, the package ends it in a positive year',
    ours: 'refused',
    form: /\/-\d{4}[?~%]?-[?~%]?(2\d|3\d|4[01])/,
  },
  { why: 'a qualifier behind a time is our own', ours: 'read', form: /T[\d:.Z+-]+[?~%](\/|$)/ },
  { why: 'significant digits: the span they allow, not the estimate', ours: 'other', form: /S\d/ },
  { why: 'no year, so no place in time', ours: 'other', form: /XXXX/ },
  { why: 'X0 is the tenth, never the zeroth or first', ours: 'other', form: /-[?~%]?X0/ },
  {
    why: 'unspecified digits in or after a negative year: the package takes the ends the wrong way round',
    ours: 'other',
    form: /(^|\/)[?~%]?-(?=[^/]*X)/,
  },
  {
    why: 'days that the month or year does not have are left out of a span',
    ours: 'other',
    form: /X.*-[?~%]?(29|3[01X]|X[19])/,
  },
  {
    why: 'a fraction of a second is dropped, the package takes its digits for ms',
    ours: 'other',
    form: /\.\d+/,
  },
  {
    why: 'seasons and quarters may have unspecified digits in the year',
    ours: 'read',
    form: /X\d*[?~%]?-[?~%]?(2[1-9]|3\d|4[01])/,
  },
  {
    why: 'X3 to X9 can only be the third to ninth month, the package takes them only before a day',
    ours: 'read',
    form: /-[?~%]?X[3-9]/,
  },
  { why: '3X is the last day or two of a month', ours: 'read', form: /-[?~%]?3X/ },
  { why: 'hours alone, for news that says no more', ours: 'read', form: /T\d\d(Z|[+-]\d\d(:\d\d)?)?(\/|$)/ },
  { why: 'a leap second', ours: 'read', form: /T\d\d:\d\d:60/ },
  {
    why: 'offsets of up to 23:59, as ISO 8601-1 has them',
    ours: 'read',
    form: /[+-](1[2-9]|2[0-3])(:[0-5]\d)?(\/|$)|[+-]\d\d:[0-5]\d(\/|$)/,
  },
  {
    why: 'an offset of zero may have either sign, as in RFC 3339',
    ours: 'read',
    form: /T[^/]*-00(:00)?(\/|$)/,
  },
  { why: 'more significant digits than the year has change nothing', ours: 'read', form: /S\d{2,}/ },
  {
    why: '29 February and 31 April only where they exist, the package rolls over',
    ours: 'refused',
    form: /-[?~%]?(29|30|31)/,
  },
  {
    why: 'two or three digits are no year in EDTF, they would be a century or decade',
    ours: 'refused',
    form: /(^|\/)[?~%]?-?[?~%]?\d{2,3}[?~%]?(\/|$)/,
  },
  { why: 'years of five digits want a Y', ours: 'refused', form: /(^|\/)[?~%]?-?\d{5,}/ },
  {
    why: 'offsets want a colon, EDTF has the extended format only',
    ours: 'refused',
    form: /[+-]\d{4}(\/|$)/,
  },
  { why: 'a component is qualified once on a side', ours: 'refused', form: /[?~%]{2}/ },
  { why: 'a Y-year begins with no zero', ours: 'refused', form: /Y-?0/ },
];

/** So far out that there is no number for each ms, sums of the same may differ in their last two bits. */
const isSame = (a, b) =>
  Object.is(a, b) || (Math.abs(a) > Number.MAX_SAFE_INTEGER && Math.abs(a - b) <= Math.abs(a) * 2 ** -51);

function compare(text) {
  const own = parseDate(text);
  const expected = oracle(text);
  const isBeyond = expected && (Number.isNaN(expected.start) || Number.isNaN(expected.end));
  // The package takes what ends before it starts; here that is no date.
  if (expected?.end < expected?.start && own === null) return 'same';
  if (isBeyond ? own === null : own === null && expected === null) return 'same';
  if (own && expected && isSame(own.start, expected.start) && isSame(own.end, expected.end)) return 'same';
  if (own === null) return 'refused';
  return expected && !isBeyond ? 'other' : 'read';
}

/** How often each difference was met, and what no difference explains. */
function tally(texts) {
  const met = new Map();
  const unexplained = [];
  for (const text of texts) {
    const outcome = compare(text);
    if (outcome === 'same') continue;
    const difference = DIFFERENCES.find(({ ours, form }) => ours === outcome && form.test(text));
    if (difference) met.set(difference, (met.get(difference) ?? 0) + 1);
    else unexplained.push(`${text} (${outcome}) ${JSON.stringify(oracle(text))}`);
  }
  return { met, unexplained };
}

const next = random(2019);
const upTo = (n) => Math.floor(next() * n);
const pick = (list) => list[upTo(list.length)];
const digits = (n, width) => String(n).padStart(width, '0');
const blurred = (text, share) => [...text].map((digit) => (next() < share ? 'X' : digit)).join('');

const year = () => `${next() < 0.2 ? '-' : ''}${digits(1 + upTo(9998), 4)}`;
const month = () => digits(1 + upTo(12), 2);
const dayOfMonth = () => digits(1 + upTo(31), 2);
const qualifier = () => pick(['', '', '?', '~', '%']);
/** Of a time zone, in whole hours. */
const offset = () => `${pick('+-')}${digits(upTo(15), 2)}`;
const FORMS = {
  year,
  month: () => `${year()}-${month()}`,
  day: () => `${year()}-${month()}-${dayOfMonth()}`,
  time: () =>
    `${year()}-${month()}-${digits(1 + upTo(28), 2)}T${digits(upTo(24), 2)}:${digits(upTo(60), 2)}` +
    pick(['', `:${digits(upTo(60), 2)}`]) +
    pick(['', 'Z', offset(), `${offset()}:${pick(['00', '30', '45'])}`]),
  long: () => `Y${pick(['', '-'])}${10_000 + upTo(250_000)}`,
  exponent: () => `Y${pick(['', '-'])}${1 + upTo(20)}E${1 + upTo(9)}`,
  significant: () => pick([`${year()}S${1 + upTo(4)}`, `Y${10_000 + upTo(200_000)}S${1 + upTo(6)}`]),
  grouping: () => `${year()}-${21 + upTo(21)}`,
  qualified: () => [year, month, dayOfMonth].map((part) => `${qualifier()}${part()}${qualifier()}`).join('-'),
  unspecified: () =>
    pick([
      () => `${digits(upTo(1000), 3)}X`,
      () => `${digits(upTo(100), 2)}XX`,
      () => `${year()}-XX`,
      () => `${year()}-${month()}-XX`,
      () => `${year()}-XX-XX`,
    ])(),
  blurredGrouping: () => `${blurred(digits(1 + upTo(9998), 4), 0.3)}-${21 + upTo(21)}`,
  lateDay: () => pick([`${digits(upTo(1000), 3)}X-02-29`, `${year()}-04-3X`]),
  newsTime: () =>
    `${FORMS.day()}T${digits(upTo(25), 2)}${pick(['', ':30:60', ':15:07.25', ':00', ':00:00+0430', ':59:60Z'])}`,
  anywhere: () =>
    pick(['', '-']) +
    [digits(1 + upTo(9998), 4), month(), dayOfMonth()]
      .slice(0, 1 + upTo(3))
      .map((part) => blurred(part, 0.3))
      .join('-') +
    qualifier(),
};
const single = () => pick(Object.values(FORMS))();
const interval = () => `${pick([single(), single(), '', '..'])}/${pick([single(), single(), '', '..'])}`;
const texts = [
  ...Object.values(FORMS).flatMap((form) => Array.from({ length: 800 }, form)),
  ...Array.from({ length: 3000 }, interval),
];
const CHARACTERS = '0123456789X-~?%/.TZ:+YES[]{}, ';
function damaged(text) {
  const at = upTo(text.length + 1);
  return text.slice(0, at) + pick([CHARACTERS[upTo(CHARACTERS.length)], '']) + text.slice(at + upTo(2));
}

const broken = texts.map((text) => (next() < 0.6 ? damaged(text) : damaged(damaged(text))));
const generatedTally = tally(texts);
const brokenTally = tally(broken);

test(`${texts.length} generated dates and intervals mean what the package says, but for the differences named`, () => {
  assert.deepEqual(generatedTally.unexplained, []);
});

test(`${broken.length} damaged texts are taken or refused as the package does, but for the differences named`, () => {
  assert.deepEqual(brokenTally.unexplained, []);
});

test('every difference that is named is one', (context) => {
  const times = (difference) =>
    (generatedTally.met.get(difference) ?? 0) + (brokenTally.met.get(difference) ?? 0);
  for (const difference of DIFFERENCES)
    context.diagnostic(`${times(difference)} × ${difference.ours}: ${difference.why}`);
  assert.deepEqual(
    DIFFERENCES.filter((difference) => times(difference) === 0).map(({ why }) => why),
    [],
  );
});

test('how long 100 000 plain dates take', (context) => {
  const plain = Array.from(
    { length: 100_000 },
    (_, n) => `${1900 + (n % 120)}-${digits(1 + (n % 12), 2)}-${digits(1 + (n % 28), 2)}`,
  );
  const began = performance.now();
  const read = plain.filter((text) => parseDate(text) !== null).length;
  context.diagnostic(`${read} dates in ${(performance.now() - began).toFixed(0)} ms`);
  assert.equal(read, plain.length);
});
