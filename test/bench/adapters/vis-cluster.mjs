import { visTimeline } from './vis-shared.mjs';

globalThis.contestant = visTimeline({ cluster: { maxItems: 1, showStipes: false } });
