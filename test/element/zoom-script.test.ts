import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { emulate } from '../tools/commands.js';
import { frame, heard, items, mount, one, put, settled, words } from './page.js';
import { bridge, crowd } from './stories.js';
import { arrived, middleOf, picture, spanOf, spin, turn } from './zooming.js';

const DAY = 86_400_000;

beforeEach(() => setViewport({ width: 1000, height: 700 }));
afterEach(() => emulate({ reducedMotion: null }));

describe('a script', () => {
  it('goes to a stretch of time, in any order, within what there is', async () => {
    const element = await mount({ timeline: bridge, width: 900 });
    const [first, last] = element.visibleDomain!;
    const goes = async (from: number, to: number): Promise<readonly [number, number]> => {
      const { detail } = await arrived(element, () => {
        element.zoomTo(from, to);
      });
      expect([detail.from, detail.to]).to.deep.equal(element.visibleDomain);
      expect(detail.reason).to.equal('api');
      return element.visibleDomain!;
    };
    const [from, to] = [Date.UTC(1900, 0), Date.UTC(2000, 0)];
    expect(await goes(to, from)).to.deep.equal([from, to]);
    expect(await goes(-Infinity, to)).to.deep.equal([first, to]);
    expect(await goes(from, 9e15)).to.deep.equal([from, last]);
    const [a, b] = await goes(from, from);
    expect(b - a).to.be.closeTo(60_000, 1);
    expect((a + b) / 2).to.be.closeTo(from, 60_000);
    await arrived(element, () => {
      element.resetZoom();
    });
    expect(element.visibleDomain).to.deep.equal([first, last]);
    expect(() => {
      element.zoomTo(NaN, 1);
    }).to.throw(TypeError, 'NaN');
    expect(() => {
      element.zoomTo('a' as unknown as number, 1);
    }).to.throw(TypeError);
  });

  it('sets what is visible at once, before the first drawing too', async () => {
    const element = put({ timeline: bridge, width: 900 });
    const domain = [Date.UTC(1950, 0), Date.UTC(1980, 0)] as const;
    element.visibleDomain = domain;
    expect(element.visibleDomain).to.deep.equal(domain);
    await settled(element);
    expect(element.visibleDomain).to.deep.equal(domain);
    expect(words(one(element, '[part~=picture]')))
      .to.contain('The flood')
      .and.not.contain('The stone bridge');
    element.visibleDomain = null;
    expect(spanOf(element)).to.equal(Date.UTC(2024, 11, 6) - Date.UTC(1789, 0));
    await settled(element);
    expect(words(one(element, '[part~=picture]'))).to.contain('The stone bridge');
  });

  it('asks in vain where there is no story', async () => {
    const element = await mount({});
    element.zoomTo(0, 1);
    element.resetZoom();
    expect(element.visibleDomain).to.equal(null);
  });

  it('finds the stretch where it was after another width, scale and layout, and gone with the story', async () => {
    const element = await mount({ timeline: bridge, width: 900 });
    const domain = [Date.UTC(2024, 11, 1), Date.UTC(2024, 11, 6)] as const;
    element.visibleDomain = domain;
    await settled(element);
    for (const change of [
      () => (element.parentElement!.style.width = '700px'),
      () => (element.scale = 'even'),
      () => (element.layout = 'vertical'),
      () => (element.lang = 'de'),
    ]) {
      change();
      await frame();
      await settled(element);
      expect(element.visibleDomain).to.deep.equal(domain);
      expect(items(element).map((item) => item.dataset['event'])).to.deep.equal(['2', '3', '4']);
    }
    element.timeline = { events: bridge.events.slice(0, 3) };
    await settled(element);
    expect(spanOf(element)).to.be.greaterThan(domain[1] - domain[0]);
  });
});

describe('motion', () => {
  const far = [Date.UTC(2024, 11, 2), Date.UTC(2024, 11, 6)] as const;

  it('goes in steps, and tells when it has arrived', async () => {
    const element = await mount({ timeline: bridge, width: 900 });
    const whole = spanOf(element);
    const zooms = heard(document, 'timeline-zoom');
    const spans: number[] = [];
    element.zoomTo(...far);
    for (const start = performance.now(); performance.now() - start < 150;) {
      await frame();
      spans.push(spanOf(element));
    }
    expect(spans.filter((span) => span < whole && span > far[1] - far[0]).length).to.be.greaterThan(2);
    expect(spans).to.deep.equal(spans.toSorted((a, b) => b - a));
    expect(zooms.length).to.equal(0);
    await arrived(element, () => undefined);
    expect(zooms).to.deep.equal([{ from: far[0], to: far[1], reason: 'api' }]);
  });

  it('leads to the picture that a jump leads to', async () => {
    const [steps, jump] = [
      await mount({ timeline: crowd(300), width: 900 }),
      await mount({ timeline: crowd(300), width: 900 }),
    ];
    const drawn = (element: typeof steps) =>
      items(element).map(
        (item) => `${item.dataset['event'] ?? ''} ${words(item)} ${String(Math.round(middleOf(item).x))}`,
      );
    const [first, last] = steps.visibleDomain!;
    for (const [from, to] of [
      [0.5, 0.9],
      [0.6, 0.7],
      [0.62, 0.64],
      [0.3, 0.7],
    ] as const) {
      const domain = [first + from * (last - first), first + to * (last - first)] as const;
      await arrived(steps, () => {
        steps.zoomTo(...domain);
      });
      jump.visibleDomain = domain;
      await settled(jump);
      expect(drawn(steps)).to.deep.equal(drawn(jump));
    }
  });

  it('ends where a hand takes over', async () => {
    const element = await mount({ timeline: bridge, width: 900 });
    const spot = middleOf(picture(element));
    const zooms = heard(element, 'timeline-zoom');
    element.zoomTo(...far);
    await frame();
    await frame();
    await spin(element, spot, 1, -20);
    const span = spanOf(element);
    expect(span).to.be.greaterThan(far[1] - far[0]);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(spanOf(element)).to.equal(span);
    expect(zooms.at(-1)!.reason).to.equal('pointer');
  });

  it('jumps where less of it is wanted', async () => {
    await emulate({ reducedMotion: 'reduce' });
    const element = await mount({ timeline: bridge, width: 900 });
    const zooms = heard(element, 'timeline-zoom');
    element.zoomTo(...far);
    expect(element.visibleDomain).to.deep.equal(far);
    await element.updateComplete;
    expect(zooms.length).to.equal(1);
    one(element, '[aria-label="Whole period"]').click();
    await element.updateComplete;
    expect(element.visibleDomain![0]).to.equal(Date.UTC(1789, 0, 1));
  });

  it('tells of gestures at most once a frame', async () => {
    const element = await mount({ timeline: crowd(200), width: 900 });
    let told = 0;
    let frames = 0;
    element.addEventListener('timeline-zoom', () => told++);
    const spot = middleOf(picture(element));
    for (; frames < 6; frames++) {
      void spin(element, spot, 5, -3);
      await frame();
    }
    await settled(element);
    expect(told).to.be.within(1, frames + 1);
    expect(spanOf(element)).to.be.lessThan(3 * 365 * DAY * 2 ** (-0.0144 * 3 * 29));
  });

  it('leaves no motion behind when the element goes', async () => {
    const element = await mount({ timeline: bridge, width: 900 });
    const zooms = heard(document, 'timeline-zoom');
    element.zoomTo(...far);
    await frame();
    const { parentElement } = element;
    element.remove();
    const domain = element.visibleDomain;
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(element.visibleDomain).to.deep.equal(domain);
    parentElement!.append(element);
    await settled(element);
    await turn(element, middleOf(picture(element)), 1);
    expect(zooms.at(-1)!.reason).to.equal('pointer');
  });
});
