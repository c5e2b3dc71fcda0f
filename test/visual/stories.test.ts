// The stories as readers see them, compared with stored pictures. `npm run pictures` makes these anew.
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { all, mount, until } from '../element/page.js';
import { demo } from '../element/stories.js';
import { comparePicture, emulate } from '../tools/commands.js';
import { families, loadFonts } from '../tools/fonts.js';

const STORIES = [
  { name: 'hama', path: 'hama/en', attributes: { lang: 'en-GB' } },
  { name: 'hama-ar', path: 'hama/ar', attributes: { lang: 'ar', dir: 'rtl' } },
  { name: 'comet', path: 'comet/en', attributes: { lang: 'en-GB' } },
] as const;
const WIDTHS = [320, 768, 1280];
const SCHEMES = ['light', 'dark'] as const;
/** Stories of other shapes. */
const GALLERY = ['life', 'reigns', 'evening', 'trial', 'year', 'cosmos'] as const;

const STYLE = `padding: 20px; box-sizing: border-box; color: CanvasText; background: Canvas;
  font: 16px/1.5 ${families.serif};
  --article-timeline-font: ${families.sans};
  --article-timeline-title-font: ${families.serif};
  --article-timeline-quote-font: ${families.serif}`;

before(loadFonts);

after(async () => {
  await emulate({ colorScheme: null });
});

interface Look {
  readonly name: string;
  readonly path: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly width: number;
  readonly scheme: 'light' | 'dark';
}

function looksAsItDid({ name, path, attributes, width, scheme }: Look): void {
  it(`${name} looks as it did, ${String(width)} px wide, ${scheme}`, async () => {
    document.documentElement.style.colorScheme = 'light dark';
    await emulate({ colorScheme: scheme });
    await setViewport({ width, height: 800 });
    const element = await mount({ timeline: await demo(`${path}.json`), attributes, width, style: STYLE });
    element.parentElement?.setAttribute('data-picture', '');
    const images = all(element, 'img') as HTMLImageElement[];
    await until(() => images.every(({ complete }) => complete), 'the images');
    const picture = `${name}-${String(width)}-${scheme}`;
    const options = { selector: '[data-picture]', tolerance: 0.002 };
    const { compared, passed, message } = await comparePicture(picture, options);
    expect(compared, message).to.equal(true);
    expect(passed, message).to.equal(true);
  });
}

for (const story of STORIES)
  for (const width of WIDTHS) for (const scheme of SCHEMES) looksAsItDid({ ...story, width, scheme });

for (const name of GALLERY)
  for (const width of [375, 1280])
    looksAsItDid({ name, path: `gallery/${name}`, attributes: { lang: 'en-GB' }, width, scheme: 'light' });
