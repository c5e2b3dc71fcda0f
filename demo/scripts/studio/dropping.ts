// A picture that is dropped on a row of the table, or on the form of an event.
import { columns } from './columns.js';
import { list, type Draft, type Row } from './model.js';
import type { Store } from './store.js';
import { pictureIn, takePicture } from './view-picture.js';

const PICTURE = columns.findIndex(({ name }) => name === 'image');

/** The row with one more picture; one whose address is not written yet is filled. */
function withPicture(row: Row, src: string): Row {
  const images = list(row.image);
  const empty = images.findIndex((image) => !image.src.trim());
  const image = { alt: '', ...images[empty], src };
  return { ...row, image: empty < 0 ? [...images, image] : images.with(empty, image) };
}

/** Puts a picture that was dropped into the event it was dropped on; gives whether there was a picture. */
export function dropPicture(store: Store, event: DragEvent): boolean {
  const file = pictureIn(event);
  if (!file) return false;
  const { rows } = store.draft;
  const cell = (event.target as Element | null)?.closest<HTMLElement>('[data-row]');
  const key = cell ? rows[Number(cell.dataset['row'])]?.key : store.view.details;
  if (store.view.isStart || !rows.some((row) => row.key === key)) {
    store.show({ status: 'A picture belongs to an event: drop it on its row.' });
    return true;
  }
  void takePicture(store, file, (src) => {
    const add = (draft: Draft): Draft => {
      const at = draft.rows.findIndex((row) => row.key === key);
      const row = draft.rows[at];
      return row ? { ...draft, rows: draft.rows.with(at, withPicture(row, src)) } : draft;
    };
    const at = rows.findIndex((row) => row.key === key);
    store.edit('Took a picture.', add, cell ? { spot: { row: at, column: PICTURE }, corner: null } : {});
  });
  return true;
}
