// What the extractor finds, in the form in which dates are measured: the richer tags, so that parts of a day count.
import { tagDates, dateOf } from '../../dist/extract/dates.js';
import { languageFor } from '../../dist/extract/languages/index.js';
import { findEvents } from '../../dist/extract/events.js';
import { findQuotes } from '../../dist/extract/quotes.js';

/** Parts of a day as ISO-TimeML writes them. */
const PARTS = { morning: 'TMO', afternoon: 'TAF', evening: 'TEV', night: 'TNI' };

function partOf(words) {
  const [part] =
    /morning|afternoon|evening|night/.exec(words.toLowerCase().replace(/\w*(to|over|mid)night/g, '')) ?? [];
  return PARTS[part] ?? '';
}

export function dates(text, reference) {
  return tagDates(text, reference, languageFor('en')).flatMap((tag) => {
    if (!tag.date) return [];
    const value = tag.clock
      ? dateOf({ ...tag, relation: undefined })
      : tag.date + partOf(text.slice(tag.start, tag.end));
    return [{ start: tag.start, end: tag.end, value }];
  });
}

export function quotes(text) {
  return findQuotes(text).map(({ start, end, text: quote, speaker, source }) => ({
    start,
    end,
    quote,
    speaker: speaker?.name ?? null,
    speakerStart: speaker?.start,
    speakerEnd: speaker?.end,
    source,
  }));
}

export function events(text, reference) {
  return findEvents(text, reference).map(({ start, end, date: edtf }) => ({ start, end, edtf }));
}
