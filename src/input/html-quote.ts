import { joinProse, readLine, readParagraphs, trimMarks, trimQuotationMarks } from './html-text.js';

/** The nearest such ancestor inside an item; the item itself does not count. */
export function closestInside(element: Element, selector: string, item: Element): Element | null {
  const found = element.parentElement?.closest(selector) ?? null;
  return found && found !== item && item.contains(found) ? found : null;
}

/** The first of these elements that has the attribute says its value. */
export function firstAttribute(elements: readonly (Element | null)[], name: string): string | undefined {
  for (const element of elements) {
    const value = element?.getAttribute(name);
    if (typeof value === 'string') return value;
  }
  return undefined;
}

/** A `time` element's date in EDTF: HTML also allows a space for `T`, and offsets without a colon. */
export function dateOf(time: Element): string {
  const text = (time.getAttribute('datetime') ?? time.textContent).trim();
  if (text.length > 40) return text;
  return text.replace(/^(\S+-\d\d) (?=\d)/, '$1T').replace(/(T.*[+-]\d\d)(\d\d)$/, '$1:$2');
}

/** `data-exact`, `data-prefix` and `data-suffix`: where the article says it. */
export function anchorOf(element: Element): object | undefined {
  const exact = element.getAttribute('data-exact');
  if (exact === null) return undefined;
  return { exact, prefix: element.getAttribute('data-prefix'), suffix: element.getAttribute('data-suffix') };
}

/** A `blockquote` as the draft of a quote: the design of the form is in the README. */
export function readQuote(block: Element, item: Element): object {
  const figure = closestInside(block, 'figure', item);
  const attribution = block.querySelector('footer') ?? figure?.querySelector('figcaption') ?? null;
  const cite = attribution?.querySelector('cite') ?? null;
  const said = (name: string): string | undefined => firstAttribute([block, attribution, cite, figure], name);
  const sourceName = said('data-source');
  const sourceUrl = said('cite');
  const time = block.querySelector('time') ?? attribution?.querySelector('time');
  const language = block.closest('[lang]');
  return {
    text: trimQuotationMarks(joinProse(readParagraphs(block, element => element === attribution || element.localName === 'footer'))),
    speaker: readSpeaker(attribution, cite, said),
    source: sourceName === undefined && sourceUrl === undefined ? undefined : { name: sourceName, url: sourceUrl },
    date: said('data-date') ?? (time ? dateOf(time) : undefined),
    lang: language && item.contains(language) ? language.getAttribute('lang') : undefined,
    anchor: anchorOf(block),
  };
}

/** The name is marked, or is all that the attribution says; what stands beside a `cite` is the role. */
function readSpeaker(attribution: Element | null, cite: Element | null, said: (name: string) => string | undefined): object | undefined {
  const rest = attribution ? trimMarks(readLine(attribution, element => element === cite || element.localName === 'time')) : '';
  const name = said('data-speaker') ?? (cite ? readLine(cite) : rest);
  const organization = said('data-organization');
  const isPlain = said('data-speaker') === undefined && organization === undefined && said('data-source') === undefined;
  const role = said('data-role') ?? (cite && isPlain ? rest : undefined);
  const link = cite?.querySelector('a[href]') ?? cite?.closest('a[href]');
  const url = link && attribution?.contains(link) ? link.getAttribute('href') : undefined;
  return name || role || organization ? { name, role, organization, url } : undefined;
}
