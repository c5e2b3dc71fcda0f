// A bubble lists its events in place; what is found says so.
import { expect } from '@open-wc/testing';
import type { ArticleTimeline } from '../../src/article-timeline.js';
import { press } from './keys.js';
import { all, focused, heard, isShown, items, mount, nameOf, one, settled, until, words } from './page.js';
import { crowd, grouped } from './stories.js';

const list = (element: Element): HTMLElement | undefined => all(element, '[part=among]')[0];

/** A bubble of a few events, with the focus. */
async function focusBubble(element: ArticleTimeline): Promise<HTMLElement> {
  const bubble = all(element, '[part~=cluster]')[0]!;
  bubble.focus();
  await settled(element);
  return bubble;
}

describe('a bubble', () => {
  for (const width of [320, 900])
    it(`is a disclosure of the dates and titles of its events, ${String(width)} px`, async () => {
      const element = await mount({ timeline: crowd(200), width, attributes: { lang: 'en' } });
      const bubble = await focusBubble(element);
      expect(bubble.ariaExpanded).to.equal('false');
      const count = Number(/^(\d+) events/.exec(nameOf(bubble))![1]);
      await press('Enter');
      await until(() => list(element));
      await settled(element);
      expect(bubble.ariaExpanded).to.equal('true');
      expect(focused()).to.equal(bubble);
      expect(bubble.nextElementSibling).to.equal(list(element));
      expect(list(element)!.ariaLabel).to.equal('Events');
      const listed = [...list(element)!.querySelectorAll('li')].map((each) => words(each));
      expect(listed.length).to.equal(Math.min(count, 40));
      const titles = element.toJSON().events.map(({ title }) => title);
      for (const each of listed)
        expect(
          titles.some((title) => each.endsWith(title)),
          each,
        ).to.be.true;
      const [box, picture] = [list(element)!, one(element, '[part=picture]')].map((each) =>
        each.getBoundingClientRect(),
      );
      expect(box!.left).to.be.at.least(picture!.left - 1);
      expect(box!.right).to.be.at.most(picture!.right + 1);
      expect(isShown(list(element)!)).to.be.true;
      await press('Enter');
      await until(() => !list(element));
      expect(bubble.ariaExpanded).to.equal('false');
      expect(focused()).to.equal(bubble);
    });

  it('lists the first forty of many, and says how many more there are', async () => {
    const element = await mount({ timeline: crowd(3000), width: 320, attributes: { lang: 'en' } });
    const counts = all(element, '[part~=cluster]').map((each) =>
      Number(/^([\d,]+) events/.exec(nameOf(each))![1]!.replace(',', '')),
    );
    const most = Math.max(...counts);
    all(element, '[part~=cluster]')[counts.indexOf(most)]!.focus();
    await press('Enter');
    await until(() => list(element));
    await settled(element);
    expect(list(element)!.querySelectorAll('li').length).to.equal(40);
    const more = words(list(element)!.querySelector('p')).replace(',', '');
    expect(more).to.contain(String(most - 40));
  });

  it('is closed by Escape, with the focus on it, and when the focus goes on', async () => {
    const element = await mount({ timeline: crowd(200), width: 900 });
    const bubble = await focusBubble(element);
    await press('Enter');
    await until(() => list(element));
    await press('Tab', 'Tab', 'Escape');
    await until(() => !list(element));
    expect(focused()).to.equal(bubble);
    await press('Enter');
    await until(() => list(element));
    await press('ArrowRight');
    await until(() => !list(element));
    expect(items(element)).to.include(focused());
  });

  it('selects an event of its list: by keyboard, the pane has the focus, by pointer, the bubble', async () => {
    const element = await mount({ timeline: crowd(200), width: 900 });
    const told = heard(element, 'timeline-select');
    await focusBubble(element);
    await press('Enter');
    await until(() => list(element));
    await press('Tab', 'Tab', 'Enter');
    await until(() => !list(element));
    expect(focused()).to.equal(one(element, '#pane-title'));
    await focusBubble(element);
    await press('Enter');
    await until(() => list(element));
    const other = [
      ...list(element)!.querySelectorAll<HTMLElement>(':scope li button:not([aria-current])'),
    ][0]!;
    other.focus();
    other.dispatchEvent(new MouseEvent('click', { detail: 1, bubbles: true, composed: true }));
    await until(() => !list(element));
    // The bubble that has it, or its own card, where there is one now.
    expect(items(element)).to.include(focused());
    expect(focused()!.ariaCurrent).to.equal('true');
    expect(told.map(({ reason }) => reason)).to.deep.equal(['keyboard', 'pointer']);
    const { events } = element.toJSON();
    expect(events.find(({ id }) => id === element.selected)!.title).to.equal(told[1]!.event.title);
  });

  it('is zoomed to from its list, and an event that was in it has the focus', async () => {
    const element = await mount({ timeline: crowd(200), width: 900, attributes: { lang: 'en' } });
    const bubble = await focusBubble(element);
    const first = Number(bubble.dataset['event']);
    const before = element.visibleDomain!;
    await press('Enter');
    await until(() => list(element));
    await press('Tab');
    expect(words(focused())).to.equal('Zoom in');
    await press('Enter');
    await until(() => !list(element));
    await until(() => items(element).includes(focused()!), 'the focus on an item of the picture');
    await settled(element);
    const [from, to] = element.visibleDomain!;
    expect(to - from).to.be.lessThan(before[1] - before[0]);
    expect(items(element)).to.include(focused());
    expect(Number(focused()!.dataset['event'])).to.equal(first);
  });

  it('says which lane it is in', async () => {
    const timeline = grouped(300, 3);
    const element = await mount({ timeline, width: 900, attributes: { 'group-by': 'group', lang: 'en' } });
    await until(() => all(element, '[part~=cluster]').length);
    for (const bubble of all(element, '[part~=cluster]')) {
      const { group } = timeline.events[Number(bubble.dataset['event'])]!;
      expect(nameOf(bubble)).to.match(new RegExp(`^(\\S+ )?${group!}, `));
    }
  });

  it('lists what is found in it alone, if something is', async () => {
    const element = await mount({ timeline: crowd(200), width: 900, attributes: { lang: 'en' } });
    const { title } = element.toJSON().events[Number((await focusBubble(element)).dataset['event'])]!;
    element.query = { text: `"${title}"` };
    await until(() => /Found: [1-9]/.test(nameOf(all(element, '[part~=cluster]')[0]!)));
    const found = Number(/Found: (\d+)/.exec(nameOf(all(element, '[part~=cluster]')[0]!))![1]);
    await press('Enter');
    await until(() => list(element));
    expect(list(element)!.querySelectorAll('li').length).to.equal(found);
  });
});

describe('what is found', () => {
  const events = [
    { date: '2001/2005', title: 'A dam is built' },
    { date: '2003', title: 'A vote' },
    { date: '2004', title: 'The dam breaks' },
    ...Array.from({ length: 20 }, (_, i) => ({ date: `20${String(10 + i)}`, title: `Year ${String(i)}` })),
  ];

  it('says so in its name, and nothing else does; likewise in the table', async () => {
    const element = await mount({ timeline: { events }, width: 1000, attributes: { lang: 'en' } });
    const names = () => items(element).map(nameOf);
    expect(names().filter((name) => name.includes('match'))).to.deep.equal([]);
    element.query = { text: 'dam' };
    await until(() => names().some((name) => name.includes('match')));
    for (const name of names().filter((each) => !/\d events/.test(each)))
      expect(name.startsWith('match, '), name).to.equal(name.includes('dam'));
    one(element, '[part~=control-table]').click();
    await until(() => all(element, 'tbody th').length === 2);
    expect(all(element, 'tbody th').map(nameOf)).to.deep.equal([
      'A dam is built match',
      'The dam breaks match',
    ]);
  });

  it('says it in the language of the interface', async () => {
    const element = await mount({
      timeline: { lang: 'en', events },
      width: 1000,
      attributes: { lang: 'de' },
    });
    element.query = { text: 'breaks' };
    await until(() =>
      items(element)
        .map(nameOf)
        .some((name) => name.startsWith('Treffer, ')),
    );
  });
});

describe('what a picture shows of a date', () => {
  it('is said of each event: how long it lasts, the periods it lies in, its images and media', async () => {
    const timeline = {
      lang: 'fr',
      periods: [{ date: '1990/1999', title: 'Les années folles' }],
      events: [
        { date: '1985', title: 'Avant' },
        { date: '1991/1994', title: 'Les travaux' },
        {
          date: '1995-03-01/1995-03-05',
          title: 'La fête',
          image: [{ src: '/a.png', alt: 'A' }],
          media: [{ src: 'https://example.org/a.mp4', title: 'Film' }],
        },
        { date: '1998/2003', title: 'À cheval' },
        { date: '2001/..', title: 'Sans fin' },
        { date: '2006-05-01/2006-05-02', title: 'Une nuit' },
        { date: '2009-05-01/2009-05-03', title: 'Trois jours' },
      ],
    };
    const element = await mount({ timeline, width: 1400, attributes: { lang: 'en' } });
    const said = items(element).map(nameOf);
    const of = (title: string) => said.find((name) => name.includes(title))!;
    expect(of('Avant')).not.to.match(/lasts|period|media/);
    expect(of('Les travaux')).to.match(/lasts 3 years period: Les années folles$/);
    expect(of('La fête')).to.match(/lasts 5 days period: Les années folles media: 2$/);
    expect(of('À cheval')).to.match(/lasts 5 years$/);
    expect(of('Sans fin')).not.to.contain('lasts');
    // A night lies on two days, which its date says itself.
    expect(of('Une nuit')).not.to.contain('lasts');
    expect(of('Trois jours')).to.match(/lasts 3 days$/);
    const period = all(element, '.spoken').find((each) => words(each) === 'Les années folles')!;
    expect(period.lang).to.equal('fr');
    one(element, '[part~=control-list]').click();
    await until(() => all(element, 'ol.plain').length);
    expect(words(one(element, 'ol.plain'))).to.contain('lasts 3 years · period: Les années folles');
  });
});
