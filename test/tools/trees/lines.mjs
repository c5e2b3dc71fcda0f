// Trees as text, and as what is said.

/** Nodes that only hold others, in the words of each engine: without a name they are not there for anybody. */
const HOLDERS = new Set([
  'generic',
  'none',
  'section',
  'panel',
  'text container',
  'filler',
  'unknown',
  'paragraph',
]);
const TEXTS = new Set(['StaticText', 'static', 'text leaf', 'text']);

const isNothing = ({ role, name, text = '', description, marks, children }) =>
  !name &&
  !description &&
  !marks.some((mark) => mark !== 'focusable') &&
  (HOLDERS.has(role) || TEXTS.has(role)) &&
  (children.length > 0 || !text);

/** What holds others has their words in its text too. */
const wordsOf = ({ name, text = '', children }) => name || (children.length ? '' : text);
/** In some engines a box with words and nothing else. */
const isText = ({ role, children }) => TEXTS.has(role) || (HOLDERS.has(role) && !children.length);
const unspaced = (text) => text.replace(/\s/g, '');

/** A line on the screen is a text of its own in most engines: those that follow each other are one. */
function joined(children) {
  const kept = [];
  for (const child of children) {
    const last = kept.at(-1);
    if (isText(child) && last && isText(last))
      kept.push({ ...kept.pop(), name: `${wordsOf(last)} ${wordsOf(child)}`.trim() });
    else kept.push(child);
  }
  return kept;
}

/** The same tree without what is nothing to anybody. */
function tidied(tree) {
  const children = joined(tree.children.flatMap((child) => tidied(child)));
  const words = wordsOf(tree);
  if (isNothing({ ...tree, children })) return children;
  // What a name is made of is not there once more.
  const isNamed = children.length > 0 && children.every(isText);
  const isSame = isNamed && unspaced(children.map(wordsOf).join('')) === unspaced(words);
  return [{ ...tree, name: words, children: isSame ? [] : children }];
}

function write(tree, depth) {
  const { role, name, children, marks, description } = tree;
  const line = [
    '  '.repeat(depth) + (isText(tree) ? 'text' : role),
    name && `"${name}"`,
    description && `(${description})`,
    marks.length && `[${marks.join(' ')}]`,
  ];
  return [line.filter(Boolean).join(' '), ...children.flatMap((child) => write(child, depth + 1))];
}

/** A line for each node: its role, what it is called, and what else is told of it. */
export const linesOf = (tree) => tidied(tree).flatMap((each) => write(each, 0));

/** Roles that are said by their name, which is all that is in them. */
const NAMED =
  /^(button|push button|toggle button|link|heading|checkbox|check box|combobox|combo box|slider|searchbox|entry|DisclosureTriangle|option|menuitem|menu item|columnheader|rowheader)$/i;

const say = (tree) =>
  NAMED.test(tree.role) || isText(tree) || !tree.children.length
    ? [tree.name].filter(Boolean)
    : tree.children.flatMap(say);

/** What is said from the first to the last, one piece for each node. */
export const sayingsOf = (tree) => tidied(tree).flatMap(say);

const all = (tree) => [tree, ...tree.children.flatMap(all)];
/** Who said something is told with each of their quotations. */
const withoutCaptions = (tree) => ({
  ...tree,
  children: tree.children.filter(({ role }) => !/caption/i.test(role)).map(withoutCaptions),
});
/** A date may be that of several. */
const isSentence = (text) => (text.match(/\p{L}{2,}/gu) ?? []).length >= 4;

/** Sentences that are said twice in the list, in the table or in the pane; and descriptions that repeat the name. */
export function saidTwice(tree) {
  const nodes = tidied(tree).flatMap(all);
  const regions = nodes.filter(({ role }) => /^(list|table|region|landmark)$/.test(role));
  const repeated = regions.flatMap((region) => {
    const said = say(withoutCaptions(region)).filter(isSentence);
    return said.filter((text, i) => said.indexOf(text) < i);
  });
  const described = nodes.filter(({ name, description }) => name && description === name);
  return [...new Set([...repeated, ...described.map(({ name }) => name)])];
}

/** Whether titles are said in this order, each of them, in the list or in the table. */
export function areInOrder(tree, titles) {
  const list = tidied(tree)
    .flatMap(all)
    .find(({ role, name }) => role === 'table' || (role === 'list' && name));
  const said = say(list).join('\n');
  let at = 0;
  return titles.every((title) => (at = said.indexOf(title, at) + 1) > 0);
}
