import { expect } from '@open-wc/testing';
import { openUnder } from '../../../src/layout/opened.js';
import type { Scene } from '../../../src/layout/scene.js';
import { Pipeline } from '../../../src/pipeline.js';
import { drawn, violations } from '../random/invariants.js';
import { randomStory } from '../random/random-stories.js';
import { chronologyOfList, eventsOf, plainMeasure, plainWording } from './plain-words.js';

const DAYS = ['2024-11-27', '2024-11-29', '2024-12-01', '2024-12-03', '2024-12-05', '2024-12-07'];
const STORY = eventsOf(['1982', '2011/2013', '2020', ...DAYS]);
const draw = (
  events = STORY,
  more: { opened?: number; openedHeight?: number; layout?: 'horizontal' | 'vertical' } = {},
): Scene =>
  new Pipeline().picture({
    events,
    chronology: chronologyOfList(events),
    wording: plainWording,
    measure: plainMeasure,
    width: 375,
    layout: 'vertical',
    scale: 'auto',
    openedHeight: 0,
    ...more,
  });

describe('openUnder', () => {
  it('moves what lies below the card down, and leaves what lies above', () => {
    const scene = draw();
    const opened = openUnder(scene, 2, 300);
    const card = scene.cards[2];
    const end = (card?.y ?? 0) + (card?.height ?? 0);
    expect(opened.height).to.equal(scene.height + 300);
    expect(opened.cards.map(({ y }, i) => Math.round(y - (scene.cards[i]?.y ?? 0)))).to.deep.equal([
      0, 0, 0, 300, 300, 300, 300, 300, 300,
    ]);
    opened.marks.forEach(({ y }, i) => {
      const before = scene.marks[i]?.y ?? 0;
      expect(y - before).to.be.closeTo(before > end ? 300 : 0, 1e-6);
    });
    expect(opened.axis.labels.map(({ x }) => x)).to.deep.equal(scene.axis.labels.map(({ x }) => x));
  });

  it('makes the axis, and a bar that it cuts, longer by that much', () => {
    const scene = draw();
    const length = ({ axis: { pieces } }: Scene) => (pieces.at(-1)?.[1] ?? 0) - (pieces[0]?.[0] ?? 0);
    expect(length(openUnder(scene, 0, 120)) - length(scene)).to.be.closeTo(120, 1e-9);
    const bars = ({ marks }: Scene) => marks.flatMap(({ bar }) => (bar ? [bar.to - bar.from] : []));
    for (let event = 0; event < STORY.length; event++)
      bars(openUnder(scene, event, 120)).forEach((long, i) =>
        expect(Math.round(long - (bars(scene)[i] ?? 0))).to.be.oneOf([0, 120]),
      );
  });

  it('changes nothing for an event without a card, or for no height', () => {
    const scene = draw();
    expect(openUnder(scene, 99, 300)).to.equal(scene);
    expect(openUnder(scene, 1, 0)).to.equal(scene);
  });

  it('opens nothing for an event in a cluster: its pane stands under the picture', () => {
    const events = eventsOf(Array.from({ length: 70 }, () => '2024-11-27').concat('2025-03'));
    const scene = draw(events);
    expect(scene.clusters[0]?.card).to.not.equal(undefined);
    for (const event of [0, 5]) expect(openUnder(scene, event, 200)).to.equal(scene);
  });

  it('keeps every rule of the layout, whatever is opened', () => {
    for (let seed = 1; seed <= 25; seed++) {
      const events = randomStory(seed, 4 + seed);
      for (const opened of [0, Math.floor(events.length / 2), events.length - 1]) {
        const scene = draw(events, { opened, openedHeight: 250 });
        const wanted = violations(scene, events, plainMeasure, 250).filter(
          (fault) => !fault.includes('label'),
        );
        expect(wanted, `seed ${String(seed)}, event ${String(opened)}`).to.deep.equal([]);
      }
    }
  });

  it('has no room to make in a horizontal picture', () => {
    const wide = { layout: 'horizontal' } as const;
    expect(drawn(draw(STORY, { ...wide, opened: 2, openedHeight: 300 }))).to.deep.equal(
      drawn(draw(STORY, wide)),
    );
  });
});
