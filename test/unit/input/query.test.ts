import { expect } from '@open-wc/testing';
import { advise } from '../../../src/advice/index.js';
import { readQuery } from '../../../src/input/query.js';

const read = (value: unknown): unknown => readQuery(value).query;
const faults = (value: unknown): string[] =>
  readQuery(value).diagnostics.map(({ code, path }) => `${code} ${path}`);

describe('a query as a page sets it', () => {
  it('is nothing where nothing is set, and no fault', () => {
    for (const value of [
      null,
      undefined,
      {},
      { text: '' },
      { text: '  ' },
      { text: null, tags: null },
      { speakers: [], tags: [] },
    ]) {
      expect(read(value), JSON.stringify(value)).to.deep.equal({});
      expect(faults(value), JSON.stringify(value)).to.deep.equal([]);
    }
  });

  it('keeps what is usable, with single spaces, as events are read', () => {
    const query = { text: ' two  words ', speakers: ['Ada'], tags: ['flood', 'ferry'] };
    expect(read(query)).to.deep.equal({ ...query, text: 'two words' });
    expect(faults(query)).to.deep.equal([]);
    expect([null, undefined, {}, query].map((value) => readQuery(value).asked)).to.deep.equal([
      false,
      false,
      true,
      true,
    ]);
  });

  it('knows no other keys, and says which may be meant', () => {
    const { query, diagnostics } = readQuery({ speaker: ['Ada'] });
    expect(query).to.deep.equal({});
    expect(advise(diagnostics, 'en')).to.deep.equal([
      {
        code: 'unknown-key',
        path: 'query.speaker',
        message: 'unknown key: "speaker" (did you mean speakers?)',
      },
    ]);
  });

  it('leaves out and reports what is not', () => {
    expect(read({ text: 7, speakers: 'Ada', tags: ['flood', 3, null, 'ferry'] })).to.deep.equal({
      tags: ['flood', 'ferry'],
    });
    expect(faults({ text: 7, speakers: 'Ada', tags: ['flood', 3, null, 'ferry'] })).to.deep.equal([
      'wrong-type query.text',
      'wrong-type query.speakers',
      'wrong-type query.tags[1]',
      'wrong-type query.tags[2]',
    ]);
    for (const value of ['river', 7, true, ['river'], () => 1, Symbol('x')]) {
      expect(read(value)).to.deep.equal({});
      expect(faults(value)).to.deep.equal(['wrong-type query']);
    }
  });

  it('may throw when it is read, without harm', () => {
    const thrower = {
      get text(): string {
        throw new Error('no');
      },
    };
    const proxy = new Proxy(
      {},
      {
        get: () => {
          throw new Error('no');
        },
      },
    );
    for (const value of [
      thrower,
      proxy,
      {
        tags: new Proxy([], {
          get: () => {
            throw new Error('no');
          },
        }),
      },
    ]) {
      expect(read(value)).to.deep.equal({});
      expect(faults(value)[0]).to.match(/^wrong-type query\.(text|tags)$/);
    }
  });
});
