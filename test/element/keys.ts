// The reader's keyboard in these tests, and where its focus is.
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ArticleTimeline } from '../../src/article-timeline.js';
import { focused, isShown } from './page.js';

/** Presses these keys one after the other. */
export const press = async (...keys: string[]): Promise<void> => {
  for (const key of keys) await sendKeys({ press: key });
};
/** The event whose item has the focus. */
export const at = (): string | undefined => focused()?.dataset['event'];

/** An element in the page's tab order on each side, to come from and to leave to. */
export function between(element: ArticleTimeline): { before: HTMLElement; after: HTMLElement } {
  const before = document.createElement('button');
  const after = document.createElement('button');
  before.textContent = 'before';
  after.textContent = 'after';
  element.before(before);
  element.after(after);
  before.focus();
  return { before, after };
}

/** What has the focus must show it, and be on the screen. */
export function expectVisibleFocus(): void {
  const target = focused()!;
  const box = JSON.stringify(target.getBoundingClientRect());
  const where = `${target.outerHTML.slice(0, 120)} at ${box}`;
  expect(isShown(target), where).to.be.true;
  const { outlineStyle, outlineWidth } = getComputedStyle(target);
  expect(outlineStyle, where).to.not.equal('none');
  expect(parseFloat(outlineWidth), where).to.be.at.least(2);
  const { top, bottom, left, right } = target.getBoundingClientRect();
  expect(bottom > 0 && top < innerHeight && right > 0 && left < innerWidth, where).to.be.true;
}
