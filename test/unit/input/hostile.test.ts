import { expect } from '@open-wc/testing';
import { event as eventTable } from '../../../src/input/fields.js';
import { normalize, toInit } from '../../../src/input/index.js';
import { toWellFormed } from '../../../src/input/text.js';
import { growthOf, IN_PROPORTION } from '../growth.js';
import { random } from '../random/random-stories.js';

const OPTIONS = { timeZone: 'UTC', locale: 'en' };
const take = (draft: unknown) => normalize(draft, OPTIONS);
const event = { date: '1982', title: 'The flood' };
/** A story in which every text is huge; all of its events but the one without a date are read. */
function takeHuge(huge: string): void {
  const { timeline } = take({
    title: `x${huge}y`,
    events: [
      { date: '1982', title: `x${huge}y`, text: `x${huge}y`, url: `x${huge}y`, id: `x${huge}y` },
      { date: huge, title: 'x' },
      {
        date: '1983',
        text: `x${huge}y`,
        quotes: [{ text: `x${huge}y`, lang: huge, source: { url: `//${huge}` } }],
      },
    ],
  });
  expect(timeline.events).to.have.lengthOf(2);
}

describe('texts', () => {
  it('keep markup as the text it is, in every field', () => {
    const markup = '<img src=x onerror=alert(1)><script>alert(1)</script>';
    const { timeline, diagnostics } = take({
      title: markup,
      events: [
        {
          id: markup,
          date: '1982',
          title: markup,
          text: `More: ${markup}`,
          group: markup,
          tags: [markup],
          image: { src: 'a.jpg', alt: markup, caption: markup, credit: markup },
          anchor: { exact: markup, prefix: markup, suffix: markup },
          quotes: [
            { text: markup, speaker: { name: markup, role: markup, organization: markup }, source: markup },
          ],
        },
      ],
    });
    expect(new Set(diagnostics.map(({ code }) => code))).to.deep.equal(new Set(['markup-in-text']));
    expect(JSON.stringify(toInit(timeline)).split('<script>').length - 1).to.equal(17);
  });

  it("become well-formed, as the browser's own method makes them", () => {
    for (const text of [
      '\ud800',
      '\ud83d\ufeff',
      'a\udc00b',
      '\ud83d\ude00',
      '\udc00\ud800',
      '\ud800\ud83d\ude00',
    ]) {
      const own = text as string & { toWellFormed(): string };
      expect(toWellFormed(text)).to.equal(own.toWellFormed());
    }
  });

  it('lose control characters and halves of characters, which is said; direction controls stay', () => {
    const { timeline, diagnostics } = take({
      events: [
        {
          date: '1982',
          title: 'a\u0000b\ud800',
          text: '\u202eabc\u202c\u2067',
          anchor: { exact: 'x\u0007' },
        },
      ],
    });
    expect(timeline.events.at(0)).to.deep.include({
      title: 'a b\ufffd',
      text: '\u202eabc\u202c\u2067',
      anchor: { exact: 'x ' },
    });
    expect(diagnostics.map(({ code, path }) => `${code} ${path}`)).to.deep.equal([
      'malformed-text events[0].title',
      'malformed-text events[0].anchor.exact',
    ]);
  });

  it('have white space as a browser shows it; no-break spaces, emoji and paragraphs stay', () => {
    const { timeline } = take({
      events: [{ date: ' 1982\n', title: '\n a\t\tb  \u00a0c 😀 ', text: ' a \r\n b\n\n\n\n c\fd ' }],
    });
    expect(timeline.events.at(0)).to.deep.include({
      date: '1982',
      title: 'a b \u00a0c 😀',
      text: 'a\nb\n\nc d',
    });
  });

  it('of a megabyte take time in proportion to their length', async () => {
    for (const unit of [' ', 'a', '\n', ' \n', '\ud800', '😀', '“', '-', 'a ']) {
      const growth = await growthOf((size) => {
        const huge = unit.repeat(size / unit.length);
        return () => takeHuge(huge);
      }, 2 ** 17);
      expect(growth, JSON.stringify(unit)).to.be.below(IN_PROPORTION);
    }
  });

  it('keep their reports short, however long they are', () => {
    const { diagnostics } = take({ events: [{ date: 'x'.repeat(2 ** 20), title: 'x' }] });
    expect(diagnostics[0]?.message.length).to.be.below(120);
  });
});

describe('objects', () => {
  it('that throw when read lose only what cannot be read', () => {
    const thrower = {
      date: '1982',
      title: 'x',
      get text(): string {
        throw new Error('no');
      },
      get id(): string {
        throw new Error('no');
      },
    };
    const { timeline, diagnostics } = take({ events: [thrower, event] });
    expect(timeline.events).to.have.lengthOf(2);
    expect(diagnostics.map(({ code, path }) => `${code} ${path}`)).to.have.members([
      'wrong-type events[0].text',
      'wrong-type events[0].id',
    ]);
  });

  it('that are proxies which throw, or are revoked, do no harm', () => {
    const throwing = new Proxy(
      {},
      {
        get: () => {
          throw new Error('no');
        },
      },
    );
    const throwingList = new Proxy([], {
      get: () => {
        throw new Error('no');
      },
    });
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    for (const bad of [throwing, throwingList, proxy]) {
      for (const draft of [
        bad,
        { events: bad },
        { events: [bad, event] },
        { events: [{ ...event, quotes: bad, tags: bad, image: bad, anchor: bad, title: bad }, event] },
        {
          events: [{ ...event, quotes: [bad, { text: 'x', speaker: bad, source: bad }] }, event],
          source: bad,
        },
      ]) {
        expect(() => take(draft)).not.to.throw();
      }
    }
    const list = new Proxy([event, event], {
      get: (target, key) => {
        if (key === '0') throw new Error('no');
        return Reflect.get(target, key) as unknown;
      },
    });
    const result = take({ events: list });
    expect(result.timeline.events).to.have.lengthOf(1);
    expect(result.diagnostics).to.deep.equal([
      { code: 'wrong-type', path: 'events[0]', message: 'wrong type' },
    ]);
  });

  it('that are cyclic do no harm', () => {
    const cyclic: Record<string, unknown> = { ...event };
    cyclic['quotes'] = [cyclic, { text: 'x', speaker: cyclic }];
    cyclic['image'] = cyclic;
    cyclic['events'] = [cyclic];
    expect(take(cyclic).timeline.events).to.have.lengthOf(1);
  });

  it('with keys of prototypes change no prototype', () => {
    const draft: unknown = JSON.parse(
      '{"__proto__":{"polluted":1},"events":[{"date":"1982","title":"x","__proto__":{"polluted":1,' +
        '"text":"t"},"constructor":{"prototype":{"polluted":1}},"image":{"src":"a","alt":"",' +
        '"__proto__":{"polluted":1}}}]}',
    );
    const { timeline } = take(draft);
    toInit(timeline);
    expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
    expect(timeline.events.at(0)).not.to.have.property('polluted');
    expect(timeline.events.at(0)).not.to.have.property('text');
  });

  it('put together at random never make it throw, and what comes out comes out the same again', () => {
    const next = random(7);
    const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
    const scraps = [
      null,
      undefined,
      0,
      NaN,
      true,
      '',
      ' ',
      'x',
      '1982',
      '2011/..',
      '../2020',
      '1984~',
      '/',
      '2024-12-03T18:00:00Z',
      '\ud800',
      '\u0000a',
      'javascript:1',
      'a.jpg',
      Symbol('s'),
      10n,
      () => 1,
      new Date(0),
      new Map(),
      Object.create(null) as object,
      '__proto__',
      'en',
      '-',
      'a  b\n\n\nc',
    ];
    const keys = [
      ...eventTable.rows.keys(),
      'src',
      'alt',
      'speaker',
      'source',
      'name',
      'role',
      'exact',
      'events',
      'lang',
      'published',
      '__proto__',
      'length',
    ];
    const make = (depth: number): unknown => {
      const dice = next();
      if (depth === 0 || dice < 0.4) return pick(scraps);
      if (dice < 0.6) return Array.from({ length: Math.floor(next() * 4) }, () => make(depth - 1));
      const made: Record<string, unknown> = {
        date: pick(['1982', '2024-12', '1984~']),
        title: pick(['x', 'y']),
        text: 'q',
        name: 'n',
        exact: 'e',
        src: 's',
      };
      for (let count = next() * 6; count > 0; count--) Reflect.set(made, pick(keys), make(depth - 1));
      return made;
    };
    let drawn = 0;
    for (let round = 0; round < 2000; round++) {
      const draft = next() < 0.1 ? make(4) : { events: Array.from({ length: 3 }, () => make(4)) };
      const { timeline } = take(draft);
      drawn += timeline.events.length;
      expect(new Set([...timeline.events].map(({ id }) => id)).size).to.equal(timeline.events.length);
      expect([...take(toInit(timeline)).timeline.events]).to.deep.equal([...timeline.events]);
    }
    expect(drawn).to.be.above(1000);
  });

  it('by the hundred thousand are read quickly', () => {
    const events = Array.from({ length: 100_000 }, (_, index) => ({
      id: `e${index}`,
      date: `${1000 + (index % 1000)}-0${1 + (index % 9)}`,
      title: `Event number ${index}`,
    }));
    const started = performance.now();
    const { timeline } = take({ events });
    const ms = performance.now() - started;
    console.log(`normalize: ${Math.round(ms)} ms for 100 000 events`);
    expect(timeline.events).to.have.lengthOf(100_000);
    // Many times what it takes: a machine may be slow and busy, but a quadratic step takes minutes.
    expect(ms).to.be.below(8000);
  });
});
