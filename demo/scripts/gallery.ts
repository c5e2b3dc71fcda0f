/** Shows the data of a story when its reader asks for it. */
export function showData(): void {
  for (const details of document.querySelectorAll<HTMLDetailsElement>('details[data-src]'))
    details.addEventListener('toggle', () => void fill(details), { once: true });
}

async function fill(details: HTMLDetailsElement): Promise<void> {
  const code = details.querySelector('code');
  const { src } = details.dataset;
  if (!code || !src) return;
  code.textContent = await fetch(src).then(
    (response) => response.text(),
    () => `${src} could not be loaded.`,
  );
}
