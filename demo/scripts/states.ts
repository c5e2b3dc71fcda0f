import type { Diagnostic } from '../../src/model/diagnostic.js';
import type { ArticleTimeline } from '../../src/index.js';
import { byId, create, onChoice, row } from './dom.js';

/** One event that can be drawn, and much that cannot. */
const BAD = {
  title: 'A file with mistakes',
  events: [
    { id: 'good', date: '2024-12-05', title: 'A good event is drawn', lead: true },
    { id: 'good', date: '2024-12-06', title: 'The same id again', url: 'javascript:alert(1)' },
    { date: 'last Thursday', title: 'No date that EDTF knows' },
    { title: 'No date at all' },
    { date: '2024-12-09/2024-12-01', title: 'It ends before it starts' },
    { date: '2024-12-08', title: 42 },
    { date: '2024-12-09', title: 'A picture without words', image: { src: 'favicon.svg' } },
  ],
};

/** The answers that a server could give; they are made here, so that the page needs no server that fails. */
const ANSWERS: Readonly<Record<string, (signal: AbortSignal | null | undefined) => Promise<Response>>> = {
  'states/loading.json': (signal) =>
    new Promise((_, reject) =>
      signal?.addEventListener('abort', () => {
        reject(new DOMException('aborted', 'AbortError'));
      }),
    ),
  'states/error.json': () => Promise.resolve(new Response(null, { status: 503 })),
};

function answerForServer(): void {
  const { fetch } = globalThis;
  globalThis.fetch = (input, init) => {
    const { href } = new URL(input instanceof Request ? input.url : input, document.baseURI);
    const answer = Object.entries(ANSWERS).find(([path]) => href.endsWith(path))?.[1];
    return answer ? answer(init?.signal) : fetch(input, init);
  };
}

function showDiagnostics(diagnostics: readonly Diagnostic[]): void {
  const rows = diagnostics.map(({ path, code, message }) =>
    row(create('code', {}, path), create('code', {}, code), message),
  );
  byId('diagnostics').replaceChildren(...(rows.length ? rows : [row('none', '', '')]));
}

/** Puts one element into every state that a reader can meet. */
export function offerStates(): void {
  answerForServer();
  const timeline = document.querySelector<ArticleTimeline>('#stateful');
  if (!timeline) return;
  timeline.addEventListener('timeline-diagnostics', (event) => {
    showDiagnostics(event.detail.diagnostics);
  });
  const show: Readonly<Record<string, () => void>> = {
    empty: () => undefined,
    loading: () => {
      timeline.src = 'states/loading.json';
    },
    error: () => {
      timeline.src = 'states/error.json';
    },
    // The element reads whatever comes: here, what its types forbid.
    bad: () => {
      timeline.timeline = BAD as never;
    },
  };
  onChoice('state', (state) => {
    timeline.events = null;
    timeline.timeline = null;
    timeline.src = null;
    show[state]?.();
    void timeline.updateComplete.then(() => {
      showDiagnostics(timeline.diagnostics);
    });
  });
}
