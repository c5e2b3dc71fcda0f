// What an author has in words of their own around the story and its events.
import { expect } from '@open-wc/testing';
import { all, mount, nameOf, one, until, words } from './page.js';

const events = [
  { id: 'bells', date: '1348', dateText: 'In the year of the plague', title: 'The bells are melted' },
  { date: '1503', title: 'A new bell is cast', lead: true },
];

describe('words around the story', () => {
  const around = {
    title: 'The bells',
    lang: 'en',
    byline: 'By [Ada](/ada)',
    image: { src: '/demo/comet/orbit.svg', alt: 'A bell', credit: 'Archive' },
    text: 'Nine bells *hung* here.\n\nOne is left.',
    notes: 'Dates by [the parish](/parish).',
    events,
  };
  const top = (element: Element, selector: string) => one(element, selector).getBoundingClientRect().top;

  for (const [name, layout, width] of [
    ['a picture', 'horizontal', 900],
    ['cards on a phone', 'vertical', 320],
    ['a list', 'list', 320],
  ] as const)
    it(`stand above and below ${name} as in an article`, async () => {
      const element = await mount({ timeline: around, attributes: { layout }, width });
      const places = ['[part=heading]', '[part=byline]', '[part=intro]', '[part=events]', '[part=notes]'];
      const tops = places.map((selector) => top(element, selector));
      expect(tops).to.deep.equal(tops.toSorted((a, b) => a - b));
      expect(all(element, '[part=intro]').map(words)).to.deep.equal([
        'Nine bells hung here.',
        'One is left.',
      ]);
      expect(all(element, '[part=intro] em, [part=byline] a, [part=notes] a')).to.have.lengthOf(3);
      expect(words(one(element, '[part=image] figcaption'))).to.equal('Image: Archive');
      for (const node of all(element, '.around *'))
        expect(node.getBoundingClientRect().right).to.be.at.most(width + 0.5);
      expect(element.toJSON()).to.deep.include({ ...around, events: element.toJSON().events });
    });

  it('keep to the height that the page sets, and can all be scrolled to', async () => {
    for (const width of [900, 320]) {
      const element = await mount({ timeline: around, width, style: 'height: 420px; display: flex' });
      const frame = () => one(element, '[part=frame]').getBoundingClientRect();
      expect(element.getBoundingClientRect().height).to.equal(420);
      await until(() => frame().height <= 420, 'the picture in the height of the page');
      const notes = one(element, '[part=notes]');
      notes.scrollIntoView({ block: 'nearest' });
      expect(notes.getBoundingClientRect().bottom).to.be.at.most(frame().bottom + 1);
      one(element, '[part=intro]').scrollIntoView({ block: 'nearest' });
      expect(top(element, '[part=intro]')).to.be.at.least(frame().top - 1);
    }
  });

  it('come with the picture, and the image keeps its room', async () => {
    const element = await mount({ timeline: around, width: 900 });
    const before = top(element, '[part~=picture]');
    await until(
      () => one(element, 'img').matches('[src]') && (one(element, 'img') as HTMLImageElement).complete,
    );
    expect(top(element, '[part~=picture]')).to.equal(before);
  });

  it('are shown as they stand, whatever they hold', async () => {
    const text = '<img src=x onerror=alert(1)> [x](javascript:alert(1))';
    const element = await mount({ timeline: { events, text, notes: text, byline: text } });
    for (const part of ['intro', 'notes', 'byline']) {
      expect(one(element, `[part=${part}]`).textContent).to.equal(text);
      expect(one(element, `[part=${part}]`).children).to.have.lengthOf(0);
    }
  });

  it('are printed with the list, where the page has no HTML of its own', async () => {
    const element = await mount({ timeline: around });
    dispatchEvent(new Event('beforeprint'));
    await element.updateComplete;
    expect(words(one(element, '.print'))).to.match(
      /^The bells By Ada Image: Archive Nine bells.*the parish\.$/,
    );
    dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
  });
});

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
    expect(nameOf(card!.querySelector('button')!)).to.equal('In the year of the plague The bells are melted');
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
