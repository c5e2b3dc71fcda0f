import { expect } from '@open-wc/testing';
import { all, mount, settled } from './page.js';

const DATES = ['1950', '1971-05-02', '1988', '2005-11', '2020'];
const timeline = { events: DATES.map((date) => ({ date, title: `In ${date}` })) };

describe('positions', () => {
  it('are those of the markers, lying and standing, in either direction', async () => {
    for (const [width, dir] of [
      [1000, 'ltr'],
      [1000, 'rtl'],
      [375, 'ltr'],
      [375, 'rtl'],
    ] as const) {
      const element = await mount({ timeline, width, attributes: { dir } });
      const host = element.getBoundingClientRect();
      const markers = all(element, '[part~=marker]').map((marker) => marker.getBoundingClientRect());
      expect(markers.length).to.equal(DATES.length);
      for (const [i, date] of DATES.entries()) {
        const at = element.positionOf(date)!;
        const marker = markers[i]!;
        expect(at.x, `${dir} ${String(width)} ${date}`).to.be.closeTo(
          marker.left + marker.width / 2 - host.left,
          1,
        );
        expect(at.y, date).to.be.closeTo(marker.top + marker.height / 2 - host.top, 1);
      }
    }
  });

  it('lead back to the time', async () => {
    const element = await mount({ timeline, width: 1000, attributes: { scale: 'time' } });
    for (const ms of [Date.UTC(1960, 0), Date.UTC(1999, 5, 3)]) {
      const { x, y } = element.positionOf(ms)!;
      expect(element.timeAt(x, y)).to.be.closeTo(ms, 1000);
      expect(element.positionOf(new Date(ms))).to.deep.equal({ x, y });
    }
    expect(element.timeAt(-10, 0)).to.equal(null);
    expect(element.positionOf('1800')).to.equal(null);
    expect(() => element.positionOf('soon')).to.throw(TypeError);
  });

  it('are none without a picture', async () => {
    const element = await mount({ timeline, width: 1000, attributes: { layout: 'list' } });
    expect([element.timeAt(10, 10), element.positionOf('1988')]).to.deep.equal([null, null]);
  });

  it('are told to have changed, once a picture', async () => {
    const element = await mount({ timeline, width: 1000 });
    let told = 0;
    element.addEventListener('timeline-render', () => told++);
    element.requestUpdate();
    await settled(element);
    expect(told, 'nothing has moved').to.equal(0);
    const before = element.positionOf('2020');
    element.parentElement!.style.width = '800px';
    await settled(element);
    expect(told).to.be.at.least(1);
    expect(element.positionOf('2020')).to.not.deep.equal(before);
  });
});
