import { expect } from '@open-wc/testing';
import { advise } from '../../../src/advice/index.js';
import { normalize, toInit } from '../../../src/input/index.js';

const event = { date: '1982', title: 'The flood' };
const take = (draft: unknown) => normalize(draft, { timeZone: 'UTC', locale: 'en' });
/** What was reported, as `code path`. */
const faults = (result: ReturnType<typeof normalize>) =>
  result.diagnostics.map(({ code, path }) => `${code} ${path}`);

describe('unknown keys', () => {
  const said = (draft: unknown) => advise(take(draft).diagnostics, 'en').map(({ message }) => message);

  it('are reported with their path, and with advice by the nearest known name', () => {
    const draft = { events: [event, { date: '1983', titel: 'The drought' }], langauge: 'en' };
    const result = take(draft);
    expect(faults(result)).to.deep.equal([
      'unknown-key langauge',
      'unknown-key events[1].titel',
      'missing-title events[1].title',
    ]);
    expect(said(draft)[1]).to.equal('unknown key: "titel" (did you mean title?)');
  });

  it('have the nearest name only where one is near, whatever its case', () => {
    const meant = (key: string) => said({ events: [{ ...event, [key]: 1 }] })[0];
    expect(meant('quote')).to.equal('unknown key: "quote" (did you mean quotes?)');
    expect(meant('Group')).to.equal('unknown key: "Group" (did you mean group?)');
    expect(meant('lable')).to.equal('unknown key: "lable"');
    expect(meant('headline')).to.equal('unknown key: "headline"');
    expect(meant('x'.repeat(10_000))).to.have.lengthOf(55);
  });

  it('are reported once each, in plain entries and in others, and wherever they stand', () => {
    const events = Array.from({ length: 3000 }, (_, i) => ({
      date: `${1000 + i}`,
      title: 'The flood',
      ...(i % 2 && { lead: 'no flag' }),
      quotes: [{ text: 'q', note: 'x', speaker: { name: 'A', born: 1950 } }],
      note: i,
      [`own${i % 4}`]: i,
    }));
    const unknown = take(events).diagnostics.filter(({ code }) => code === 'unknown-key');
    expect(unknown.map(({ path }) => path)).to.deep.equal([
      'events[0].note',
      'events[0].own0',
      'events[0].quotes[0].speaker.born',
      'events[1].own1',
      'events[2].own2',
      'events[3].own3',
    ]);
  });

  it('cost a story nothing: what else there is counts', () => {
    const { timeline, dropped } = take({ events: [{ ...event, colour: 'red', tags: ['a'] }], version: 2 });
    expect([dropped, timeline.events.at(0).tags]).to.deep.equal([0, ['a']]);
  });

  it('are few whatever the data are', () => {
    const events = Array.from({ length: 3000 }, (_, i) => ({ ...event, [`key${i}`]: i }));
    expect(take(events).diagnostics).to.have.lengthOf(1000);
  });

  it('are not those that the element itself gives out, nor the address of the schema', () => {
    const once = take({ $schema: './schema.json', events: [{ ...event, date: '2024-12-03T18:00Z' }] });
    expect(faults(take({ events: [...once.timeline.events] }))).to.deep.equal([]);
    expect(once.diagnostics).to.deep.equal([]);
    expect(toInit(once.timeline).events[0]).not.to.have.any.keys('interval', 'zone');
  });
});
