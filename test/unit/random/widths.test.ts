// How often a picture is arranged anew while its reader makes it wider.
import { expect } from '@open-wc/testing';
import { horizontal } from '../../../src/layout/horizontal.js';
import type { Memory } from '../../../src/layout/layout.js';
import type { EventList } from '../../../src/model/event-list.js';
import { chooseScale } from '../../../src/scale/index.js';
import { layoutInput } from '../layout/plain-words.js';
import { randomStory } from './random-stories.js';

const [NARROWEST, WIDEST, STEP] = [600, 1400, 10];
const MOST_CHANGES = 12;
/** Of more events not all have cards, and each card that finds room is a change. */
const MOST_EVENTS = 24;
const STORIES = 11;

/** Which cards there are, on which sides and in which rows. */
function arrangementIn({ arrangement }: Memory): string {
  const { sides, stays } = arrangement!;
  return JSON.stringify([sides, [...stays].map(([event, { row }]) => [event, row])]);
}

/** The widths in which cards stand otherwise than in the width before. */
function changesOf(events: EventList): number[] {
  const changes: number[] = [];
  let last: Memory | undefined;
  for (let width = NARROWEST; width <= WIDEST; width += STEP) {
    const input = { ...layoutInput(events, width), last };
    const layout = horizontal(input);
    const { memory } = layout.layOut(chooseScale('auto', input.story.chronology, layout.room));
    if (last && arrangementIn(memory) !== arrangementIn(last)) changes.push(width);
    last = memory;
  }
  return changes;
}

describe('a picture that becomes wider', () => {
  it(`is arranged anew at most ${String(MOST_CHANGES)} times from ${String(NARROWEST)} to ${String(WIDEST)} px`, () => {
    for (let i = 1; i <= STORIES; i++) {
      const count = Math.round((MOST_EVENTS * i) / STORIES);
      const changes = changesOf(randomStory(7000 + i, count));
      const where = `${String(count)} events: at ${changes.join()} px`;
      expect(changes.length, where).to.be.at.most(MOST_CHANGES);
    }
  });
});
