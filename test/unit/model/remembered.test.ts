import { expect } from '@open-wc/testing';
import { remembered } from '../../../src/model/remembered.js';

describe('what is remembered', () => {
  it('is made once, also where it is null', () => {
    const map = new Map<string, number | null>();
    let made = 0;
    for (const value of [7, null])
      for (let i = 0; i < 3; i++)
        expect(remembered(map, String(value), () => (made++, value))).to.equal(value);
    expect(made).to.equal(2);
  });

  it('never grows without bound', () => {
    const map = new Map<number, number>();
    let most = 0;
    for (let i = 0; i < 50_000; i++) {
      expect(remembered(map, i, () => i)).to.equal(i);
      most = Math.max(most, map.size);
    }
    expect(most).to.be.within(5_000, 20_000);
  });
});
