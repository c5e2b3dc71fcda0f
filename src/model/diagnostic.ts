/**
 * One thing that was wrong with the input, and where.
 *
 * `path` is the place in the data (`events[3].date`, `events[0].quotes[2].speaker.url`), an attribute
 * (`@scale`) or a source (`src`, `script`). `message` is for the page's author, in English.
 */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly path: string;
  readonly message: string;
}

export type DiagnosticCode =
  | 'not-json' // text that JSON.parse refuses
  | 'not-a-timeline' // neither an object with `events` nor an array
  | 'no-events' // readable, but nothing in it can be drawn
  | 'wrong-type' // a value of another type than the format's; it is left out
  | 'unknown-key' // the format has no such field; it is ignored
  | 'missing-date'
  | 'invalid-date' // not EDTF, or a form that names no single date or interval
  | 'unknown-date' // EDTF, but nothing in it can be placed: `/`, `../..`
  | 'undrawable-date' // EDTF, but more than 100 billion years away
  | 'end-before-start'
  | 'missing-title'
  | 'duplicate-id' // the later one gets another id
  | 'unsafe-url' // not http(s), mailto or relative; it is left out
  | 'invalid-color' // not a CSS colour, or one that is made of more than words and numbers
  | 'missing-alt'
  | 'malformed-text' // lone surrogates or control characters; they are replaced
  | 'markup-in-text' // tags or character references; they are shown as they stand
  | 'year-off' // a year before Christ that its words count otherwise; it is drawn as it is written
  | 'fetch-failed'
  | 'invalid-attribute' // the default is used
  | 'missing-message' // a word of the interface has no translation; it appears in English
  | 'unknown-event' // `selected` names no event
  | 'article-not-found' // `for` names no element
  | 'anchor-not-found' // the article has nothing like the passage
  | 'anchor-changed' // it has the passage in other words, which are taken for it, or more than once
  | 'unsupported-language' // the article is in a language that is not read
  | 'no-reference' // a date in the article counts from a day of publication that is not known
  | 'no-address' // the address of the article is not known, so that its passages cannot be named elsewhere
  | 'no-place' // a field has no place in our data, or in the format that is written; it is left out
  | 'lost-markup' // a link or emphasis in a text of another format; the words stay
  | 'lost-precision' // a date says more than the other format can; the span that it lies in is written
  | 'ambiguous-date' // the day or the month may come first, and no date of the column decides it
  | 'malformed-table' // cells without a header, rows that end early, quotation marks that do not close
  | 'recurring' // an event of a calendar that comes again and again is written out, as far as it goes
  | 'unknown-format' // a file in none of the formats that are taken in
  | 'doubtful'; // found in the article, and to be looked at by a person
