import { byId, onChoice, timelineById } from './dom.js';

/** The story in the chosen language, and the markup that shows it so. */
function translate(language: string): void {
  const timeline = byId('translated');
  const direction = language === 'ar' ? 'rtl' : 'ltr';
  timeline.lang = language;
  timeline.dir = direction;
  timeline.setAttribute('src', `hama/${language}.json`);
  byId('translated-html').textContent =
    `<article-timeline src="hama/${language}.json" lang="${language}" dir="${direction}"></article-timeline>`;
}

/** The page that has the story as HTML: its timeline's own children. */
async function storyAsHtml(): Promise<Node[]> {
  const page = new DOMParser().parseFromString(await (await fetch('hama/timeline.html')).text(), 'text/html');
  return [...(page.querySelector('article-timeline')?.childNodes ?? [])].map((node) =>
    document.importNode(node, true),
  );
}

/** The main story from one of three sources. */
async function takeStoryFrom(source: string): Promise<void> {
  const timeline = timelineById('hero');
  const children = source === 'html' ? await storyAsHtml() : [];
  timeline.toggleAttribute('extract', source === 'article');
  if (source === 'json') timeline.setAttribute('src', 'hama/en.json');
  else timeline.removeAttribute('src');
  timeline.replaceChildren(...children);
}

/** Buttons that go to a stretch of time, and what the page hears of it. */
function offerStretches(): void {
  const timeline = timelineById('moon-timeline');
  byId('stretch').addEventListener('click', ({ target }) => {
    if (!(target instanceof HTMLButtonElement)) return;
    const [from = NaN, to = NaN] = target.value.split(' ').map(Date.parse);
    if (target.value) timeline.zoomTo(from, to);
    else timeline.resetZoom();
  });
  timeline.addEventListener('timeline-zoom', ({ detail: { from, to, reason } }) => {
    const [first, last] = [from, to].map((ms) => new Date(ms).toISOString().slice(0, 10));
    byId('stretch-told').textContent =
      `timeline-zoom { from: ${String(first)}, to: ${String(last)}, reason: '${reason}' }`;
  });
}

/** The choices that only set attributes. */
export function offerChoices(): void {
  onChoice('language', translate);
  onChoice('source', (source) => void takeStoryFrom(source));
  onChoice('lanes', (by) => {
    byId('moon-timeline').setAttribute('group-by', by);
  });
  offerStretches();
  onChoice('zone', (zone) => {
    byId('comet-timeline').setAttribute('time-zone', zone);
  });
}
