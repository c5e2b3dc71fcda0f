// What authors are told of what was refused, and what readers see of it.
import { expect } from '@open-wc/testing';
import type { TimelineInit } from '../../src/model/event.js';
import type { ArticleTimeline } from '../../src/article-timeline.js';
import { all, faults, heard, isShown, mount, one, put, until, words } from './page.js';

const messages = (element: ArticleTimeline): string[] => element.diagnostics.map(({ message }) => message);
const advised = (element: ArticleTimeline) =>
  until(() => messages(element).every((message) => message.endsWith(')')));
const script = (text: string): string => `<script type="application/json">${text}</script>`;
const dated = (...dates: unknown[]) =>
  ({ events: dates.map((date, i) => ({ date, title: `Event ${i}` })) }) as TimelineInit;

describe('advice', () => {
  it('says which date was meant, in data and in HTML alike', async () => {
    const given = ['3 March 2024', '12/5/2024', '44 BC', '2024-3-5'];
    const wanted = ['"2024-03-03"', '"2024-05-12" or "2024-12-05"', '"-0043" for 44 BC', '"2024-03-05"'];
    const items = given.map((date) => `<li><time>${date}</time> <strong>A</strong></li>`).join('');
    const attributes = { lang: 'en-GB' };
    for (const setting of [{ timeline: dated(...given) }, { html: `<ol>${items}</ol>` }]) {
      const element = await mount({ attributes, ...setting });
      await advised(element);
      expect(messages(element).slice(0, 4)).to.deep.equal(
        given.map((date, i) => `invalid date: "${date}" (did you mean ${wanted[i]}?)`),
      );
    }
  });

  it('is not needed for what is one rule in data and in HTML: a space for T, an offset without a colon', async () => {
    const given = ['2024-12-05 18:00', '2024-12-05T18:00:00+0100'];
    const items = given
      .map((date) => `<li><time datetime="${date}"></time> <strong>A</strong></li>`)
      .join('');
    for (const setting of [{ timeline: dated(...given) }, { html: `<ol>${items}</ol>` }]) {
      const element = await mount(setting);
      expect(element.toJSON().events.map(({ date }) => date)).to.deep.equal([
        '2024-12-05T18:00:00+01:00',
        '2024-12-05T18:00',
      ]);
      expect(element.diagnostics).to.deep.equal([]);
    }
  });

  it('tells of a year that is a number, which is drawn', async () => {
    const element = await mount({ html: script('[{"date":1945,"title":"A"},{"date":1989,"title":"B"}]') });
    await advised(element);
    expect(element.toJSON().events.map(({ date }) => date)).to.deep.equal(['1945', '1989']);
    expect(all(element, '[part~=card]').length).to.equal(2);
    expect(messages(element)[0]).to.equal('wrong type: number (did you mean "1945"?)');
  });

  it('comes with a second event, and is what the console says', async () => {
    const logged: unknown[] = [];
    const { warn } = console;
    console.warn = (...args: unknown[]) => logged.push(args[0]);
    try {
      const element = put({ timeline: dated('soon', '1982', '3 March 2024') });
      const told = heard(element, 'timeline-diagnostics');
      await until(() => told.length === 2);
      expect(told[0]!.diagnostics[1]!.message).to.equal('invalid date: "3 March 2024"');
      expect(told[1]!.diagnostics[1]!.message).to.contain('did you mean "2024-03-03"?');
      expect(told[1]!.diagnostics).to.equal(element.diagnostics);
      expect(logged).to.deep.equal([
        `<article-timeline> invalid-date at events[0].date: ${element.diagnostics[0]!.message}`,
      ]);
      expect(logged[0]).to.contain('"2024-12-05"');
    } finally {
      console.warn = warn;
    }
  });

  it('says where JSON stops being JSON', async () => {
    const element = await mount({ html: script('{"events": [\n  {"date": "2024",}\n]}') });
    await advised(element);
    expect(messages(element)[0]).to.contain('line 2, column 19: there is a comma behind the last one');
    expect(isShown(one(element, '[part=error]'))).to.be.true;
  });

  it('tells of the paragraphs that a CMS has put between the data, which are drawn', async () => {
    const element = await mount({
      html: script(
        '<br />\n<p>{ "events": [<br />\n{ "date": "1966-11-04", "title": "The flood" } ] }</p>\n',
      ),
    });
    await advised(element);
    expect(element.toJSON().events.length).to.equal(1);
    expect(faults(element)).to.deep.equal(['not-json script']);
    expect(messages(element)[0]).to.contain('markup');
  });

  it('tells how to write the date of what is listed without one; readers read the list', async () => {
    const element = await mount({
      html: `<h2>The bridge</h2><ol><li>4 November 1966 <strong>The flood</strong></li><li>Later</li></ol>`,
    });
    await advised(element);
    expect(faults(element)).to.deep.equal(['missing-date li', 'missing-date li']);
    expect(messages(element)[0]).to.contain('<time datetime="1966-11-04">4 November 1966</time>');
    expect(messages(element)[1]).to.contain('<time datetime=');
    expect(isShown(element.querySelector('ol')!)).to.be.true;
    expect(all(element, '[part=error], [part=empty]')).to.deep.equal([]);
  });

  for (const html of [
    '<dl><dt>4 November 1966</dt><dd>The flood</dd></dl>',
    '<table><tr><td>4 November 1966</td><td>The flood</td></tr></table>',
    '<section><h3>4 November 1966</h3><p>The flood</p></section>',
  ])
    it(`tells that only items of lists and articles are read, in ${html.slice(0, 7)}`, async () => {
      const element = await mount({ html });
      await advised(element);
      expect(messages(element)[0]).to.contain(
        '<li><time datetime="1966-11-04">4 November 1966</time> …</li>',
      );
    });

  it('tells of an item without a date beside events, and not of other lists', async () => {
    const element = await mount({
      html:
        '<ol><li><time datetime="1982">1982</time> <strong>A</strong> <ul><li>a note</li></ul></li>' +
        '<li>Then <strong>B</strong></li></ol><ul><li>A source</li></ul>',
    });
    expect(messages(element)[0]).to.contain('"Then B"');
    expect(element.diagnostics.length).to.equal(1);
  });
});

describe('advice on what is drawn', () => {
  it('is given on markup in texts, which is shown as it stands', async () => {
    const events = [
      { date: '2020', title: 'Birth of <em>Hamlet</em> &amp; others', text: 'A < B & C > D' },
      { date: '2021', title: 'AT&T', text: '<p>One</p>', quotes: [{ text: 'Fish &#38; chips' }] },
    ];
    const element = await mount({ timeline: { events } });
    await advised(element);
    expect(faults(element)).to.deep.equal([
      'markup-in-text events[0].title',
      'markup-in-text events[1].text',
      'markup-in-text events[1].quotes[0].text',
    ]);
    expect(messages(element)[0]).to.contain('not as HTML');
    expect(element.toJSON().events[0]!.title).to.equal(events[0]!.title);
  });

  it('is given on years before Christ that are one off by the words beside them', async () => {
    const events = [
      { date: '-0044-03-15', title: 'Caesar is killed', text: 'It was 44 BC.' },
      { date: '-0043', title: 'In 44 BC' },
      { date: '-0027', title: 'Augustus (27 v. Chr.)' },
    ];
    const element = await mount({ timeline: { events } });
    await advised(element);
    expect(faults(element)).to.deep.equal(['year-off events[0].date', 'year-off events[2].date']);
    expect(messages(element)[0]).to.contain('did you mean "-0043" for 44 BC?');
    expect(element.toJSON().events.length).to.equal(3);
  });
});

describe('the list of problems on the page', () => {
  const boxes = (element: ArticleTimeline) => all(element, '[part=diagnostics]');

  it('is not there for readers', async () => {
    const element = await mount({ timeline: dated('3 March 2024', '1982') });
    await advised(element);
    expect(boxes(element)).to.deep.equal([]);
  });

  for (const timeline of [dated('3 March 2024', '1982'), dated('3 March 2024')])
    it(`has place and advice where the page asks for it, ${timeline.events.length - 1} drawn`, async () => {
      const element = await mount({ timeline, attributes: { 'show-diagnostics': '', lang: 'de' } });
      await advised(element);
      await until(() => words(boxes(element)[0]).includes('did you mean'));
      const [box] = boxes(element);
      const [first] = box!.querySelectorAll('li');
      expect(words(first)).to.equal(
        'events[0].date invalid-date: invalid date: "3 March 2024" (did you mean "2024-03-03"?)',
      );
      expect(box!.getAttribute('aria-label')).to.match(/^\d Probleme? in den Daten$/);
      expect(first!.closest('[lang]')!.getAttribute('lang')).to.equal('en');
      expect(isShown(first!)).to.be.true;
      element.timeline = dated('2024-03-03', '1982');
      await until(() => boxes(element).length === 0);
      element.timeline = timeline;
      await until(() => boxes(element).length === 1);
      element.showDiagnostics = false;
      await until(() => boxes(element).length === 0);
    });

  it('says how many more there are than it lists', async () => {
    const timeline = dated(...Array.from({ length: 25 }, () => 'soon'), '1982');
    const element = await mount({ timeline, attributes: { 'show-diagnostics': '' } });
    const [box] = boxes(element);
    expect(box!.querySelectorAll('li').length).to.equal(20);
    expect(words(box)).to.match(/^25 problems in the data .* and 5 more$/);
  });
});

describe('an element without anything to draw', () => {
  const said = (element: ArticleTimeline): boolean => isShown(one(element, '[part=empty]'));

  it('says so beside a child script, and beside what is slotted', async () => {
    const element = await mount({ html: script('{"events": []}') });
    expect(said(element)).to.be.true;
    expect(words(one(element, '[part=empty]'))).to.equal('No events yet');
    expect(said(await mount({ html: script('[{"date":"soon","title":"A"}]') }))).to.be.true;
    expect(said(await mount({ html: '<p slot="header">12:00</p>' }))).to.be.true;
  });

  it('shows what is slotted in place of the words, also beside other HTML', async () => {
    const slotted = '<p slot="empty">Come back tomorrow.</p>';
    for (const more of ['', script('{"events": []}'), '<p>Nothing dated.</p>']) {
      const element = await mount({ html: slotted + more });
      expect(isShown(element.querySelector('[slot=empty]')!), more).to.be.true;
    }
  });
});
