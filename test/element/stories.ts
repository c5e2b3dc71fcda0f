// The stories that the element's tests draw.
import type { EventInit, TimelineInit } from '../../src/model/event.js';

/** A story of the demo, its pictures where the demo has them. The server gives JSON as a module. */
export async function demo(path: string): Promise<TimelineInit> {
  const { default: story } = (await import(`/demo/${path}`)) as { default: TimelineInit };
  const copy = structuredClone(story);
  const shown = copy.events.flatMap(({ image = [], media = [] }) => [image, media].flat());
  for (const each of shown) if (!/^https?:/.test(each.src)) each.src = `/demo/${each.src}`;
  return copy;
}

/** Five events over three centuries and within one day; the third leads. */
export const bridge: TimelineInit = {
  title: 'The bridge over the Arno',
  lang: 'en',
  events: [
    { id: 'stone', date: '1789', title: 'The stone bridge opens' },
    {
      id: 'flood',
      date: '1966-11-04',
      title: 'The flood takes two arches',
      quotes: [
        {
          text: 'The water was at the second floor.',
          speaker: { name: 'Ada Conti', role: 'baker' },
          source: { name: 'a letter' },
        },
      ],
    },
    {
      id: 'closed',
      date: '2024-12-03T08:00',
      title: 'The bridge is closed',
      text: 'Cracks were found at dawn.',
      lead: true,
      url: 'https://example.org/closed',
      quotes: [
        {
          text: 'Nobody crosses today.',
          speaker: { name: 'Bruno Leone', role: 'engineer', organization: 'City of Pisa' },
          source: { name: 'the radio', url: 'https://example.org/radio' },
          date: '2024-12-03',
        },
        { text: 'On attendra.', speaker: { name: 'Claire Dumas' }, lang: 'fr' },
      ],
    },
    { id: 'ferry', date: '2024-12-03T15:00', title: 'A ferry runs instead' },
    { id: 'open', date: '2024-12-05', title: 'One lane opens', quotes: [{ text: 'It holds.' }] },
  ],
};

/** The same events as {@link bridge} in the HTML form. */
export const bridgeHtml = `<h3>The bridge over the Arno</h3>
<ol>
  <li id="stone"><time datetime="1789">1789</time> <strong>The stone bridge opens</strong></li>
  <li id="flood"><time datetime="1966-11-04">4 November 1966</time> <strong>The flood takes two arches</strong>
    <blockquote
      >The water was at the second floor.<footer data-role="baker" data-source="a letter"
        ><cite>Ada Conti</cite></footer
    ></blockquote></li>
  <li id="closed" data-lead><time datetime="2024-12-03T08:00">Tuesday</time>
    <strong><a href="https://example.org/closed">The bridge is closed</a></strong>
    <p>Cracks were found at dawn.</p>
    <blockquote cite="https://example.org/radio"
      >Nobody crosses today.<footer
        data-role="engineer" data-organization="City of Pisa" data-source="the radio"
        ><cite>Bruno Leone</cite>, <time datetime="2024-12-03">Tuesday</time></footer
    ></blockquote>
    <blockquote lang="fr">On attendra.<footer><cite>Claire Dumas</cite></footer></blockquote></li>
  <li id="ferry"><time datetime="2024-12-03T15:00">in the afternoon</time> <strong>A ferry runs instead</strong></li>
  <li id="open"><time datetime="2024-12-05">5 December</time> <strong>One lane opens</strong>
    <blockquote>It holds.</blockquote></li>
</ol>`;

/** Numbers that look random and are the same in every run (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const two = (n: number): string => String(n).padStart(2, '0');

/** So many events in three years, most of them in two bursts: clusters at every width. */
export function crowd(count: number, seed = 7): TimelineInit {
  const random = seeded(seed);
  const within = (n: number): number => Math.floor(random() * n);
  const date = (): string =>
    random() < 0.7
      ? `2021-0${3 + within(2)}-${two(1 + within(28))}`
      : `${2020 + within(3)}-${two(1 + within(12))}-${two(1 + within(28))}`;
  const events = Array.from({ length: count }, (_, i): EventInit => ({
    id: `e${i}`,
    date: date(),
    title: `Report ${i} from the river`,
    ...(i % 3 === 0 && { quotes: [{ text: `The level is ${i}.`, speaker: 'The warden' }] }),
  }));
  return { title: 'A crowded river', lang: 'en', events };
}

/** So many events, each in one of some groups in turn. */
export function grouped(count: number, groups: number): TimelineInit {
  const events = Array.from({ length: count }, (_, i): EventInit => ({
    id: `e${String(i)}`,
    date: new Date(Date.UTC(2024, 0, 1 + ((i * 7) % 360))).toISOString().slice(0, 10),
    title: `Event ${String(i)}`,
    group: `Group ${String(i % groups)}`,
  }));
  return { events: events.sort((a, b) => a.date.localeCompare(b.date)) };
}
