// Stepping through a story: the pane leads, the axis follows.
import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { ArticleTimeline } from '../../src/article-timeline.js';
import { emulate, touch } from '../tools/commands.js';
import { all, entries, focused, mount, one, settled, stayOnPage, until, words } from './page.js';
import { bridge } from './stories.js';

const last = bridge.events.length - 1;

const titleOf = (element: ArticleTimeline): string | undefined =>
  all(element, '.pane #pane-title').map(words)[0];

/** The element with its stage. */
async function onStage(
  attributes: Record<string, string> = {},
  setting: { width?: number } = {},
): Promise<ArticleTimeline> {
  const element = await mount({ timeline: bridge, attributes: { story: '', ...attributes }, ...setting });
  await until(() => all(element, '[part~=story-bar]').length);
  await settled(element);
  return element;
}

const position = (element: ArticleTimeline): string => words(one(element, '[part~=story-bar] .position'));
const status = (element: ArticleTimeline): string => words(one(element, '[role=status]'));
const isAt = (element: ArticleTimeline, index: number) => () =>
  position(element) === `${index + 1} of ${last + 1}`;
const isWhole = (element: ArticleTimeline) => () => all(element, '[part~=opening]').length === 1;

async function clickOn(node: Element): Promise<void> {
  node.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = node.getBoundingClientRect();
  await sendMouse({ type: 'click', position: [Math.round(x + width / 2), Math.round(y + height / 2)] });
}

const next = (element: ArticleTimeline): Promise<void> => clickOn(one(element, '[part~=control-next]'));

/** False where the browser cannot be touched here. */
async function swipe(node: Element, by: number): Promise<boolean> {
  const { x, y, width, height } = node.getBoundingClientRect();
  const from = { x: x + width / 2 - by / 2, y: y + height / 2 };
  if (!(await touch('touchStart', [from]))) return false;
  await touch('touchMove', [{ ...from, x: from.x + by / 2 }]);
  await touch('touchMove', [{ ...from, x: from.x + by }]);
  return touch('touchEnd', []);
}

describe('story', () => {
  before(() => emulate({ reducedMotion: 'reduce' }));
  after(() => emulate({ reducedMotion: null }));
  beforeEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('begins and ends with the whole picture, and has every event between, once', async () => {
    const element = await onStage();
    expect(words(one(element, '[part~=opening] [part~=heading]'))).to.equal(bridge.title);
    expect(all(element, '[part~=heading]')).to.have.lengthOf(1);
    const whole = element.visibleDomain;
    await clickOn(one(element, '[part~=control-begin]'));
    // The button is gone: who was on it goes on by the one that stays.
    await until(() => focused() === one(element, '[part~=control-next]'));
    for (const [index, { title }] of bridge.events.entries()) {
      await until(isAt(element, index));
      await until(() => titleOf(element) === title);
      await until(() => status(element).startsWith(title));
      expect(element.selected).to.equal(bridge.events[index]!.id);
      await next(element);
    }
    await until(isWhole(element));
    await until(() => String(element.visibleDomain) === String(whole));
    expect(one(element, '[part~=control-next]').getAttribute('aria-disabled')).to.equal('true');
    await clickOn(one(element, '[part~=control-previous]'));
    await until(isAt(element, last));
  });

  it('is stepped through by keys, those of presenters too; Escape leaves, and a button leads back', async () => {
    const element = await onStage();
    one(element, '[part~=control-begin]').focus();
    await sendKeys({ press: 'ArrowRight' });
    await until(isAt(element, 0));
    await sendKeys({ press: 'PageDown' });
    await until(isAt(element, 1));
    await sendKeys({ press: 'PageUp' });
    await until(isAt(element, 0));
    await sendKeys({ press: 'ArrowLeft' });
    await until(isWhole(element));
    expect([element.selected, focused() === document.body]).to.deep.equal([null, false]);
    await sendKeys({ press: 'ArrowRight' });
    await until(isAt(element, 0));
    await sendKeys({ press: 'Escape' });
    await until(() => all(element, '[part~=story-bar]').length === 0);
    await until(() => focused() === one(element, '[part~=control-story]'));
    expect(titleOf(element)).to.equal(bridge.events[0]!.title);
    await sendKeys({ press: 'Enter' });
    await until(isAt(element, 0));
    await until(() => focused() === one(element, '[part~=control-next]'));
  });

  it('is mirrored where writing runs from right to left', async () => {
    const element = await onStage({ dir: 'rtl' });
    one(element, '[part~=control-begin]').focus();
    await sendKeys({ press: 'ArrowLeft' });
    await until(isAt(element, 0));
    if (!(await swipe(one(element, '.pane'), 150))) return;
    await until(isAt(element, 1));
    await sendKeys({ press: 'ArrowRight' });
    await until(isAt(element, 0));
  });

  it('is stepped through by swipes over the pane, and not by a finger that scrolls', async function () {
    const element = await onStage({}, { width: 360 });
    if (!(await swipe(one(element, '.pane'), -150))) this.skip();
    await until(isAt(element, 0));
    await swipe(one(element, '.pane'), -150);
    await until(isAt(element, 1));
    await swipe(one(element, '.pane'), 20);
    await swipe(one(element, '[part~=picture]'), 150);
    await swipe(one(element, '.pane'), 150);
    await until(isAt(element, 0));
  });

  it('takes the axis along: by a way with motion, at once without', async () => {
    const element = await onStage({}, { width: 1000 });
    const whole = String(element.visibleDomain);
    const seen: string[] = [];
    element.addEventListener('timeline-render', () => seen.push(String(element.visibleDomain)));
    await next(element);
    await until(isAt(element, 0));
    await until(() => String(element.visibleDomain) !== whole);
    await settled(element);
    expect(new Set(seen).size, 'at once').to.be.at.most(2);
    await emulate({ reducedMotion: 'no-preference' });
    seen.length = 0;
    const from = element.visibleDomain![0];
    await next(element);
    await until(() => new Set(seen).size > 5);
    await until(isAt(element, 1));
    await emulate({ reducedMotion: 'reduce' });
    await until(() => element.visibleDomain![0] > from);
  });

  it('keeps its place on the page from one event to the next, whatever there is to read', async () => {
    const element = await onStage({ selected: 'first' });
    const top = () => one(element, '[part~=story-bar]').getBoundingClientRect().top + scrollY;
    let before: number | undefined;
    for (let index = 1; index <= last; index++) {
      await next(element);
      await until(isAt(element, index));
      await settled(element);
      before ??= top();
      expect(top()).to.be.closeTo(before, 1);
    }
  });

  it('is one entry in the history: back leads to its beginning', async () => {
    stayOnPage();
    const element = await onStage({ permalinks: '' });
    await import('../../src/controllers/links.js');
    await settled(element);
    const more = entries();
    for (let index = 0; index < 3; index++) {
      await next(element);
      await until(isAt(element, index));
      await until(() => location.hash === `#event=${element.selected!}`);
    }
    expect(more()).to.equal(1);
    history.back();
    await until(isWhole(element));
    expect(element.selected).to.equal(null);
    history.forward();
    await until(() => element.selected === bridge.events[2]!.id);
    await until(isAt(element, 2));
  });

  it('stays where a listener objects', async () => {
    const element = await onStage({ selected: 'first' });
    element.addEventListener('timeline-select', (event) => event.preventDefault());
    await next(element);
    await settled(element);
    expect(position(element)).to.equal(`1 of ${last + 1}`);
  });

  it('has no pause where nothing moves by itself, nor for readers who want no motion', async () => {
    const without = await onStage();
    expect(all(without, '[part~=control-play]')).to.deep.equal([]);
    const reduced = await onStage({ autoplay: '2' });
    expect(all(reduced, '[part~=control-play]')).to.deep.equal([]);
  });

  it('passes axe, at its beginning and at an event', async () => {
    const element = await onStage();
    await expect(element).to.be.accessible();
    await next(element);
    await until(isAt(element, 0));
    await expect(element).to.be.accessible();
  });
});

describe('autoplay', () => {
  it('goes on by itself, says nothing, and stops at any input; its button goes on', async () => {
    const element = await onStage({ autoplay: '2' });
    const label = () => one(element, '[part~=control-play]').getAttribute('aria-label');
    await until(() => label() === 'Pause');
    await until(isAt(element, 0));
    expect(status(element)).to.equal('');
    await sendKeys({ press: 'Shift' });
    await until(() => label() === 'Play');
    await clickOn(one(element, '[part~=control-play]'));
    await until(() => label() === 'Pause');
    await until(isAt(element, 1));
    await clickOn(one(element, '[part~=control-play]'));
    await until(() => label() === 'Play');
  });
});
