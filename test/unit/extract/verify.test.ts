import { expect } from '@open-wc/testing';
import { extractTimeline } from '../../../src/extract/timeline.js';
import { verify } from '../../../src/extract/verify.js';
import type { TimelineInit } from '../../../src/model/event.js';

const published = '2024-12-05';
const article =
  'The bridge at Corran closed on Tuesday after engineers found 14 cracks.\n' +
  '“We had no choice,” said Ann Lee, the mayor. It had opened on 3 May 1931.';
const draft = (): TimelineInit => structuredClone(extractTimeline(article, { published }).timeline);
const doubts = (change: (events: TimelineInit['events']) => void): string[] => {
  const changed = draft();
  change(changed.events);
  return verify(article, changed, { published }).doubts.map(({ reason, path }) => `${reason} ${path}`);
};

describe('verify', () => {
  it('finds nothing wrong with what stands in the text, and marks all as to be reviewed', () => {
    const { timeline, doubts } = verify(article, draft(), { published });
    expect(doubts).to.deep.equal([]);
    expect(timeline.events).to.have.lengthOf(2);
    expect(timeline.events.every(({ inferred }) => inferred)).to.equal(true);
  });

  it('marks what the text does not say, with its place in the draft', () => {
    expect(doubts(([event]) => Object.assign(event ?? {}, { date: '2024-12-02' }))).to.deep.equal([
      'date events[0].date',
    ]);
    expect(doubts(([, event]) => Object.assign(event ?? {}, { date: '1932-05-03' }))).to.deep.equal([
      'date events[1].date',
    ]);
    expect(
      doubts(([event]) => Object.assign(event ?? {}, { title: '15 cracks close the bridge' })),
    ).to.deep.equal(['title events[0].title']);
    expect(
      doubts(([event]) => Object.assign(event ?? {}, { title: 'Bridge at Dunholm closed' })),
    ).to.deep.equal(['title events[0].title']);
    expect(
      doubts(([event]) => Object.assign(event ?? {}, { anchor: { exact: 'The bridge fell' } })),
    ).to.deep.equal(['anchor events[0].anchor']);
    const invented = { text: 'We had a choice', speaker: { name: 'Tom Moor' } };
    expect(doubts(([event]) => Object.assign(event ?? {}, { quotes: [invented] }))).to.deep.equal([
      'quotation events[0].quotes[0].text',
      'speaker events[0].quotes[0].speaker.name',
    ]);
  });

  it('takes quotation marks, dashes and white space as they come, and words of its own for a title', () => {
    expect(
      doubts(([event]) => Object.assign(event ?? {}, { title: 'Engineers close bridge over 14 cracks' })),
    ).to.deep.equal([]);
    const said = { text: '"We had  no choice,"', speaker: 'Lee' };
    expect(doubts(([event]) => Object.assign(event ?? {}, { quotes: [said] }))).to.deep.equal([]);
  });

  /** Of an event or a quotation in an article with two speakers and several dates. */
  const witness =
    'The bridge did not close on Tuesday, although engineers had found fourteen cracks.\n' +
    '“We had no choice,” said Ann Lee, the mayor of Corran. Tom Moor, an engineer, said he was “unable to sleep”. ' +
    'It had opened on 3 May 1931 and cost 1,500 pounds, café and all.';
  const exact = 'The bridge did not close on Tuesday';
  const marked = (event: Partial<TimelineInit['events'][number]>): string[] =>
    verify(
      witness,
      { events: [{ date: '2024-12-03', title: 'It stayed open', anchor: { exact }, ...event }] },
      { published, lang: 'en' },
    ).doubts.map(({ reason, path }) => `${reason} ${path}`);

  it('marks the date of another passage, where the event’s own has one', () => {
    expect(marked({ date: '1931-05-03' })).to.deep.equal(['date events[0].date']);
    expect(marked({ date: '1931-05-03', anchor: { exact: 'It had opened on 3 May 1931' } })).to.deep.equal(
      [],
    );
    expect(marked({ date: '2024-12-05' })).to.deep.equal([]);
  });

  it('marks words that another one says, half words, and false names in roles and sources', () => {
    const quoted = (text: string, speaker: object | string, source?: string): string[] =>
      marked({ quotes: [{ text, speaker: speaker as string, ...(source && { source }) }] });
    expect(quoted('We had no choice', 'Tom Moor')).to.deep.equal([
      'speaker events[0].quotes[0].speaker.name',
    ]);
    expect(quoted('We had no choice', { name: 'Lee', role: 'mayor of Corran' })).to.deep.equal([]);
    expect(quoted('unable to sleep', 'the engineer')).to.deep.equal([]);
    expect(quoted('able to sleep', 'Tom Moor')).to.deep.equal(['quotation events[0].quotes[0].text']);
    expect(
      quoted('unable to sleep', { name: 'Moor', role: 'engineer of Dunholm' }, 'Dunholm Post'),
    ).to.deep.equal(['speaker events[0].quotes[0].speaker.role', 'speaker events[0].quotes[0].source']);
  });

  it('compares numbers in words and digits, and letters however they are put into characters', () => {
    expect(marked({ title: '14 cracks, 1500 pounds' })).to.deep.equal([]);
    expect(marked({ title: 'Engineers found fifteen cracks' })).to.deep.equal(['title events[0].title']);
    const exact = 'cafe\u0301 and\u00A0a\u00ADll';
    expect(marked({ title: 'Cafe\u0301', anchor: { exact } })).to.deep.equal([]);
  });
});
