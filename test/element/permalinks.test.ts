// The address of the page says which event is open.
import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import {
  all,
  entries,
  focused,
  follow,
  isInSight,
  items,
  mount,
  one,
  settled,
  stayOnPage,
  until,
  words,
} from './page.js';
import { bridge, bridgeHtml } from './stories.js';

const tall = 'padding-block: 3000px';

const title = (element: Element): string => words(one(element, '[part=pane-title]'));

const event = (element: Element, index: number): HTMLElement =>
  items(element).find(({ dataset }) => dataset['event'] === String(index))!;

/** Until the element reads and writes the address: that part is loaded late. */
async function listening(
  element: HTMLElement & { readonly updateComplete: Promise<unknown> },
): Promise<void> {
  await import('../../src/controllers/links.js');
  await settled(element as never);
}

async function clickOn(node: Element): Promise<void> {
  node.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = node.getBoundingClientRect();
  await sendMouse({ type: 'click', position: [Math.round(x + width / 2), Math.round(y + height / 2)] });
}

/** What the clipboard holds. */
async function pasted(): Promise<string> {
  const field = document.createElement('textarea');
  document.body.append(field);
  field.focus();
  await sendKeys({ press: 'Control+V' });
  await until(() => field.value);
  field.remove();
  return field.value;
}

describe('permalinks', () => {
  beforeEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
    stayOnPage();
  });
  after(() => {
    history.replaceState(null, '', location.pathname + location.search);
    scrollTo(0, 0);
  });

  it('tell which event a reader opens; back and forward lead through them', async () => {
    const element = await mount({ timeline: bridge, attributes: { permalinks: '' } });
    await listening(element);
    const first = title(element);
    const more = entries();
    event(element, 0).click();
    await until(() => location.hash.startsWith('#event='));
    const opened = title(element);
    event(element, 1).click();
    await until(() => title(element) !== opened && location.hash.endsWith(element.selected!));
    const next = title(element);
    expect(more()).to.equal(2);
    history.back();
    await until(() => title(element) === opened);
    history.back();
    await until(() => title(element) === first);
    expect([location.hash, element.selected]).to.deep.equal(['', null]);
    history.go(2);
    await until(() => title(element) === next);
    expect(location.hash).to.equal(`#event=${element.selected}`);
  });

  it('open the page at their event, in sight, and leave the focus alone', async () => {
    history.replaceState(null, '', '#event=flood');
    const element = await mount({ html: bridgeHtml, style: tall, attributes: { permalinks: '' } });
    await until(() => element.selected === 'flood');
    await until(() => isInSight(one(element, '[data-event][aria-current]')));
    expect(focused()).to.equal(document.body);
  });

  it('are followed within the page, again too, and take the focus along', async () => {
    const element = await mount({
      html: bridgeHtml,
      style: tall,
      attributes: { permalinks: '', id: 'arno' },
    });
    for (let time = 0; time < 2; time++) {
      scrollTo(0, 0);
      follow('#event.arno=flood');
      await until(() => element.selected === 'flood');
      await until(() => isInSight(one(element, '[data-event][aria-current]')));
      await until(() => focused() === one(element, '#pane-title'));
    }
    // Another script's choice is no step of the reader's.
    const more = entries();
    const other = element.toJSON().events.find(({ id }) => id !== 'flood')!.id!;
    element.select(other);
    await until(() => location.hash === `#event.arno=${other}`);
    expect(more()).to.equal(0);
  });

  it('make one entry of a key that is held', async () => {
    const element = await mount({ timeline: bridge, attributes: { permalinks: '', selected: 'first' } });
    await listening(element);
    const more = entries();
    one(element, '[aria-label="Next event"]').focus();
    await sendKeys({ down: 'Enter' });
    await until(() => location.hash);
    const once = location.hash;
    for (let time = 0; time < 5; time++) await sendKeys({ down: 'Enter' });
    await sendKeys({ up: 'Enter' });
    const last = element.toJSON().events.at(-1)!.id!;
    await until(() => element.selected === last && location.hash === `#event=${last}`);
    expect(location.hash).not.to.equal(once);
    expect(more()).to.equal(1);
  });

  it('of two timelines stand beside each other, and neither moves the other', async () => {
    const style = 'margin-block: 200px';
    const attributes = { permalinks: '' };
    const one_ = await mount({ timeline: bridge, attributes, style });
    const two = await mount({ timeline: bridge, attributes: { ...attributes, id: 'second' }, style });
    const three = await mount({ timeline: bridge, attributes, style });
    await listening(three);
    event(one_, 0).click();
    await until(() => location.hash === `#event=${one_.selected!}`);
    event(two, 1).click();
    await until(() => location.hash.includes('event.second='));
    event(three, 2).click();
    await until(() => location.hash.includes('event.2='));
    const [a, b, c] = [one_.selected!, two.selected!, three.selected!];
    expect(location.hash).to.equal(`#event=${a}&event.second=${b}&event.2=${c}`);
    const before = focused();
    history.back();
    await until(() => three.selected === null);
    expect([one_.selected, two.selected]).to.deep.equal([a, b]);
    history.back();
    await until(() => two.selected === null);
    await settled(one_);
    // Nothing has led to the first one.
    expect([one_.selected, focused()]).to.deep.equal([a, before]);
  });

  it('leave the address of a router alone, and what it keeps in the history', async () => {
    for (const hash of ['#/news/42', '#!/news', '#tab=2', '#event=x&tab=2', '#nobody', '#%']) {
      history.replaceState({ theirs: 1 }, '', hash);
      const element = await mount({ timeline: bridge, attributes: { permalinks: 'period' } });
      await listening(element);
      const more = entries();
      event(element, 0).click();
      await settled(element);
      element.visibleDomain = [Date.parse('1960-01-01'), Date.parse('1970-01-01')];
      await settled(element);
      expect([element.selected !== null, location.hash, more()]).to.deep.equal([true, hash, 0]);
      element.remove();
    }
    history.replaceState({ theirs: 1 }, '', location.pathname + location.search);
    const element = await mount({ timeline: bridge, attributes: { permalinks: '' } });
    await listening(element);
    event(element, 0).click();
    await until(() => location.hash);
    expect(history.state).to.deep.equal({ theirs: 1 });
  });

  it('tell the visible period where it is wanted, without an entry of its own', async () => {
    const element = await mount({ timeline: bridge, attributes: { permalinks: 'period' } });
    await listening(element);
    const more = entries();
    element.visibleDomain = [Date.parse('1960-01-01'), Date.parse('1970-01-01')];
    await until(() => location.hash === '#period=1960-01-01/1970-01-01');
    expect(more()).to.equal(0);
    history.replaceState(null, '', '#event=x');
    follow('#period=1800-01-01/1900-01-01T12:00:00.000Z');
    await until(() => element.visibleDomain![0] === Date.parse('1800-01-01'));
    expect(element.visibleDomain[1]).to.equal(Date.parse('1900-01-01T12:00Z'));
    // What is no period shows nothing else.
    for (const hash of ['#period=x/y', '#period=1990-01-01', '#period=/']) {
      follow(hash);
      await until(() => element.visibleDomain![0] < Date.parse('1800-01-01'));
      expect(element.diagnostics).to.deep.equal([]);
    }
  });

  it('are copied by a button in the pane, which says so; else they are shown to be copied', async () => {
    const shown: unknown[] = [];
    const prompt = window.prompt.bind(window);
    // Not every browser under test has a clipboard for pages; a dialog would stop the test.
    window.prompt = (_, address) => {
      shown.push(address);
      return null;
    };
    const element = await mount({ timeline: bridge, attributes: { permalinks: '', id: 'arno' } });
    await listening(element);
    const button = one(element, '[part~=control-link]');
    expect(button.getAttribute('aria-label')).to.equal('Copy link');
    await clickOn(button);
    const isCopied = () => words(one(element, '[role=status]')) === 'Link copied';
    await until(() => isCopied() || shown.length > 0);
    window.prompt = prompt;
    expect(isCopied() ? await pasted() : shown[0]).to.equal(`${location.href}#event.arno=closed`);
    expect(location.hash).to.equal('');
    const without = await mount({ timeline: bridge });
    expect(all(without, '[part~=control-link]')).to.deep.equal([]);
  });

  it('are off without the attribute', async () => {
    history.replaceState(null, '', '#event=flood');
    const element = await mount({ html: bridgeHtml });
    await listening(element);
    expect(element.selected).to.equal(null);
    event(element, 0).click();
    await settled(element);
    expect(location.hash).to.equal('#event=flood');
  });
});

describe('selected', () => {
  it('is also the first or the last event, unless one has that id', async () => {
    const [first, last] = [bridge.events[0]!, bridge.events.at(-1)!];
    const element = await mount({ timeline: bridge, attributes: { selected: 'first' } });
    expect(title(element)).to.equal(first.title);
    element.selected = 'last';
    await settled(element);
    expect(title(element)).to.equal(last.title);
    expect(element.diagnostics).to.deep.equal([]);
    element.timeline = {
      ...bridge,
      events: [{ id: 'last', date: '1900', title: 'Its own' }, ...bridge.events],
    };
    await settled(element);
    expect(title(element)).to.equal('Its own');
  });
});
