// Fonts from dev dependencies, so that pictures and measures do not depend on what the machine has installed.

/** Families to name in `font-family`, each with Arabic behind it. */
export const families = {
  serif: `'Source Serif 4', 'Noto Naskh Arabic'`,
  sans: `'Source Sans 3', 'Noto Naskh Arabic'`,
} as const;

const LATIN = ['400', '400-italic', '600', '600-italic', '700'];
const SHEETS = [
  ...LATIN.map((sheet) => `source-serif-4/${sheet}`),
  ...LATIN.map((sheet) => `source-sans-3/${sheet}`),
  'noto-naskh-arabic/400',
  'noto-naskh-arabic/700',
];

function addSheet(path: string): Promise<void> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = `/node_modules/@fontsource/${path}.css`;
  return new Promise((resolve, reject) => {
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => reject(new Error(`no style sheet ${link.href}`)));
    document.head.append(link);
  });
}

/** Loads all of them into the page. Resolves when the last one can be drawn; rejects when a file is missing. */
export async function loadFonts(): Promise<void> {
  await Promise.all(SHEETS.map(addSheet));
  await Promise.all([...document.fonts].map((face) => face.load()));
}
