import type { Scene } from '../../../src/layout/scene.js';
import { allCards } from './order.js';

export interface Box {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const shown = ({ name, x, y, width, height }: Box): string =>
  `${name} ${[x, y, width, height].map((n) => n.toFixed(1)).join(' ')}`;

/** Bars, and the names that stand beside them; where one stands over its bar, both together. */
export const spanBoxes = ({ spans }: Scene): Box[] =>
  spans.flatMap(({ event, from, to, y, height, name, width }) => {
    const box = (called: string, start: number, end: number) => ({
      name: `${called} ${String(event)}`,
      x: start,
      y,
      width: end - start,
      height,
    });
    const isOver = name < to && name + width > from;
    return isOver
      ? [box('span', Math.min(from, name), Math.max(to, name + width))]
      : [box('span', from, to), box('name of', name, name + width)];
  });

/** The names of bars, wherever they stand. */
export const nameBoxes = ({ spans }: Scene): Box[] =>
  spans.map(({ event, y, height, name, width }) => ({
    name: `name of ${String(event)}`,
    x: name,
    y,
    width,
    height,
  }));

export const cardBoxes = (scene: Scene): Box[] =>
  allCards(scene).map((card) => ({ ...card, name: `card ${String(card.event)}` }));
