import { parseMarked, type TextNode } from '../model/marked.js';

const TAGS = { emphasis: 'em', strong: 'strong' } as const;

/**
 * A paragraph as HTML, its marks as elements.
 *
 * @param escaped makes of words what stands for them in HTML, also in the value of an attribute
 */
export function markedHtml(paragraph: string, escaped: (words: string) => string): string {
  const htmlOf = (node: TextNode): string => {
    if (typeof node === 'string') return escaped(node).replace(/\n/g, '<br>');
    const inner = node.nodes.map(htmlOf).join('');
    if (node.kind === 'link') return `<a href="${escaped(node.url)}">${inner}</a>`;
    return `<${TAGS[node.kind]}>${inner}</${TAGS[node.kind]}>`;
  };
  return parseMarked(paragraph).map(htmlOf).join('');
}
