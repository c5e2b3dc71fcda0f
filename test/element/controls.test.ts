import { expect } from '@open-wc/testing';
import type { ArticleTimeline } from '../../src/article-timeline.js';
import { all, faults, mount, one, settled } from './page.js';
import { bridge } from './stories.js';

/** What is shown beside the heading, by part. */
const shown = (element: ArticleTimeline): string[] => [
  ...new Set(
    all(element, '[part~=header] [part~=control]').map(
      ({ part }) => [...part].find((name) => name.startsWith('control-')) ?? '',
    ),
  ),
  ...(all(element, '[part~=search]').length ? ['search'] : []),
];

describe('controls', () => {
  it('are those that make sense, those that are listed, or none', async () => {
    const element = await mount({ timeline: bridge });
    element.query = {};
    for (const [controls, expected] of [
      [null, ['control-scale', 'control-zoom', 'control-table', 'control-list', 'control-help', 'search']],
      ['table zoom', ['control-zoom', 'control-table']],
      ['export', ['control-export']],
      ['search', ['search']],
      ['none', []],
      ['', ['control-scale', 'control-zoom', 'control-table', 'control-list', 'control-help', 'search']],
    ] as const) {
      element.controls = controls;
      await settled(element);
      expect(
        shown(element).filter((name) => name && name !== 'control-filter'),
        String(controls),
      ).to.deep.equal(expected);
      expect(faults(element)).to.deep.equal([]);
    }
  });

  it('with an unknown name are reported, and the others are shown', async () => {
    const element = await mount({ timeline: bridge, attributes: { controls: 'table share' } });
    expect(shown(element)).to.deep.equal(['control-table']);
    expect(element.diagnostics.map(({ code, path, message }) => `${code} ${path}: ${message}`)).to.deep.equal(
      [
        'invalid-attribute @controls: invalid controls: share (expected none, or some of scale zoom ' +
          'search table list legend summary help export)',
      ],
    );
  });
});

describe('the help’s button', () => {
  it('never stands alone on a line, however narrow it is', async () => {
    const element = await mount({ timeline: bridge, width: 500 });
    const top = (each: Element) => each.getBoundingClientRect().top;
    for (let width = 500; width >= 260; width -= 10) {
      element.style.width = `${width}px`;
      await settled(element);
      const help = top(one(element, '[part~=control-help]'));
      const beside = all(element, '[part~=control]').filter((each) => Math.abs(top(each) - help) < 8);
      expect(beside.length, `${width} px`).to.be.greaterThan(1);
    }
  });
});

describe('today', () => {
  const ongoing = [
    { date: '2019/..', title: 'It goes on' },
    { date: '2020-03', title: 'It began to rain' },
  ];
  const reach = (element: ArticleTimeline) => element.visibleDomain?.[1] ?? 0;

  it('is where the axis ends that has something that still goes on', async () => {
    const element = await mount({ timeline: { events: ongoing }, attributes: { today: '2024-12-05' } });
    expect(reach(element)).to.equal(Date.UTC(2024, 11, 6));
    element.today = 'now';
    await settled(element);
    expect(reach(element)).to.be.within(Date.now(), Date.now() + 86_400_000);
    element.today = 'soon';
    await settled(element);
    expect(faults(element)).to.deep.equal(['invalid-attribute @today']);
    expect(reach(element)).to.be.below(Date.UTC(2021, 0));
  });

  it('is the day of publication where it is not given, and nothing where nothing goes on', async () => {
    const element = await mount({ timeline: { published: '2022-05', events: ongoing } });
    expect(reach(element)).to.equal(Date.UTC(2022, 5));
    element.timeline = { published: '2022-05', events: [{ date: '2019', title: 'A' }] };
    await settled(element);
    expect(reach(element)).to.equal(Date.UTC(2020, 0));
  });
});
