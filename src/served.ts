import { adoptStyles, LitElement } from 'lit';

/**
 * An element that a server may have rendered. What then stands in its shadow root is not taken over: a server, which
 * cannot measure, gives a list in place of a picture, and the browser may not have the same data. The list stands
 * until the element has something to show.
 */
export class ServedElement extends LitElement {
  /** The list from the server, as long as it stands. */
  protected served: HTMLElement | undefined;

  /** Lit’s hydration never comes to see a root that is made here. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = this.shadowRoot;
    if (!root) return super.createRenderRoot();
    const served = this.ownerDocument.createElement('div');
    served.append(...root.childNodes);
    // What a server renders without data says nothing.
    if (served.querySelector('[part=events]')) this.served = served;
    adoptStyles(root, (this.constructor as typeof LitElement).elementStyles);
    // The element’s own nodes come first: they are those that are found.
    const end = this.ownerDocument.createComment('');
    root.append(end, ...(this.served ? [served] : []));
    this.renderOptions.renderBefore = end;
    return root;
  }

  /** Called when there is something else to show. */
  protected dropServed(): void {
    this.served?.remove();
    this.served = undefined;
  }
}
