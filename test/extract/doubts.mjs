// How far doubts point at errors: of each kind, the share of doubted things that are wrong; and the share of errors
// that carry a doubt.

const overlap = (a, b) => Math.min(a.end, b.end) - Math.max(a.start, b.start);
const letters = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
const lastWord = (name) => letters(name.trim().split(/\s+/).at(-1) ?? '');

/** Whether two names are somebody’s: the last word of either is in the other. */
const isSameName = (a, b) =>
  Boolean(a && b) && (letters(a).includes(lastWord(b)) || letters(b).includes(lastWord(a)));

/** A day, month or year without the time of day and marks. */
const plainDate = (date) => date.replace(/[~?%]/g, '').replace(/T[^/]*/g, '');

/** A speaker who is only a pronoun is not found. */
const PRONOUN = /^(?:he|she|it|they|we|i)$/i;

/** What doubts are about. Doubts of one thing never stand for errors of another. */
const subjects = {
  date: ['inherited', 'planned', 'context', 'several', 'reported', 'open'],
  title: ['title'],
  speaker: ['no-speaker', 'guessed', 'nameless', 'carried', 'unknown-name'],
  place: ['no-event'],
};
const subjectOf = (reason) => Object.keys(subjects).find((key) => subjects[key].includes(reason));

/** Counts for each kind of doubt, and for each subject how many errors there are and how many of them are doubted. */
export class DoubtCount {
  kinds = {};
  errors = Object.fromEntries(Object.keys(subjects).map((key) => [key, { all: 0, doubted: 0, judged: 0 }]));

  /** Something that gold judges, and the doubts at it. */
  add(subject, isWrong, reasons) {
    const own = reasons.filter((reason) => subjectOf(reason) === subject);
    for (const reason of own) {
      const kind = (this.kinds[reason] ??= { all: 0, wrong: 0 });
      kind.all += 1;
      kind.wrong += Number(isWrong);
    }
    const count = this.errors[subject];
    count.judged += 1;
    count.all += Number(isWrong);
    count.doubted += Number(isWrong && own.length > 0);
  }
}

function countQuotes(count, article, found, reasonsAt) {
  for (const quote of found) {
    const gold = article.quotes.find((gold) => overlap(quote, gold) > 0);
    if (gold?.optional || (gold && !gold.speaker && !gold.reference)) continue;
    const { speaker } = quote;
    const isMention =
      !PRONOUN.test(speaker?.name ?? '') &&
      speaker &&
      gold?.speakerStart !== undefined &&
      overlap(speaker, { start: gold.speakerStart, end: gold.speakerEnd }) > 0;
    const isRight =
      gold && (isMention || [gold.speaker, gold.reference].some((name) => isSameName(speaker?.name, name)));
    count.add('speaker', !isRight, reasonsAt(quote));
  }
}

function countEvents(count, article, events, reasonsOf) {
  const golds = article.events;
  events.forEach((event, i) => {
    const here = golds.filter(
      (gold) => overlap(event, gold) > 0.5 * Math.min(event.end - event.start, gold.end - gold.start),
    );
    // Where gold is not of the whole text, sentences without it are not judged.
    if (!here.length && article.isPartial) return;
    const same = here.filter(({ dates }) => dates.some((date) => plainDate(date) === plainDate(event.date)));
    count.add('date', !same.length, reasonsOf(`events[${i}]`));
    const titles = same.flatMap(({ titles = [] }) => titles).map(letters);
    if (titles.length) count.add('title', !titles.includes(letters(event.title)), reasonsOf(`events[${i}]`));
    event.quotes.forEach((quote, j) => {
      const gold = article.quotes.find(
        ({ events, start, end }) => events && letters(article.text.slice(start, end)) === letters(quote.text),
      );
      if (gold && !gold.optional)
        count.add(
          'place',
          !same.some(({ id }) => gold.events.includes(id)),
          reasonsOf(`events[${i}].quotes[${j}]`),
        );
    });
  });
}

/** Doubts and errors in the drafts of articles with gold. */
export function countDoubts({ extractTimeline, findQuotes }, articles) {
  const count = new DoubtCount();
  for (const article of articles) {
    const { text, published, lang } = article;
    const { timeline, doubts } = extractTimeline(text, { published, lang });
    const reasonsOf = (path) => doubts.filter((doubt) => doubt.path === path).map(({ reason }) => reason);
    const reasonsAt = ({ start, end }) =>
      doubts.filter((doubt) => doubt.start === start && doubt.end === end).map(({ reason }) => reason);
    if (article.quotes?.length) countQuotes(count, article, findQuotes(text, { lang }), reasonsAt);
    if (!article.events?.length) continue;
    let from = 0;
    const events = timeline.events.map((event) => {
      const { exact } = event.anchor;
      const at = text.indexOf(exact, from);
      const start = at < 0 ? text.indexOf(exact) : at;
      from = start;
      return { ...event, start, end: start + exact.length };
    });
    countEvents(count, { quotes: [], ...article }, events, reasonsOf);
  }
  return count;
}
