import type { Words } from '../messages/index.js';
import type { EventMedia } from '../model/event.js';
import type { MediaKind } from '../model/media.js';
import { make } from './element.js';
import type { MediaFrame } from './provider.js';
import { shownMedia } from './providers.js';
import { dressPlayer } from './styles.js';
import { wordElement } from './words.js';

/** What boxes show, by what it is made of. */
const shownIn = new WeakMap<Element, { readonly key: string; readonly fill: () => void }>();

/**
 * Fills a box with what plays media: of files at once, without loading anything; of others only after a press on a
 * button that says who is asked. What it plays goes on as long as the box has the same media, and ends with the box.
 */
export function fillPlayer(box: Element, media: EventMedia, kind: MediaKind, words: Words): void {
  dressPlayer(box);
  const key = JSON.stringify([media, words.lang]);
  if (shownIn.get(box)?.key === key) return;
  const fill = (): void => {
    const shown = shownMedia(media, kind, document.baseURI);
    if (!shown) box.replaceChildren();
    else if (typeof shown === 'string') box.replaceChildren(fileElement(shown, media));
    else box.replaceChildren(...askingElements(shown, media, words));
  };
  shownIn.set(box, { key, fill });
  fill();
}

/** Ends what plays in a box that is taken from the page, and may come back: there it asks anew. */
export function resetPlayer(box: Element): void {
  if (box.querySelector('iframe')) shownIn.get(box)?.fill();
}

/** Captions of another host are given only to those who ask without cookies, and so for the file itself. */
function crossOrigin({ captions = [] }: EventMedia): 'anonymous' | undefined {
  const isElsewhere = ({ src }: { readonly src: string }): boolean =>
    new URL(src, document.baseURI).origin !== location.origin;
  return captions.some(isElsewhere) ? 'anonymous' : undefined;
}

/** A player of the browser, which loads nothing before it is asked to play. */
function fileElement(kind: 'video' | 'audio', media: EventMedia): HTMLElement {
  const { src, title, poster, captions = [] } = media;
  const tracks = captions.map((track) =>
    make('track', { kind: 'captions', src: track.src, srclang: track.lang, label: track.label }),
  );
  const shared = { controls: '', preload: 'none', crossorigin: crossOrigin(media), 'aria-label': title };
  return kind === 'video'
    ? make('video', { ...shared, playsinline: '', poster, src }, ...tracks)
    : make('audio', { ...shared, src }, ...tracks);
}

const frameElement = ({ src, sandbox, allow }: MediaFrame, title: string): HTMLElement =>
  make('iframe', {
    title,
    sandbox,
    allow,
    allowfullscreen: '',
    referrerpolicy: 'strict-origin-when-cross-origin',
    src,
  });

/** Whether documents are shown in frames that may do nothing: other browsers than Firefox show none there. */
const framesDocuments = (): boolean => 'mozInnerScreenX' in window;

/** A button that names the host, and what a press means; behind it the poster, if there is one. */
function askingElements(frame: MediaFrame, { poster, title }: EventMedia, words: Words): Element[] {
  const { host, isDocument } = frame;
  const label = wordElement(words, isDocument ? 'showFrom' : 'playFrom', { host });
  const look = { class: 'control', part: 'control' };
  let ask: HTMLElement;
  if (isDocument && !framesDocuments())
    ask = make('a', { ...look, href: frame.src, target: '_blank' }, label);
  else {
    ask = make('button', look, label);
    ask.addEventListener('click', () => {
      const player = frameElement(frame, title);
      ask.closest('.player')?.replaceChildren(player);
      // The focus was on the button that is gone.
      player.focus();
    });
  }
  // Of the page's own host nobody learns anything new.
  const means = host === location.host ? '' : wordElement(words, 'consent', { host }, 'muted');
  const image = poster ? [make('img', { src: poster, alt: '', loading: 'lazy', decoding: 'async' })] : [];
  return [...image, make('div', {}, ask, means)];
}
