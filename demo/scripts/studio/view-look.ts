import { html, type TemplateResult } from 'lit';
import { CONTROLS } from '../../../src/attributes.js';
import { textField, tick } from './fields.js';
import type { Look } from './model.js';
import { presets, variablesOf } from './presets.js';
import type { Store } from './store.js';
import { action, choice } from '../review/fields.js';

const setLook = (store: Store, label: string, look: Partial<Look>, field = ''): void => {
  store.edit(label, (draft) => ({ ...draft, look: { ...draft.look, ...look } }), {}, field);
};

/** Sets an attribute of the element, or takes it off. */
function set(store: Store, name: string, label: string, value: string | null): void {
  const { [name]: _, ...rest } = store.draft.look.settings;
  setLook(store, `${label} changed.`, { settings: value === null ? rest : { ...rest, [name]: value } });
}

const option = (value: string, label: string): { value: string; label: string } => ({ value, label });

/** The attributes that one of several values is chosen for; the first one is the default. */
const CHOICES: readonly {
  name: string;
  label: string;
  options: readonly { value: string; label: string }[];
}[] = [
  {
    name: 'layout',
    label: 'Layout',
    options: [
      option('', 'as the width allows'),
      option('horizontal', 'horizontal'),
      option('vertical', 'vertical'),
      option('list', 'list'),
    ],
  },
  {
    name: 'scale',
    label: 'Distances',
    options: [
      option('', 'as they read best'),
      option('time', 'true to time'),
      option('compressed', 'empty stretches cut out'),
      option('even', 'all the same'),
      option('log', 'wider towards today'),
    ],
  },
  {
    name: 'cards',
    label: 'Cards',
    options: [
      option('', 'where they read best'),
      option('above', 'above the axis'),
      option('both', 'on both sides'),
      option('below', 'below it'),
    ],
  },
  {
    name: 'color-by',
    label: 'Colours',
    options: [option('', 'none'), option('group', 'by group'), option('speaker', 'by speaker')],
  },
  {
    name: 'group-by',
    label: 'Lanes',
    options: [option('', 'none'), option('group', 'by group'), option('speaker', 'by speaker')],
  },
];

const CONTROL_NAMES: Readonly<Record<string, string>> = {
  scale: 'Scale',
  zoom: 'Zoom',
  search: 'Search',
  table: 'Table of all events',
  legend: 'Legend',
  summary: 'Summary',
  export: 'Download',
};

function presetsView(store: Store): TemplateResult {
  const { preset } = store.draft.look;
  return html`<fieldset class="presets">
    <legend>Look</legend>
    ${Object.entries(presets).map(
      ([name, { label, about }]) =>
        html`<label class="preset look-${name}"
          ><input
            type="radio"
            name="preset"
            value=${name}
            .checked=${preset === name}
            @change=${() => {
              setLook(store, `Look: ${label}.`, { preset: name, variables: {} });
            }}
          /><span class="swatch" aria-hidden="true"><span></span><span></span><span></span></span
          ><strong>${label}</strong><span class="note">${about}</span></label
        >`,
    )}
  </fieldset>`;
}

const COLORS = [
  { name: 'accent', label: 'Accent', initial: '#9f1c1c' },
  { name: 'color', label: 'Words', initial: '#191919' },
  { name: 'background', label: 'Background', initial: '#ffffff' },
  { name: 'axis', label: 'Axis', initial: '#575757' },
];

const FONTS = [
  option('', 'of the look'),
  option("Georgia, 'Times New Roman', serif", 'Serif'),
  option("system-ui, 'Segoe UI', Roboto, sans-serif", 'Sans serif'),
  option('ui-monospace, Consolas, monospace', 'Typewriter'),
];

function variablesView(store: Store): TemplateResult {
  const { look } = store.draft;
  const all = variablesOf(look);
  const write = (name: string, value: string): void => {
    const { [name]: _, ...rest } = look.variables;
    setLook(
      store,
      `${name} changed.`,
      { variables: value ? { ...rest, [name]: value } : rest },
      `look-${name}`,
    );
  };
  return html`<fieldset class="things">
    <legend>Colours and type</legend>
    <div class="row">
      ${COLORS.map(({ name, label, initial }) => {
        const value = all[name] ?? initial;
        return textField({
          id: `look-${name}`,
          label,
          type: 'color',
          value: /^#[0-9a-f]{6}$/i.test(value) ? value : initial,
          write: (color) => {
            write(name, color);
          },
          leave: () => {
            store.endField();
          },
        });
      })}
    </div>
    <div class="row">
      ${choice('look-font', 'Type', FONTS, look.variables['font'] ?? '', (value) => {
        write('font', value);
        store.endField();
      })}
      ${action(
        'As the look has them',
        () => {
          setLook(store, 'Own colours taken back.', { variables: {} });
        },
        {
          off: Object.keys(look.variables).length === 0,
        },
      )}
    </div>
  </fieldset>`;
}

function controlsView(store: Store): TemplateResult {
  const { controls } = store.draft.look.settings;
  const usual = CONTROLS.filter((name) => name !== 'export');
  const shown = new Set<string>(controls === undefined ? usual : controls.split(' '));
  return html`<fieldset class="things">
    <legend>What readers can use</legend>
    <div class="ticks">
      ${CONTROLS.map((name) =>
        tick(`control-${name}`, CONTROL_NAMES[name] ?? name, shown.has(name), (isSet) => {
          const next = CONTROLS.filter((each) => (each === name ? isSet : shown.has(each)));
          set(store, 'controls', 'Controls', next.join() === usual.join() ? null : next.join(' ') || 'none');
        }),
      )}
      ${tick('story-mode', 'Step through it like slides', 'story' in store.draft.look.settings, (isSet) => {
        set(store, 'story', 'Steps', isSet ? '' : null);
      })}
    </div>
  </fieldset>`;
}

/** How the timeline looks and what it can do. */
export function lookView(store: Store): TemplateResult {
  const { settings } = store.draft.look;
  return html`<div class="details">
    ${presetsView(store)}
    <div class="row">
      ${CHOICES.map(({ name, label, options }) =>
        choice(`set-${name}`, label, options, settings[name] ?? '', (value) => {
          set(store, name, label, value || null);
        }),
      )}
    </div>
    ${variablesView(store)} ${controlsView(store)}
  </div>`;
}
