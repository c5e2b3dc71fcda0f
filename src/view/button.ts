import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { MessageKey } from '../messages/index.js';
import { reasonOf } from './context.js';
import { renderHint } from './spoken.js';
import { langOf } from './words.js';
import type { ViewWording } from './wording.js';

/** To the place before and to the next, as paths in a box of 10 by 10. */
export const BACK_ICON = 'M7 1L3 5L7 9';
export const FORTH_ICON = 'M3 1L7 5L3 9';

/** A button with a sign for words; in place also where it can do nothing (`useless`), so that the focus stays on it. */
export const renderButton = (
  wording: ViewWording,
  key: MessageKey,
  path: string,
  useless: boolean,
  act: (reason: 'pointer' | 'keyboard') => void,
  part = 'control',
  shortcut?: string,
): TemplateResult =>
  html`<button
    class="control"
    part=${part}
    aria-keyshortcuts=${ifDefined(shortcut)}
    aria-disabled=${useless ? 'true' : 'false'}
    aria-label=${wording.words(key)}
    lang=${ifDefined(langOf(wording, key))}
    @click=${(click: MouseEvent) => {
      act(reasonOf(click));
    }}
  >
    <svg aria-hidden="true" viewBox="0 0 10 10"><path d=${path}></path></svg>${renderHint(wording.words(key))}
  </button>`;
