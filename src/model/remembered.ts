/** So much is remembered in one map; then all of it is made again when it is asked for. */
const MOST_REMEMBERED = 10_000;

interface Cache<Key, Made> {
  get(key: Key): Made | undefined;
  set(key: Key, made: Made): unknown;
  /** Absent where what is not used any more is forgotten anyway. */
  readonly size?: number;
  clear?(): void;
}

/** What a map holds for a key: made when it is asked for first. */
export function remembered<Key, Made>(map: Cache<Key, Made>, key: Key, make: () => Made): Made {
  let made = map.get(key);
  if (made === undefined) {
    made = make();
    if ((map.size ?? 0) > MOST_REMEMBERED) map.clear?.();
    map.set(key, made);
  }
  return made;
}
