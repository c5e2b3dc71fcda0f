import { timePattern } from '../languages/pattern.js';

/**
 * How a language puts dates together: patterns over classes of words (`languages/classes.ts`), of which any may
 * fit.
 */
export interface DatePatterns {
  /**
   * Days of a month without their year: "{day} {month}"; `{day}` is a number or ordinal, or a list or range of
   * them.
   */
  readonly days: readonly string[];
  /** A neighbour of the present that stands for a year, behind a day or month: "March last year". */
  readonly lastYear: readonly string[];
  /** So much before or after: "three weeks ago". Also plain lengths of time, which are no dates. */
  readonly counted: readonly string[];
  /** What follows a unit and names it: "the year 1984". */
  readonly decades: readonly string[];
}

/** The patterns of a language, compiled. */
export interface DateRules {
  /**
   * The first alternative that matches at a word wins. What it means follows from its classes, whatever their
   * order.
   */
  readonly dates: RegExp;
}

const either = (patterns: readonly string[]): string => `(?:${patterns.join('|')})`;

const CLOCK = '{number|figure} (?: (?: : {number|figure} )? {half} | : {number|figure} ) {zone?}';
const TIME = `(?: ${CLOCK} | {phase?} -? {partofday|hour} )`;
/** "Early", "the end of"; but "a bright start Monday". */
const PHASE = `(?: (?<! {a} {plain} ) {the?} {phase|later} -? [{of}{in}{the}]{0,2} )?`;
const WEEKDAY = '{the?} [{direction}{anaphor}]{0,2} {weekday} (?: {direction} {unit?} )?';
const ERA = '(?: {number|figure|oldyear|year} {era} | {era} {number|figure|oldyear|year} )';
const ANY_YEAR = `(?: ${ERA} | {year} | {oldyear} (?! {counted|unit|units|figure} ) )`;
/** "24 and 25", "5–9": what may stand for a number or a month. No list: "5 and 20 people". */
const several = (one: string): string => {
  const end = `${one} (?! {counted|unit|units|figure} )`;
  return `${one} (?: (?: , ${one} )* ,? {and} ${end} | (?: - | {bound} ) ${end} )?`;
};
const DAY_LIST = several('{number|ordinal} {ending?}');

/** What looks like a date between "<" and ">", and is none by what stands beside it. */
export const noDates = timePattern(
  [
    // won 13:40: results have the form of a time, but no preposition
    '[^{in}{of}{bound}] < {number|figure} : {number|figure} >',
    // summer heat; of a year only behind a preposition
    '< {season} > | (?: ^ | [^{in}{of}{bound}] ) < {the} {season} >',
    // the 2014 Winter Games, the Summer Institute; the fall of the king
    '< {the?} {year?} {season} > {name} | < {the} {season} > {of}',
    // Ann Christmas, the Easter Rising, a Christmas party, all New Year celebrations
    '. {name} < {holiday} > | {the|a|every} < {holiday} > {name|plain|counted}',
    '{plain} < {holiday} > {counted}',
    // a 2000 year old house, 1500 years of it
    '< {the?} {year} -? {unit} > -? {plain} | < {the?} {year|oldyear} > -? {unit|units}',
    // the March to Versailles
    '{the} < {month} > [{bound}{in}{of}] {name}',
    // May I ask; Theresa May
    '^ < {month} \\.? > (?!,) | {name} < {month} \\.? >',
    // No. 1984, $2000, NF 1880, 1600%, 1988/89, 1990 points
    '(?: [{label}$£€¥#/] | {label} \\. | . {name} ) < {the?} {year} >',
    '< {the?} {year} > (?: % | [:/.-] {number|figure} ) | (?: ^ | [^{in}{of}{bound}] ) < {year} > {counted}',
    // a survey of 1709 pupils, 10% of 2000 levels; but a book of 1998 tells of it
    '[{plain}%] {of} < {year} > {counted} (?! [{of}{the}{a}{in}] )',
    // by Saturday Morning Pictures
    '[{bound}{name}{plain}] < {weekday} {partofday} > {name}',
    // the day before yesterday, a day before Christmas
    '< .* {unit} {later} > [{dayword}{weekday}{month}{holiday}]',
    // Oct. 12, the day before the fall
    '[{number}{year}{weekday}] , < {the|a} {unit} {later} >',
    // every Wednesday/Thursday
    '{weekday} / < {weekday} >',
    // 1200 metres; but in 1066, between 1347 and 1351
    '(?: ^ | [^{in}{bound}{about}{and}.] | (?<! {oldyear} ) {and} | [^{about}] \\. ) < {oldyear} > | ' +
      '< {oldyear} > (?! [,.;:){name}{plain}{gone}] | $ | [{and}{bound}] {oldyear} (?! {counted|unit|units} ) )',
  ].join('|'),
);

/** "3 years ago", "the year before": counted from somewhere. */
export const isCounted = timePattern('{ago} | {unit|units} [-{more}]? {later}');
/** "A year later": counted from a date named before. */
export const isLater = timePattern('{unit|units} [-{more}]? {later}');
/** "Every Monday", "los lunes". */
export const isRepeated = timePattern('^ {every} | ^ {those} {weekday}');
/** Moves the story to no other place in time. */
export const isAside = timePattern('{ago|later}');
/** The 1980s, los años 80, la década de los 80. */
export const isDecade = timePattern(
  '{year|oldyear|number|figure} {ending} $ | ^ {those} {units} | {units} {of} {those}',
);
/** A season without its year: of any. */
export const isAnySeason = timePattern('^ {the} {season} $');

export function rulesOf(language: DatePatterns): DateRules {
  const lastYear = either(language.lastYear);
  const ofYear = `(?: (?: , | {of} {the?} )? ${ANY_YEAR} | (?: {of} {the?} )? ${lastYear} )?`;
  const day = either(language.days.map((pattern) => pattern.replace('{day}', DAY_LIST)));
  const months = several('{direction|anaphor?} {month} \\.?');
  const holiday = "{holiday}{1,2} {eve?} (?: ' {ending?} {unit|eve}? )?";
  const date =
    `(?: (?: (?: ${WEEKDAY} ,? {the?} )? {direction?} ${day} | ` +
    `${months} (?: {direction} (?! {unit} ) )? | ${holiday} ) ${ofYear}` +
    ` | ${WEEKDAY} (?: {of} {the?} ${lastYear} )? | {the?} {nearday} | {dayword} )`;
  const patterns = [
    '{the?} {year} - {number} - {number}', // 2024-12-05
    '{every} [{cardinal}{those}{ordinal}]{0,2} {unit|units|weekday|partofday|month|season} | {those} {weekday}',
    `${PHASE} (?: {the?} ${TIME} ,? [{of}{in}{the}]{0,2} )? ${date}` +
      ` (?: ,? [{in}{the}{those}{about}]{0,2} ${TIME} ){0,2}`,
    `${PHASE} {the?} {direction|anaphor} {partofday} | ${CLOCK} | {the?} {hour}`,
    either(language.counted),
    either(language.decades),
    `${PHASE} {the?} (?: {direction} {unit} ' {ending} )? {direction|anaphor}? (?: {year} -? )?` +
      ` (?: (?: {ordinal} | {number} {ending} ) -? )? {unit|season}` +
      ` (?: {era} | {of?} {direction} (?! {unit|weekday|month} ) | ${ofYear} ) (?: ' {ending} )?`,
    `${PHASE} {the?} (?: ${ERA} | {year} - (?: {year} | {number|figure} (?! [-%:/] ) ) | {year} {ending?}` +
      ` | {oldyear} {ending?} | ' {number|figure} {ending} )`,
  ];
  return { dates: timePattern(patterns.join('|'), 'g') };
}
