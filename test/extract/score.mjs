// How right the extractor is on our own articles: shares of the gold, and what is wrong as lines to read.

const overlap = (a, b) => Math.min(a.end, b.end) - Math.max(a.start, b.start);
const fold = (text) =>
  text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[\s.,;:…]+$/, '')
    .replace(/^(?:(?:the|a|an|el|la|los|las|un|una|le|les|une|der|die|das|ein|eine) |l')/, '');

/** Parts of a day are compared to the day, "about" not at all: gold has 2026-03-03Tevening, the timeline 2026-03-03. */
const plain = (date) => date.replace(/[~?%]/g, '').replace(/T(?:[a-z]+|(?=\/|$))/g, '');
const hours = (date) => plain(date).replace(/T[\d:]+/g, '');
const isSame = (found, value) =>
  plain(found) === plain(value) ||
  (/T[a-z]/.test(value) && hours(found).replace(/\/\.\.$/, '') === plain(value));

/** `right` of `all`, and why not the others. */
class Share {
  right = 0;
  all = 0;
  errors = [];
  add(isRight, error) {
    this.all += 1;
    if (isRight) this.right += 1;
    else this.errors.push(error());
  }
  get percent() {
    return this.all ? (100 * this.right) / this.all : 100;
  }
}

/** What each figure is, and what it has to be: shares in percent, and counts. */
export const names = {
  dates: 'dates found with the right value',
  quotes: 'quotations found with the right speaker, by the full name',
  attached: 'quotations on the right event',
  titles: 'titles that a reader accepts',
  events: 'required events drawn',
  falseDates: 'dates found where there is none',
  falseEvents: 'events drawn that are none, or at a wrong date',
};
export const bounds = {
  dates: 95,
  quotes: 90,
  attached: 90,
  titles: 90,
  events: 95,
  falseDates: 0,
  falseEvents: 0,
};

function scoreDates(article, found, shares, falseDates) {
  const at = (place) => article.text.slice(place.start, place.end);
  for (const gold of article.dates) {
    const here = found.filter((date) => overlap(date, gold) > 0);
    shares.dates.add(
      here.some(({ date }) => gold.values.some((value) => isSame(date, value))),
      () =>
        `${article.name}: ${at(gold)} is ${gold.values[0]}, not ${here.map(({ date }) => date).join(', ') || 'found'}`,
    );
  }
  for (const date of found) {
    if (!article.dates.some((gold) => overlap(date, gold) > 0))
      falseDates.push(`${article.name}: ${at(date)} is no date, but ${date.date}`);
  }
}

const letters = (text, { start, end }) => text.slice(start, end).replace(/[^\p{L}\p{N}]/gu, '');

function scoreQuotes(article, found, share) {
  for (const gold of article.quotes) {
    const here = found.find((quote) => overlap(quote, gold) > 0);
    if (gold.optional) continue;
    const said = here && letters(article.text, here) === letters(article.text, gold);
    const name = here?.speaker?.name ?? 'nobody';
    share.add(
      said && fold(name) === fold(gold.speaker),
      () =>
        `${article.name}: ${article.text.slice(gold.start, gold.end).slice(0, 50)} is ${gold.speaker}’s, ` +
        `not ${here ? name : 'found'}`,
    );
  }
  for (const quote of found) {
    const isGold = article.quotes.some((gold) => overlap(quote, gold) > 0);
    if (!isGold) share.add(false, () => `${article.name}: not a quotation: ${quote.text.slice(0, 50)}`);
  }
}

/** Events of the timeline with where their sentences stand. */
const drawn = ({ timeline }, text) =>
  timeline.events.map((event) => ({
    ...event,
    start: text.indexOf(event.anchor.exact),
    end: text.indexOf(event.anchor.exact) + event.anchor.exact.length,
  }));
const goldOf = (article, event) =>
  article.events.filter(
    (gold) => overlap(event, gold) > 0 && gold.dates.some((date) => isSame(event.date, date)),
  );

function scoreEvents(article, events, shares, falseEvents) {
  for (const gold of article.events.filter(({ optional }) => !optional)) {
    shares.events.add(
      events.some((event) => goldOf(article, event).includes(gold)),
      () => `${article.name}: missing ${gold.id}, ${gold.dates[0]}`,
    );
  }
  for (const event of events) {
    const golds = goldOf(article, event);
    if (golds.length === 0) falseEvents.push(`${article.name}: ${event.date} ${event.title}`);
    else
      shares.titles.add(
        golds.some(({ titles }) => titles.some((title) => fold(title) === fold(event.title))),
        () => `${article.name}: ${event.date} is titled “${event.title}”, not “${golds[0].titles[0]}”`,
      );
  }
}

function scoreAttached(article, events, share) {
  for (const gold of article.quotes) {
    if (gold.optional) continue;
    const own = letters(article.text, gold);
    const event = events.find(({ quotes = [] }) =>
      quotes.some(({ text }) => text.replace(/[^\p{L}\p{N}]/gu, '') === own),
    );
    share.add(
      event && goldOf(article, event).some(({ id }) => gold.events.includes(id)),
      () =>
        `${article.name}: ${article.text.slice(gold.start, gold.end).slice(0, 50)} belongs to ` +
        `${gold.events.join(' or ')}, not ${event ? event.title : 'any'}`,
    );
  }
}

/** All figures of `extractor`, the built module, on `articles`. */
export function score({ findDates, findQuotes, extractTimeline }, articles) {
  const shares = {
    dates: new Share(),
    quotes: new Share(),
    attached: new Share(),
    titles: new Share(),
    events: new Share(),
  };
  const falseDates = [];
  const falseEvents = [];
  for (const article of articles) {
    const { text, lang, published } = article;
    const events = drawn(extractTimeline(text, { published, lang }), text);
    scoreDates(article, findDates(text, published, { lang }), shares, falseDates);
    scoreQuotes(article, findQuotes(text, { lang }), shares.quotes);
    scoreEvents(article, events, shares, falseEvents);
    scoreAttached(article, events, shares.attached);
  }
  return { shares, falseDates, falseEvents };
}

/** What a further language has to reach, F in percent. */
export const languageBounds = { dates: 92, quotes: 88 };

/** F of the dates and of the quotations with their speakers, in articles of one language; and what is wrong. */
export function scoreLanguage({ findDates, findQuotes }, articles) {
  const counts = { dates: { right: 0, gold: 0, found: 0 }, quotes: { right: 0, gold: 0, found: 0 } };
  const errors = [];
  for (const article of articles) {
    const { text, lang, published } = article;
    const shares = { dates: new Share(), quotes: new Share() };
    const falseDates = [];
    const dates = findDates(text, published, { lang });
    const quotes = findQuotes(text, { lang });
    scoreDates(article, dates, shares, falseDates);
    scoreQuotes(article, quotes, shares.quotes);
    counts.dates.found += dates.length;
    counts.quotes.found += quotes.length;
    for (const kind of ['dates', 'quotes']) {
      counts[kind].right += shares[kind].right;
      counts[kind].gold += article[kind].length;
      errors.push(...shares[kind].errors);
    }
    errors.push(...falseDates);
  }
  const f = ({ right, gold, found }) => (200 * right) / (gold + found);
  return { dates: f(counts.dates), quotes: f(counts.quotes), counts, errors };
}
