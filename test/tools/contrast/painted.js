// The contrast of all that an element in the page paints. Runs in the page: its colours are computed styles, what lies
// under them is found by what the browser would hit there, layer by layer.
import { colorOf, contrast, hex, over } from './color.js';

/** Painted, but nothing is lost on whoever does not see it. Reason by selector; all else is measured. */
export const DECORATION = {
  '.pane': 'a rule between what space and a heading keep apart',
  'th, td': 'a rule between rows that space keeps apart',
  '.faults': 'a rule around a list that has a heading',
  '.stage .pane': 'a rule between what space keeps apart',
  'input[type=checkbox]': 'drawn by the browser; its accent is measured',
  'option, video, audio, iframe': 'drawn by the browser',
};
const decoration = Object.keys(DECORATION).join(',');

/** For the ear, for measuring, for the browser's search; and what can do nothing now (WCAG 2.2, 1.4.3 and 1.4.11). */
const UNSEEN = '.spoken, .status, .probes, [hidden], .print';
const INACTIVE = ':disabled, [aria-disabled=true]';

const styleOf = getComputedStyle;
const isForced = () => matchMedia('(forced-colors: active)').matches;
const isSeen = (node) =>
  node.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !node.closest(UNSEEN);

/** How opaque an element is with all that it is in, through shadow roots. */
function opacityOf(node) {
  const outer = node.parentElement ?? node.getRootNode().host;
  return Number(styleOf(node).opacity) * (outer ? opacityOf(outer) : 1);
}

/** What is under a point, from top to bottom. */
const layersAt = (root, x, y) => [
  ...root.elementsFromPoint(x, y).filter((each) => root.contains(each)),
  ...document.elementsFromPoint(x, y),
];

/** What an element lays under what is on it. */
function fillOf(node) {
  const { fill, backgroundColor } = styleOf(node);
  const { rgb, alpha } = colorOf(node instanceof SVGPathElement ? fill : backgroundColor);
  return { rgb, alpha: alpha && alpha * opacityOf(node) };
}

/**
 * The opaque colour under an element at a point: all layers under it, from the page up; with `own`, its own too.
 */
function backdropAt(root, node, x, y, own) {
  const layers = layersAt(root, x, y);
  const at = layers.indexOf(node);
  // Thin things are not hit: they lie on all that is not inside them.
  const under = at < 0 ? layers.filter((each) => !node.contains(each)) : layers.slice(own ? at : at + 1);
  let color = colorOf(styleOf(document.querySelector('#canvas')).backgroundColor).rgb;
  for (const each of under.toReversed()) color = over(fillOf(each), 1, color);
  return color;
}

const partOf = (node) => {
  const { part } = node.closest('[part]') ?? node;
  const state = ['current', 'faint', 'reading'].find((name) => node.closest(`.${name}`));
  const name = part?.[0] || node.classList[0] || node.localName;
  return state ? `${name}, ${state}` : name;
};

const isInWindow = ([x, y]) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight;

/** Measures colours on what is under them, and keeps what was found. */
class Ledger {
  found = [];
  constructor(root) {
    this.root = root;
  }

  /** The least contrast of a colour at some points. */
  add(kind, node, color, points, { need = 3, own = false, name = partOf(node) } = {}) {
    const paint = colorOf(color);
    const opacity = opacityOf(node);
    for (const [x, y] of points.filter(isInWindow)) {
      const under = backdropAt(this.root, node, x, y, own);
      const seen = over(paint, opacity, under);
      const ratio = contrast(seen, under);
      this.found.push({ kind, name, ratio, need, color: hex(seen), under: hex(under), x, y });
    }
  }
}

/** WCAG 2.2: large is 18 pt, or bold 14 pt. */
function needOf({ fontSize, fontWeight }) {
  const size = parseFloat(fontSize);
  return size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700) ? 3 : 4.5;
}

function measureTexts(ledger) {
  const texts = document.createTreeWalker(ledger.root, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { currentNode: text } = texts;
    const node = text.parentElement;
    if (!text.data.trim() || node.closest(INACTIVE) || node.matches('style, option') || !isSeen(node))
      continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    const points = [...range.getClientRects()]
      .slice(0, 3)
      .flatMap(({ left, right, top, bottom }) =>
        [left + 1, (left + right) / 2, right - 1].map((x) => [x, (top + bottom) / 2]),
      )
      // Elsewhere it is cut off, or covered.
      .filter(([x, y]) => layersAt(ledger.root, x, y).includes(node));
    const style = styleOf(node);
    ledger.add('text', node, style.color, points, { need: needOf(style), own: true });
  }
}

const centerOf = (node) => {
  const { left, right, top, bottom } = node.getBoundingClientRect();
  return [(left + right) / 2, (top + bottom) / 2];
};

/** Text in fields, and what stands there while they are empty. */
function measureFields(ledger) {
  for (const field of ledger.root.querySelectorAll('input:not([type=checkbox]), select')) {
    if (!isSeen(field) || field.matches(INACTIVE)) continue;
    const options = { need: 4.5, own: true };
    ledger.add('text', field, styleOf(field).color, [centerOf(field)], options);
    if (!field.placeholder) continue;
    const { color, opacity } = styleOf(field, '::placeholder');
    const { rgb, alpha } = colorOf(color);
    const name = `${partOf(field)}, placeholder`;
    const faded = `color(srgb ${rgb.join(' ')} / ${alpha * opacity})`;
    ledger.add('text', field, faded, [centerOf(field)], { ...options, name });
  }
  for (const box of ledger.root.querySelectorAll('[type=checkbox]'))
    if (isSeen(box) && !isForced())
      ledger.add('border', box, styleOf(box).accentColor, [centerOf(box)], { name: 'checkbox' });
}

/** The middle of each side of a box; the middle of a marker, which is nothing but its border. */
function middlesOf(node) {
  const { left, right, top, bottom } = node.getBoundingClientRect();
  const [x, y] = centerOf(node);
  if (node.matches('.marker, .sign')) return { Top: [x, y] };
  return { Left: [left, y], Right: [right - 0.5, y], Top: [x, top], Bottom: [x, bottom - 0.5] };
}

/** Borders, markers (which are borders alone), outlines and the edges that shadows draw. */
function measureBorders(ledger) {
  for (const node of ledger.root.querySelectorAll('*')) {
    if (!isSeen(node) || node.matches(decoration) || node.closest(INACTIVE)) continue;
    const style = styleOf(node);
    for (const [side, point] of Object.entries(middlesOf(node))) {
      const isDrawn =
        parseFloat(style[`border${side}Width`]) > 0 && !/none|hidden/.test(style[`border${side}Style`]);
      const color = style[`border${side}Color`];
      if (isDrawn && colorOf(color).alpha > 0) ledger.add('border', node, color, [point]);
    }
    if (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0)
      ledger.add('border', node, style.outlineColor, [centerOf(node)], { name: `${partOf(node)}, outline` });
    if (style.boxShadow !== 'none') {
      const color = style.boxShadow.replace(/ -?[\d.]+px.*$/, '');
      ledger.add('border', node, color, [middlesOf(node).Top], { name: `${partOf(node)}, edge` });
    }
  }
}

/** Axis, ticks, connectors, bars, the strip, and the signs on buttons. */
function measureLines(ledger) {
  for (const path of ledger.root.querySelectorAll('path')) {
    const { stroke, strokeOpacity } = styleOf(path);
    const length = path.getTotalLength();
    if (stroke === 'none' || !length || path.closest(INACTIVE) || !isSeen(path)) continue;
    const matrix = path.getScreenCTM();
    const points = [0.02, 0.25, 0.5, 0.75, 0.98].map((share) => {
      const { x, y } = path.getPointAtLength(length * share).matrixTransform(matrix);
      return [x, y];
    });
    const { rgb, alpha } = colorOf(stroke);
    ledger.add('line', path, `color(srgb ${rgb.join(' ')} / ${alpha * strokeOpacity})`, points, {
      name: path.closest('.control') ? 'sign on a button' : undefined,
    });
  }
}

/** The ring around whatever has the focus by keyboard, one of each kind. */
function measureFocus(ledger) {
  const known = new Set();
  const focusable = 'button, a[href], input, select, summary, [tabindex="0"]';
  for (const node of ledger.root.querySelectorAll(focusable)) {
    const name = partOf(node).replace(/,.*/, '');
    if (known.has(name) || !isSeen(node)) continue;
    node.focus({ preventScroll: true });
    if (!node.matches(':focus-visible')) continue;
    known.add(name);
    const { outlineColor, outlineStyle, outlineWidth } = styleOf(node);
    const isRing = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
    ledger.add('focus', node, isRing ? outlineColor : 'transparent', Object.values(middlesOf(node)), {
      name,
    });
    node.blur();
  }
}

/**
 * @param element what is in the page, all of it in the window
 * @returns for each kind of thing (text, border, line, focus) and each part the least contrast
 */
export function paintedContrast(element) {
  const ledger = new Ledger(element.shadowRoot);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { pointer-events: auto !important; }');
  element.shadowRoot.adoptedStyleSheets.push(sheet);
  try {
    for (const measure of [measureTexts, measureFields, measureBorders, measureLines, measureFocus])
      measure(ledger);
  } finally {
    element.shadowRoot.adoptedStyleSheets.pop();
  }
  const least = new Map();
  for (const each of ledger.found) {
    const key = `${each.kind} ${each.name} ${each.need}`;
    if (!(least.get(key)?.ratio <= each.ratio)) least.set(key, each);
  }
  return [...least.values()];
}
