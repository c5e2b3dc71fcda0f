import { horizontal } from './horizontal.js';
import type { Layout, LayoutInput } from './layout.js';
import { vertical } from './vertical.js';

/** The layouts that draw an axis. A new one is one file and one line here. */
export const layouts: Readonly<Record<'horizontal' | 'vertical', (input: LayoutInput) => Layout>> = { horizontal, vertical };

/** The container's width in CSS px from which `auto` lies down. */
export const HORIZONTAL_FROM = 600;
