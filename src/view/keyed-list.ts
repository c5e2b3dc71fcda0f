import { noChange, type TemplateResult } from 'lit';
import { Directive, directive, type ChildPart } from 'lit/directive.js';
import { insertPart, removePart, setChildPartValue } from 'lit/directive-helpers.js';

/** What is listed: what it is known by, and what is drawn for it. */
export type Keyed = readonly [key: unknown, template: TemplateResult];

/** What stands for an item, and what was drawn in it last. */
interface DrawnItem {
  readonly part: ChildPart;
  readonly template: TemplateResult;
}

/** Not Lit's `repeat`, most of which is for lists that change their order: these hardly ever do. */
class KeyedList extends Directive {
  #drawn: ReadonlyMap<unknown, DrawnItem> = new Map();

  override render(items: readonly Keyed[]): unknown {
    return items.map(([, template]) => template);
  }

  override update(list: ChildPart, [items]: [readonly Keyed[]]): unknown {
    const keys = new Set(items.map(([key]) => key));
    for (const [key, { part }] of this.#drawn) {
      if (keys.has(key)) continue;
      const { endNode } = part;
      removePart(part);
      // Lit leaves it behind, and what follows would be moved.
      (endNode as ChildNode).remove();
    }
    // From the last to the first, each before the next one: what is in its place is not moved, and keeps the focus.
    let next: ChildPart | undefined;
    this.#drawn = new Map(
      items.toReversed().map(([key, template]) => {
        const before = this.#drawn.get(key);
        next = insertPart(list, next, before?.part);
        // What is the very same template is as it was.
        if (before?.template !== template) setChildPartValue(next, template);
        return [key, { part: next, template }];
      }),
    );
    return noChange;
  }
}

/**
 * Draws each item in nodes that stay its own as long as it is listed; keys are unique. An item whose template is the
 * same object as before is passed over.
 */
export const keyedList = directive(KeyedList);
