import { formatDate, parseDate } from '../../src/time/index.js';
import { byId, create, row } from './dom.js';

const EXAMPLES = [
  '1982',
  '2024-12',
  '2024-12-05',
  '2024-12-03T18:00',
  '1986-03-14T00:03Z',
  '2024-11-27/2024-12-05',
  '2011/..',
  '../2020',
  '1305~',
  '1984?',
  '107X?',
  '18XX',
  '2001-21',
  '2024-11-XX',
  '-0239',
];

/** What dates written in EDTF are worded as. */
export function showDates(): void {
  const rows = EXAMPLES.map((text) => {
    const interval = parseDate(text);
    // Where the page is narrow, a line may end after the slash.
    const code = create('code', {}, ...text.split(/(?<=\/)/).flatMap((part) => [part, create('wbr')]));
    return row(code, interval ? formatDate(interval, document.documentElement.lang) : '');
  });
  byId('dates').replaceChildren(...rows);
}
