import { expect } from '@open-wc/testing';

it('runs in a time zone that is not UTC', () => {
  expect(new Date(2024, 0, 1).getTimezoneOffset()).to.equal(210);
});
