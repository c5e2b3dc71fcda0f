import { expect } from '@open-wc/testing';
import { createFinder } from '../../../src/anchor/index.js';
import { extractTimeline, loadLanguage, type Extracted } from '../../../src/extract/index.js';
import { normalize } from '../../../src/input/index.js';

const published = '2026-03-07';
const story = `Bridge closed after a crack is found

The Sollen bridge was closed on Friday after an inspector found a crack in a cable.

“There is no danger to anyone,” said Malik Orre, the city’s bridge engineer. “We closed it to keep it so.”

The cable was put in on 9 April 2011. “It should have lasted for fifty years,” Orre told reporters.

The mayor, Sigrid Vane, thanked drivers in a post on her channel. “Please do not come and look,” she wrote.

If tests succeed, the bridge will open again on Tuesday.`;

const read = (
  article: Parameters<typeof extractTimeline>[0],
  options = { published } as Parameters<typeof extractTimeline>[1],
): Extracted => extractTimeline(article, options);
const shown = ({ timeline }: Extracted): object =>
  Object.fromEntries(
    timeline.events.map(({ date, title, quotes = [] }) => [
      `${date} ${title}`,
      quotes.map(({ text }) => text),
    ]),
  );
const reasons = ({ doubts }: Extracted, text: string): string[] =>
  doubts.map(({ reason, start, end, path = '' }) => `${reason} ${text.slice(start, end)} ${path}`.trim());

describe('the timeline of an article', () => {
  it('has its events, each with the quotations about it', () => {
    expect(shown(read(story))).to.deep.equal({
      '2026-03-06 The Sollen bridge was closed after an inspector found a crack in a cable': [
        'There is no danger to anyone',
        'We closed it to keep it so.',
        'Please do not come and look',
      ],
      '2011-04-09 The cable was put in': ['It should have lasted for fifty years'],
      '2026-03-10 If tests succeed, the bridge will open again': [],
    });
  });

  it('names speakers in full, with what they are and the channel', () => {
    const [closed, cable] = read(story).timeline.events;
    expect(closed?.quotes?.[0]?.speaker).to.include({ name: 'Malik Orre' });
    expect(closed?.quotes?.[2]?.speaker).to.include({ name: 'Sigrid Vane' });
    expect(cable?.quotes?.[0]?.speaker).to.include({ name: 'Malik Orre' });
  });

  it('has the sentence as text and anchor, and says that a program found it', () => {
    const find = createFinder(story);
    for (const { text, anchor, inferred, quotes = [] } of read(story).timeline.events) {
      expect(inferred).to.be.true;
      const place = anchor && find(anchor);
      expect(story.slice(place?.start, place?.end)).to.equal(text);
      for (const quote of quotes) {
        const said = quote.anchor && find(quote.anchor);
        expect(said?.approximate).to.be.false;
        expect(story.slice(said?.start, said?.end)).to.contain(quote.text);
      }
    }
  });

  it('is a draft that needs no repair', () => {
    expect(normalize(read(story).timeline, { timeZone: 'UTC', locale: 'en' }).diagnostics).to.deep.equal([]);
    expect(read(story).timeline).to.include({
      title: 'Bridge closed after a crack is found',
      lang: 'en',
      published,
    });
  });

  it('says what it is not sure of, and where', () => {
    expect(reasons(read(story), story)).to.include.members(['planned Tuesday events[2]']);
    const text =
      'The sirens sounded on Monday. The power failed the next day. “It was dark since 1999,” a man ' +
      'said.\n“Who cares?”';
    expect(reasons(read(text), text)).to.include.members(['context the next day events[1]', 'quoted 1999']);
  });

  it('doubts the second date of a sentence, and one that is no day where somebody reports', () => {
    const text =
      'The mill burned down in 1901 and was rebuilt in 1903. The owner said sales fell in March 2024. ' +
      'The owner said it burned again on 4 May 2023. It closed in 2025.';
    expect(reasons(read(text), text)).to.deep.equal([
      'several 1903 events[1]',
      'reported March 2024 events[2]',
    ]);
  });

  it('is the same from paragraphs, whose headings make no events', () => {
    const [heading = '', ...rest] = story.split('\n\n');
    const paragraphs = [
      { text: heading, heading: true },
      ...rest.map((text) => ({ text })),
      { text: 'Closed on Monday', heading: true },
    ];
    expect(shown(read(paragraphs))).to.deep.equal(shown(read(story)));
    expect(read(paragraphs).timeline.title).to.equal(heading);
  });

  it('counts from the printed day when none is given, and without one guesses nothing', () => {
    expect(read(`7 March 2026\n\n${story}`, {}).timeline.published).to.equal(published);
    const { timeline, diagnostics } = read(story, {});
    expect(timeline.events.map(({ date }) => date)).to.deep.equal(['2011-04-09']);
    expect(diagnostics.map(({ code }) => code)).to.deep.equal(['no-reference', 'no-reference']);
    expect(diagnostics[0]?.path).to.equal(`article[${story.indexOf('Friday')}]`);
  });

  it('is empty where nothing is dated, and says so', () => {
    const { timeline, diagnostics, doubts } = read('It rained. “How long?” she asked.');
    expect(timeline.events).to.deep.equal([]);
    expect(diagnostics.map(({ code }) => code)).to.deep.equal(['no-events']);
    expect(doubts.map(({ reason }) => reason)).to.include('no-event');
    expect(read('').timeline.events).to.deep.equal([]);
    expect(read([]).timeline.events).to.deep.equal([]);
  });

  it('says that a title is none where "this" or "I" is what it begins with', () => {
    const text =
      'On 3 May 2021, I was chosen. This resulted in a delay in June 2021. The bridge fell in May 2022.';
    const { doubts } = read(text);
    expect(doubts.filter(({ reason }) => reason === 'title').map(({ path }) => path)).to.deep.equal([
      'events[0]',
      'events[1]',
    ]);
  });

  it('draws a date only once when only one sentence below a day names what happened', () => {
    const text = '7 March 2026\n\nThe council met in the town hall. It sat until late. Nobody left.';
    expect(read(text, {}).timeline.events.map(({ title }) => title)).to.deep.equal([
      'The council met in the town hall',
    ]);
  });

  it('gives quotations to the nearest event where a story is told in its order', () => {
    const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
    const text = days
      .map(
        (day, i) =>
          `On ${day} the water rose by ${i} metres in the old town.\n“It was day ${i},” said Ana Ruzic.`,
      )
      .join('\n');
    expect(
      read(text).timeline.events.map(({ quotes = [] }) => quotes.map((quote) => quote.text)),
    ).to.deep.equal(days.map((_, i) => [`It was day ${i}`]));
  });

  it('does not count from what is no date', () => {
    expect(read(story, { published: 'yesterday' }).timeline.published).to.be.undefined;
  });

  it('of any text is a draft that needs no repair, with every anchor in its place', () => {
    const words = (
      'On Monday , . “ ” " ’s said that Ana Ruzic which 1999 5 May 2020 the last week since until ( ) \n' +
      ' 06:50 and but — ; : he 24:00 midnight Tuesday-night é ? ! 18th century'
    ).split(' ');
    let seed = 7;
    const next = (n: number): number => (seed = (seed * 48271) % 2147483647) % n;
    for (let i = 0; i < 300; i++) {
      const text = Array.from({ length: 1 + next(60) }, () => words[next(words.length)]).join(' ');
      const { timeline, doubts } = read(text);
      expect(
        normalize(timeline, { timeZone: 'UTC', locale: 'en' }).diagnostics.filter(
          ({ code }) => code !== 'no-events',
        ),
        text,
      ).to.deep.equal([]);
      for (const { exact } of timeline.events.flatMap(({ anchor }) => anchor ?? []))
        expect(text).to.contain(exact);
      for (const { start, end } of doubts) expect(end, text).to.be.within(start, text.length);
    }
  });

  it('reads another language when told, once its words are loaded', async () => {
    const text = 'El puente se cerró el viernes. “No hay peligro”, dijo Marta Quiroga.';
    const [early] = read(text, { published, lang: 'es' }).diagnostics;
    expect(early?.code).to.equal('unsupported-language');
    expect(early?.message).to.contain('loadLanguage("es")');
    expect(await loadLanguage('es')).to.equal('es');
    expect(shown(read(text, { published, lang: 'es' }))).to.deep.equal({
      '2026-03-06 El puente se cerró': ['No hay peligro'],
    });
  });

  it('gives no draft of an article in a language that is not read, by its tag or by its words', () => {
    const german =
      'Der Rat hat am Montag die Brücke gesperrt. „Das ist nicht gut“, sagte die Bürgermeisterin, und die Leute ' +
      'gingen mit dem Boot auf die andere Seite. Der Bau ist von der Stadt und wird im Mai fertig sein.';
    for (const [text, lang] of [
      [german, undefined],
      [german, 'de-AT'],
      ['Council met on Monday.', 'cs'],
      ['قال العمدة يوم الاثنين إن الجسر مغلق.', undefined],
    ] as const) {
      const { timeline, doubts, diagnostics } = extractTimeline(text, { published: '2024-12-05', lang });
      expect(timeline.events).to.deep.equal([]);
      expect(doubts).to.deep.equal([]);
      expect(diagnostics.map(({ code }) => code)).to.deep.equal(['unsupported-language']);
    }
  });

  it('finds the language of a text that does not tell it', async () => {
    const spanish =
      'El alcalde dijo el lunes que la obra de la plaza empezó en mayo, y que los vecinos no se van.';
    expect(await loadLanguage('', spanish)).to.equal('es');
    expect(extractTimeline(spanish, { published: '2024-12-05' }).timeline).to.include({ lang: 'es' });
    expect(extractTimeline('It fell Monday.', { published: '2024-12-05' }).timeline).to.include({
      lang: 'en',
    });
  });
});
