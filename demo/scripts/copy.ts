import { byId } from './dom.js';

/** Selects the text, for pages whose clipboard is out of reach: the reader's own key for copying then works. */
function selectText(element: HTMLElement): void {
  getSelection()?.selectAllChildren(element);
}

/** Makes each `button[data-copy]` copy the text of the element with that id, and say what came of it. */
export function copyOnClick(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    const source = byId(button.dataset['copy'] ?? '');
    button.addEventListener('click', () => {
      const say = (text: string) => {
        byId('copied').textContent = text;
      };
      // Without a secure context there is no clipboard at all.
      const clipboard = navigator.clipboard as Clipboard | undefined;
      if (!clipboard) {
        selectText(source);
        say('Selected');
        return;
      }
      clipboard.writeText(source.textContent).then(
        () => {
          say('Copied');
        },
        () => {
          selectText(source);
          say('Selected');
        },
      );
    });
  }
}
