import { firstWith, groupsOf, GROUPINGS, lanesOf, type Lanes } from '../../../src/layout/groups.js';
import type { Scene } from '../../../src/layout/scene.js';
import { domainOf, windowOf } from '../../../src/layout/window.js';
import type { EventList } from '../../../src/model/event-list.js';
import { finish } from '../../../src/model/order.js';
import { Pipeline } from '../../../src/pipeline.js';
import { SCALES, type ScaleChoice } from '../../../src/scale/index.js';
import type { Domain } from '../../../src/scale/zoomed.js';
import { chronologyOfList, eventsOf, plainMeasure, plainWording } from '../layout/plain-words.js';
import { drawn, laneViolations } from './invariants.js';
import { random, randomStory } from './random-stories.js';
import { expectNoViolations } from './shrink.js';

type Form = 'horizontal' | 'vertical';
const FORMS: readonly Form[] = ['horizontal', 'vertical'];
const STORIES = 12;
const GESTURES = 8;
const DAY = 86_400_000;
const byGroup = GROUPINGS.group as NonNullable<(typeof GROUPINGS)['group']>;

/** A random story of which each event is in one of some groups, or in none. */
function groupedStory(seed: number, count: number, next: () => number): EventList {
  const groups = 1 + Math.floor(next() * 15);
  const names = Array.from(
    { length: groups },
    (_, i) => `Group ${String(i + 1)} ${'of people '.repeat(Math.floor(next() * 4))}`,
  );
  return eventsOf(
    [...randomStory(seed, count)].map(({ date, title, lead, quotes, text }) => {
      const group = names[Math.floor(next() * (groups + 1))];
      return {
        date,
        title,
        lead,
        quotes: quotes.map((quote) => ({ text: quote.text })),
        ...(text !== undefined && { text }),
        ...(group !== undefined && { group }),
      };
    }),
  );
}

interface Drawing {
  readonly pipeline: Pipeline;
  readonly events: EventList;
  readonly lanes: Lanes;
  readonly width: number;
  readonly layout: Form;
  readonly scale: ScaleChoice;
}

const draw = ({ pipeline, events, lanes, width, layout, scale }: Drawing, domain: Domain | null): Scene =>
  pipeline.picture({
    events,
    chronology: chronologyOfList(events),
    wording: plainWording,
    measure: plainMeasure,
    width,
    layout,
    scale,
    openedHeight: 0,
    domain: domain ?? undefined,
    lanes,
    laneOf: byGroup,
  });

function lanesFor(events: EventList, layout: Form, next: () => number): Lanes {
  const groups = finish(groupsOf(events, byGroup));
  const collapsed = new Set(groups.names.filter(() => next() < 0.3));
  const first = firstWith(groups, Math.floor(next() * events.length));
  return finish(
    lanesOf(groups, chronologyOfList(events), events.columns, layout === 'vertical', first, collapsed),
  );
}

function fails(drawing: Drawing, next: () => number): string[] {
  const whole = draw(drawing, null);
  const found = laneViolations(whole, drawing.events, plainMeasure, drawing.lanes);
  const again = draw({ ...drawing, pipeline: new Pipeline() }, null);
  if (JSON.stringify(drawn(whole)) !== JSON.stringify(drawn(again)))
    found.push('the same story gave two pictures');
  let window = windowOf(whole.base, null);
  for (let i = 0; i < GESTURES && !found.length; i++) {
    const size = Math.min(whole.base.length, window.size * 1.8 ** (1 - next() * 3));
    const domain = domainOf(whole.base, { low: window.low + next() * (window.size - size), size }, DAY);
    window = windowOf(whole.base, domain);
    const scene = draw(drawing, domain);
    found.push(
      ...laneViolations(scene, drawing.events, plainMeasure, drawing.lanes).map(
        (each) => `gesture ${String(i)}: ${each}`,
      ),
    );
    const tops = (of: Scene) => JSON.stringify(of.lanes?.map(({ y }) => y));
    if (tops(scene) !== tops(whole)) found.push('a lane does not keep its height');
  }
  return found;
}

describe('lanes of random stories', () => {
  FORMS.forEach((layout, form) => {
    SCALES.forEach((scale, kind) => {
      it(`keep every rule, zoomed too: ${String(STORIES)} stories, ${layout}, ${scale}`, () => {
        for (let i = 0; i < STORIES; i++) {
          const seed = 500_000 + i + STORIES * (kind + SCALES.length * form);
          const next = random(seed);
          const count = 1 + Math.floor(next() ** 2 * 300);
          const width = Math.round((layout === 'vertical' ? 300 : 600) + next() * 900);
          const find = (events: EventList) => {
            const again = random(-seed);
            const lanes = lanesFor(events, layout, again);
            return fails({ pipeline: new Pipeline(), events, lanes, width, layout, scale }, again);
          };
          const setting = `seed ${String(seed)}: ${layout}, ${scale}, ${String(width)} px`;
          expectNoViolations(groupedStory(seed, count, next), find, setting);
        }
      });
    });
  });
});
