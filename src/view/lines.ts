import { noChange } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';

/** A line as the layout has broken it, and what is between it and the next one in the text. */
export interface UnbrokenLine {
  readonly text: string;
  /** A space, or nothing where a word goes on. */
  readonly glue: string;
  /** The layout has ended it with a hyphen that the text does not have. */
  readonly hyphenated: boolean;
}

/** What lines may be broken at and do not show, and white space as lines have it. */
const asInLines = (text: string): string =>
  text
    .replace(/[\u00AD\u200B]/g, '')
    .replace(/[^\S\u00A0\u202F]+/g, ' ')
    .trim();

/**
 * Finds again what stood between the lines of a text. The last one may end with "…".
 *
 * @param text all of it, as its author wrote it
 */
export function unbroken(lines: readonly string[], text: string): UnbrokenLine[] {
  const whole = asInLines(text);
  let at = 0;
  return lines.map((line, i) => {
    if (i === lines.length - 1) return { text: line, glue: '', hyphenated: false };
    const hyphenated = line.endsWith('-') && !whole.startsWith(line, at);
    const own = hyphenated ? line.slice(0, -1) : line;
    at += own.length;
    const isApart = whole.charAt(at) === ' ';
    at += Number(isApart);
    return { text: own, glue: isApart ? ' ' : '', hyphenated };
  });
}

/** A line, and what is copied between it and the next one, which takes no room. */
function lineElement({ text, glue, hyphenated }: UnbrokenLine): HTMLElement {
  const line = document.createElement('span');
  line.className = hyphenated ? 'line hyphenated' : 'line';
  const space = document.createElement('span');
  space.className = 'glue';
  space.append(glue);
  line.append(text, space);
  return line;
}

class BrokenLines extends Directive {
  #shown: string | undefined;

  render(lines: readonly string[], text: string): readonly (Node | string)[] {
    return lines.length < 2 ? lines : unbroken(lines, text).map(lineElement);
  }

  override update({ element }: ElementPart, [lines, text]: [readonly string[], string]): unknown {
    const shown = [...lines, text].join('\n');
    if (shown !== this.#shown) element.replaceChildren(...this.render(lines, text));
    this.#shown = shown;
    return noChange;
  }
}

/**
 * Fills an element with lines that are broken for the eye alone, by CSS: whoever finds or copies them gets the text as
 * its author wrote it. Without templates: a picture has hundreds of lines, and each would cost Lit ten nodes.
 */
export const inLines = directive(BrokenLines);
