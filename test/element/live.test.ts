// A story that is kept up to date. The answers are those of a server that the tests play, in place of the network.
import { expect } from '@open-wc/testing';
import type { ArticleTimeline } from '../../src/article-timeline.js';
import { ask, EARLIER, give, ids, LATER, line, live, server, trouble, useClock } from './newsroom.js';
import { all, faults, focused, items, mount, one, put, settled, until, words } from './page.js';
import { bridge } from './stories.js';

const status = (element: ArticleTimeline): string => words(all(element, '.form ~ .status')[0]);

describe('refresh', () => {
  it('shows what is new, says how much that is, marks it until it is opened, and tells the page', async () => {
    const element = await live();
    const told: unknown[] = [];
    element.addEventListener('timeline-refresh', ({ detail }) => told.push(detail));
    give([
      { ...bridge.events[0]!, title: 'A stone bridge opens' },
      ...bridge.events.slice(2),
      EARLIER,
      LATER,
    ]);
    await ask(element);
    await until(() => told.length);
    expect(told).to.deep.equal([{ added: ['earlier', 'later'], changed: ['stone'], removed: ['flood'] }]);
    expect(ids(element)).to.deep.equal(['earlier', 'stone', 'closed', 'ferry', 'open', 'later']);
    expect(status(element)).to.equal('2 new events');
    const news = all(element, '[part~=card-new]');
    expect(news.map((card) => words(card.querySelector('[part=card-title]')))).to.deep.equal([
      'A ferryman is named',
      'Both lanes open',
    ]);
    expect(news.every((card) => words(card.querySelector('button')).startsWith('New'))).to.equal(true);
    expect(all(element, '[part~=marker-new]').length).to.equal(2);
    // Not by colour alone.
    expect(getComputedStyle(all(element, '[part~=marker-new]')[0]!).outlineStyle).to.equal('solid');
    const date = news[0]!.querySelector('[part=card-date]')!;
    expect(getComputedStyle(date).outlineStyle).to.equal('solid');
    const button = all(element, '[part~=control-new]')[0]!;
    expect(words(button)).to.equal('2 new events');
    button.click();
    await settled(element);
    expect(element.selected).to.equal('earlier');
    expect(all(element, '[part~=card-new]').length).to.equal(1);
    element.select('later');
    await settled(element);
    expect(all(element, '[part~=card-new], [part~=control-new]').length).to.equal(0);
  });

  it('asks the server whether there is something else, and draws nothing where there is not', async () => {
    const element = await live();
    let renders = 0;
    element.addEventListener('timeline-refresh', () => renders++);
    await ask(element);
    expect(server.asked.map(({ cache }) => cache)).to.deep.equal(['default', 'no-cache']);
    expect(renders).to.equal(0);
    expect(all(element, '[part~=card-new]').length).to.equal(0);
  });

  for (const width of [900, 340])
    it(`leaves open, zoomed and focused what is, ${width} px wide`, async () => {
      const element = await live({ width });
      element.select('ferry');
      element.visibleDomain = [Date.UTC(2024, 11, 3), Date.UTC(2024, 11, 6)];
      await settled(element);
      const item = items(element).find((each) => words(each).includes('A ferry runs'))!;
      item.focus();
      const domain = element.visibleDomain;
      give([
        EARLIER,
        ...bridge.events,
        { id: 'noon', date: '2024-12-03T12:00', title: 'A queue at the bank' },
      ]);
      await ask(element);
      expect(element.visibleDomain).to.deep.equal(domain);
      expect(element.selected).to.equal('ferry');
      expect(words(focused())).to.include('A ferry runs');
    });

  for (const [name, css] of [
    ['the page', ''],
    ['the element', 'height: 420px'],
  ] as const)
    it(`leaves what is read where it is seen, though more comes above, where ${name} scrolls`, async () => {
      const events = Array.from({ length: 30 }, (_, i) => ({
        id: `e${i}`,
        date: String(1900 + i),
        title: `Event ${i}`,
        text: 'Some words that are read.',
      }));
      give(events);
      const element = await live({ width: 340, attributes: { layout: 'vertical' } });
      element.style.cssText = css;
      await settled(element);
      const item = (id: number) => items(element).find((each) => words(each).endsWith(`Event ${id}`))!;
      await until(() => item(25));
      item(15).scrollIntoView({ block: 'start' });
      await settled(element);
      const place = item(15).getBoundingClientRect().top;
      expect(place).to.be.within(-1, innerHeight);
      const earlier = Array.from({ length: 6 }, (_, i) => ({ date: String(1800 + i), title: `Before ${i}` }));
      give([...earlier, ...events]);
      await ask(element);
      await until(() => ids(element).length === 36);
      await settled(element);
      await until(() => Math.abs(item(15).getBoundingClientRect().top - place) < 2, 'it is where it was');
    });

  it('leaves open what opened by itself, though another event would now', async () => {
    const events = bridge.events.map(({ lead: _, ...event }) => event);
    give(events);
    const element = await live();
    expect(words(all(element, '#pane-title')[0])).to.equal('One lane opens');
    give([...events, LATER]);
    await ask(element);
    expect(words(all(element, '#pane-title')[0])).to.equal('One lane opens');
    expect(element.selected).to.equal(null);
  });

  it('opens the next event where the open one is gone, and keeps the focus in the list', async () => {
    const element = await live();
    element.select('ferry');
    await settled(element);
    items(element)
      .find((each) => words(each).includes('A ferry runs'))!
      .focus();
    give(bridge.events.filter(({ id }) => id !== 'ferry'));
    await ask(element);
    expect(element.selected).to.equal('open');
    expect(words(all(element, '#pane-title')[0])).to.equal('One lane opens');
    expect(words(focused())).to.include('One lane opens');
    expect(faults(element)).to.deep.equal([]);
  });

  it('says when it is stale, to eye and ear, and when it no longer is', async () => {
    const element = await live();
    expect(line(element)).to.match(/^As of \d/);
    server.answer = () => new Response('<!doctype html><p>Please log in</p>');
    await ask(element);
    await until(() => line(element).startsWith('Not up to date'));
    expect(trouble(element)).to.match(/^Not up to date: as of \d/);
    expect(ids(element).length).to.equal(5);
    server.answer = () => new Response('', { status: 503 });
    await ask(element);
    expect(ids(element).length).to.equal(5);
    expect(line(element)).to.match(/^Not up to date/);
    expect(faults(element)).to.deep.equal([]);
    give([...bridge.events, LATER]);
    await ask(element);
    expect(line(element)).to.match(/^As of \d/);
    expect(ids(element).length).to.equal(6);
  });

  it('goes on asking where the first answer was none, and asks nothing while a script has set the story', async () => {
    server.answer = () => new Response('', { status: 404 });
    const element = put({ attributes: { src: '/live.json', refresh: '60' } });
    await until(() => all(element, '[part=error]').length);
    await settled(element);
    give(bridge.events);
    await ask(element);
    await until(() => ids(element).length === 5);
    element.timeline = bridge;
    await settled(element);
    expect(all(element, '[part=live]').length).to.equal(0);
    const count = server.asked.length;
    dispatchEvent(new Event('online'));
    for (let i = 0; i < 5; i++) await new Promise(requestAnimationFrame);
    expect(server.asked.length).to.equal(count);
  });

  it('asks by itself, and no more once the element is gone', async () => {
    const element = await live({ attributes: { refresh: '5' } });
    give([...bridge.events, LATER]);
    await until(() => ids(element).length === 6);
    expect(server.asked.length).to.equal(2);
    element.remove();
    dispatchEvent(new Event('online'));
    for (let i = 0; i < 5; i++) await new Promise(requestAnimationFrame);
    expect(server.asked.length).to.equal(2);
  });

  for (const form of ['list', 'table'])
    it(`marks what is new in the ${form} too, in words, until it is opened there`, async () => {
      const element = await live();
      one(element, `[part~=control-${form}]`).click();
      const titles = () => all(element, form === 'list' ? 'ol.plain .title' : 'table th button');
      await until(() => titles().length === 5);
      give([...bridge.events, LATER]);
      await ask(element);
      await until(() => titles().length === 6);
      const named = titles().filter((each) => words(each).startsWith('New'));
      expect(named.map((each) => words(each))).to.deep.equal(['New, Both lanes open']);
      const sign = named[0]!.querySelector('.new')!;
      expect(getComputedStyle(sign).borderTopStyle).to.equal('solid');
      expect(all(element, '[part~=card-new]').length).to.equal(form === 'list' ? 1 : 0);
      expect(faults(element)).to.deep.equal([]);
      element.select('later');
      await until(() => !titles().some((each) => words(each).startsWith('New')));
    });

  describe('on its clock', () => {
    const clock = useClock();
    const { running } = clock;

    it('waits twice as long after each failure, to sixteen times, and as ever after an answer', async () => {
      const element = await live();
      await until(() => running.size);
      expect([...running.values()]).to.deep.equal([60]);
      server.answer = () => new Response('', { status: 503 });
      for (const seconds of [120, 240, 480, 960, 960]) {
        await ask(element);
        await until(() => running.size);
        expect([...running.values()]).to.deep.equal([seconds]);
      }
      give(bridge.events);
      await ask(element);
      await until(() => running.size);
      expect([...running.values()]).to.deep.equal([60]);
    });

    it('asks nothing while the page is hidden, and what is due then as soon as it is seen', async () => {
      const element = await live();
      await until(() => running.size);
      clock.hide(true);
      expect(running.size).to.equal(0);
      dispatchEvent(new Event('online'));
      expect(server.asked.length).to.equal(1);
      clock.hide(false);
      expect(running.size, 'nothing is due yet').to.equal(1);
      clock.hide(true);
      clock.ahead = 61_000;
      clock.hide(false);
      await until(() => server.asked.length === 2);
      await settled(element);
      await until(() => running.size);
      expect([...running.values()]).to.deep.equal([60]);
    });
  });

  it('is told of an interval that is none, and of one that is too short', async () => {
    for (const [refresh, shown] of [
      ['often', 0],
      ['-5', 0],
      ['1', 1],
    ] as const) {
      const element = put({ attributes: { src: '/live.json', refresh } });
      await until(() => all(element, '[part~=card]').length);
      await settled(element);
      expect(faults(element), refresh).to.deep.equal(['invalid-attribute @refresh']);
      expect(all(element, '[part=live]').length, refresh).to.equal(shown);
    }
    const none = await mount({ attributes: { src: '/live.json' } });
    await until(() => all(none, '[part~=card]').length);
    expect(all(none, '[part=live]').length).to.equal(0);
  });
});
