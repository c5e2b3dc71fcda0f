/** Where the tree of a situation is stored, from the repository's folder on. */
export const fileOf = (engine, name) => `test/trees/${engine}/${name.replaceAll(/\W+/g, '-')}.txt`;
