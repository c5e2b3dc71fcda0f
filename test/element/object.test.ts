import { expect } from '@open-wc/testing';
import type { ArticleTimeline } from '../../src/article-timeline.js';
import type { TimelineInit } from '../../src/model/event.js';
import { all, frame, heard, mount, one, put, settled, until, words } from './page.js';
import { bridge, crowd, demo } from './stories.js';

/** Tells of each listener that is added to the target (1) or removed (-1). Gives the end of the telling. */
function watchListeners(target: EventTarget, change: (by: number) => void): () => void {
  const own = { add: target.addEventListener.bind(target), remove: target.removeEventListener.bind(target) };
  target.addEventListener = (...args: Parameters<typeof own.add>) => {
    change(1);
    own.add(...args);
  };
  target.removeEventListener = (...args: Parameters<typeof own.remove>) => {
    change(-1);
    own.remove(...args);
  };
  return () => Object.assign(target, { addEventListener: own.add, removeEventListener: own.remove });
}

describe('the element as an object', () => {
  it('gives back what it draws, so that it draws it again', async () => {
    for (const path of ['hama/en.json', 'hama/ar.json', 'comet/en.json']) {
      const first = await mount({ timeline: await demo(path) });
      const second = await mount({ timeline: JSON.parse(JSON.stringify(first)) as TimelineInit });
      expect(second.toJSON()).to.deep.equal(first.toJSON());
      expect(second.diagnostics).to.deep.equal([]);
      expect(all(second, '[part~=card]').map(words)).to.deep.equal(all(first, '[part~=card]').map(words));
    }
  });

  it('resolves updateComplete when the picture is complete, not before', async () => {
    const element = put({ timeline: await demo('hama/en.json'), width: 375 });
    await element.updateComplete;
    /** All boxes and words that are seen; hidden ones for the browser's search come when the page pauses. */
    const seen = () => {
      const boxes = all(element, '.frame *').flatMap((node) => {
        const { x, y, width, height } = node.getBoundingClientRect();
        return node.checkVisibility() ? `${node.localName} ${String([x, y, width, height])}` : [];
      });
      return [...boxes, words(one(element, '.frame'))].join('\n');
    };
    const drawn = seen();
    expect(all(element, '[part~=marker]').length).to.equal(element.toJSON().events.length);
    for (let i = 0; i < 10; i++) await frame();
    expect(seen()).to.equal(drawn);
  });

  it('draws the same picture for the same story', async () => {
    const [first, second] = [await mount({ timeline: crowd(80) }), await mount({ timeline: crowd(80) })];
    const plain = (element: ArticleTimeline): string =>
      one(element, '[part~=picture]').outerHTML.replace(/lit\$\d+\$/g, '');
    expect(plain(first)).to.equal(plain(second));
  });

  it('leaves no listener behind, however often it comes and goes', async () => {
    let fonts = 0;
    let queries = 0;
    const ask = window.matchMedia.bind(window);
    window.matchMedia = (query) => {
      const list = ask(query);
      watchListeners(list, (by) => (queries += by));
      return list;
    };
    const stop = watchListeners(document.fonts, (by) => (fonts += by));
    const errors = heard(window, 'timeline-diagnostics');
    try {
      const element = await mount({ timeline: bridge });
      expect([fonts, queries]).to.deep.equal([1, 1]);
      const { parentElement } = element;
      for (let i = 0; i < 30; i++) {
        element.timeline = i % 2 ? bridge : crowd(20 + i);
        if (i % 3 === 0) await element.updateComplete;
        element.remove();
        if (i % 5 === 0) await frame();
        parentElement!.append(element);
      }
      await settled(element);
      expect([fonts, queries]).to.deep.equal([1, 1]);
      expect(all(element, '[part~=card]').length).to.equal(5);
      element.remove();
      expect([fonts, queries]).to.deep.equal([0, 0]);
    } finally {
      stop();
      window.matchMedia = ask;
    }
    expect(errors).to.deep.equal([]);
  });

  it('can be imported twice, and from a second copy', async () => {
    const known = customElements.get('article-timeline');
    const copy = '/src/index.ts?copy';
    await import(copy);
    expect(customElements.get('article-timeline')).to.equal(known);
    const element = await mount({ timeline: bridge });
    await until(() => all(element, '[part~=card]').length === 5);
  });
});
