import type { Query, ReadQuery } from '../model/query.js';
import { line, readAt, type FieldKind } from './kinds.js';
import { list, record } from './records.js';
import { Faults } from './report.js';

const lines = list(line);

const names: FieldKind<readonly string[]> = {
  ...lines,
  read(value, path, context) {
    const found = lines.read(value, path, context);
    return found?.length ? found : undefined;
  },
};

const query = record<Query>({
  text: { kind: line },
  speakers: { kind: names },
  tags: { kind: names },
  groups: { kind: names },
});

/**
 * What a page sets, whatever it is, as a query without empty parts; what cannot be used is left out and reported.
 * Never throws.
 */
export function readQuery(value: unknown): ReadQuery {
  const faults = new Faults();
  const read = readAt({ query: value }, 'query', query, '', {
    timeZone: '',
    locale: '',
    faults,
    report: faults.report,
  });
  return { asked: value !== null && value !== undefined, query: read ?? {}, diagnostics: faults.kept };
}
