import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { parseMarked, type TextNode } from '../model/marked.js';

function renderNode(node: TextNode, tab?: -1): TemplateResult | string {
  if (typeof node === 'string') return node;
  const inner = node.nodes.map((each) => renderNode(each, tab));
  switch (node.kind) {
    case 'emphasis':
      return html`<em>${inner}</em>`;
    case 'strong':
      return html`<strong>${inner}</strong>`;
    case 'link':
      return html`<a href=${node.url} tabindex=${ifDefined(tab)}>${inner}</a>`;
  }
}

/**
 * A paragraph with its links, emphasis and strong words. Its addresses have been checked where it was read.
 * @param tab -1: its links are no stops of Tab
 */
export const renderMarked = (paragraph: string, tab?: -1): (TemplateResult | string)[] =>
  parseMarked(paragraph).map((node) => renderNode(node, tab));
