import { expect } from '@open-wc/testing';
import { log } from '../../../src/scale/log.js';
import { chronology, chronologyOfList, spotsOf } from '../layout/plain-words.js';
import { randomStory } from '../random/random-stories.js';
import { ROOM } from './room.js';

const DAY = 86_400_000;
const STORY = chronology('1024', '1924', '2014', '2023', '2024-12-05');

describe('log', () => {
  it('gives each ten times of distance from the last date as much of the axis', () => {
    const { at, length } = log(STORY, ROOM);
    const back = [100, 1000, 10_000, 100_000].map((days) => length - at(STORY.to - days * DAY));
    const steps = back.slice(1).map((px, i) => px - (back[i] ?? NaN));
    for (const step of steps) expect(step / (steps[2] ?? NaN)).to.be.within(0.99, 1.01);
    expect([at(STORY.from), at(STORY.to), length]).to.deep.equal([0, 1000, 1000]);
  });

  it('is even on the day around its origin', () => {
    const { at, length } = log(STORY, ROOM);
    const px = (days: number) => length - at(STORY.to - days * DAY);
    expect(px(0.1) / px(0.05)).to.be.within(1.9, 2);
  });

  it('counts from another date, back and ahead alike', () => {
    const origin = Date.UTC(1900, 0, 1);
    const scale = log(STORY, ROOM, origin);
    expect(scale.origin).to.equal(origin);
    for (const days of [1, 50, 3000])
      expect(scale.at(origin + days * DAY) - scale.at(origin)).to.be.closeTo(
        scale.at(origin) - scale.at(origin - days * DAY),
        1e-6,
      );
  });

  it('holds what lies beyond at the ends', () => {
    const { at, invert } = log(STORY, ROOM);
    expect([at(-Infinity), at(Infinity), invert(-5), invert(5000)]).to.deep.equal([
      0,
      1000,
      STORY.from,
      STORY.to,
    ]);
  });

  it('runs forward and back again, for random stories and origins', () => {
    for (let seed = 1; seed <= 120; seed++) {
      const story = chronologyOfList(randomStory(seed, 1 + (seed % 30)));
      for (const origin of [undefined, story.from, story.from + (story.to - story.from) * 0.3]) {
        const scale = log(story, ROOM, origin);
        const places = spotsOf(story).map(({ at }) => scale.at(at));
        expect(
          places.every(
            (px, i) => px >= 0 && px <= scale.length + 1e-9 && (i === 0 || px > (places[i - 1] ?? NaN)),
          ),
          `seed ${String(seed)}`,
        ).to.equal(true);
        spotsOf(story).forEach(({ at }, i) =>
          expect(Math.abs(scale.invert(places[i] ?? NaN) - at), `seed ${String(seed)}`).to.be.at.most(
            Math.max(1, (story.to - story.from) * 1e-9),
          ),
        );
      }
    }
  });
});
