// In the page: shows one situation after the other, and is called after it when it is there.

const turn = async () => (await fetch('/turn', { cache: 'no-store' })).text();
const pause = (ms) => new Promise((done) => setTimeout(done, ms));

/** @param draw draws a situation; @param names of the situations, in order */
export async function showInTurn(draw, names) {
  for (const name of names) {
    while ((await turn()) !== name) await pause(100);
    document.querySelector('article-timeline')?.remove();
    await draw(await (await fetch(`/situations/${encodeURIComponent(name)}`)).json());
    await pause(300);
    document.title = `ready: ${name}`;
  }
}
