import { expect } from '@open-wc/testing';
import { normalize, toInit } from '../../../src/input/index.js';
import { random } from '../random/random-stories.js';

const OPTIONS = { timeZone: 'UTC', locale: 'en' };
const take = (draft: unknown) => normalize(draft, OPTIONS);
const event = { date: '1982', title: 'The flood' };
/** What is left of an address. */
const linked = (url: string) => take({ events: [{ ...event, url }] }).timeline.events.at(0).url;

describe('addresses', () => {
  it('keep http(s), mailto and relative ones', () => {
    for (const url of [
      'https://example.org/a?b#c',
      'HTTP://EXAMPLE.ORG',
      'mailto:a@example.org',
      '/a',
      'a:b'.replace(':', '/'),
      '../a',
      '?q',
      '#here',
      '//example.org/a',
      'a/b:c',
      'ä.html',
    ]) {
      expect(linked(url), url).to.equal(url);
    }
  });

  it('refuse every way to run a script or to read something local', () => {
    const schemes = [
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      ' javascript:alert(1)',
      'java\nscript:alert(1)',
      'java\r\nscript\t:alert(1)',
      '\u0000javascript:alert(1)',
      '\u001fjavascript:alert(1)',
      'java\u0000script:alert(1)',
      '\u00a0javascript:alert(1)',
      '\ufeffjavascript:alert(1)',
      'data:text/html,<script>1</script>',
      'vbscript:x',
      'blob:https://example.org/1',
      'file:///etc/passwd',
      'filesystem:x',
      'about:blank',
      'tel:1',
      'view-source:x',
    ];
    for (const url of schemes) expect(linked(url), JSON.stringify(url)).to.equal(undefined);
  });

  it('agree with the browser about every trick that is left', () => {
    const next = random(1);
    const pieces = [
      'java',
      'script',
      ':',
      'JAVASCRIPT',
      '\t',
      '\n',
      '\r',
      '\u0000',
      '\u000b',
      ' ',
      '\u00a0',
      '/',
      '\\',
      '#',
      'http',
      'data',
      '\u200b',
      '&colon;',
      '\ud800',
      '%3a',
      '+',
      '-',
      '.',
    ];
    const link = document.createElement('a');
    for (let round = 0; round < 3000; round++) {
      const text = Array.from(
        { length: 1 + Math.floor(next() * 7) },
        () => pieces[Math.floor(next() * pieces.length)],
      ).join('');
      const url = linked(text);
      if (url === undefined) continue;
      link.setAttribute('href', url);
      // The protocol of a relative address is this page's; ":" is that of an address that leads nowhere.
      expect(link.protocol, JSON.stringify(text)).to.be.oneOf(['http:', 'https:', 'mailto:', ':']);
    }
  });

  it('may be the pixels of a picture where a picture is, and nowhere else', () => {
    const pixel = 'data:image/png;base64,iVBORw0KGgo+/w==';
    const shown = (src: string) =>
      take({ events: [{ ...event, image: { src, alt: '' } }] }).timeline.events.at(0).image?.[0]?.src;
    for (const src of [pixel, 'DATA:image/webp;base64,UklGRg==']) expect(shown(src), src).to.equal(src);
    for (const src of [
      'data:image/svg+xml;base64,PHN2Zz4=',
      'data:image/png,x',
      'data:text/html;base64,PGI+',
      'data:text/html;image/png;base64,PGI+',
    ])
      expect(shown(src), src).to.equal(undefined);
    expect(linked(pixel)).to.equal(undefined);
  });

  it('are checked in every field that has one, with its path', () => {
    const bad = 'java\tscript:alert(1)';
    const { timeline, diagnostics } = take({
      source: { name: 'Gazette', url: bad },
      events: [
        {
          ...event,
          url: bad,
          image: { src: bad, alt: 'x' },
          quotes: [{ text: 'q', speaker: { name: 'A', url: bad }, source: { name: 'B', url: bad } }],
        },
      ],
    });
    expect(diagnostics.map(({ code, path }) => `${code} ${path}`).sort()).to.deep.equal([
      'unsafe-url events[0].image.src',
      'unsafe-url events[0].quotes[0].source.url',
      'unsafe-url events[0].quotes[0].speaker.url',
      'unsafe-url events[0].url',
      'unsafe-url source.url',
    ]);
    expect(JSON.stringify(timeline)).not.to.match(/script/);
    expect(toInit(timeline).events[0]?.quotes?.[0]).to.deep.equal({
      text: 'q',
      speaker: { name: 'A' },
      source: { name: 'B' },
    });
  });
});
