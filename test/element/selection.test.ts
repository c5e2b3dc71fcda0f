import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { ArticleTimeline } from '../../src/article-timeline.js';
import { all, faults, focused, heard, mount, one, put, seen, settled, words } from './page.js';
import { bridge, crowd } from './stories.js';

const paneTitle = (element: ArticleTimeline): string => words(one(element, '[part=pane-title]'));
const item = (element: ArticleTimeline, event: number): HTMLElement =>
  one(element, `[part~=picture] [data-event="${event}"]`);
const step = (element: ArticleTimeline, label: string): HTMLButtonElement =>
  one(element, `.steps [aria-label="${label}"]`) as HTMLButtonElement;
const status = (element: ArticleTimeline): string => words(one(element, '.status'));

async function clickOn(target: Element): Promise<void> {
  target.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = target.getBoundingClientRect();
  await sendMouse({
    type: 'click',
    position: [Math.round(x + Math.min(width, 40) / 2), Math.round(y + height / 2)],
  });
}

describe('the first choice', () => {
  it('is the event that leads, reflects nothing, fires nothing and announces nothing', async () => {
    const selects = heard(document, 'timeline-select');
    const element = await mount({ timeline: bridge });
    expect(paneTitle(element)).to.equal('The bridge is closed');
    expect(element.selected).to.equal(null);
    expect(element.hasAttribute('selected')).to.be.false;
    expect(selects).to.deep.equal([]);
    expect(status(element)).to.equal('');
    expect(item(element, 2).ariaCurrent).to.equal('true');
  });

  it('is to be seen among the markers in its place, and has what was said beside its text', async () => {
    const events = ['Before', 'Chosen', 'After'].map((title) => ({
      date: '2024-03-02',
      title,
      text: 'The town speaks of nothing else.',
      lead: title === 'Chosen',
      quotes: [{ text: 'We had hoped for an hour of rest', speaker: 'A ferryman' }],
    }));
    const element = await mount({
      timeline: { events: [{ date: '1990', title: 'Long ago' }, ...events] },
      width: 1200,
    });
    const depth = (marker: Element) => Number(getComputedStyle(marker).zIndex) || 0;
    const [chosen, ...others] = all(element, '[part~=marker]').sort((a, b) => depth(b) - depth(a));
    expect(chosen!.part.contains('marker-current')).to.be.true;
    for (const other of others) expect(depth(other)).to.be.lessThan(depth(chosen!));
    const [text, said] = ['.pane p', '.pane .quotes'].map((each) =>
      one(element, each).getBoundingClientRect(),
    );
    expect(said!.left).to.be.greaterThan(text!.right);
    expect(said!.top).to.be.closeTo(text!.top, 2);
  });

  it('is the latest event where none leads', async () => {
    const events = bridge.events.map(({ lead, ...event }) => event);
    const element = await mount({ timeline: { events: events.reverse() } });
    expect(paneTitle(element)).to.equal('One lane opens');
  });

  it('is the event that the selected attribute names, which fires nothing', async () => {
    const selects = heard(document, 'timeline-select');
    const element = await mount({ timeline: bridge, attributes: { selected: 'flood' } });
    expect(paneTitle(element)).to.equal('The flood takes two arches');
    element.setAttribute('selected', 'stone');
    await settled(element);
    expect(paneTitle(element)).to.equal('The stone bridge opens');
    expect(selects).to.deep.equal([]);
  });

  it('stands in for an unknown id, with a diagnostic as long as it is unknown', async () => {
    const element = await mount({ timeline: bridge, attributes: { selected: 'tunnel' } });
    expect(paneTitle(element)).to.equal('The bridge is closed');
    expect(faults(element)).to.deep.equal(['unknown-event @selected']);
    element.selected = 'open';
    await settled(element);
    expect(faults(element)).to.deep.equal([]);
  });
});

describe('an event is selected', () => {
  it('by a click on its card, with pane, attribute, marker and status following', async () => {
    const element = await mount({ timeline: bridge });
    const selects = heard(document, 'timeline-select');
    await clickOn(item(element, 1));
    await settled(element);
    expect(paneTitle(element)).to.equal('The flood takes two arches');
    expect(element.getAttribute('selected')).to.equal('flood');
    expect(selects.map(({ event, previous, reason }) => [event.id, previous?.id, reason])).to.deep.equal([
      ['flood', 'closed', 'pointer'],
    ]);
    expect(item(element, 1).ariaCurrent).to.equal('true');
    expect(all(element, '[part~=picture] [aria-current]').length).to.equal(1);
    expect(
      all(element, '[part~=marker]').map((marker) => marker.classList.contains('current')),
    ).to.deep.equal([false, true, false, false, false]);
    expect(status(element)).to.equal('The flood takes two arches, Nov 4, 1966. 2 of 5');
    expect(one(element, '.status').role).to.equal('status');
  });

  it('by a click on its lead quotation', async () => {
    const element = await mount({ timeline: bridge, width: 1200, attributes: { selected: 'stone' } });
    const quote = all(element, '[part=card-quote]').find((each) => words(each).includes('second floor'))!;
    await clickOn(quote);
    await settled(element);
    expect(element.selected).to.equal('flood');
  });

  for (const key of ['Enter', 'Space']) {
    it(`by ${key}, which moves to the pane's heading`, async () => {
      const element = await mount({ timeline: bridge });
      const selects = heard(element, 'timeline-select');
      item(element, 1).focus();
      await sendKeys({ press: key });
      await settled(element);
      expect(element.selected).to.equal('flood');
      expect(selects[0]!.reason).to.equal('keyboard');
      expect(words(focused())).to.equal('The flood takes two arches');
    });
  }

  it('by select(id), at once also before the first rendering, without moving the focus', async () => {
    const element = put({ timeline: bridge });
    const selects = heard(element, 'timeline-select');
    expect(element.select('open')).to.be.true;
    expect(element.select('tunnel')).to.be.false;
    await settled(element);
    expect(element.selected).to.equal('open');
    expect(selects.map(({ event, previous, reason }) => [event.id, previous?.id, reason])).to.deep.equal([
      ['open', 'closed', 'api'],
    ]);
    expect(element.select('open')).to.be.true;
    expect(selects.length).to.equal(1);
    expect(paneTitle(element)).to.equal('One lane opens');
    expect(document.activeElement).to.equal(document.body);
  });

  it('unless a listener objects', async () => {
    const element = await mount({ timeline: bridge });
    document.addEventListener('timeline-select', (event) => event.preventDefault(), { once: true });
    expect(element.select('flood')).to.be.false;
    await settled(element);
    expect(element.selected).to.equal(null);
    expect(paneTitle(element)).to.equal('The bridge is closed');
    expect(element.select('flood')).to.be.true;
  });

  it('and stays selected in a new story that has it, else the first choice counts', async () => {
    const element = await mount({ timeline: bridge, attributes: { selected: 'flood' } });
    element.timeline = { events: bridge.events.slice(0, 3) };
    await settled(element);
    expect(paneTitle(element)).to.equal('The flood takes two arches');
    element.timeline = { events: bridge.events.slice(2) };
    await settled(element);
    expect(paneTitle(element)).to.equal('The bridge is closed');
    expect(faults(element)).to.deep.equal(['unknown-event @selected']);
  });
});

describe('previous and next', () => {
  it('reach every event in time order, and end at the ends', async () => {
    const element = await mount({ timeline: bridge, attributes: { selected: 'stone' } });
    expect(step(element, 'Previous event').ariaDisabled).to.equal('true');
    const titles = [paneTitle(element)];
    while (step(element, 'Next event').ariaDisabled === 'false') {
      await clickOn(step(element, 'Next event'));
      await settled(element);
      titles.push(paneTitle(element));
      expect(words(one(element, '.position'))).to.equal(`${titles.length} of 5`);
    }
    expect(titles).to.deep.equal(bridge.events.map(({ title }) => title));
    await clickOn(step(element, 'Previous event'));
    await settled(element);
    expect(paneTitle(element)).to.equal('A ferry runs instead');
  });

  it('reach those in clusters too, which their pane lists', async () => {
    const element = await mount({ timeline: crowd(300), width: 640 });
    const clusters = all(element, '[part~=cluster]');
    expect(clusters.length).to.be.greaterThan(1);
    element.select(element.toJSON().events[0]!.id!);
    const reached = new Set<string | null>([element.selected]);
    for (let i = 1; i < 300; i++) {
      await element.updateComplete;
      step(element, 'Next event').click();
      reached.add(element.selected);
    }
    await settled(element);
    expect(reached.size).to.equal(300);
    const cluster = clusters.reduce((most, each) => (Number(seen(each)) > Number(seen(most)) ? each : most));
    const count = Number(seen(cluster));
    element.select(element.toJSON().events[Number(cluster.dataset['event'])]!.id!);
    await settled(element);
    const near = all(element, '[part~=near] button');
    expect(near.length).to.equal(Math.min(10, count));
    expect(near.filter((each) => each.ariaCurrent).length).to.equal(1);
    near.find((each) => !each.ariaCurrent)!.click();
    await settled(element);
    expect(all(element, '[part~=near] [aria-current]').length).to.equal(1);
    expect(words(one(element, '[part~=near] [aria-current]'))).to.contain(paneTitle(element));
  });

  it('keep the focus where the reader presses them', async () => {
    const element = await mount({ timeline: bridge, attributes: { selected: 'stone' } });
    await clickOn(step(element, 'Next event'));
    await settled(element);
    expect(focused()?.getAttribute('aria-label')).to.equal('Next event');
  });
});

describe('the pane', () => {
  it('has text, link and all quotations with speaker, role, channel and date', async () => {
    const element = await mount({ timeline: bridge });
    const figures = all(element, '[part=pane] figure[part=quote]');
    expect(figures.map((figure) => words(figure.querySelector('blockquote')))).to.deep.equal([
      '“Nobody crosses today.”',
      '« On attendra. »',
    ]);
    expect(words(figures[0]!.querySelector('figcaption'))).to.equal(
      'Bruno Leone, engineer, City of Pisa · the radio · December 3, 2024',
    );
    expect(figures[0]!.querySelector('cite a')!.getAttribute('href')).to.equal('https://example.org/radio');
    expect(figures[1]!.querySelector('blockquote')!.lang).to.equal('fr');
    expect(words(one(element, '[part=pane] [part=text]'))).to.equal('Cracks were found at dawn.');
    expect(one(element, '[part=pane] [part=link]').getAttribute('href')).to.equal(
      'https://example.org/closed',
    );
  });

  it('has links and emphasis of a text and of a caption as elements, in every layout', async () => {
    const [text, caption] = [
      'See [the *report*](https://example.org/r).\n\nIt is **long**, 2*3.',
      'By [A](/a)',
    ];
    const image = { src: '/no-such-picture.jpg', alt: '', caption, credit: '*B*' };
    const timeline = { events: [{ date: '1982', title: 'A report', text, image }] };
    for (const layout of ['horizontal', 'vertical', 'list']) {
      const element = await mount({ timeline, attributes: { layout } });
      const link = one(element, '[part=text] a');
      expect([link.getAttribute('href'), words(link), words(link.querySelector('em'))]).to.deep.equal([
        'https://example.org/r',
        'the report',
        'report',
      ]);
      link.focus();
      expect(focused()).to.equal(link);
      expect(all(element, '[part=text]').map(words)).to.deep.equal(['See the report.', 'It is long, 2*3.']);
      expect(words(one(element, '[part=text] strong'))).to.equal('long');
      expect(words(one(element, 'figcaption'))).to.equal('By A · Image: B');
      expect(all(element, 'figcaption :is(a, em)').length).to.equal(2);
      expect(element.toJSON().events[0]?.text).to.equal(text);
    }
  });

  it('follows the links of the author\u2019s own HTML', async () => {
    const html =
      '<ol><li><time>1982</time> <strong>A</strong> See <a href="#b">this</a> <i>now</i>.</li></ol>';
    const element = await mount({ html });
    expect(one(element, '[part=text] a').getAttribute('href')).to.equal('#b');
    expect(words(one(element, '[part=text] em'))).to.equal('now');
  });

  it('keeps a box for its image before it is there', async () => {
    const image = {
      src: '/no-such-picture.jpg',
      alt: 'The bridge',
      caption: 'Seen from the quay',
      credit: 'City archive',
    };
    const element = await mount({ timeline: { events: [{ date: '1982', title: 'A picture', image }] } });
    const img = one(element, '[part=image] img') as HTMLImageElement;
    expect(img.getBoundingClientRect().height).to.be.greaterThan(100);
    expect([img.loading, img.alt]).to.deep.equal(['lazy', 'The bridge']);
    expect(words(one(element, '[part=image] figcaption'))).to.equal(
      'Seen from the quay · Image: City archive',
    );
  });
});
