import { expect } from '@open-wc/testing';
import { normalize } from '../../../src/input/index.js';
import { groupsOf, firstWith, GROUPINGS, lanesOf } from '../../../src/layout/groups.js';
import type { Scene } from '../../../src/layout/scene.js';
import { finish } from '../../../src/model/order.js';
import { Pipeline, type PictureInput } from '../../../src/pipeline.js';
import { chronologyOf } from '../../../src/scale/chronology.js';
import { violations } from '../random/invariants.js';
import { plainMeasure, plainWording } from './plain-words.js';

const EVENTS = ['1957-10-04', '1961-04-12', '1965-03-18', '1969-07-20', '1972-12-14', '1975-07-17'].map(
  (date, i) => ({ date, title: `Event ${String(i)}`, group: i % 2 ? 'East' : 'West' }),
);

function draw(periods: { date: string; title: string }[], more: Partial<PictureInput> = {}): Scene {
  const { timeline, diagnostics } = normalize({ events: EVENTS, periods }, { timeZone: 'UTC', locale: 'en' });
  expect(diagnostics).to.deep.equal([]);
  const { events } = timeline;
  const around = { periods: timeline.periods?.map(({ interval }) => interval) ?? [] };
  const chronology = finish(chronologyOf(events.columns, undefined, around));
  const scene = new Pipeline().picture({
    events,
    chronology,
    periods: timeline.periods,
    wording: plainWording,
    measure: plainMeasure,
    width: 900,
    layout: 'horizontal',
    scale: 'auto',
    openedHeight: 0,
    ...more,
  });
  if (!more.lanes) expect(violations(scene, events, plainMeasure)).to.deep.equal([]);
  return scene;
}

const NAMES = [
  { date: '1957/1961', title: 'First steps' },
  { date: '1961/1972', title: 'The race' },
  { date: '1969/..', title: 'In orbit' },
];

describe('periods', () => {
  it('begin and end where markers of their dates would stand, and go on where they are open', () => {
    for (const layout of ['horizontal', 'vertical'] as const) {
      const scene = draw(NAMES, { layout, width: layout === 'vertical' ? 375 : 900 });
      const at = (ms: number) => scene.start + scale.at(ms);
      const { periods, scale } = scene;
      const length = layout === 'vertical' ? scene.height : scene.width;
      expect(periods.map(({ period }) => period.title)).to.deep.equal([
        'First steps',
        'The race',
        'In orbit',
      ]);
      const middle = Date.UTC(1961, 6, 2, 12);
      expect(periods[0]?.to).to.be.closeTo(at(middle), 0.5);
      expect(periods[1]?.from).to.equal(periods[0]?.to);
      expect(periods[2]?.to).to.equal(length);
    }
  });

  it('of the same time have their names in rows of their own, before which nothing else stands', () => {
    const alone = draw([]);
    const scene = draw(NAMES);
    const [first, second, third] = scene.periods.map(({ across }) => across);
    expect([first, second]).to.deep.equal([0, 0]);
    expect(third).to.be.greaterThan(plainMeasure.lineHeight.tick);
    const names = (third as number) * 2;
    expect(scene.height).to.equal(alone.height + names);
    expect(Math.min(...scene.cards.map(({ y }) => y))).to.be.at.least(names);
    const upright = draw(NAMES, { layout: 'vertical', width: 375 });
    const least = Math.min(...upright.axis.labels.map(({ x }) => x));
    expect(least).to.be.at.least(names);
  });

  it('lie behind all lanes, under one row of names', () => {
    const byGroup = GROUPINGS.group as NonNullable<(typeof GROUPINGS)['group']>;
    const lanesIn = (layout: Scene['layout']) => {
      const { timeline } = normalize({ events: EVENTS }, { timeZone: 'UTC', locale: 'en' });
      const { events } = timeline;
      const groups = finish(groupsOf(events, byGroup));
      const chronology = finish(chronologyOf(events.columns));
      const none = new Set<string>();
      return finish(
        lanesOf(groups, chronology, events.columns, layout === 'vertical', firstWith(groups, 0), none),
      );
    };
    for (const layout of ['horizontal', 'vertical'] as const) {
      const scene = draw(NAMES.slice(0, 2), {
        layout,
        width: layout === 'vertical' ? 375 : 900,
        lanes: lanesIn(layout),
        laneOf: byGroup,
      });
      expect(scene.periods.map(({ period, across }) => [period.title, across])).to.deep.equal([
        ['First steps', 0],
        ['The race', 0],
      ]);
      if (layout === 'horizontal')
        expect(Math.min(...(scene.lanes ?? []).map(({ y }) => y ?? Infinity))).to.be.greaterThan(0);
    }
  });

  it('that are out of sight have no band, and those in part end at the edge of the picture', () => {
    const domain = [Date.UTC(1958, 0, 1), Date.UTC(1960, 0, 1)] as const;
    const { periods, width, cards } = draw(NAMES, { domain });
    expect(periods.map(({ period, from, to }) => [period.title, from, to])).to.deep.equal([
      ['First steps', 0, width],
    ]);
    expect(Math.min(...cards.map(({ y }) => y))).to.be.greaterThan(plainMeasure.lineHeight.tick * 2);
  });
});
