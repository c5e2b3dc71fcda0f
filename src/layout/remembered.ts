/** What a map holds for a key: made when it is asked for first. */
export function remembered<Key, Made>(map: Map<Key, Made>, key: Key, make: () => Made): Made {
  let made = map.get(key);
  if (made === undefined) map.set(key, (made = make()));
  return made;
}
