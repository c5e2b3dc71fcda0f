import { event } from '../../../src/input/fields.js';
import { flag, ignored, language, link, readAt, type FieldKind } from '../../../src/input/kinds.js';
import { date as dateKind } from '../../../src/input/dates.js';
import { Faults } from '../../../src/input/report.js';
import type { DatedEvent } from '../../../src/model/event.js';
import { PRECISIONS } from '../../../src/model/interval.js';
import { makerOf } from './by-table.js';
import { random } from '../random/random-stories.js';

const LETTERS = [
  'a',
  'B',
  'é',
  '“',
  '字',
  'ن',
  '\u00a0',
  ' ',
  '  ',
  '\n',
  '\t',
  '\r\n',
  '\f',
  '\u000b',
  '\u0000',
  '\u007f',
  '\u0085',
  '\u2028',
  '\ufeff',
  '\u3000',
  '😀',
  '\ud83d',
  '\udc00',
  '-',
  '1',
  '~',
  '/',
  ':',
];

/** Entries good and bad, mostly almost good: what is read by the quick look and what is not lie near each other. */
export function makeEntries(seed: number, count: number): unknown[] {
  const next = random(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const text = (): string =>
    next() < 0.9
      ? pick([
          'The flood',
          'We swam.',
          'Ada',
          'river',
          'T',
          'Água',
          '“So be it.”',
          'The flood  rose',
          'A  b',
          ' edge ',
          '',
          ' ',
          '\n',
          'The flood ',
          'It rose.\n\nIt fell.',
        ])
      : Array.from({ length: Math.floor(next() * 5) }, () => pick(LETTERS)).join('');
  const odd = (): unknown =>
    pick([
      undefined,
      null,
      0,
      1,
      NaN,
      true,
      false,
      {},
      [],
      [null],
      'x',
      Symbol('s'),
      10n,
      () => 1,
      { name: 'N' },
      { length: 2 },
    ]);
  const mostly = (make: () => unknown): unknown => (next() < 0.93 ? make() : odd());
  const digits = (n: number): string => String(Math.floor(next() * 10 ** n)).padStart(n, '0');
  const date = (): string => {
    const parts = [
      digits(4),
      '-',
      pick(['01', '02', '03', '04', '06', '07', '09', '10', '11', '12', '13', '00', '21', '33', 'XX']),
      '-',
      pick(['01', '02', '11', '15', '28', '29', '30', '31', '32', '00']),
      'T',
      pick(['00', '18', '20', '23', '24']),
      ':',
      pick(['00', '18', '30', '59', '60']),
      ':',
      pick(['00', '18', '30', '59', '60']),
      '.000',
    ];
    const plain = parts.slice(0, pick([1, 3, 5, 5, 5, 7, 9, 11, 12])).join('');
    return next() < 0.8
      ? plain + (next() < 0.8 ? '' : pick(['Z', 'Z', '+03:00', '~', ' ']))
      : pick([
          '2011/..',
          '../2020',
          '/2019',
          '198X',
          '1950S2',
          '1984~',
          '',
          'soon',
          '2024/2011',
          'Y17E3',
          '2024-12-03T18:00:00Z',
        ]);
  };
  /** What a field of a kind mostly holds: the kinds that hold no text are named here, the table says the rest. */
  const values = new Map<FieldKind<unknown>['read'], () => unknown>([
    [dateKind.read, date],
    [flag.read, () => next() < 0.5],
    [language.read, () => pick(['en', 'en_US'])],
    [ignored.read, () => 1],
    [
      link.read,
      () =>
        pick(['/a', 'https://example.org/ä', ' /b', 'javascript:1', 'a  b', '\tjavascript:1', 'mailto:a@b']),
    ],
  ]);
  const recordOf = makerOf({
    next,
    share: ({ missing }) => (missing ? 0.98 : 0.12),
    names: 0.7,
    items: [0, 2],
    text: ({ read }) => (values.get(read) ?? text)(),
    spoil: mostly,
    add(made) {
      if (next() < 0.02) made[pick(['colour', 'titel'])] = odd();
    },
  });
  return Array.from({ length: count }, () => {
    if (next() < 0.03) return odd();
    const made = recordOf(event.rows);
    if (next() < 0.8) made['title'] = 'The flood';
    if (next() < 0.02)
      Object.defineProperty(made, pick(['title', 'quotes', 'tags', 'id']), {
        enumerable: true,
        get: () => {
          throw new Error('no');
        },
      });
    return next() < 0.02 ? (Object.create(made) as unknown) : made;
  });
}

/** An entry by the tables alone. */
export function inFull(entry: unknown, timeZone: string): { read: DatedEvent | undefined; faults: Faults } {
  const faults = new Faults();
  return {
    read: readAt([entry], 0, event, 'events', { timeZone, locale: 'en', faults, report: faults.report }),
    faults,
  };
}

/** The ends of its date as the columns have them. */
export const row = ({ interval: { start, end, startPrecision, endPrecision } }: DatedEvent): number[] => [
  start ?? NaN,
  end ?? NaN,
  PRECISIONS.indexOf(startPrecision),
  PRECISIONS.indexOf(endPrecision),
];
