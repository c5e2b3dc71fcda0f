/** Deeper than any field of a story lies; what goes in circles ends here. */
const DEEPEST = 8;

type DataFields = Readonly<Record<string, unknown>>;

/** What literals and JSON make; of anything else only its owner knows when it is the same. */
function isPlain(value: unknown): value is DataFields {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === Array.prototype || prototype === null;
}

/** Whether two values say the same, as JSON would. Throws what their getters throw. */
export function isSameData(a: unknown, b: unknown, depth = DEEPEST): boolean {
  if (Object.is(a, b)) return true;
  if (!depth || !isPlain(a) || !isPlain(b)) return false;
  if (Array.isArray(a) || Array.isArray(b)) return isSameList(a, b, depth - 1);
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => Object.hasOwn(b, name) && isSameData(a[name], b[name], depth - 1))
  );
}

function isSameList(a: unknown, b: unknown, depth: number): boolean {
  if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (!isSameData(a[i], b[i], depth)) return false;
  return true;
}
