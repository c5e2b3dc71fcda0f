// What an author has in words of their own around the story and its events.
import { expect } from '@open-wc/testing';
import { all, mount, one, words } from './page.js';

const events = [
  { id: 'bells', date: '1348', dateText: 'In the year of the plague', title: 'The bells are melted' },
  { date: '1503', title: 'A new bell is cast', lead: true },
];

describe('a post among the quotations', () => {
  const quotes = [
    { text: 'Closed.', speaker: 'City', url: 'https://bsky.app/profile/a/post/1', date: '2024-12-03' },
    { text: 'Open.', source: { name: 'radio', url: '/radio' }, url: '/transcript', date: '2024-12-05' },
    { text: 'Soon.', url: '/soon' },
  ];

  it('has the name of its network as the link to it, without a frame or a script', async () => {
    const element = await mount({
      timeline: { events: [{ date: '2024', title: 'A bridge', quotes }] },
      attributes: { lang: 'en-GB' },
    });
    const links = all(element, '.pane [part=quote]').map((quote) =>
      [...quote.querySelectorAll('a')].map((link) => [words(link), link.getAttribute('href')]),
    );
    expect(links).to.deep.equal([
      [['Bluesky', 'https://bsky.app/profile/a/post/1']],
      [
        ['radio', '/radio'],
        ['5 December 2024', '/transcript'],
      ],
      [['Source', '/soon']],
    ]);
    expect(all(element, 'iframe, script')).to.deep.equal([]);
  });
});

describe('words for a date', () => {
  it('are shown and spoken in place of ours, and the date places the event', async () => {
    const element = await mount({ timeline: { lang: 'fr', events }, attributes: { selected: 'bells' } });
    const [card] = all(element, '[part~=card]');
    expect(words(card!.querySelector('[part=card-date]'))).to.equal('In the year of the plague');
    expect(card!.querySelector('[part=card-date]')!.getAttribute('lang')).to.equal('fr');
    expect(card!.querySelector('button')!.ariaLabel).to.equal(
      'In the year of the plague The bells are melted',
    );
    expect(words(one(element, '[part=pane-date]'))).to.equal('In the year of the plague');
    expect(one(element, '[part=pane-date] [dir=auto]').lang).to.equal('fr');
    expect(words(one(element, '[part=summary]'))).to.contain('1348');
    const [first, second] = all(element, '[part~=marker]');
    expect(first!.getBoundingClientRect().x).to.be.below(second!.getBoundingClientRect().x);
    expect(element.toJSON().events[0]).to.deep.equal(events[0]);
    one(element, '[part~=control-table]').click();
    await element.updateComplete;
    expect(words(one(element, 'tbody td'))).to.equal('In the year of the plague');
  });

  it('are found by the search, and stand in the list', async () => {
    const element = await mount({ timeline: { events }, attributes: { layout: 'list' } });
    expect(words(one(element, '[part=card-date]'))).to.equal('In the year of the plague');
    element.query = { text: 'plague' };
    await element.updateComplete;
    expect(all(element, '[part~=card]:not([hidden])').map((card) => words(card))).to.deep.equal([
      'In the year of the plague The bells are melted',
    ]);
  });
});
