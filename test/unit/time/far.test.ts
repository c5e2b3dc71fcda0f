import { expect } from '@open-wc/testing';
import '../../../src/messages/all.js';
import { parseDate } from '../../../src/time/edtf.js';
import { formatDate, formatDuration, formatSpan, formatTick } from '../../../src/time/format.js';
import type { Interval } from '../../../src/model/interval.js';
import { inItsDigits } from '../digits.js';

const LANGUAGES = ['en', 'de', 'es', 'fr', 'ar'];
const dated = (text: string): Interval => {
  const interval = parseDate(text);
  if (!interval) throw new Error(text);
  return interval;
};
/** With plain spaces. */
const words = (date: string, locale = 'en'): string => formatDate(dated(date), locale).replace(/\s/g, ' ');

describe('the words of years that no date format has', () => {
  it('tell how long ago they were, in all five languages', () => {
    expect(LANGUAGES.map((locale) => words('Y-4600000000', locale))).to.deep.equal([
      '4.6 billion years ago',
      'vor 4,6 Milliarden Jahren',
      'hace 4,6 mil millones de años',
      'il y a 4,6 milliards d’années',
      inItsDigits('قبل 4.6 مليار سنة', 'ar'),
    ]);
    expect(LANGUAGES.map((locale) => words('Y-300000', locale))).to.deep.equal([
      '300,000 years ago',
      'vor 300.000 Jahren',
      'hace 300.000 años',
      'il y a 300 000 ans',
      inItsDigits('قبل 300,000 سنة', 'ar'),
    ]);
  });

  it('say what is known of the date, both ends of what lasts, and what is to come', () => {
    const table: [string, string][] = [
      ['Y-13798000000', '13.798 billion years ago'],
      ['Y-66E6', '66 million years ago'],
      ['Y-66E6~', 'about 66 million years ago'],
      ['Y-200000', '200,000 years ago'],
      ['Y-252000000/Y-66000000', '252 million years ago – 66 million years ago'],
      ['Y-300000/..', 'since 300,000 years ago'],
      ['Y-300000/1969', '300,000 years ago – 1969'],
      ['Y5E9', 'in 5 billion years'],
      ['-9999', '10000 BC'],
    ];
    for (const [date, text] of table) expect(words(date), date).to.equal(text);
  });

  it('name ticks, spans and durations', () => {
    const start = dated('Y-4600000000').start as number;
    expect(formatTick(start, 'year', 'en')).to.equal('4.6 billion years ago');
    expect(formatDuration(start, 0, 'en')).to.equal('4.6 billion years');
    expect(formatDuration(start, 0, 'fr').replace(/\s/g, ' ')).to.equal('4,6 milliards d’années');
    expect(formatSpan(dated('Y-13798000000'), dated('2024'), 'en')).to.equal(
      '13.798 billion years ago – 2024',
    );
  });
});
