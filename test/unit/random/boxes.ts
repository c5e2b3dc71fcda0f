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

export const cardBoxes = (scene: Scene): Box[] =>
  allCards(scene).map((card) => ({ ...card, name: `card ${String(card.event)}` }));
