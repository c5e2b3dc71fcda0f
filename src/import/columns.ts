/*
 * The columns of tables: what they are called when we write them, and by which other names they are known. The names
 * are compared without case, accents, spaces and marks.
 */

/** By the field it fills, its name, and after it other names for it. */
const NAMES = {
  date: 'date,when,datum,fecha',
  start:
    'start,start date,start time,from,begin,beginning,start_date,startdate,time_start,starttime,inicio,beginn,début',
  end: 'end,end date,end time,to,until,end_date,enddate,time_end,endtime,fin,ende',
  year: 'year,start year,jahr,año,année',
  month: 'month,start month',
  day: 'day,start day',
  time: 'time',
  endYear: 'end year',
  endMonth: 'end month',
  endDay: 'end day',
  endTime: 'end time of day',
  shown: 'display date,custom date label,date_display,date label',
  title: 'title,headline,event,name,label,summary,titel,título,titre,content,what',
  subtitle: 'subtitle',
  text:
    'text,description,body,details,notes,content_text,beschreibung,descripción,' +
    'more,info,information,comment,comments,remarks,explanation',
  url: 'url,link,source url,website,web',
  image: 'image,picture,img,photo,image url,bild,imagen',
  media: 'media,media url',
  thumbnail: 'thumbnail,media thumbnail,poster',
  shownAs: 'shown as',
  alt: 'alt,alt text,image alt',
  caption: 'caption,media caption,image caption',
  credit: 'credit,media credit,image credit',
  group: 'group,category,lane,tag,facet,gruppe,categoría,kategorie',
  tags: 'tags,keywords,schlagworte',
  lead: 'lead',
  id: 'id,unique_id,uid',
  inferred: 'inferred',
  type: 'type,kind',
  status: 'status',
  byline: 'byline',
  notes: 'story notes',
  color: 'color,colour',
  exact: 'exact',
  prefix: 'prefix',
  suffix: 'suffix',
} as const;

/** Those of a quotation; a number after the name tells which one: `quote1`, `speaker1`. */
const QUOTE_NAMES = {
  quote: 'quote,quotation,zitat,cita',
  speaker: 'speaker,who',
  role: 'role,position',
  organization: 'organization,organisation,affiliation',
  speakerUrl: 'speaker url',
  source: 'source,channel,quelle,fuente',
  sourceUrl: 'channel url',
  quoteUrl: 'quote url,post,post url',
  said: 'said,quote date',
  lang: 'lang,language',
  quoteExact: 'quote exact',
  quotePrefix: 'quote prefix',
  quoteSuffix: 'quote suffix',
} as const;

export type EventColumn = keyof typeof NAMES;
export type QuoteColumn = keyof typeof QUOTE_NAMES;

const fold = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

const namesIn = (names: string): string[] => names.split(',');

const known = new Map<string, string>(
  [...Object.entries(NAMES), ...Object.entries(QUOTE_NAMES)].flatMap(([field, names]) =>
    namesIn(names).map((name): [string, string] => [fold(name), field]),
  ),
);

/** The longest name that is looked up, in UTF-16 units. */
const LONGEST_HEADER = 40;

/** The field of a column, those of quotations with a number: `speaker2`, and `speaker1` for the first; else nothing. */
export function fieldOf(header: string): string | undefined {
  if (!header || header.length > LONGEST_HEADER) return undefined;
  const name = fold(header);
  const numbered = known.get(name.replace(/\d{1,3}$/, ''));
  const whole = known.get(name);
  const number = /\d{1,3}$/.exec(name)?.[0];
  if (whole) return whole in QUOTE_NAMES ? `${whole}1` : whole;
  return numbered !== undefined && numbered in QUOTE_NAMES && number
    ? `${numbered}${Number(number)}`
    : undefined;
}

/** What we call a column. */
export const headerOf = (field: EventColumn): string => namesIn(NAMES[field])[0] ?? field;

/** What we call a column of the quotation with this number, from 1. */
export const quoteHeaderOf = (field: QuoteColumn, number: number): string =>
  `${namesIn(QUOTE_NAMES[field])[0] ?? field}${number}`;
