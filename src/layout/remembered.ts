/** What a map holds for a key: made when it is asked for first. */
export function remembered<Key, Made>(map: { get(key: Key): Made | undefined; set(key: Key, made: Made): unknown }, key: Key, make: () => Made): Made {
  let made = map.get(key);
  if (made === undefined) map.set(key, (made = make()));
  return made;
}
