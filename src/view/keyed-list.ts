import { noChange, type TemplateResult } from 'lit';
import { Directive, directive, type ChildPart } from 'lit/directive.js';
import { insertPart, removePart, setChildPartValue } from 'lit/directive-helpers.js';

/** What is listed: what it is known by, and what is drawn for it. */
export type Keyed = readonly [key: unknown, template: TemplateResult];

/** Not Lit's `repeat`, most of which is for lists that change their order: these hardly ever do. */
class KeyedList extends Directive {
  #parts: ReadonlyMap<unknown, ChildPart> = new Map();

  override render(items: readonly Keyed[]): unknown {
    return items.map(([, template]) => template);
  }

  override update(list: ChildPart, [items]: [readonly Keyed[]]): unknown {
    const keys = new Set(items.map(([key]) => key));
    for (const [key, part] of this.#parts) {
      if (keys.has(key)) continue;
      const { endNode } = part;
      removePart(part);
      // Lit leaves it behind, and what follows would be moved.
      (endNode as ChildNode).remove();
    }
    // From the last to the first, each before the next one: what is in its place is not moved, and keeps the focus.
    let next: ChildPart | undefined;
    this.#parts = new Map(
      items.toReversed().map(([key, template]) => {
        next = setChildPartValue(insertPart(list, next, this.#parts.get(key)), template);
        return [key, next];
      }),
    );
    return noChange;
  }
}

/** Draws each item in nodes that stay its own as long as it is listed; keys are unique. */
export const keyedList = directive(KeyedList);
