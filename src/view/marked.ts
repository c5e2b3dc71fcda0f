import { html, type TemplateResult } from 'lit';
import { parseMarked, type TextNode } from '../model/marked.js';

function renderNode(node: TextNode): TemplateResult | string {
  if (typeof node === 'string') return node;
  const inner = node.nodes.map(renderNode);
  switch (node.kind) {
    case 'emphasis':
      return html`<em>${inner}</em>`;
    case 'strong':
      return html`<strong>${inner}</strong>`;
    case 'link':
      return html`<a href=${node.url}>${inner}</a>`;
  }
}

/** A paragraph with its links, emphasis and strong words. Its addresses have been checked where it was read. */
export const renderMarked = (paragraph: string): (TemplateResult | string)[] =>
  parseMarked(paragraph).map(renderNode);
