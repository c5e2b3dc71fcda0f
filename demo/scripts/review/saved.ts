import { NO_WORK, type Story, type Work } from './model.js';
import type { History, Step } from './store.js';
import { REASONS } from './wording.js';

/** Where the work is kept. Its number goes up when the form of what is kept changes. */
export const KEY = 'article-timeline/review/1';
/** Where something is put that was kept and cannot be read: it is not thrown away. */
const UNREADABLE = `${KEY}/unreadable`;
/** So many steps are kept, fewer if they are too long for the browser. */
const KEPT_STEPS = 50;

/** Steps with the texts taken out: many have the same one. */
interface Kept {
  readonly texts: readonly string[];
  readonly steps: readonly object[];
  /** Which of the steps is the present one. */
  readonly at: number;
}

function pack({ past, present, future }: History, most: number): string {
  const kept = [...past.slice(past.length - Math.min(past.length, most)), present, ...future.slice(0, most)];
  const texts: string[] = [];
  const packStory = (story: Story): object => {
    if (!texts.includes(story.text)) texts.push(story.text);
    return { ...story, text: texts.indexOf(story.text) };
  };
  const steps = kept.map(({ work, story, label }) => ({
    label,
    story: packStory(story),
    work: { ...work, story: packStory(work.story) },
  }));
  return JSON.stringify({ texts, steps, at: kept.indexOf(present) } satisfies Kept);
}

function unpack(json: string): History {
  const { texts, steps, at } = JSON.parse(json) as Kept;
  const stories = new Map<string, Story>();
  // Steps with the same story share one object, so that it is read only once.
  const unpackStory = (packed: Story): Story => {
    const name = JSON.stringify(packed);
    const story = stories.get(name) ?? { ...packed, text: texts[Number(packed.text)] ?? '' };
    stories.set(name, story);
    return story;
  };
  // Doubts that an earlier version had and this one has no words for are left out.
  const unpacked = (steps as Step[]).map(({ work, story, label }): Step => ({
    label,
    story: unpackStory(story),
    work: {
      ...NO_WORK,
      ...work,
      doubts: work.doubts.filter(({ reason }) => reason in REASONS),
      story: unpackStory(work.story),
    } satisfies Work,
  }));
  const present = unpacked[at];
  if (!present || !Array.isArray(present.work.events)) throw new TypeError('not what was kept');
  return { past: unpacked.slice(0, at), present, future: unpacked.slice(at + 1) };
}

/** What was kept of an earlier visit, if anything, and what to say of it. */
export function readSaved(): { history?: History; trouble: string } {
  let json: string | null;
  try {
    json = localStorage.getItem(KEY);
  } catch {
    return {
      trouble:
        'This browser keeps nothing for this page: your work is gone once you leave it. Copy it out below.',
    };
  }
  if (!json) return { trouble: '' };
  try {
    return { history: unpack(json), trouble: '' };
  } catch {
    return { trouble: putAside(json) };
  }
}

/** Gives what to say of it. */
function putAside(json: string): string {
  try {
    localStorage.setItem(UNREADABLE, json);
    return `What was kept of an earlier visit cannot be read. It is still in the browser’s storage as ${UNREADABLE}.`;
  } catch {
    return 'What was kept of an earlier visit cannot be read.';
  }
}

/**
 * Keeps the work, with fewer steps to undo if there is no room for all. Gives what to say if it cannot be kept,
 * else ''.
 */
export function save(history: History): string {
  for (const most of [KEPT_STEPS, 5, 0]) {
    try {
      localStorage.setItem(KEY, pack(history, most));
      return '';
    } catch (error) {
      const isFull = error instanceof DOMException && /quota/i.test(error.name);
      if (!isFull)
        return 'This browser keeps nothing for this page: your work is gone once you leave it. Copy it out below.';
    }
  }
  return (
    'This story is too long for the browser to keep: your last changes are gone once you leave the ' +
    'page. Copy them out below.'
  );
}
