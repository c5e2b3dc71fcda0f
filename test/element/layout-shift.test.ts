import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { ArticleTimeline } from '../../src/article-timeline.js';
import type { TimelineInit } from '../../src/model/event.js';
import { until } from './page.js';
import { demo } from './stories.js';

interface LayoutShift {
  readonly value: number;
}

/** What README tells a page to write, so that nothing moves when the element is there. */
const reserved = (
  height: number,
): string => `article-timeline { --article-timeline-reserved-height: ${height}px; }
  article-timeline:not(:defined) { display: block; min-block-size: ${height}px; }`;

const paragraphs = '<p>The article goes on under the timeline, and is what its readers came for.</p>'.repeat(
  12,
);

/** In the page; by its script together with the element; or when the HTML in the element has been drawn. */
type StoryComes = 'in a script' | 'with the element' | 'later';

/** A page of its own, from its first paint on: the article, the element with HTML children, and the article again. */
function page(css: string, story: TimelineInit, comes: StoryComes): string {
  const children = story.events
    .slice(0, 3)
    .map(({ date, title }) => `<li><time datetime="${date}">${date}</time> <strong>${title}</strong></li>`)
    .join('');
  const json = JSON.stringify(story).replaceAll('<', '\\u003C');
  return `<!doctype html><html lang="en"><style>body { margin: 0; font: 16px/1.4 sans-serif; } ${css}</style>
    <p>The article begins.</p>
    <article-timeline>${
      comes === 'in a script' ? `<script type="application/json">${json}</script>` : `<ol>${children}</ol>`
    }</article-timeline>
    <article>${paragraphs}</article>
    <script>
      // How far the article moves in each frame, as a share of the window.
      window.moves = [];
      let last;
      function look() {
        const { top } = document.querySelector('article').getBoundingClientRect();
        if (last !== undefined && top !== last) moves.push({ value: Math.abs(top - last) / innerHeight });
        last = top;
        requestAnimationFrame(look);
      }
      look();
      // What moves in the element counts too, where the browser tells.
      window.shifts = moves;
      if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
        window.shifts = [];
        const observer = new PerformanceObserver((list) => shifts.push(...list.getEntries()));
        observer.observe({ type: 'layout-shift', buffered: true });
      }
    </script>
    <script type="module">
      // After the first paint, as on a page where scripts come late.
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      await frame();
      await frame();
      await new Promise((resolve) => setTimeout(resolve, 100));
      await import('${new URL('/src/index.ts', location.href).href}');
      const element = document.querySelector('article-timeline');
      ${comes === 'later' ? 'await element.updateComplete;' : ''}
      ${comes === 'in a script' ? '' : `element.timeline = ${json};`}
      await element.updateComplete;
      setTimeout(() => (window.complete = true), 300);
    </script>`;
}

interface Watched {
  readonly moves: readonly LayoutShift[];
  readonly shifts: readonly LayoutShift[];
  readonly complete: boolean;
}

interface Shifted {
  readonly total: number;
  readonly height: number;
}

async function shiftOf(css: string, story: TimelineInit, comes: StoryComes): Promise<Shifted> {
  const frame = document.createElement('iframe');
  frame.style.cssText =
    'position: fixed; inset: 0; border: 0; width: 100vw; height: 100vh; background: white;';
  frame.srcdoc = page(css, story, comes);
  document.body.append(frame);
  try {
    const view = (): Window & Partial<Watched> => frame.contentWindow!;
    await until(() => view().complete, 'the complete picture');
    // A story that replaces one that has been seen moves what is in the element, not what is around it.
    const seen = comes === 'later' ? view().moves! : view().shifts!;
    const total = seen.reduce((sum, { value }) => sum + value, 0);
    const element = frame.contentDocument!.querySelector<ArticleTimeline>('article-timeline')!;
    expect(element.shadowRoot!.querySelectorAll('[part~=marker]').length).to.equal(story.events.length);
    return { total, height: element.offsetHeight };
  } finally {
    frame.remove();
  }
}

describe('from the first paint to the complete picture', () => {
  let story: TimelineInit;
  before(async () => (story = await demo('hama/en.json')));

  for (const width of [375, 1280]) {
    it(`nothing moves on a page that reserves the height, at ${width} px`, async () => {
      await setViewport({ width, height: 900 });
      const free = await shiftOf('', story, 'in a script');
      const css = reserved(free.height);
      const script = await shiftOf(css, story, 'in a script');
      const atOnce = await shiftOf(css, story, 'with the element');
      const later = await shiftOf(css, story, 'later');
      const [seen, inScript, withElement, late] = [free, script, atOnce, later].map(({ total }) =>
        total.toFixed(4),
      );
      console.log(
        `layout shift at ${width} px: ${inScript} with a script, ${withElement} with HTML and a story, ` +
          `${late} with a late one; ${seen} without reserved height`,
      );
      expect(free.total, 'the measure sees a shift where no height is reserved').to.be.greaterThan(0.05);
      expect(script.total).to.be.at.most(0.05);
      expect(atOnce.total).to.be.at.most(0.05);
      expect(later.total).to.be.at.most(0.05);
      expect(script.height).to.equal(free.height);
    });
  }
});
