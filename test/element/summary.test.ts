// The made summary: what the events say of the story as a whole.
import { expect } from '@open-wc/testing';
import type { EventInit, TimelineInit } from '../../src/model/event.js';
import { all, mount, one, settled, until, words } from './page.js';
import { bridge, demo } from './stories.js';

const told = (element: Element): string => words(all(element, '[part=told]')[0]).replace(/\s/g, ' ');

/** So many events, each on a day of its own from a day in December 2024 on. */
const daily = (count: number, first = 1): EventInit[] =>
  Array.from({ length: count }, (_, i) => ({
    date: `2024-12-${String(first + i).padStart(2, '0')}`,
    title: `Day ${i}`,
  }));

describe('the made summary', () => {
  it('says where events crowd and who is quoted most, in the language of the interface', async () => {
    const hama = await demo('hama/en.json');
    const element = await mount({ timeline: hama, width: 900, attributes: { lang: 'en' } });
    await until(() => told(element));
    expect(told(element)).to.equal(
      '9 of them within 9 days, Nov 27 – Dec 5, 2024 · most quoted: Ahmed al-Sharaa (3)',
    );
    expect(all(element, '[part=told] [lang]').map((name) => name.lang)).to.deep.equal([hama.lang]);
    const list = one(element, '[part=events]');
    const described = list.getAttribute('aria-describedby')!.split(' ');
    expect(described.map((id) => words(one(element, `#${id}`)).replace(/\s/g, ' '))).to.deep.equal([
      '1982 – 2024 · 12 events · 14 quotes',
      told(element),
    ]);
    element.lang = 'de';
    await until(() => told(element).startsWith('davon 9 innerhalb von 9 Tage'), told(element));
    expect(told(element)).to.contain('am häufigsten zitiert: ');
  });

  for (const [shape, events] of Object.entries<EventInit[]>({
    'a short one': daily(3),
    'one whose dates are too coarse to crowd': [
      { date: '1900', title: 'Long before' },
      ...Array.from({ length: 6 }, (_, i) => ({ date: '19XX', title: `Some time ${i}` })),
    ],
    'one of more than two thousand': [
      { date: '1982', title: 'Before' },
      ...Array.from({ length: 2000 }, (_, i) => ({ date: '2024-12-05', title: `Event ${i}` })),
    ],
    'one in which nobody is quoted twice': bridge.events.slice(),
  }))
    it(`says nothing of ${shape}, and takes no room`, async () => {
      const element = await mount({ timeline: { events }, width: 900 });
      await settled(element);
      expect(
        all(element, '[part=told]').map((line) => words(line)),
        shape,
      ).to.deep.equal(shape.includes('quoted') ? ['3 of them within 3 days, Dec 3 – 5, 2024'] : []);
    });

  it('says how far events are apart on average where they do not crowd', async () => {
    const element = await mount({ timeline: { events: daily(20) }, width: 900, attributes: { lang: 'en' } });
    await until(() => told(element));
    expect(told(element)).to.equal('on average 1 day apart');
    element.lang = 'pl';
    // Units are the browser's words, whole or short.
    await until(() => /^średni odstęp: 1 (?:dzień|d)/.test(told(element)), told(element));
  });

  it('counts no date as one of a crowd that reaches beyond it', async () => {
    const events = [
      { date: '1982', title: 'Before' },
      ...daily(5),
      { date: '2024-12', title: 'In December' },
    ];
    const element = await mount({ timeline: { events }, width: 900, attributes: { lang: 'en' } });
    await until(() => told(element));
    expect(told(element)).to.equal('5 of them within 5 days, Dec 1 – 5, 2024');
  });

  it('names nobody where three or more are quoted as often', async () => {
    const quotes = ['Ada', 'Bruno', 'Claire', 'Ada', 'Bruno', 'Claire'].map((speaker) => ({
      text: 'Yes.',
      speaker,
    }));
    const timeline: TimelineInit = { events: [{ date: '1982', title: 'Before', quotes }, ...daily(5)] };
    const element = await mount({ timeline, width: 900, attributes: { lang: 'en' } });
    await until(() => told(element));
    expect(told(element)).not.to.contain('quoted');
  });

  it('is left out where a page lists other things for the header', async () => {
    const element = await mount({
      timeline: await demo('hama/en.json'),
      attributes: { controls: 'scale table' },
    });
    await settled(element);
    expect(all(element, '[part=told]')).to.deep.equal([]);
  });
});
