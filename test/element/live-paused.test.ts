// The button by which a reader pauses a story that is kept up to date. The server is in newsroom.ts.
import { expect } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import type { ArticleTimeline } from '../../src/article-timeline.js';
import { tryToEmulate } from '../tools/commands.js';
import { between, expectVisibleFocus, press } from './keys.js';
import { ask, EARLIER, give, ids, LATER, line, live, server, trouble, useClock } from './newsroom.js';
import { all, faults, focused, frame, isShown, one, settled, until, words } from './page.js';
import { bridge } from './stories.js';
import { expectNoneInAnyColours, wholePage } from './whole-page.js';

const button = (element: Element): HTMLElement => one(element, '[part~=control-updates]');

async function click(target: HTMLElement): Promise<void> {
  target.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = target.getBoundingClientRect();
  const position: [number, number] = [Math.round(left + width / 2), Math.round(top + height / 2)];
  await sendMouse({ type: 'click', position });
}

/** Resolves when whatever was to be asked at once would have been. */
async function aWhile(element: ArticleTimeline): Promise<void> {
  for (let i = 0; i < 5; i++) await frame();
  await settled(element);
}

describe('the updates of a live story', () => {
  const { show } = wholePage('A live story');

  it('are paused and resumed by keys: nothing is asked meanwhile, then at once, and the focus stays', async () => {
    const element = await live();
    between(element);
    for (let i = 0; i < 12 && focused() !== button(element); i++) await press('Tab');
    expect(focused()).to.equal(button(element));
    expectVisibleFocus();
    expect(words(focused())).to.equal('Pause updates');
    expect(trouble(element)).to.equal('');
    await press('Enter');
    await until(() => words(focused()) === 'Resume updates');
    expect(focused()).to.equal(button(element));
    expect(trouble(element)).to.match(/^Paused: as of \d/);
    expect(line(element)).to.match(/^Paused: as of [^P]*Resume updates$/);
    give([...bridge.events, LATER]);
    dispatchEvent(new Event('online'));
    await aWhile(element);
    expect(server.asked.length).to.equal(1);
    expect(ids(element).length).to.equal(5);
    await press('Space');
    await until(() => words(focused()) === 'Pause updates');
    await until(() => ids(element).includes('later'));
    await settled(element);
    expect(server.asked.length).to.equal(2);
    expect(focused()).to.equal(button(element));
    expect(trouble(element)).to.equal('');
    expect(line(element)).to.match(/^As of \d/);
    await ask(element);
    expect(server.asked.length).to.equal(3);
  });

  it('are paused where an answer is on its way, which then changes nothing, and are asked for anew', async () => {
    const element = await live();
    let arrive: (() => void) | undefined;
    give([...bridge.events, LATER]);
    const { answer } = server;
    server.answer = async () => {
      await new Promise<void>((resolve) => (arrive = resolve));
      return answer();
    };
    dispatchEvent(new Event('online'));
    await until(() => arrive);
    await click(button(element));
    await until(() => trouble(element).startsWith('Paused'));
    expect(server.asked[1]!.signal!.aborted, 'the request is broken off').to.equal(true);
    arrive!();
    await aWhile(element);
    expect(ids(element).length).to.equal(5);
    expect(trouble(element)).to.match(/^Paused/);
    expect(faults(element)).to.deep.equal([]);
    server.answer = answer;
    await click(button(element));
    await until(() => ids(element).length === 6);
    expect(server.asked.length).to.equal(3);
  });

  it('are asked for at once where they are resumed before the answer is there that was given up', async () => {
    const element = await live();
    let arrive: (() => void) | undefined;
    server.answer = async () => {
      await new Promise<void>((resolve) => (arrive = resolve));
      return Response.json(bridge);
    };
    dispatchEvent(new Event('online'));
    await until(() => arrive);
    button(element).click();
    button(element).click();
    give([...bridge.events, LATER]);
    arrive!();
    await until(() => ids(element).length === 6);
    expect(server.asked.length).to.equal(3);
  });

  it('stay paused where the answer before was none, and then say again that they are stale', async () => {
    const element = await live();
    server.answer = () => new Response('', { status: 503 });
    await ask(element);
    await until(() => trouble(element).startsWith('Not up to date'));
    await click(button(element));
    await until(() => trouble(element).startsWith('Paused'));
    await click(button(element));
    await until(() => server.asked.length === 3);
    await until(() => trouble(element).startsWith('Not up to date'));
    give(bridge.events);
    await ask(element);
    await until(() => line(element).startsWith('As of'));
  });

  it('are paused for the server alone: what the page appends or sets is there', async () => {
    const element = await live();
    await click(button(element));
    await until(() => trouble(element));
    element.append([LATER]);
    await settled(element);
    expect(ids(element)).to.include('later');
    expect(words(button(element))).to.equal('Resume updates');
    element.timeline = bridge;
    await settled(element);
    expect(all(element, '[part=live]').length).to.equal(0);
    element.timeline = null;
    await until(() => all(element, '[part=live]').length);
    expect(words(button(element)), 'it is the reader’s').to.equal('Resume updates');
  });

  it('go on while there is nothing to see, and no button', async () => {
    const element = await live();
    await click(button(element));
    await until(() => trouble(element));
    server.answer = () => new Response('', { status: 404 });
    element.src = '/other/live.json';
    await until(() => all(element, '[part=error]').length);
    await settled(element);
    give([...bridge.events, EARLIER]);
    await ask(element);
    await until(() => ids(element).length === 6);
    await settled(element);
    expect(words(button(element))).to.equal('Resume updates');
    const count = server.asked.length;
    dispatchEvent(new Event('online'));
    await aWhile(element);
    expect(server.asked.length).to.equal(count);
  });

  describe('on the clock', () => {
    const clock = useClock();

    it('wait for nothing while they are paused, whenever the page is seen again', async () => {
      const element = await live();
      await until(() => clock.running.size);
      button(element).click();
      await until(() => trouble(element));
      expect(clock.running.size).to.equal(0);
      clock.ahead = 600_000;
      clock.hide(true);
      clock.hide(false);
      await aWhile(element);
      expect(server.asked.length).to.equal(1);
      button(element).click();
      await until(() => server.asked.length === 2);
      await until(() => clock.running.size);
      expect([...clock.running.values()]).to.deep.equal([60]);
    });
  });

  for (const [name, attributes, width] of [
    ['the horizontal layout', { layout: 'horizontal' }, 900],
    ['the vertical layout, 320 px wide', { layout: 'vertical' }, 320],
    ['the list, 320 px wide', { layout: 'list' }, 320],
    ['Arabic, from right to left, 320 px wide', { lang: 'ar', dir: 'rtl' }, 320],
    ['a story to step through', { story: '' }, 900],
  ] as const)
    it(`have a button of 24 px or more in ${name}, and none on paper`, async () => {
      const element = await live({ attributes, width });
      if ('story' in attributes) {
        await until(() => all(element, '[part~=control-begin]').length);
        one(element, '[part~=control-begin]').click();
        await settled(element);
      }
      for (const isPaused of [false, true]) {
        const { left, right, width: wide, height } = button(element).getBoundingClientRect();
        const box = element.getBoundingClientRect();
        expect(isShown(button(element)), String(isPaused)).to.equal(true);
        expect(Math.min(wide, height)).to.be.at.least(24);
        expect(left).to.be.at.least(box.left);
        expect(right).to.be.at.most(box.right);
        if ('dir' in attributes)
          expect(words(button(element))).to.equal(isPaused ? 'استئناف التحديثات' : 'إيقاف التحديثات مؤقتًا');
        if (await tryToEmulate({ media: 'print' })) {
          await settled(element);
          expect(isShown(button(element)), 'on paper').to.equal(false);
          await tryToEmulate({ media: null });
          await until(() => isShown(button(element)));
          await settled(element);
        }
        await click(button(element));
        await until(() => Boolean(trouble(element)) !== isPaused);
      }
    });

  it('have no violations, paused or not, in light, dark and forced colours', async () => {
    const element = await show({ attributes: { src: '/live.json', refresh: '60' } }, 900);
    await until(() => all(element, '[part=live]').length);
    await expectNoneInAnyColours();
    await click(button(element));
    await until(() => trouble(element));
    await expectNoneInAnyColours();
  });
});
