import { dress } from '../theme/dress.js';

/** What players and what asks for them look like in their box. */
const playerStyles = {
  cssText: `
  .player > * {
    grid-area: 1 / 1;
  }
  .player > :not(div) {
    inline-size: 100%;
    block-size: 100%;
    border: 0;
  }
  .player > div {
    display: grid;
    place-items: center;
    padding: 0.5em 0.75em;
    background: var(--_background);
    font-size: var(--_date-size);
    text-align: center;
  }
`,
};

/** Gives the styles to the shadow root of a box, as soon as it is in one: boxes are filled while they are made. */
export function dressPlayer(box: Element): void {
  queueMicrotask(() => {
    const root = box.getRootNode();
    if (root instanceof ShadowRoot) dress(root, playerStyles);
  });
}
