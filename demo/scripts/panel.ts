import { tokens, type TokenKind } from '../../src/theme/tokens.js';
import { byId, create } from './dom.js';

interface Token {
  readonly name: string;
  readonly variable: string;
  readonly initial: string;
  readonly kind: TokenKind;
}

/** A control for one token: what is in it, and how it is put back. */
interface Field {
  readonly input: HTMLInputElement;
  readonly read: () => string;
  readonly reset: () => void;
}

/** Which groups are open on a narrow screen; on a wide one all are. */
const FIRST = new Set(['Container', 'Colours']);

const HEADINGS: Readonly<Record<TokenKind, string>> = {
  color: 'Colours',
  font: 'Type',
  number: 'Numbers',
  length: 'Lengths',
};

const changed = new Map<string, string>();

/** Colours laid over each other as `#rrggbb`, which is all that a colour input takes. */
function toHex(...layers: readonly string[]): string {
  const context = create('canvas', { width: '1', height: '1' }).getContext('2d', {
    willReadFrequently: true,
  });
  if (!context) return '#000000';
  for (const layer of layers) {
    context.fillStyle = layer;
    context.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** A token's default as it looks on this page. */
function resolveColor(initial: string): string {
  const probe = create('span');
  probe.style.color = initial;
  byId('stage').append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return toHex(getComputedStyle(document.body).backgroundColor, color);
}

function colorField({ initial }: Token, id: string): Field {
  const input = create('input', { id, type: 'color', class: 'wide' });
  const reset = () => {
    input.value = resolveColor(initial);
  };
  return { input, read: () => input.value, reset };
}

function textField({ name, initial }: Token, id: string): Field {
  const input = create('input', {
    id,
    type: 'text',
    class: 'wide',
    spellcheck: 'false',
    autocomplete: 'off',
    list: name.endsWith('style') ? 'styles' : 'fonts',
  });
  const reset = () => {
    input.value = initial;
  };
  return { input, read: () => input.value.trim() || initial, reset };
}

/** Steps on which the default lies, from little of it to much of it. Whole numbers stay whole. */
function scaleOf(value: number, kind: TokenKind): { min: number; max: number; step: number } {
  if (value === 0) return { min: 0, max: 60, step: 1 };
  if (kind === 'number' && Number.isInteger(value))
    return value >= 100 ? { min: 100, max: 900, step: 100 } : { min: 1, max: 8, step: 1 };
  const step =
    [1, 0.5, 0.25, 0.125, 0.0625, 0.05].find((size) => value >= size * 8 && Number.isInteger(value / size)) ??
    0.0625;
  return { min: step * Math.ceil((value * 0.4) / step), max: step * Math.floor((value * 2.5) / step), step };
}

/** A range around the default; its unit stays. */
function rangeField({ initial, kind }: Token, id: string): Field {
  // Of a default that chooses between lengths, the first one.
  const [, number = '0', letters = ''] = /([\d.]+)([a-z]*)/.exec(initial) ?? [];
  const value = parseFloat(number);
  const unit = letters || (kind === 'length' ? 'em' : '');
  const { min, max, step } = scaleOf(value, kind);
  const input = create('input', {
    id,
    type: 'range',
    min: String(min),
    max: String(max),
    step: String(step),
  });
  const reset = () => {
    input.value = String(value);
  };
  return { input, read: () => `${String(Number(Number(input.value).toFixed(4)))}${unit}`, reset };
}

const FIELDS: Readonly<Record<TokenKind, (token: Token, id: string) => Field>> = {
  color: colorField,
  font: textField,
  number: rangeField,
  length: rangeField,
};

function print(): void {
  const lines = [...changed].map(([variable, value]) => `  ${variable}: ${value};`);
  byId('css').textContent = lines.length
    ? `article-timeline {\n${lines.join('\n')}\n}`
    : '/* Nothing changed yet */';
}

function createGroup(heading: string): HTMLDetailsElement {
  const group = create('details', {}, create('summary', {}, heading));
  group.open = FIRST.has(heading) || matchMedia('(min-width: 60rem)').matches;
  return group;
}

/** One line of the panel; gives what puts it back. */
function buildField(token: Token, group: HTMLElement): () => void {
  const id = `token-${token.name}`;
  const field = FIELDS[token.kind](token, id);
  const shown = create('output', { for: id });
  const line = create(
    'div',
    { class: 'field' },
    create('label', { for: id, title: token.variable }, token.name),
    field.input,
  );
  if (field.input.type === 'range') line.append(shown);
  const reset = () => {
    field.reset();
    shown.textContent = field.read();
    line.classList.remove('changed');
  };
  field.input.addEventListener('input', () => {
    const value = field.read();
    changed.set(token.variable, value);
    byId('bench').style.setProperty(token.variable, value);
    shown.textContent = value;
    line.classList.add('changed');
    print();
  });
  group.append(line);
  reset();
  return reset;
}

/** The width of the container, which is no token: it shows what the layout makes of it. */
function buildWidth(panel: HTMLElement): () => void {
  const stage = byId('stage');
  const input = create('input', {
    id: 'width',
    type: 'range',
    min: '280',
    max: '1200',
    step: '10',
    value: '1200',
  });
  const shown = create('output', { for: 'width' });
  const show = () => {
    const full = input.value === input.max;
    stage.style.inlineSize = full ? '' : `${input.value}px`;
    shown.textContent = full ? 'full' : `${String(Math.round(stage.getBoundingClientRect().width))} px`;
  };
  input.addEventListener('input', show);
  const group = createGroup('Container');
  group.append(create('div', { class: 'field' }, create('label', { for: 'width' }, 'width'), input, shown));
  panel.append(group);
  show();
  return () => {
    input.value = input.max;
    show();
  };
}

/** Builds the control panel from the element's own table of tokens: a new token appears here by itself. */
export function buildPanel(): void {
  const panel = byId('panel');
  const all: readonly Token[] = Object.entries(tokens).map(([name, [initial, kind]]) => ({
    name,
    variable: `--article-timeline-${name}`,
    initial,
    kind,
  }));
  const resets = [buildWidth(panel)];
  for (const [kind, heading] of Object.entries(HEADINGS)) {
    const group = createGroup(heading);
    for (const token of all) if (token.kind === kind) resets.push(buildField(token, group));
    panel.append(group);
  }
  const options = (id: string, values: readonly string[]) =>
    create('datalist', { id }, ...values.map((value) => create('option', { value })));
  panel.append(
    options('fonts', ['inherit', 'Georgia, serif', 'system-ui, sans-serif', 'ui-monospace, monospace']),
    options('styles', ['normal', 'italic']),
  );
  panel.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  byId('reset').addEventListener('click', () => {
    for (const variable of changed.keys()) byId('bench').style.removeProperty(variable);
    changed.clear();
    for (const reset of resets) reset();
    print();
  });
  print();
}
