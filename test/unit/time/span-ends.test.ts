import { expect } from '@open-wc/testing';
import { formatSpan } from '../../../src/time/format.js';
import { parseDate } from '../../../src/time/index.js';

/** The words of a date's start, and of its end. */
function ends(text: string): string[] {
  const interval = parseDate(text);
  if (!interval) throw new Error(`no date: ${text}`);
  return (['start', 'end'] as const).map((end) => formatSpan(interval, interval, 'en-GB', {}, end));
}

describe('formatSpan of one end alone', () => {
  it('words it as coarsely as both, and the other one where it is open', () => {
    expect(ends('2024-01-08/2024-12-20')).to.deep.equal(['8 January 2024', '20 December 2024']);
    expect(ends('1939/1945-05-08')).to.deep.equal(['1939', '1945']);
    expect(ends('1982')).to.deep.equal(['1982', '1982']);
    expect(ends('2011/..')).to.deep.equal(['2011', '2011']);
    expect(ends('../2011')).to.deep.equal(['2011', '2011']);
  });
});
