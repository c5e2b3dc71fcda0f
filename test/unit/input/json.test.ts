import { expect } from '@open-wc/testing';
import { readJson, readValue } from '../../../src/input/json.js';

const codes = ({ diagnostics }: ReturnType<typeof readJson>) =>
  diagnostics.map(({ code, path }) => `${code} ${path}`);

describe('readJson', () => {
  it('reads an object with events, and a list of events alone', () => {
    expect(readJson('{"title":"x","events":[]}')).to.deep.equal({
      draft: { title: 'x', events: [] },
      diagnostics: [],
    });
    expect(readJson('[1]')).to.deep.equal({ draft: [1], diagnostics: [] });
  });

  it('says that text is not JSON, and shows how it begins', () => {
    for (const text of ['', '{', '{"events":[}', 'events', "{'events': []}"]) {
      expect(codes(readJson(text)), text).to.deep.equal(['not-json ']);
      expect(readJson(text).draft).to.equal(null);
    }
    expect(readJson('\n<!doctype html><p>Not found').diagnostics[0]?.message).to.equal(
      'not json: "<!doctype html><p>Not found"',
    );
  });

  it('says that JSON of another kind is no timeline', () => {
    for (const text of ['null', '3', '"events"', 'true'])
      expect(codes(readJson(text)), text).to.deep.equal(['not-a-timeline ']);
  });
});

describe('readValue', () => {
  it('refuses what is neither an object nor a list', () => {
    for (const value of [null, undefined, 3, 'x', Symbol('x'), () => []])
      expect(codes(readValue(value))).to.deep.equal(['not-a-timeline ']);
  });

  it('takes any object or list, also those that throw when read', () => {
    const { proxy, revoke } = Proxy.revocable([], {});
    revoke();
    expect(() => readValue(proxy)).not.to.throw();
  });
});
