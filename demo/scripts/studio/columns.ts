import { list, type Draft, type Row } from './model.js';

/** A column of the table: what its cells show, and what becomes of a row when one of them is written. */
export interface Column {
  readonly name: string;
  readonly label: string;
  /** What a cell has, as it is written. */
  readonly read: (row: Row) => string;
  readonly write: (row: Row, text: string) => Row;
  /** Whether the words of its cells are in the language of the story. */
  readonly isProse?: boolean;
}

/** The row with a field, or without it where there is nothing in it. */
function withField<K extends keyof Row>(row: Row, name: K, value: Row[K] | undefined): Row {
  if (value !== undefined && value !== '') return { ...row, [name]: value };
  const { [name]: _, ...rest } = row;
  return rest as Row;
}

const line = (text: string): string => text.replace(/\s*[\r\n]+\s*/g, ' ');

const text = (name: 'text' | 'group', label: string): Column => ({
  name,
  label,
  isProse: true,
  read: (row) => row[name] ?? '',
  write: (row, words) => withField(row, name, name === 'text' ? words : line(words)),
});

const speakerOf = (row: Row): string => {
  const speaker = row.quotes?.[0]?.speaker;
  return (typeof speaker === 'string' ? speaker : speaker?.name) ?? '';
};

/** Changes the first quotation; one with nothing left in it goes. */
function writeQuote(row: Row, part: { text?: string; speaker?: string }): Row {
  const [first = { text: '' }, ...rest] = row.quotes ?? [];
  const { speaker } = first;
  const named =
    typeof speaker === 'object' && part.speaker ? { ...speaker, name: part.speaker } : part.speaker;
  const { speaker: _, ...bare } = first;
  const kept = named === undefined ? speaker : named;
  const quote = {
    ...bare,
    ...(kept && { speaker: kept }),
    ...(part.text !== undefined && { text: part.text }),
  };
  const quotes = quote.text === '' && !quote.speaker ? rest : [quote, ...rest];
  return withField(row, 'quotes', quotes.length ? quotes : undefined);
}

function writeImage(row: Row, src: string): Row {
  const [first, ...rest] = list(row.image);
  const images = src ? [{ alt: '', ...first, src }, ...rest] : rest;
  return withField(row, 'image', images.length ? images : undefined);
}

/** The columns of the table, in their order. */
export const columns: readonly Column[] = [
  {
    name: 'date',
    label: 'Date',
    read: ({ date }) => date,
    write: (row, words) => ({ ...row, date: line(words) }),
  },
  {
    name: 'title',
    label: 'Title',
    isProse: true,
    read: ({ title }) => title,
    write: (row, words) => ({ ...row, title: line(words) }),
  },
  text('text', 'Text'),
  text('group', 'Group'),
  {
    name: 'quote',
    label: 'Quotation',
    isProse: true,
    read: ({ quotes }) => quotes?.[0]?.text ?? '',
    write: (row, words) => writeQuote(row, { text: words }),
  },
  {
    name: 'speaker',
    label: 'Speaker',
    isProse: true,
    read: speakerOf,
    write: (row, words) => writeQuote(row, { speaker: line(words) }),
  },
  {
    name: 'image',
    label: 'Picture',
    read: ({ image }) => image?.[0]?.src ?? '',
    write: (row, words) => writeImage(row, line(words).trim()),
  },
];

/** The draft with a cell written; one below the last row makes a new row. */
export function withCell(draft: Draft, at: number, column: Column, words: string): Draft {
  const row = draft.rows[at];
  if (!row) {
    if (words === '') return draft;
    const added = column.write({ key: `e${draft.next}`, date: '', title: '' }, words);
    return { ...draft, rows: [...draft.rows, added], next: draft.next + 1 };
  }
  if (column.read(row) === words) return draft;
  return { ...draft, rows: draft.rows.with(at, column.write(row, words)) };
}
