import { visTimeline } from './vis-shared.mjs';

globalThis.contestant = visTimeline({});
