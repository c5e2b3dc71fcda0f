// What the classes of tokens side by side mean a date, in all languages: one letter for a token (see LanguageFile).

const CLOCK = '[Nn](?:(?::[Nn])?K|:[Nn])z?';
const TIME = `(?:${CLOCK}|E?-?[PT])`;
const PHASE = '(?:h?[ER]-?[oih]{0,2})?';
const WEEKDAY = 'h?[Lr]{0,2}WL?';
/** "Last year" and "año pasado"; the year behind a month, day or quarter, or what stands for it. */
const LAST = '(?:LU|Uo?L)';
const OF = `(?:(?:,|oh?)?Y|(?:oh?)?${LAST})?`;
const DAY = '(?:M\\.?h?[NO]s?|[NO]s?o?M\\.?)';
const DATE = `(?:(?:(?:${WEEKDAY},?h?)?L?${DAY}|L?M\\.?L?)${OF}|${WEEKDAY}(?:oh?${LAST})?|D)`;

/** The first rule that matches at a token wins. What it means follows from the classes in it, whatever their order. */
export const rules = new RegExp(
  [
    'Y-N-N',
    'e[CHO]{0,2}[UuWPMS]|HW',
    `${PHASE}(?:h?${TIME},?[oih]{0,2})?${DATE}(?:,?[ihH]{0,2}${TIME}){0,2}`,
    `${PHASE}h?LP|${CLOCK}|h?T`,
    'Aa?[CNn]?[Uu]|h?L?[aCNn]-?[Uu](?:[-m]?[RA])?|h?U-?[RA]',
    'Hu[CNn]|h?U(?:(?:oHu?)?[CNnOY]|oY)',
    `${PHASE}h?(?:LU's)?[Lr]?(?:Y-?)?(?:(?:O|Ns)-?)?[US](?:o?L(?![UWM])|${OF})(?:'s)?`,
    `${PHASE}h?(?:Ys?|'[Nn]s)`,
  ].join('|'),
  'g',
);

/**
 * What looks like a date between "<" and ">", and is none by what stands beside it. A result has the form of a time, but no
 * preposition; a season is one of a year only behind one; "May" may be a name or a verb; a year may count, label or price something.
 */
export const noDates = new RegExp(
  [
    '[^iob]<[Nn]:[Nn]>', // won 13:40
    '<S>|(?:^|[^iob])<hS>', // summer heat
    '^<M\\.?>(?!,)|X<M\\.?>', // May I ask; Theresa May
    '(?:[l$£€¥#/]|l\\.|.X)<h?Y>|<h?Y>(?:%|[:/.-][Nn])|(?:^|[^iob])<Y>k', // No. 1984, $2000, NF 1880, 1600%, 1988-89, 1990 points
  ].join('|'),
);
