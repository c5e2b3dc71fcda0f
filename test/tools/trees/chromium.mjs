// The accessibility tree of a page in Chromium, as its protocol gives it.

const MARKS = {
  level: 'level',
  expanded: 'expanded',
  pressed: 'pressed',
  checked: 'checked',
  disabled: 'disabled',
};
/** What a line of text is made of, which nobody reads. */
const NOT_READ = new Set(['InlineTextBox', 'LineBreak', 'ListMarker']);

/** What is said of what is not so: a list that can be opened is closed, a button that can be pressed is not. */
const NOT = { expanded: 'closed', pressed: 'not pressed', checked: 'not checked' };

function marksOf({ properties = [], value, role }) {
  const marks = properties.flatMap((property) => {
    const { name } = property;
    const said = String(property.value.value);
    if (!(name in MARKS) || said === 'undefined') return [];
    if (said === 'false') return NOT[name] ?? [];
    return said === 'true' ? MARKS[name] : `${MARKS[name]}=${said}`;
  });
  const told = /^(?:combobox|searchbox)$/.test(role.value) && value?.value;
  return told ? [...marks, `value=${told}`] : marks;
}

/** `{ role, name, description, marks, children }`; what has no part in the tree gives its children to its parent. */
export async function treeInChromium(page) {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const childrenOf = ({ childIds = [] }) => childIds.flatMap((id) => treesOf(byId.get(id)));
  const treesOf = (node) => {
    if (!node || NOT_READ.has(node.role?.value)) return [];
    if (node.ignored) return childrenOf(node);
    const tidy = (text = '') => text.replace(/\s+/g, ' ').trim();
    return {
      role: node.role.value,
      name: tidy(node.name?.value),
      description: tidy(node.description?.value),
      marks: marksOf(node),
      children: childrenOf(node),
    };
  };
  return treesOf(nodes[0])[0] ?? treesOf(nodes[0]);
}
