import type { Look } from './model.js';

/** A look that is ready: what it is called, and its variables by their names in `src/theme/tokens.ts`. */
interface Preset {
  readonly label: string;
  readonly about: string;
  readonly variables: Look['variables'];
}

const SERIF = "Georgia, 'Times New Roman', serif";
const SYSTEM = "system-ui, 'Segoe UI', Roboto, sans-serif";

export const presets: Readonly<Record<string, Preset>> = {
  page: { label: 'As the page', about: 'Type and colours of the page around it', variables: {} },
  newspaper: {
    label: 'Newspaper',
    about: 'Ink on warm paper',
    variables: {
      color: '#1c1a17',
      background: '#fbf7ee',
      accent: '#8c1d18',
      font: SERIF,
      'title-size': '1.0625em',
      'quote-style': 'italic',
    },
  },
  classroom: {
    label: 'Classroom',
    about: 'Large and plain, for a screen on the wall',
    variables: {
      color: '#12233f',
      background: '#f4f8ff',
      accent: '#0b5cad',
      axis: '#0b5cad',
      marker: '#0b5cad',
      font: SYSTEM,
      'title-size': '1.125em',
      'date-size': '1em',
      'quote-size': '1em',
      'tick-size': '0.9375em',
      'marker-size': '0.75em',
    },
  },
  night: {
    label: 'Night',
    about: 'Light on dark',
    variables: {
      color: '#e8eaf0',
      background: '#14171f',
      accent: '#ffb86b',
      focus: '#8ab4f8',
      font: SYSTEM,
      'group-1': '#ffd86c',
      'group-2': '#8f7bff',
      'group-3': '#ff6b6b',
      'group-4': '#00b4ff',
      'group-5': '#909090',
      'group-6': '#00ffff',
      'group-7': '#c07ac0',
      'group-8': '#d89000',
    },
  },
  magazine: {
    label: 'Magazine',
    about: 'Plum and tall letters',
    variables: {
      color: '#2b1a3a',
      background: '#f6effa',
      accent: '#a3156e',
      line: '#c9a9d8',
      axis: '#7a3d9a',
      font: "'Gill Sans', Optima, Candara, sans-serif",
      'title-font': `Didot, 'Bodoni MT', 'Playfair Display', ${SERIF}`,
      'title-size': '1.125em',
      'title-weight': '500',
    },
  },
  forest: {
    label: 'Forest',
    about: 'Green, for nature and places',
    variables: {
      color: '#16261b',
      background: '#f3f7f0',
      accent: '#2a6b3c',
      axis: '#2a6b3c',
      marker: '#2a6b3c',
      font: `Charter, ${SERIF}`,
      'title-size': '1em',
    },
  },
};

/** All variables of a look: those of its preset, and over them its own. */
export const variablesOf = ({ preset, variables }: Look): Look['variables'] => ({
  ...presets[preset]?.variables,
  ...variables,
});

/** The look as a style sheet for the element; empty where it is that of the page. */
export function styleOf(look: Look): string {
  const lines = Object.entries(variablesOf(look)).map(
    ([name, value]) => `  --article-timeline-${name}: ${value};`,
  );
  // Words of an author cannot end the style element or the rule.
  const safe = lines.filter((line) => !/[{}<]/.test(line));
  const scheme = schemeOf(look);
  return safe.length
    ? ['article-timeline {', ...(scheme ? [`  color-scheme: ${scheme};`] : []), ...safe, '}'].join('\n')
    : '';
}

/** A look with a background of its own is light or dark whatever a reader's system prefers. */
export function schemeOf(look: Look): '' | 'light' | 'dark' {
  const background = variablesOf(look)['background'];
  const [, red = '', green = '', blue = ''] = /^#(..)(..)(..)$/.exec(background ?? '') ?? [];
  if (!red) return '';
  const light = parseInt(red, 16) * 0.3 + parseInt(green, 16) * 0.59 + parseInt(blue, 16) * 0.11;
  return light > 128 ? 'light' : 'dark';
}
