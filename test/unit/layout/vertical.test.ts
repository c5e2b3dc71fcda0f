import { expect } from '@open-wc/testing';
import { gathered } from '../../../src/layout/brackets.js';
import type { Connector, Scene, Spot2D } from '../../../src/layout/scene.js';
import type { EventList } from '../../../src/model/event-list.js';
import { Pipeline } from '../../../src/pipeline.js';
import { violations } from '../random/invariants.js';
import { randomStory } from '../random/random-stories.js';
import { chronologyOfList, eventsOf, plainMeasure, plainWording } from './plain-words.js';

const draw = (events: EventList, width = 375): Scene =>
  new Pipeline().picture({
    events,
    chronology: chronologyOfList(events),
    wording: plainWording,
    measure: plainMeasure,
    width,
    layout: 'vertical',
    scale: 'auto',
    openedHeight: 0,
  });

describe('a vertical picture', () => {
  it('shows the title of every event of up to 60, in order, whatever lies how near', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const events = randomStory(3000 + seed, 1 + ((seed * 7) % 60));
      const scene = draw(events, 280 + ((seed * 53) % 320));
      const name = `seed ${String(3000 + seed)}`;
      expect([scene.cards.length, scene.clusters.length], name).to.deep.equal([events.length, 0]);
      expect(violations(scene, events, plainMeasure), name).to.deep.equal([]);
      const { rank } = chronologyOfList(events);
      const tops = scene.cards.toSorted((a, b) => a.y - b.y).map(({ event }) => rank[event]);
      expect(tops, name).to.deep.equal(tops.toSorted((a, b) => (a ?? 0) - (b ?? 0)));
    }
  });

  it('is about as high as its cards need, and no higher than a list of them by a third', () => {
    const days = Array.from({ length: 40 }, (_, i) =>
      new Date(Date.UTC(2022, 0, 1 + (i * i) / 2)).toISOString().slice(0, 10),
    );
    const { cards, height } = draw(eventsOf(days));
    const list = cards.reduce((sum, card) => sum + card.height + plainMeasure.sizes.cardGap, 0);
    expect(height / list).to.be.within(1, 1.34);
  });

  it('has the first card of a marker beside it, and its others under that', () => {
    const { cards, marks } = draw(eventsOf(['1982', '2024-11-27', '2024-11-27', '2024-11-27', '2024-12-25']));
    const [first, second, third] = cards.filter(({ event }) => event >= 1 && event <= 3);
    expect(first?.y).to.be.closeTo(marks[1]?.y ?? NaN, (first?.height ?? 0) + plainMeasure.sizes.cardGap);
    expect((second?.y ?? 0) - (first?.y ?? 0)).to.equal((first?.height ?? 0) + plainMeasure.sizes.cardGap);
    expect(third?.y).to.be.greaterThan(second?.y ?? Infinity);
    expect(second?.y).to.be.greaterThan(marks[1]?.y ?? Infinity);
  });

  it('gathers cards that stand far from their markers', () => {
    const pile = Array.from({ length: 14 }, () => '2023-09-11');
    const { connectors, brackets = [] } = draw(eventsOf(['1971', '1988', ...pile, '2023-09-25']));
    expect(connectors.filter((each) => each.gathered).length).to.be.above(3);
    expect(brackets.length).to.be.above(1);
    const calm = draw(eventsOf(['2001', '2002', '2003', '2004']));
    expect([calm.connectors.some((each) => each.gathered), calm.brackets?.length]).to.deep.equal([false, 0]);
  });
});

describe('gathered', () => {
  const line = (event: number, from: number, to: number): Connector => ({
    event,
    points: [
      [0, from],
      [6, from],
      [20, to],
      [24, to],
    ],
  });

  it('makes a bracket of three or more long lines beside each other, whose first and last one stay', () => {
    const lines = [line(0, 0, 0), line(1, 10, 200), line(2, 20, 240), line(3, 30, 280), line(4, 300, 320)];
    const { connectors, brackets } = gathered(lines);
    expect(connectors.map((each) => each.gathered ?? false)).to.deep.equal([
      false,
      false,
      true,
      false,
      false,
    ]);
    const sides: Spot2D[][] = [
      [
        [6, 10],
        [6, 30],
      ],
      [
        [20, 200],
        [20, 280],
      ],
    ];
    expect(brackets).to.deep.equal(sides);
  });

  it('leaves long lines alone that are not beside each other, and the first one', () => {
    expect(gathered([line(0, 0, 200), line(1, 10, 240), line(2, 300, 310)]).brackets).to.deep.equal([]);
    expect(gathered([line(0, 0, 200), line(1, 10, 240), line(2, 20, 310)]).brackets.length).to.equal(2);
  });
});
