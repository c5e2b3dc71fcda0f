import { eventFrom, keepConfirmed, quoteFrom, readWork } from './draft.js';
import { checkDraft } from './given.js';
import { isHtml, readPage } from './document.js';
import {
  addEvent,
  addQuote,
  confirmEvents,
  deleteEvent,
  deleteQuote,
  editTitle,
  mergeEvents,
  moveQuote,
  nextKey,
  settleDoubt,
  splitEvent,
} from './edits.js';
import {
  NO_STORY,
  NO_WORK,
  eventOfQuote,
  findEvent,
  numberOf,
  type DoubtNote,
  type Place,
  type Story,
  type Work,
} from './model.js';
import type { Mode, Store } from './store.js';
import { count, opening } from './wording.js';

/** The card that is there once this one is gone: the next, else the one before, else the heading of the draft. */
function neighbour({ work }: Store, key: string): string {
  const at = work.events.findIndex((event) => event.key === key);
  const next = work.events[at + 1] ?? work.events[at - 1];
  return next ? `event-${next.key}` : 'draft-heading';
}

const nameOf = (store: Store, key: string): string =>
  `event ${numberOf(store.work, key)}, “${opening(findEvent(store.work, key)?.title ?? '')}”`;

/** Reads the story and puts its draft in the place of the one before, which undo brings back. */
export function read(store: Store, given: Partial<Story>, what = 'Read'): void {
  const plain = { ...store.story, ...given };
  const story = isHtml(plain.text) ? { ...plain, ...readPage(plain.text) } : plain;
  if (!story.text.trim()) return store.show({ status: 'There is no text to read yet.', focus: 'story' });
  take(store, readWork(story), what, story.lang);
}

/** The field for a draft from elsewhere. */
export const GIVEN = 'given-draft';

/** Holds a draft from elsewhere against the story in the field, and puts it in the place of the one before. */
export function readGiven(store: Store): void {
  const json = store.view.written[GIVEN] ?? '';
  const { text } = store.story;
  if (!text.trim())
    return store.show({ status: 'Paste the story too: the draft is held against it.', focus: 'story' });
  const story = isHtml(text) ? { ...store.story, ...readPage(text) } : store.story;
  const { work, fault } = checkDraft(json, readWork(story));
  if (work) return take(store, work, 'Draft checked', story.lang);
  store.show({
    faults: { ...store.view.faults, [GIVEN]: { value: json, message: fault } },
    status: `Draft: ${fault}`,
    focus: GIVEN,
  });
}

/** Puts a draft in the place of the one before, but for what has been confirmed. */
function take(store: Store, fresh: Work, what: string, lang: string): void {
  const { work, kept } = keepConfirmed(store.work, fresh);
  const quotes = work.events.reduce((sum, event) => sum + event.quotes.length, 0);
  const stayed = kept ? ` ${count(kept, 'confirmed event')} kept.` : '';
  const had = store.work.events.length > 0 ? ' Undo brings the earlier draft back.' : '';
  store.replace(
    `${what}: ${count(work.events.length, 'event')}, ${count(quotes, 'quotation')}, ` +
      `${count(work.doubts.length, 'doubt')}.${stayed}${had}`,
    work,
    {
      storyOpen: work.events.length === 0,
      focus: work.events.length ? 'live' : 'notices',
    },
    { ...work.story, lang },
  );
}

/** Opens a file that was chosen or dropped. */
export async function openFile(store: Store, file: File): Promise<void> {
  if (file.size > 5_000_000)
    return store.show({ status: `“${file.name}” is longer than 5 MB: no story is.` });
  try {
    const text = await file.text();
    if (text.includes('\0')) return store.show({ status: `“${file.name}” is neither text nor HTML.` });
    const page =
      /\.html?$|\.xhtml$/i.test(file.name) || file.type === 'text/html' || isHtml(text)
        ? readPage(text)
        : { text, headings: [] };
    read(store, page, `“${file.name}” read`);
  } catch {
    store.show({ status: `“${file.name}” could not be opened.` });
  }
}

export function startOver(store: Store): void {
  store.replace(
    'Started over. Undo brings everything back.',
    { ...NO_WORK, story: { ...NO_STORY, lang: store.story.lang } },
    { storyOpen: true, focus: 'story' },
  );
}

/** Opens the form of an event or quotation, or closes it. */
export function toggle(store: Store, key: string, mode: Mode): void {
  const { open } = store.view;
  if (open?.key === key && open.mode === mode) return close(store, key, mode);
  const first = {
    edit: `date-${key}`,
    quote: `words-${key}`,
    merge: `merge-${key}-with`,
    split: `split-${key}-date`,
  }[mode];
  store.show({
    open: { key, mode },
    written: {},
    faults: {},
    selected: mode === 'quote' ? (eventOfQuote(store.work, key)?.key ?? null) : key,
    focus: first,
  });
}

export function close(store: Store, key: string, mode: Mode): void {
  store.show({ open: null, faults: {}, focus: mode === 'quote' ? `quote-${key}-edit` : `${mode}-${key}` });
}

export function confirm(store: Store, key: string): void {
  store.edit(`Confirmed ${nameOf(store, key)}.`, confirmEvents(new Set([key])), { focus: `event-${key}` });
}

export function confirmAll(store: Store): void {
  store.edit(`All ${count(store.work.events.length, 'event')} confirmed.`, confirmEvents());
}

export function removeEvent(store: Store, key: string): void {
  const focus = neighbour(store, key);
  const selected = focus.startsWith('event-') ? focus.slice('event-'.length) : null;
  store.edit(`Deleted ${nameOf(store, key)}.`, deleteEvent(key), { focus, selected, open: null });
}

export function merge(store: Store, key: string, from: string): void {
  store.edit(`Merged ${nameOf(store, from)} into ${nameOf(store, key)}.`, mergeEvents(key, from), {
    open: null,
    selected: key,
    focus: `event-${key}`,
  });
}

export function split(store: Store, key: string, second: Parameters<typeof splitEvent>[1]): void {
  const added = nextKey(store.work, 'e');
  store.edit(`Split ${nameOf(store, key)}.`, splitEvent(key, second), {
    open: null,
    selected: added,
    focus: `event-${added}`,
  });
}

export function removeQuote(store: Store, key: string): void {
  const event = eventOfQuote(store.work, key);
  const at = event?.quotes.findIndex((quote) => quote.key === key) ?? -1;
  const next = event?.quotes[at + 1] ?? event?.quotes[at - 1];
  store.edit(`Deleted the quotation “${opening(event?.quotes[at]?.text ?? '', 40)}”.`, deleteQuote(key), {
    open: null,
    focus: next ? `quote-${next.key}` : `event-${event?.key ?? ''}`,
  });
}

export function move(store: Store, key: string, to: string): void {
  store.edit(`Moved the quotation to ${nameOf(store, to)}.`, moveQuote(key, to), {
    selected: to,
    focus: `event-of-${key}`,
  });
}

/** Makes an event of a stretch of the story; without one, an empty one at the end. */
export function makeEvent(store: Store, place: Place | null): void {
  const added = nextKey(store.work, 'e');
  const { story } = store.work;
  const event = place ? eventFrom(story, place) : { date: '', title: 'New event', quotes: [] };
  store.edit(`Added the event “${opening(event.title)}”. Check its date and title.`, addEvent(event, place), {
    selected: added,
    open: { key: added, mode: 'edit' },
    picked: null,
    focus: `date-${added}`,
  });
}

/** Makes a quotation of a stretch of the story; without one, an empty one. */
export function makeQuote(store: Store, to: string, place: Place | null): void {
  if (!findEvent(store.work, to)) return;
  const added = nextKey(store.work, 'q');
  const quote = place ? quoteFrom(store.work.story, place) : { text: '…' };
  store.edit(`Added a quotation to ${nameOf(store, to)}. Check its speaker.`, addQuote(to, quote, place), {
    selected: to,
    open: { key: added, mode: 'quote' },
    picked: null,
    focus: place ? `speaker-${added}` : `words-${added}`,
  });
}

export function settle(store: Store, { key, event }: DoubtNote, isInList: boolean): void {
  const { doubts } = store.work;
  const at = doubts.findIndex((doubt) => doubt.key === key);
  const next = doubts[at + 1] ?? doubts[at - 1];
  const inList = next ? `settle-${next.key}` : 'doubts-heading';
  store.edit('Doubt settled.', settleDoubt(key), { focus: isInList ? inList : `event-${event ?? ''}` });
}

export function rename(store: Store, title: string): void {
  store.edit(title ? `The story is called “${title}”.` : 'The story has no title.', editTitle(title));
}

/** Selects an event here and in the timeline. */
export function select(store: Store, key: string | null): void {
  if (key !== store.view.selected) store.show({ selected: key });
}
