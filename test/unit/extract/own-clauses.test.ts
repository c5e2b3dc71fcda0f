import { expect } from '@open-wc/testing';
import { findEvents } from '../../../src/extract/index.js';

/** Saturday 7 March 2026. */
const published = '2026-03-07';
const told = (text: string): string[] =>
  findEvents(text, published, { lang: 'en' }).map(({ date, title }) => `${date} ${title}`);

describe('titles of several clauses of a sentence', () => {
  it('have the subject of their sentence where their clause has none', () => {
    expect(told('Doe was promoted in 1968, and in 1970 was made general.')).to.deep.equal([
      '1968 Doe was promoted',
      '1970 Doe was made general',
    ]);
    expect(told('Doe, elected mayor in 1968, said on Monday that the hall would close.')).to.deep.equal([
      '1968 Doe was elected mayor',
      '2026-03-02 Doe said that the hall would close',
    ]);
    expect(told('Roe, 45, arrested on 3 May 1968 in Aston, was released on Monday.')).to.deep.equal([
      '1968-05-03 Roe was arrested in Aston',
      '2026-03-02 Roe was released',
    ]);
    expect(
      told('The trial opened on 4 May 1968, heard from 40 men and ended on 12 June 1968.'),
    ).to.deep.equal(['1968-05-04 The trial opened', '1968-06-12 The trial ended']);
    expect(told('The hall was closed in 1990 and sold to Doe in 2001.').at(-1)).to.equal(
      '2001 The hall was sold to Doe',
    );
    expect(told('The mills were built in 1911 and widened in 1968.').at(-1)).to.equal(
      '1968 The mills were widened',
    );
    expect(told('Doe was born in 1920 and died in 1990.').at(-1)).to.equal('1990 Doe died');
    expect(told('The club was founded in 1911 and won the cup in 1920.').at(-1)).to.equal(
      '1920 The club won the cup',
    );
    expect(told('The mill will open in 2027 and the ship should sail in 2029.')).to.deep.equal([
      '2027 The mill will open',
      '2029 The ship should sail',
    ]);
  });
});
