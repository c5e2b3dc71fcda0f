import { expect } from '@open-wc/testing';
import { event, image, quote } from '../../../src/input/fields.js';
import { SPREAD, type FieldKind } from '../../../src/input/kinds.js';
import { read } from './html-items.js';

/** The attributes of a table that hold what is checked, with the ends of the paths of their fields. */
function checkedAttributes(
  { rows }: FieldKind<unknown>,
  path = '',
): (readonly [html: string, path: string])[] {
  return [...(rows?.values() ?? [])].flatMap(({ key, kind, html }) => {
    if (html === SPREAD) return checkedAttributes(kind, `${path}.${key}`);
    // Of a flag, any text is true.
    if (html === undefined || kind.parse?.('') === true) return [];
    return [[html, `${path}.${key}${kind.item ? '[0]' : ''}`] as const];
  });
}

describe('readHtml', () => {
  it('reports what is wrong in any attribute, with the path of its field', () => {
    const wrong = (html: string) => `${html}="a\u0001b"`;
    for (const [attribute, path] of checkedAttributes(event)) {
      const { faults } = read(
        `<ol><li ${wrong(attribute)} data-date="1982" data-exact="a"><h3>The flood</h3></li></ol>`,
      );
      expect(
        faults.map((fault) => fault.split(' ')[1]),
        attribute,
      ).to.include(`events[0]${path}`);
    }
    for (const [element, table, name] of [
      ['blockquote', quote, 'quotes[0]'],
      ['img', image, 'image'],
    ] as const) {
      for (const [attribute, path] of checkedAttributes(table)) {
        const { faults } = read(
          `<ol><li data-date="1982"><h3>A</h3><${element} ${wrong(attribute)} src="a" data-exact="a">b</li></ol>`,
        );
        expect(
          faults.map((fault) => fault.split(' ')[1]),
          attribute,
        ).to.include(`events[0].${name}${path}`);
      }
    }
  });
});
