import { expect } from '@open-wc/testing';
import { findJsonFault } from '../../../src/advice/json.js';

const faulty: readonly (readonly [text: string, line: number, column: number, why: RegExp])[] = [
  ['', 1, 1, /empty/],
  ['{"a":1,}', 1, 8, /comma behind/],
  ['[1,\n 2,\n]', 3, 1, /comma behind/],
  ['{"a":1\n "b":2}', 2, 2, /comma is missing/],
  ['{"a" 1}', 1, 6, /colon is missing/],
  ["{'a':1}", 1, 2, /straight double/],
  ['{“a”:1}', 1, 2, /typographic/],
  ['{a:1}', 1, 2, /quotation marks/],
  ['{"a":"say "no" now"}', 1, 12, /inside a text/],
  ['{"a":"one\ntwo"}', 1, 6, /line break/],
  ['{"date":2024-12-05}', 1, 13, /in quotation marks/],
  ['{"date":0953}', 1, 9, /begin with 0/],
  ['// note\n[]', 1, 1, /comments/],
  ['<!doctype html>', 1, 1, /page/],
  ['[1,<br>2]', 1, 4, /markup/],
  ['{"a":undefined}', 1, 6, /true, false and null/],
  ['{"a":[1}', 1, 8, /bracket/],
  ['{"a":1', 1, 7, /too early/],
  ['[] []', 1, 4, /ended before/],
  ['[1,\u00a02]', 1, 4, /invisible/],
];

describe('the fault in a text that is no JSON', () => {
  for (const [text, line, column, why] of faulty) {
    it(`is found in ${JSON.stringify(text)}`, () => {
      expect(() => JSON.parse(text) as unknown).to.throw();
      const fault = findJsonFault(text);
      expect([fault?.line, fault?.column]).to.deep.equal([line, column]);
      expect(fault?.why).to.match(why);
      expect(fault?.around).to.contain('→');
    });
  }

  it('is found in exactly the texts that JSON.parse refuses', () => {
    const pieces = [
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"\\n"',
      '"\\x"',
      '1',
      '-0.5e3',
      '01',
      'true',
      ' ',
      '\n',
      '\v',
    ];
    let state = 7;
    const next = (n: number) => (state = (state * 1_103_515_245 + 12_345) % 2 ** 31) % n;
    let good = 0;
    for (let i = 0; i < 20_000; i++) {
      const text = Array.from({ length: 1 + next(6) }, () => pieces[next(pieces.length)]).join('');
      let isJson = true;
      try {
        JSON.parse(text);
      } catch {
        isJson = false;
      }
      if (isJson) good++;
      expect(findJsonFault(text) === undefined, text).to.equal(isJson);
    }
    expect(good).to.be.greaterThan(30);
  });
});
