import { AsyncDirective } from 'lit/async-directive.js';
import { directive, type ElementPart } from 'lit/directive.js';
import { noChange } from 'lit';
import type { Look } from './model.js';
import { schemeOf, variablesOf } from './presets.js';

/** Sets a look on the element of the page: attributes and variables, and takes back those of the look before. */
class LookDirective extends AsyncDirective {
  #last: Look | undefined;
  #names: readonly string[] = [];
  #attributes: readonly string[] = [];

  override render(...[]: [look: Look, lang: string]): typeof noChange {
    return noChange;
  }

  override update({ element }: ElementPart, [look, lang]: [Look, string]): typeof noChange {
    const host = element as HTMLElement;
    host.lang = lang;
    if (look === this.#last) return noChange;
    this.#last = look;
    const variables = variablesOf(look);
    for (const name of this.#names) host.style.removeProperty(`--article-timeline-${name}`);
    for (const [name, value] of Object.entries(variables))
      host.style.setProperty(`--article-timeline-${name}`, value);
    this.#names = Object.keys(variables);
    for (const name of this.#attributes) host.removeAttribute(name);
    for (const [name, value] of Object.entries(look.settings)) host.setAttribute(name, value);
    this.#attributes = Object.keys(look.settings);
    host.style.colorScheme = schemeOf(look);
    return noChange;
  }
}

export const lookOf = directive(LookDirective);
