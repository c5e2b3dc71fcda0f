// Falsehoods planted in drafts, one at a time, by a seed: what `verify` has to mark, and what it must leave alone.

import { random } from '../tools/stories.mjs';

const DAY = 86_400_000;
const NAME = /(?<=\S\s)\p{Lu}\p{Ll}{2,}/u;
const NUMBER = /\d+/;
/** A word of a quotation that says something. */
const WORD = /\p{Ll}{5,}/u;

const names = (draft) => draft.events.flatMap(({ text }) => text.match(new RegExp(NAME, 'gu')) ?? []);
const speakers = (draft) =>
  draft.events.flatMap(({ quotes }) => quotes.flatMap(({ speaker }) => speaker?.name ?? []));

/** Another day, month or year, as far as a draft says it. */
function otherDate(date, pick) {
  const [first, ...rest] = date.split('/');
  if (first === '..') return `../${otherDate(rest[0], pick)}`;
  const [year, month = '01', day = '01'] = first.replace(/[~?%]/g, '').split(/[-T]/);
  if (!/^\d{4}$/.test(year) || Number(month) > 12) return undefined;
  const days = { 4: 365, 7: 31, 10: 1 }[first.length];
  if (!days) return undefined;
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day)) + (pick(40) + 1) * days * DAY;
  const other = new Date(time).toISOString().slice(0, first.length);
  return other === first ? undefined : other;
}

/** Puts `other()` in place of the first match; undefined where there is none, or nothing changes. */
function changed(text, pattern, other) {
  if (!pattern.test(text)) return undefined;
  const result = text.replace(pattern, other);
  return result === text ? undefined : result;
}

/** Each kind makes a false event of a true one, or undefined; `others` are drafts of other articles. */
const plants = {
  date: (event, { pick }) => ({ ...event, date: otherDate(event.date, pick) }),
  name: (event, { one, others }) => ({
    ...event,
    title: changed(event.title, NAME, () => one(others.flatMap(names))),
  }),
  number: (event, { pick }) => ({
    ...event,
    title: changed(event.title, NUMBER, (number) => String(Number(number) + 1 + pick(9))),
  }),
  word: ({ quotes: [quote, ...rest], ...event }, { one, others }) => ({
    ...event,
    quotes: quote && [
      {
        ...quote,
        text: changed(quote.text, WORD, () =>
          one(others.flatMap(({ events }) => events.flatMap(({ text }) => text.match(WORD) ?? []))),
        ),
      },
      ...rest,
    ],
  }),
  speaker: ({ quotes: [quote, ...rest], ...event }, { one, others }) => ({
    ...event,
    quotes: quote && [{ ...quote, speaker: { name: one(others.flatMap(speakers)) } }, ...rest],
  }),
  passage: (event, { one, others }) => {
    const exact = changed(event.anchor.exact, WORD, () => one(others.flatMap(names)));
    return { ...event, anchor: exact && { ...event.anchor, exact } };
  },
};

/** What of an event is said: date, title, text and passage, and of each quotation its words, passage and speaker. */
const thingsIn = ({ events }) =>
  events.reduce(
    (sum, { quotes }) => sum + 4 + quotes.reduce((all, { speaker }) => all + 2 + Number(Boolean(speaker)), 0),
    0,
  );

const isWhole = (value) =>
  value !== undefined &&
  (typeof value !== 'object' ||
    Object.entries(value).every(([key, own]) => key === 'role' || key === 'source' || isWhole(own)));

/** What a person wrote of an article: the gold, in words of its own. */
const byHand = ({ text, events, quotes }) => ({
  events: [
    ...events.map(({ dates, titles }) => ({ date: dates[0], title: titles[0], quotes: [] })),
    // Quotations need an event; it has the date of one that is true.
    ...events.slice(0, 1).map(({ dates, titles }) => ({
      date: dates[0],
      title: titles[0],
      quotes: quotes.map(({ start, end, speaker }) => ({
        text: text.slice(start, end),
        ...(speaker && { speaker: { name: speaker } }),
      })),
    })),
  ],
});

/**
 * Plants a falsehood of each kind in each event of the drafts of some articles. Gives how many of each kind were
 * planted and marked, and how many of all true things were marked.
 */
export function plantFalsehoods({ extractTimeline, verify }, articles, seed) {
  const next = random(seed);
  const pick = (n) => Math.floor(next() * n);
  const one = (list) => list[pick(list.length)];
  const drafts = articles.map(
    ({ text, published, lang }) => extractTimeline(text, { published, lang }).timeline,
  );
  const kinds = Object.fromEntries(
    Object.keys(plants).map((kind) => [kind, { planted: 0, marked: 0, missed: [] }]),
  );
  const truth = { things: 0, marked: 0, doubts: [] };
  articles.forEach(({ name, text, published, lang }, i) => {
    const draft = drafts[i];
    const check = (events) => verify(text, { ...draft, events }, { published, lang }).doubts;
    const before = check(draft.events);
    truth.things += thingsIn(draft);
    truth.marked += before.length;
    truth.doubts.push(...before.map(({ path, value }) => `${name} ${path}: ${value}`));
    const hand = byHand(articles[i]);
    const wrong = verify(text, hand, { published, lang }).doubts;
    truth.things += hand.events.reduce((sum, { quotes }) => sum + 2 + 2 * quotes.length, 0);
    truth.marked += wrong.length;
    truth.doubts.push(...wrong.map(({ path, value }) => `${name}, by hand, ${path}: ${value}`));
    const others = drafts.filter((other) => other !== draft);
    for (const [kind, plant] of Object.entries(plants)) {
      draft.events.forEach((event, at) => {
        const planted = plant(event, { pick, one, others });
        if (!isWhole(planted)) return;
        const was = new Set(before.map(({ path }) => path));
        const found = check(draft.events.with(at, planted)).filter(({ path }) => !was.has(path));
        kinds[kind].planted += 1;
        if (found.length) kinds[kind].marked += 1;
        else
          kinds[kind].missed.push(`${name} ${event.date} ${event.title} → ${planted.date} ${planted.title}`);
      });
    }
  });
  return { kinds, truth };
}

/** What has to hold, in percent. */
export const falsehoodBounds = { marked: 95, trueMarked: 5 };
