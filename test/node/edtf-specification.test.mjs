// Our EDTF parser against the examples of the specification (Library of Congress, 2019), read by hand.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseDate } from '../../dist/time/index.js';

const OPEN = Infinity;
/** Days from 1970 to the first of January of a year, by the rule of leap years. */
const daysTo = (year) => {
  const leap = (before) => Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  return 365 * (year - 1970) + leap(year - 1) - leap(1969);
};
const day = (text) => {
  const [, sign, year, month = '01', date = '01', time = '00:00:00'] =
    /^(-?)(\d+)(?:-(\d\d)(?:-(\d\d)(?:T(.*))?)?)?$/.exec(text);
  if (year.length > 5) return 864e5 * daysTo(Number(sign + year));
  return Date.parse(`${sign || '+'}${year.padStart(6, '0')}-${month}-${date}T${time}Z`);
};
const at = (end) => (typeof end === 'string' ? day(end) : end);
const none = { approximate: false, uncertain: false };
const about = { approximate: true, uncertain: false };
const perhaps = { approximate: false, uncertain: true };
const both = { approximate: true, uncertain: true };

/** text, first instant, first instant after, precision (of both ends), qualifiers (of both ends). */
const SPECIFICATION = {
  'level 0: date': [
    ['1985-04-12', '1985-04-12', '1985-04-13', 'day'],
    ['1985-04', '1985-04', '1985-05', 'month'],
    ['1985', '1985', '1986', 'year'],
  ],
  'level 0: date and time': [
    ['1985-04-12T23:20:30', '1985-04-12T23:20:30', '1985-04-12T23:20:31', 'second'],
    ['1985-04-12T23:20:30Z', '1985-04-12T23:20:30', '1985-04-12T23:20:31', 'second'],
    ['1985-04-12T23:20:30-04', '1985-04-13T03:20:30', '1985-04-13T03:20:31', 'second'],
    ['1985-04-12T23:20:30+04:30', '1985-04-12T18:50:30', '1985-04-12T18:50:31', 'second'],
  ],
  'level 0: interval': [
    ['1964/2008', '1964', '2009', 'year'],
    ['2004-06/2006-08', '2004-06', '2006-09', 'month'],
    ['2004-02-01/2005-02-08', '2004-02-01', '2005-02-09', 'day'],
    ['2004-02-01/2005-02', '2004-02-01', '2005-03', ['day', 'month']],
    ['2004-02-01/2005', '2004-02-01', '2006', ['day', 'year']],
    ['2005/2006-02', '2005', '2006-03', ['year', 'month']],
  ],
  'level 1: letter-prefixed year': [
    ['Y170000002', '170000002', '170000003', 'year'],
    ['Y-170000002', '-170000002', '-170000001', 'year'],
    ['Y170002', '170002', '170003', 'year'],
    ['Y-170002', '-170002', '-170001', 'year'],
  ],
  'level 1: season': [['2001-21', '2001-03', '2001-06', 'season', about]],
  'level 1: qualification of a date': [
    ['1984?', '1984', '1985', 'year', perhaps],
    ['2004-06~', '2004-06', '2004-07', 'month', about],
    ['2004-06-11%', '2004-06-11', '2004-06-12', 'day', both],
  ],
  'level 1: unspecified digits from the right': [
    ['201X', '2010', '2020', 'decade'],
    ['20XX', '2000', '2100', 'century'],
    ['2004-XX', '2004', '2005', 'year'],
    ['1985-04-XX', '1985-04', '1985-05', 'month'],
    ['1985-XX-XX', '1985', '1986', 'year'],
  ],
  'level 1: extended interval': [
    ['1985-04-12/..', '1985-04-12', OPEN, 'day'],
    ['1985-04/..', '1985-04', OPEN, 'month'],
    ['1985/..', '1985', OPEN, 'year'],
    ['../1985-04-12', -OPEN, '1985-04-13', 'day'],
    ['../1985-04', -OPEN, '1985-05', 'month'],
    ['../1985', -OPEN, '1986', 'year'],
    ['1985-04-12/', '1985-04-12', null, 'day'],
    ['1985-04/', '1985-04', null, 'month'],
    ['1985/', '1985', null, 'year'],
    ['/1985-04-12', null, '1985-04-13', 'day'],
    ['/1985-04', null, '1985-05', 'month'],
    ['/1985', null, '1986', 'year'],
  ],
  'level 1: negative year': [['-1985', '-1985', '-1984', 'year']],
  'level 2: exponential year': [
    ['Y-17E7', '-170000000', '-169999999', 'year'],
    ['Y17E4', '170000', '170001', 'year'],
  ],
  'level 2: significant digits': [
    ['1950S2', '1900', '2000', 'century'],
    ['Y171010000S3', '171000000', '172000000', 'century'],
    ['Y3388E2S3', '338000', '339000', 'century'],
    ['Y171010S3', '171000', '172000', 'century'],
    ['Y338E2S2', '33000', '34000', 'century'],
  ],
  'level 2: sub-year groupings': [
    ['2001-25', '2001-03', '2001-06', 'season', about],
    ['2001-28', '2001-12', '2002-03', 'season', about],
    ['2001-29', '2001-09', '2001-12', 'month', about],
    ['2001-30', '2001-12', '2002-03', 'month', about],
    ['2001-33', '2001-01', '2001-04', 'month'],
    ['2001-34', '2001-04', '2001-07', 'month'],
    ['2001-36', '2001-10', '2002-01', 'month'],
    ['2001-37', '2001-01', '2001-05', 'month'],
    ['2001-39', '2001-09', '2002-01', 'month'],
    ['2001-40', '2001-01', '2001-07', 'month'],
    ['2001-41', '2001-07', '2002-01', 'month'],
  ],
  'level 2: one of a set': [
    ['[1667,1668,1670..1672]', '1667', '1673', 'year'],
    ['[..1760-12-03]', -OPEN, '1760-12-04', 'day'],
    ['[1760-12..]', '1760-12', OPEN, 'month'],
    ['[1760-01,1760-02,1760-12..]', '1760-01', OPEN, 'month'],
    ['[1667,1760-12]', '1667', '1761-01', ['year', 'month']],
    ['[..1984]', -OPEN, '1985', 'year'],
    ['[1668,1667]', '1667', '1669', 'year'],
    ['[1980~..1990]', '1980', '1991', 'year', [about, none]],
  ],
  'level 2: all of a set is no single date': [
    ['{1667,1668,1670..1672}', null],
    ['{1960,1961-12}', null],
    ['{..1984}', null],
  ],
  'level 2: qualification of components': [
    ['2004-06-11%', '2004-06-11', '2004-06-12', 'day', both],
    ['2004-06~-11', '2004-06-11', '2004-06-12', 'day', about],
    ['2004?-06-11', '2004-06-11', '2004-06-12', 'day', perhaps],
    ['?2004-06-~11', '2004-06-11', '2004-06-12', 'day', both],
    ['2004-%06-11', '2004-06-11', '2004-06-12', 'day', both],
  ],
  'level 2: unspecified digits anywhere': [
    ['156X-12-25', '1560-12-25', '1569-12-26', 'day'],
    ['15XX-12-25', '1500-12-25', '1599-12-26', 'day'],
    // No year: nothing to place it by.
    ['XXXX-12-XX', null, null, 'month'],
    ['1XXX-XX', '1000', '2000', 'century'],
    ['1XXX-12', '1000-12', '2000', 'month'],
    ['1984-1X', '1984-10', '1985', 'month'],
  ],
  'level 2: interval with vague ends': [
    ['2004-06-~01/2004-06-~20', '2004-06-01', '2004-06-21', 'day', about],
    ['2004-06-XX/2004-07-03', '2004-06', '2004-07-04', ['month', 'day']],
  ],
  'what the package refuses': [
    ['156X~', '1560', '1570', 'decade', about],
    ['16XX%', '1600', '1700', 'century', both],
    ['1923-21/1924', '1923-03', '1925', ['season', 'year'], [about, none]],
    ['0000/0000', '0000', '0001', 'year'],
    ['1111-01-01/1111', '1111', '1112', ['day', 'year']],
    ['2003-22/2004-22', '2003-06', '2004-09', 'season', about],
    ['2024-12-03T18', '2024-12-03T18:00:00', '2024-12-03T19:00:00', 'hour'],
    ['2024-12-03T16:00~', '2024-12-03T16:00:00', '2024-12-03T16:01:00', 'minute', about],
    ['2024-12-03T16:00:00Z?', '2024-12-03T16:00:00', '2024-12-03T16:00:01', 'second', perhaps],
    ['2016-12-31T23:59:60Z', '2016-12-31T23:59:59', '2017', 'second'],
  ],
};

for (const [feature, examples] of Object.entries(SPECIFICATION)) {
  test(`${feature}: ${examples.map(([text]) => text).join(' ')}`, () => {
    for (const [text, start, end, precision, qualifier = none] of examples) {
      const [startPrecision, endPrecision] =
        [precision].flat().length === 2 ? precision : [precision, precision];
      const [startQualifier, endQualifier] = Array.isArray(qualifier) ? qualifier : [qualifier, qualifier];
      const expected =
        precision === undefined
          ? null
          : { start: at(start), end: at(end), startPrecision, endPrecision, startQualifier, endQualifier };
      if (expected && text.startsWith('[')) expected.oneOf = true;
      assert.deepEqual(parseDate(text), expected, text);
    }
  });
}
