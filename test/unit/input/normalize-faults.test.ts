import { expect } from '@open-wc/testing';
import { normalize } from '../../../src/input/index.js';
import { event, faults, first, nested, one, take, titles } from './normalized.js';

describe('faults in normalize', () => {
  const dated = (date: unknown) => faults(take({ events: [event, { title: 'x', date }] }));

  it('names the code and the path of each unusable date, and draws the other event', () => {
    expect(dated(undefined)).to.deep.equal(['missing-date events[1].date']);
    expect(dated('  ')).to.deep.equal(['missing-date events[1].date']);
    expect(dated(1982)).to.deep.equal(['wrong-type events[1].date']);
    expect(dated('5 December 2024')).to.deep.equal(['invalid-date events[1].date']);
    expect(dated('2024-02-30')).to.deep.equal(['invalid-date events[1].date']);
    expect(dated('../..')).to.deep.equal(['unknown-date events[1].date']);
    expect(dated('/')).to.deep.equal(['unknown-date events[1].date']);
    expect(dated('Y-17E11')).to.deep.equal(['undrawable-date events[1].date']);
    expect(dated('2024/2011')).to.deep.equal(['end-before-start events[1].date']);
    expect(titles(take({ events: [event, { title: 'x', date: '?' }] }))).to.deep.equal(['The flood']);
  });

  it('says so when the shift to a zone is what makes an end come before its start', () => {
    const date = '2024-12-03T18:00:00Z/2024-12-03T19:00:00';
    expect(
      faults(normalize({ events: [{ ...event, date }] }, { timeZone: 'Asia/Tokyo', locale: 'en' })),
    ).to.deep.equal(['end-before-start events[0].date', 'no-events events']);
  });

  it('keeps a quote whose date is unusable, without the date', () => {
    const result = nested('date', '2024/2011');
    expect(faults(result)).to.deep.equal(['end-before-start events[0].quotes[0].date']);
    expect(result.timeline.events.at(0).quotes).to.deep.equal([{ text: 'So be it.' }]);
  });

  it('leaves out a date of publication that is none', () => {
    const result = take({ events: [event], published: 'yesterday' });
    expect(faults(result)).to.deep.equal(['invalid-date published']);
    expect(result.timeline).not.to.have.property('published');
  });

  it('lets the first words stand in for a title, and drops only what has nothing to say', () => {
    const result = take({
      events: [
        { date: '2001' },
        { date: '2002', text: 'The river  rose.' },
        { date: '2003', quotes: [{ text: 'We swam.' }] },
        { date: '2004', text: `${'long '.repeat(40)}end` },
      ],
    });
    expect(faults(result)).to.deep.equal([0, 1, 2, 3].map((index) => `missing-title events[${index}].title`));
    expect(titles(result)).to.deep.equal(['The river rose.', 'We swam.', `${'long '.repeat(16).trim()}…`]);
    expect(result.timeline.events.at(0)).not.to.have.property('text');
    expect(result.timeline.events.at(2).text).to.have.lengthOf(203);
  });

  it('names the path of every value of a wrong type, and leaves only that out', () => {
    const wrong: Record<string, unknown> = {
      id: 1,
      text: true,
      group: [],
      url: 5,
      lead: 'yes',
      inferred: 1,
      tags: 'a',
      image: 'a.jpg',
      anchor: 'b',
      quotes: {},
    };
    for (const [key, value] of Object.entries(wrong)) {
      const result = one({ [key]: value });
      expect(faults(result), key).to.deep.equal([`wrong-type events[0].${key}`]);
      expect(result.timeline.events.at(0), key).to.deep.equal(first({}));
    }
    expect(faults(one({ tags: ['a', 2, null, {}] }))).to.deep.equal(
      [1, 2, 3].map((index) => `wrong-type events[0].tags[${index}]`),
    );
    expect(faults(one({ image: { src: 3, alt: '' } }))).to.deep.equal(['wrong-type events[0].image.src']);
    expect(faults(one({ image: { alt: '' } }))).to.deep.equal(['wrong-type events[0].image.src']);
    expect(faults(one({ anchor: { prefix: 'x' } }))).to.deep.equal(['wrong-type events[0].anchor.exact']);
    expect(faults(one({ quotes: [null, 'x', { text: '' }] }))).to.deep.equal([
      'wrong-type events[0].quotes[0]',
      'wrong-type events[0].quotes[1]',
      'wrong-type events[0].quotes[2].text',
    ]);
    expect(faults(nested('speaker', 7))).to.deep.equal(['wrong-type events[0].quotes[0].speaker']);
    expect(faults(nested('speaker', { name: 'A', role: 7 }))).to.deep.equal([
      'wrong-type events[0].quotes[0].speaker.role',
    ]);
    expect(faults(nested('source', [1]))).to.deep.equal(['wrong-type events[0].quotes[0].source']);
    expect(faults(nested('source', {}))).to.deep.equal(['wrong-type events[0].quotes[0].source.name']);
    expect(faults(nested('lang', 'en_US'))).to.deep.equal(['wrong-type events[0].quotes[0].lang']);
    expect(faults(take({ events: [event], lang: 'no language', title: 3 }))).to.deep.equal([
      'wrong-type title',
      'wrong-type lang',
    ]);
  });

  it('says in a message which code it is and what the value begins with', () => {
    const messages = (draft: unknown) => take(draft).diagnostics.map(({ message }) => message);
    expect(
      messages({ events: [event, { title: 'x', date: '5 December 2024' }, { ...event, url: 5 }] }),
    ).to.deep.equal(['invalid date: "5 December 2024"', 'wrong type: number']);
  });

  it('reports entries that are no events, and draws the others', () => {
    const result = take({ events: [null, event, 'x', 3, [event], undefined] });
    expect(faults(result)).to.deep.equal([0, 2, 3, 4, 5].map((index) => `wrong-type events[${index}]`));
    expect(titles(result)).to.deep.equal(['The flood']);
  });

  it('says what is wrong with data that are no timeline', () => {
    expect(faults(take('x'))).to.deep.equal(['not-a-timeline ']);
    expect(faults(take({}))).to.deep.equal(['not-a-timeline ']);
    expect(faults(take({ events: 'x' }))).to.deep.equal(['wrong-type events']);
    expect(faults(take({ events: [] }))).to.deep.equal(['no-events events']);
  });

  it('shows an image without alt as a decoration, and says so', () => {
    const result = one({ image: { src: 'a.jpg' } });
    expect(faults(result)).to.deep.equal(['missing-alt events[0].image.alt']);
    expect(result.timeline.events.at(0).image).to.deep.equal([{ src: 'a.jpg', alt: '' }]);
    expect(faults(one({ image: { src: 'a.jpg', alt: '' } }))).to.deep.equal([]);
  });

  it('signs a quote with what is known of its speaker', () => {
    const result = nested('speaker', { organization: 'Clinic', role: 'nurse' });
    expect(faults(result)).to.deep.equal([]);
    expect(result.timeline.events.at(0).quotes[0]?.speaker).to.deep.include({
      name: 'Clinic',
      role: 'nurse',
    });
    expect(nested('speaker', { role: 'nurse' }).timeline.events.at(0).quotes[0]?.speaker?.name).to.equal(
      'nurse',
    );
    expect(faults(nested('speaker', { url: '/a' }))).to.deep.equal([
      'wrong-type events[0].quotes[0].speaker.name',
    ]);
  });

  it('names a source by its host when it has only a link', () => {
    expect(
      nested('source', { url: 'https://www.example.org/a?b' }).timeline.events.at(0).quotes[0]?.source,
    ).to.deep.equal({ name: 'example.org', url: 'https://www.example.org/a?b' });
  });
});
