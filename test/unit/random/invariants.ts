import type { BlockRole } from '../../../src/layout/blocks.js';
import type { Lanes } from '../../../src/layout/groups.js';
import type { Measure, TextRole } from '../../../src/layout/measure.js';
import type { Scene } from '../../../src/layout/scene.js';
import type { EventList } from '../../../src/model/event-list.js';
import type { Chronology } from '../../../src/scale/marks.js';
import { chronologyOfList } from '../layout/plain-words.js';
import { cardBoxes, shown, spanBoxes, type Box } from './boxes.js';
import { connected, crossed } from './connectors.js';
import { allCards, counts, EPSILON, named, placed } from './order.js';

/** WCAG 2.2, 2.5.8. */
const TARGET = 24;

/** A picture without its functions: two of the same story are alike. */
export const drawn = (scene: Scene): unknown => JSON.parse(JSON.stringify(scene));

/** Pairs of boxes that overlap: a sweep along y. */
export function overlaps(boxes: readonly Box[]): string[] {
  const found: string[] = [];
  const sorted = boxes.toSorted((a, b) => a.y - b.y);
  let open: Box[] = [];
  for (const box of sorted) {
    open = open.filter((other) => other.y + other.height > box.y + EPSILON);
    for (const other of open)
      if (other.x + other.width > box.x + EPSILON && box.x + box.width > other.x + EPSILON)
        found.push(`${shown(other)} overlaps ${shown(box)}`);
    open.push(box);
  }
  return found;
}

const square = (name: string, x: number, y: number, size: number): Box => ({
  name,
  x: x - size / 2,
  y: y - size / 2,
  width: size,
  height: size,
});

/** Markers without a card: they are buttons. */
function spotsOf({ marks, cards, spans }: Scene) {
  const carded = new Set([...cards, ...spans].map(({ event }) => event));
  return marks.filter(({ event }) => !carded.has(event));
}

/** All that is seen or pressed and may not lie on something else. */
function boxesOf(scene: Scene): Box[] {
  return [
    ...cardBoxes(scene),
    ...scene.axis.labels.map((label) => ({ ...label, name: `label ${label.text}` })),
    ...scene.clusters.map(({ event, x, y, size }) => square(`cluster of ${String(event)}`, x, y, size)),
    ...spanBoxes(scene),
  ];
}

function outside(scene: Scene, { sizes }: Measure): string[] {
  const boxes = [
    ...boxesOf(scene),
    ...scene.marks.map(({ event, x, y }) => square(`marker ${String(event)}`, x, y, sizes.markerSize)),
  ];
  const ends = scene.axis.pieces.flat().concat(
    scene.axis.ticks,
    scene.axis.breaks,
    scene.marks.flatMap(({ bar }) => (bar ? [bar.from, bar.to] : [])),
  );
  const length = scene.layout === 'horizontal' ? scene.width : scene.height;
  return [
    ...boxes
      .filter(
        ({ x, y, width, height }) =>
          !(
            x >= -EPSILON &&
            y >= -EPSILON &&
            x + width <= scene.width + EPSILON &&
            y + height <= scene.height + EPSILON
          ),
      )
      .map((box) => `${shown(box)} is outside of ${String(scene.width)} × ${String(scene.height)}`),
    ...ends
      .filter((along) => !(along >= -EPSILON && along <= length + EPSILON))
      .map((along) => `the axis has something at ${String(along)} of ${String(length)}`),
  ];
}

/** What the text of each block is set in. */
const FONTS: Readonly<Record<BlockRole, TextRole>> = {
  lane: 'date',
  date: 'date',
  count: 'date',
  title: 'title',
  quote: 'quote',
  more: 'date',
  picture: 'date',
  icon: 'date',
};

function wideLines(scene: Scene, { width, lineHeight }: Measure): string[] {
  return allCards(scene).flatMap((card) => {
    const lines = card.blocks.flatMap(({ role, lines: texts, place }) =>
      texts.map((text) => ({
        text,
        font: FONTS[role],
        high: place === 'after' ? 0 : lineHeight[FONTS[role]],
      })),
    );
    const high = lines.reduce((sum, line) => sum + line.high, 0);
    return [
      ...lines
        .filter(({ text, font }) => width(text, font) > card.width + EPSILON)
        .map(({ text }) => `line “${text}” is wider than its card of ${String(card.width)}`),
      ...(high > card.height + EPSILON ? [`card ${String(card.event)} is lower than its lines`] : []),
      ...lines.filter(({ text }) => !text.trim()).map(() => `card ${String(card.event)} has an empty line`),
    ];
  });
}

/** Bubbles and markers without a card are pressed: their middles need the distance of a target's size. */
function targets(scene: Scene): string[] {
  const spots = spotsOf(scene).map(({ event, x, y }) => square(`spot ${String(event)}`, x, y, TARGET));
  const bubbles = scene.clusters.map(({ event, x, y }) =>
    square(`cluster of ${String(event)}`, x, y, TARGET),
  );
  return [
    ...overlaps([...spots, ...bubbles]),
    ...overlaps([...spots, ...cardBoxes(scene)]).filter(
      (pair) => pair.includes('spot') && pair.includes('card'),
    ),
  ];
}

/** The label of each lane, on a line of its own, and of what shows further ones. */
function labelBoxes({ lanes = [], more, width }: Scene): Box[] {
  const labels = [
    ...lanes.map(({ name, y }) => ({ name: `label of ${name}`, y })),
    { name: 'further lanes', y: more?.lanes ? more.y : undefined },
  ];
  return labels.flatMap(({ name, y }) => (y === undefined ? [] : [{ name, x: 0, y, width, height: TARGET }]));
}

/**
 * What a picture in lanes does that none may do: each lane is a picture of its events, and nothing of one lies on
 * another.
 */
export function laneViolations(
  scene: Scene,
  events: EventList,
  measure: Measure,
  { lanes, rows, more }: Lanes,
): string[] {
  const whole = chronologyOfList(events);
  const parts = (scene.rows ?? []).flatMap((part, row) => {
    const chronology = rows[row] as Chronology;
    const found = [
      ...counts(part, chronology),
      ...placed(part, chronology, 0),
      ...named(part, chronology),
      ...crossed(part),
      ...connected(part),
    ];
    return found.map((each) => `row ${String(row)}: ${each}`);
  });
  const inside = rows.reduce((sum, { count }) => sum + count, 0);
  const beside = scene.layout === 'vertical';
  const shown = [
    ...scene.marks.map(({ event }) => event),
    ...scene.clusters.flatMap(({ first, end, among }) => [...among().order.subarray(first, end)]),
  ];
  const rising = [scene.marks, scene.cards, scene.clusters].every((list) =>
    list.every(({ event }, i) => i === 0 || event > (list[i - 1]?.event ?? 0)),
  );
  const carded = new Set(scene.cards.map(({ event }) => event));
  return [
    ...parts,
    ...overlaps([...boxesOf(scene), ...labelBoxes(scene)]),
    ...outside(scene, measure),
    ...wideLines(scene, measure),
    ...targets(scene),
    ...(new Set(shown).size === shown.length ? [] : ['an event is there twice']),
    ...(inside + (beside ? 0 : more.events) === whole.count
      ? []
      : [
          `${String(inside)} events in rows and ${String(more.events)} in further lanes are not ${String(whole.count)}`,
        ]),
    ...(rising ? [] : ['not in time order']),
    ...(lanes.every(({ collapsed }, row) => beside || !collapsed || !scene.rows?.[row]?.cards.length) &&
    (!beside || !scene.rows?.[1]?.cards.length) &&
    carded.size === scene.cards.length
      ? []
      : ['a lane that is collapsed has cards']),
  ];
}

/** What a picture does that none may do, in words; `opened` px of it are a pane. */
export function violations(scene: Scene, events: EventList, measure: Measure, opened = 0): string[] {
  const chronology = chronologyOfList(events);
  return [
    ...overlaps(boxesOf(scene)),
    ...outside(scene, measure),
    ...wideLines(scene, measure),
    ...counts(scene, chronology),
    ...placed(scene, chronology, opened),
    ...named(scene, chronology),
    ...targets(scene),
    ...crossed(scene),
    ...connected(scene),
  ];
}
