// The list, in which all of a story is read one event after the other, and the way between it and the picture.
import { expect } from '@open-wc/testing';
import type { ArticleTimeline } from '../../src/article-timeline.js';
import { press } from './keys.js';
import {
  all,
  focused,
  heard,
  isInSight,
  isShown,
  mount,
  nameOf,
  one,
  settled,
  until,
  words,
} from './page.js';
import { bridge, crowd, demo } from './stories.js';

const hama = await demo('hama/en.json');

const listButton = (element: Element): HTMLElement => one(element, '[part~=control-list]');

/** Opens the list as a reader does, by keyboard. */
async function openList(element: ArticleTimeline): Promise<void> {
  listButton(element).focus();
  await press('Enter');
  await until(() => all(element, 'ol.plain').length);
  await settled(element);
}

const headings = (element: Element): HTMLElement[] =>
  all(element, '[part=events] [role=heading]').filter(isShown);

describe('the list', () => {
  it('stands in place of the picture, from the beginning, and goes again', async () => {
    const element = await mount({ timeline: hama, width: 900, attributes: { lang: 'en' } });
    expect(listButton(element).ariaPressed).to.equal('false');
    await openList(element);
    expect(focused()).to.equal(listButton(element));
    expect(listButton(element).ariaPressed).to.equal('true');
    expect(all(element, '[part~=picture], [part=pane]')).to.deep.equal([]);
    expect(all(element, '[part=events] button[data-event]').map(words)).to.deep.equal(
      element.toJSON().events.map(({ title }) => title),
    );
    await press('Enter');
    await settled(element);
    expect(focused()).to.equal(listButton(element));
    expect(all(element, '[part~=picture]')).to.have.length(1);
  });

  it('has a heading for each event: how long after the one before, the date, the title', async () => {
    const element = await mount({
      timeline: hama,
      width: 900,
      attributes: { lang: 'en', 'heading-level': '3' },
    });
    await openList(element);
    const [first, second, , fourth] = headings(element);
    expect(headings(element).map(({ ariaLevel }) => ariaLevel)).to.deep.equal(Array(12).fill('4'));
    expect(words(first)).to.equal('1982 Crackdown on the Muslim Brotherhood');
    expect(words(second)).to.equal('29 years later, 2011 Protests crushed, civil war begins');
    expect(fourth!.querySelector('time')!.dateTime).to.equal('2024-11-27');
  });

  it('says the same day, how long, in which period, and for machines what HTML can say', async () => {
    const timeline = {
      lang: 'en',
      periods: [{ date: '1900/1910', title: 'The first decade' }],
      events: [
        { date: '1901-05-03', title: 'A strike begins' },
        { date: '1901-05-03', title: 'The mill burns' },
        { date: '1902-01-01/1902-01-10', title: 'It is built again' },
        { date: '-0043', title: 'A mill' },
      ],
    };
    const element = await mount({ timeline, width: 900, attributes: { lang: 'en' } });
    await openList(element);
    const titles = headings(element).map(words);
    expect(titles[2]).to.equal('the same day, May 3, 1901 The mill burns');
    const entries = all(element, '[part~=card]').map(words);
    expect(entries[3]).to.match(/lasts 10 days · period: The first decade$/);
    expect(entries[0]).not.to.contain('period');
    expect(headings(element).map((each) => each.querySelector('time')?.dateTime)).to.deep.equal([
      undefined,
      '1901-05-03',
      '1901-05-03',
      '1902-01-01',
    ]);
  });

  it('has all texts, and all quotations with who said them', async () => {
    const element = await mount({ timeline: hama, width: 900, attributes: { lang: 'en' } });
    await openList(element);
    const read = words(one(element, '[part=events]'));
    for (const { text, quotes } of element.toJSON().events) {
      if (text) expect(read).to.contain(text.replace(/\s+/g, ' '));
      for (const quote of quotes ?? []) {
        expect(read).to.contain(quote.text.replace(/\s+/g, ' '));
        if (typeof quote.speaker === 'object') expect(read).to.contain(quote.speaker.name);
      }
    }
  });

  it('marks the selected event, to the eye and the ear, and leads from each heading into the picture', async () => {
    const element = await mount({
      timeline: bridge,
      width: 900,
      attributes: { lang: 'en', selected: 'flood' },
    });
    await openList(element);
    const current = all(element, '[part=events] [aria-current=true]');
    expect(current.map(words)).to.deep.equal(['The flood takes two arches']);
    expect(getComputedStyle(current[0]!.closest('li')!).boxShadow).not.to.equal('none');
    const told = heard(element, 'timeline-select');
    const button = all(element, '[part=events] button[data-event]')[3]!;
    const described = button.getAttribute('aria-describedby')!;
    expect(element.shadowRoot!.getElementById(described)!.textContent).to.equal('Show in the timeline');
    button.focus();
    await press('Enter');
    await settled(element);
    expect(told.map(({ event, reason }) => `${event.id} ${reason}`)).to.deep.equal(['ferry keyboard']);
    expect(element.selected).to.equal('ferry');
    expect(all(element, '[part~=picture]')).to.have.length(1);
    expect(nameOf(focused()!)).to.contain(words(one(element, '[part~=pane-title]')));
    expect(isInSight(focused()!)).to.be.true;
  });

  it('keeps an event open that was so in a picture in which panes unfold', async () => {
    const element = await mount({ timeline: bridge, width: 375, attributes: { selected: 'flood' } });
    await openList(element);
    all(element, '[part=events] button[data-event]')[1]!.click();
    await settled(element);
    expect(all(element, 'details[open]')).to.have.length(1);
    expect(element.selected).to.equal('flood');
  });

  it('stays where it was where a listener does not let the event be selected', async () => {
    const element = await mount({ timeline: bridge, width: 900 });
    await openList(element);
    element.addEventListener('timeline-select', (event) => event.preventDefault());
    all(element, '[part=events] button[data-event]')[3]!.click();
    await settled(element);
    expect(all(element, 'ol.plain')).to.have.length(1);
  });

  it('has pages in a long story, and goes on at the first event of the next', async () => {
    for (const count of [500, 2500]) {
      const element = await mount({ timeline: crowd(count), width: 900, attributes: { lang: 'en' } });
      await openList(element);
      const titles = element.toJSON().events.map(({ title }) => title);
      expect(headings(element)).to.have.length(40);
      expect(words(headings(element)[0]!.querySelector('button'))).to.equal(titles[0]);
      const next = all(element, '.pager button')[1]!;
      next.focus();
      await press('Enter');
      await settled(element);
      expect(words(focused())).to.equal(titles[40]);
      expect(words(one(element, '.status'))).to.match(/^Page 2 of \d+$/);
      element.parentElement!.remove();
    }
  });

  it('lists what is found alone', async () => {
    const element = await mount({ timeline: bridge, width: 900 });
    await openList(element);
    element.query = { text: 'flood' };
    await until(() => headings(element).length === 1);
    expect(words(headings(element)[0])).to.contain('The flood takes two arches');
  });

  it('fits in 320 px, from right to left, and with text twice as large', async () => {
    for (const style of ['', 'font-size: 200%', 'direction: rtl']) {
      const element = await mount({ timeline: hama, width: 320, style, attributes: { lang: 'en' } });
      if (all(element, '[part~=control-list]').length) await openList(element);
      expect(headings(element)).to.have.length(12);
      const { left, right } = element.getBoundingClientRect();
      for (const node of all(element, '[part=events] *').filter((each) => isShown(each))) {
        if (node.closest('.spoken, .hint')) continue;
        const box = node.getBoundingClientRect();
        expect(box.left, node.outerHTML).to.be.at.least(left - 1);
        expect(box.right, node.outerHTML).to.be.at.most(right + 1);
      }
      element.parentElement!.remove();
    }
  });

  it('is all there is where the layout is a list: then its headings select, and no button leads to it', async () => {
    const element = await mount({ timeline: bridge, width: 900, attributes: { layout: 'list' } });
    expect(all(element, '[part~=control-list]')).to.deep.equal([]);
    const button = all(element, '[part=events] button[data-event]')[1]!;
    expect(button.getAttribute('aria-describedby')).to.equal(null);
    button.click();
    await settled(element);
    expect(element.selected).to.equal('flood');
    expect(words(one(element, '[part=events] [aria-current=true]'))).to.equal('The flood takes two arches');
  });
});

describe('the table', () => {
  const open = async (setting: Parameters<typeof mount>[0]): Promise<ArticleTimeline> => {
    const element = await mount(setting);
    one(element, '[part~=control-table]').click();
    await until(() => all(element, 'table').length);
    await settled(element);
    return element;
  };

  it('has a caption with title and summary, headers of rows, and the texts', async () => {
    const element = await open({ timeline: hama, width: 900, attributes: { lang: 'en' } });
    expect(words(one(element, 'caption'))).to.equal('The fall of Hama 1982 – 2024 · 12 events');
    expect(all(element, 'tbody th[scope=row]')).to.have.length(12);
    expect(all(element, 'thead th').map(words)).to.deep.equal(['Date', 'Event', 'Text', 'Quotes']);
    const text = element.toJSON().events.find((event) => event.text)!.text!;
    expect(words(one(element, 'tbody'))).to.contain(text.replace(/\s+/g, ' '));
    expect(one(element, 'tbody time').getAttribute('datetime')).to.equal('1982');
  });

  it('has one stop of Tab in each row, though links in it can be pressed', async () => {
    const events = [1, 2, 3].map((n) => ({
      date: `200${String(n)}`,
      title: `Event ${String(n)}`,
      text: 'See [the report](https://example.org/report).',
      quotes: [{ text: 'Yes.', speaker: { name: 'Ada', url: 'https://example.org/ada' } }],
    }));
    const element = await open({ timeline: { events }, width: 900 });
    expect(all(element, 'tbody a')).to.have.length(6);
    const [first] = all(element, 'tbody button');
    first!.focus();
    await press('Tab');
    expect(words(focused())).to.equal('Event 2');
    await press('Tab');
    expect(words(focused())).to.equal('Event 3');
  });
});
