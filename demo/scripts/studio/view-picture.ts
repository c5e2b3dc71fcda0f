import { html, type TemplateResult } from 'lit';
import { isSafePicture } from '../../../src/input/text.js';
import { textField } from './fields.js';
import { isInside, pictureFrom, weightOf } from './pictures.js';
import type { Store } from './store.js';

interface PictureField {
  /** Unique in the page. */
  readonly id: string;
  readonly label: string;
  readonly src: string | undefined;
  readonly hint?: string;
  readonly write: (src: string) => void;
  readonly leave: () => void;
}

/** Why an address of a picture is not taken; empty if it is. */
const checkPicture = (src: string | undefined): string =>
  !src || isSafePicture(src) ? '' : 'No address of a picture: it begins with https://';

/** Takes a picture from a file into the work: `write` gets it as an address. */
export async function takePicture(store: Store, file: File, write: (src: string) => void): Promise<void> {
  try {
    store.show({ status: `“${file.name}” is read …` });
    const src = await pictureFrom(file);
    write(src);
    store.show({ status: `Took the picture “${file.name}”, ${weightOf(src)} kB.` });
  } catch {
    store.show({ status: `“${file.name}” is no picture that this browser can show, or larger than 50 MB.` });
  }
}

/** The first picture among files that are dropped. */
export const pictureIn = (event: DragEvent): File | undefined =>
  [...(event.dataTransfer?.files ?? [])].find(({ type }) => type.startsWith('image/'));

/** Where a picture comes from: its address, or a file that is chosen or dropped. */
export function pictureField(
  store: Store,
  { id, label, src, hint, write, leave }: PictureField,
): TemplateResult {
  const take = (file: File | undefined): void => {
    if (file) void takePicture(store, file, write);
  };
  const onDrop = (event: DragEvent): void => {
    const file = pictureIn(event);
    if (!file) return;
    event.preventDefault();
    take(file);
  };
  const onChoose = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    take(input.files?.[0]);
    input.value = '';
  };
  const button = html`<span class="file"
    ><label class="button" for="${id}-file"
      >${src ? 'Another file' : 'Choose a file'}<span class="unseen">: ${label}</span></label
    ><input id="${id}-file" type="file" accept="image/*" class="unseen" @change=${onChoose}
  /></span>`;
  if (src && isInside(src))
    return html`<div class="picture" role="group" aria-label=${label} @drop=${onDrop}>
      <img src=${src} alt="" />
      <div>
        <p class="label" id=${id} tabindex="-1">From a file</p>
        <p class="hint">It is in your timeline, with ${weightOf(src)} kB.</p>
        ${button}
      </div>
    </div>`;
  return html`<div class="picture" @drop=${onDrop}>
    ${textField({
      id,
      label,
      value: src,
      type: 'url',
      hint: hint ?? 'Or drop a picture here.',
      fault: checkPicture(src),
      write,
      leave,
    })}
    ${button}
  </div>`;
}
