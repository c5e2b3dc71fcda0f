import type { TitlePiece } from './pieces.js';

/** A date, a verb and its subject, by their tags: "Am 3. Mai brach der Damm." */
const INVERTED = /^([pDt]*[de])(.)(P|D*[NRHC#n]*[NnRC])/;
const DATE_FIRST = /^[pDt]*[de]/;

/**
 * For languages whose verb stands second: with the subject before its verb, as it is once the date that opens the
 * sentence is gone. A date whose subject is not found stays. Loaded with such a language, as all that it needs is here.
 */
export function subjectFirst(pieces: readonly TitlePiece[]): readonly TitlePiece[] {
  const tags = pieces.map(({ tag }) => tag).join('');
  const [, date = '', verb = '', subject = ''] = INVERTED.exec(tags) ?? [];
  const at = date.length;
  const behind = at + verb.length;
  const end = behind + subject.length;
  if (subject)
    return [
      ...pieces.slice(0, at),
      ...pieces.slice(behind, end),
      ...pieces.slice(at, behind),
      ...pieces.slice(end),
    ];
  const { length } = DATE_FIRST.exec(tags)?.[0] ?? '';
  return pieces.map((piece, i) => (i < length ? { ...piece, tag: 'n', date: undefined } : piece));
}
