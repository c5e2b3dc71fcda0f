// Seeded random stories, for what writes and reads them.

/** Mulberry32. */
export function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const DATES = [
  '2024',
  '2024-11',
  '-0043-03-15',
  '1984~',
  '2011/..',
  '../1900',
  '198X',
  '2024-12-03T18:00Z',
  'Y-13000',
  '1939-09/1945-05',
  '2024-12-05',
  '2024-12-31',
  '2024-02-28/2024-03-01',
  '2024-12-03T18:00',
  '2024-12-03T18:00:30+05:30',
  '2024-12-03T18:00:00Z',
  '2024-12-03T18:00/2024-12-03T20:30',
  '2024-12-03T18:00Z/2024-12-05',
  '2024-21',
  '0000',
  '0001-01-01',
  '9999-12-31',
  '2011/',
];
const TEXTS = [
  'Plain',
  '=SUM(A1)',
  '+1',
  '-2',
  '@me',
  "'=x",
  "''+y",
  "'quoted'",
  'a "b", c; d',
  'two\nlines\n\nand more',
  '<b>x</b> & y',
  'ع النص',
  '“all of it”',
  'He said so — and left',
  'back\\slash, \\n and &amp;',
  `${'long words '.repeat(20)}🎉🎉🎉`,
  '字 – “q”',
];
const MEDIA = [
  'a.mp4',
  '/a.mp3',
  'report.pdf',
  'https://youtu.be/M7lc1UVf-VE?t=9',
  'https://vimeo.com/76979871',
  'https://example.org/podcast',
];
const LINES = TEXTS.filter((text) => !text.includes('\n'));

/** A story with every kind of field, some of the time. */
export function storyOf(seed) {
  const next = random(seed);
  const pick = (list) => list[Math.floor(next() * list.length)];
  const maybe = (fields) => (next() < 0.5 ? fields() : {});
  const anchor = () => ({ anchor: { exact: pick(LINES), prefix: 'before' } });
  const quote = () => ({
    text: pick(TEXTS),
    ...maybe(() => ({ speaker: { name: pick(LINES), role: pick(LINES), url: 'https://example.org/s' } })),
    ...maybe(() => ({ source: { name: pick(LINES), url: 'https://example.org/c' } })),
    ...maybe(() => ({ date: pick(DATES), lang: 'fr' })),
    ...maybe(() => ({ url: 'https://bsky.app/profile/a/post/1' })),
    ...maybe(anchor),
  });
  const image = () => ({
    src: 'a.jpg',
    alt: pick(LINES),
    ...maybe(() => ({ caption: pick(LINES), credit: pick(LINES) })),
    ...(next() < 0.2 && { srcset: 'a.jpg 400w, b.jpg 800w', sizes: '50vw' }),
  });
  const media = () => ({
    src: pick(MEDIA),
    title: pick(LINES),
    ...maybe(() => ({ caption: pick(LINES), credit: pick(LINES), poster: 'p.jpg' })),
    ...(next() < 0.2 && { type: 'audio', captions: [{ src: 'a.vtt', lang: 'en', label: pick(LINES) }] }),
  });
  /** One, several or none. */
  const some = (make) => (next() < 0.6 ? make() : Array.from({ length: Math.floor(next() * 3) }, make));
  const event = (_, i) => ({
    id: `e${i}`,
    date: pick(DATES),
    title: pick(LINES),
    ...maybe(() => ({ text: pick(TEXTS) })),
    ...maybe(() => ({ dateText: pick(LINES) })),
    ...maybe(() => ({ group: pick(LINES), tags: ['one', 'two, with a comma'] })),
    ...maybe(() => ({ lead: true, inferred: true, url: 'https://example.org/u' })),
    ...maybe(() => ({ image: some(image) })),
    ...(next() < 0.3 && { media: some(media) }),
    quotes: Array.from({ length: Math.floor(next() * 3) }, quote),
    ...maybe(anchor),
  });
  return {
    ...maybe(() => ({ title: pick(LINES), lang: 'en', published: '2024-12-05' })),
    ...maybe(() => ({ source: { name: pick(LINES), url: 'https://example.org/' } })),
    ...maybe(() => ({ byline: pick(LINES), text: pick(TEXTS), notes: pick(TEXTS) })),
    ...maybe(() => ({ image: { src: 'b.jpg', alt: pick(LINES), caption: pick(LINES) } })),
    ...maybe(() => ({ periods: [{ date: pick(['1900/1950', '1984~', '2011/..']), title: pick(LINES) }] })),
    ...maybe(() => ({ groups: [{ name: pick(LINES), title: 'A group', color: 'red' }] })),
    events: Array.from({ length: 1 + Math.floor(next() * 5) }, event),
  };
}
