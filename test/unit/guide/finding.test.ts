// Where typed words lead.
import { expect } from '@open-wc/testing';
import { stretchOf } from '../../../src/guide/dates.js';
import { placesFor } from '../../../src/guide/finding.js';
import { finish } from '../../../src/model/order.js';
import { chronologyOfList, eventsOf } from '../layout/plain-words.js';

const events = eventsOf([
  { date: '1901', title: 'A letter for Ada' },
  { date: '1902', title: 'The mill burns', quotes: [{ text: 'At last.', speaker: 'Ada Roth' }] },
  { date: '1903', title: 'Ada speaks' },
  { date: '1904', title: '1902 was worse' },
  { date: '1905', title: 'Canada' },
]);
const chronology = chronologyOfList(events);

const placesOf = (text: string) =>
  finish(
    placesFor(
      { text, stretch: stretchOf(text, chronology), fold: (each) => each.toLowerCase() },
      events,
      chronology,
    ),
  ).map(({ event, quote }) => (quote === undefined ? event : `${event}/${quote}`));

describe('where typed words lead', () => {
  it('titles that begin so come before who is called so, and titles with such a word are last', () => {
    expect(placesOf('Ada')).to.deep.equal([2, '1/0', 0]);
  });

  it('events of a date come before titles, and each event is named once', () => {
    expect(placesOf('1902')).to.deep.equal([1, 3]);
  });

  it('a number is that of an event, behind all else', () => {
    expect(placesOf('5')).to.deep.equal([4]);
    expect(placesOf('6')).to.deep.equal([]);
  });

  it('behind all events the last one is next', () => {
    expect(placesOf('2300')).to.deep.equal([4]);
  });
});
