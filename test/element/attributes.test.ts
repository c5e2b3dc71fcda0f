import { expect } from '@open-wc/testing';
import type { ArticleTimeline } from '../../src/article-timeline.js';
import { all, faults, heard, mount, one, put, settled, seen, words } from './page.js';
import { bridge, crowd } from './stories.js';

const dates = (element: ArticleTimeline): string[] => all(element, '[part=card-date]').map(words);

/** The attribute with this value, and then without it again. */
async function faultsOf(
  name: string,
  value: string,
): Promise<{ faults: string[]; after: string[]; element: ArticleTimeline }> {
  const element = await mount({ timeline: bridge, attributes: { [name]: value } });
  const found = faults(element);
  element.removeAttribute(name);
  await settled(element);
  return { faults: found, after: faults(element), element };
}

describe('attributes', () => {
  it('with unknown values mean their default, with a diagnostic until they are right', async () => {
    for (const [name, value] of [
      ['scale', 'logarithmic'],
      ['layout', 'diagonal'],
      ['cards', 'beside'],
      ['print', 'both'],
      ['time-zone', 'Mars/Olympus'],
      ['heading-level', '9'],
      ['heading-level', 'two'],
    ] as const) {
      const element = await mount({ timeline: bridge, attributes: { [name]: value } });
      expect(faults(element), `${name}=${value}`).to.deep.equal([`invalid-attribute @${name}`]);
      expect(element.diagnostics[0]!.message).to.contain('expected');
      expect(all(element, '[part~=picture] [part~=card]').length).to.equal(5);
      expect(one(element, '[part=heading]').ariaLevel).to.equal('2');
      element.remove();
    }
  });

  it('that are taken away again mean their default, without a diagnostic', async () => {
    for (const [name, value] of [
      ['scale', 'even'],
      ['layout', 'list'],
      ['cards', 'below'],
      ['print', 'picture'],
      ['time-zone', 'Asia/Damascus'],
      ['heading-level', '4'],
      ['heading', 'Another'],
      ['selected', 'flood'],
    ] as const) {
      const { faults: found, after, element } = await faultsOf(name, value);
      expect(found, name).to.deep.equal([]);
      expect(after, name).to.deep.equal([]);
      expect(words(one(element, '[part=heading]')), name).to.equal(bridge.title);
      expect(one(element, '[part=heading]').ariaLevel, name).to.equal('2');
      expect(all(element, '[part~=picture] [part~=card]').length, name).to.equal(5);
      element.remove();
    }
  });

  it('that go from one unknown value to another are reported anew', async () => {
    const element = await mount({ timeline: bridge, attributes: { scale: 'round' } });
    const told = heard(element, 'timeline-diagnostics');
    element.setAttribute('scale', 'square');
    await settled(element);
    expect(element.diagnostics[0]!.message).to.contain('square');
    expect(told).to.have.length(1);
  });

  it('scale is what the list of scales says, whatever the reader has chosen before', async () => {
    const element = await mount({ timeline: bridge, width: 1000 });
    const list = one(element, 'select') as HTMLSelectElement;
    for (const name of ['even', 'time']) {
      list.value = name;
      list.dispatchEvent(new Event('change'));
      await settled(element);
    }
    element.scale = 'even';
    await settled(element);
    expect(list.value).to.equal('even');
  });

  it('heading and heading-level head the story', async () => {
    const element = await mount({
      timeline: bridge,
      attributes: { heading: 'Five dates', 'heading-level': '4' },
    });
    expect(words(one(element, '[part=heading]'))).to.equal('Five dates');
    expect(all(element, '[role=heading]').map(({ ariaLevel }) => ariaLevel)).to.deep.equal(['4', '5']);
  });

  it('layout draws what it says, whatever the width', async () => {
    const element = await mount({ timeline: bridge, width: 400, attributes: { layout: 'horizontal' } });
    expect(all(element, 'summary').length).to.equal(0);
    element.layout = 'list';
    await settled(element);
    expect(all(element, '[part~=picture]').length).to.equal(0);
    expect(all(element, '.plain > li').length).to.equal(5);
    element.layout = 'auto';
    await settled(element);
    expect(all(element, 'summary').length).to.equal(5);
  });

  it('cards says on which sides of the axis they stand', async () => {
    const element = await mount({ timeline: bridge, width: 1000 });
    for (const [cards, sides] of [
      ['above', ['above']],
      ['below', ['below']],
      ['both', ['above', 'below']],
    ] as const) {
      element.cards = cards;
      await settled(element);
      const axis = one(element, '.axis-line').getBoundingClientRect().top;
      const seen = all(element, '[part~=picture] [part~=card]').map((card) =>
        card.getBoundingClientRect().top < axis ? 'above' : 'below',
      );
      expect(seen, cards).to.have.length(5);
      expect([...new Set(seen)].sort(), cards).to.deep.equal(sides);
    }
  });

  it('time-zone moves instants with a zone, and nothing else', async () => {
    const events = [
      { date: '2024-12-03', title: 'A day' },
      { date: '2024-12-03T18:00', title: 'A time on the wall' },
      { date: '2024-12-03T22:30Z', title: 'An instant' },
    ];
    const element = await mount({ timeline: { events }, width: 1000, attributes: { layout: 'list' } });
    const at = (): string[] => all(element, '.plain [part=card-date]').map(words);
    expect(at().map((date) => date.replace(/\s/g, ' '))).to.deep.equal([
      'December 3, 2024',
      'December 3, 2024 at 6:00 PM',
      'December 3, 2024 at 10:30 PM UTC',
    ]);
    element.setAttribute('time-zone', 'Asia/Damascus');
    await settled(element);
    expect(at().map((date) => date.replace(/\s/g, ' '))).to.deep.equal([
      'December 3, 2024',
      'December 3, 2024 at 6:00 PM',
      'December 4, 2024 at 1:30 AM GMT+3',
    ]);
  });

  it('lang and dir, of the element or of what it stands in, set words and direction', async () => {
    const element = await mount({ timeline: bridge, attributes: { lang: 'de' } });
    expect(words(one(element, 'button[aria-pressed]'))).to.equal('Tabelle');
    expect(dates(element)[1]).to.contain('4. Nov. 1966');
    element.removeAttribute('lang');
    element.parentElement!.lang = 'ar';
    element.parentElement!.dir = 'rtl';
    element.requestUpdate();
    await settled(element);
    expect(dates(element)[1]).to.match(/\p{Script=Arabic}/u);
    const [first, last] = [all(element, '[part~=marker]')[0]!, all(element, '[part~=marker]').at(-1)!];
    expect(first.getBoundingClientRect().x).to.be.greaterThan(last.getBoundingClientRect().x);
    element.setAttribute('lang', 'en');
    element.setAttribute('dir', 'ltr');
    await settled(element);
    expect(first.getBoundingClientRect().x).to.be.lessThan(last.getBoundingClientRect().x);
    expect(dates(element)[1]).to.contain('Nov 4, 1966');
  });
});

describe('the words of the interface', () => {
  it('can be given by the page, before those of the package', async () => {
    const element = put({ timeline: bridge });
    element.messages = { en: { viewTable: 'As rows' } };
    await settled(element);
    expect(words(one(element, 'button[aria-pressed]'))).to.equal('As rows');
    expect(faults(element)).to.deep.equal([]);
    element.messages = undefined;
    await settled(element);
    expect(words(one(element, 'button[aria-pressed]'))).to.equal('Table');
  });

  it('appear in English, marked as such, where a language lacks them, with one diagnostic', async () => {
    const element = put({ timeline: bridge, attributes: { lang: 'ro' } });
    element.messages = { ro: { next: 'Evenimentul următor' } };
    await settled(element);
    expect(faults(element)).to.deep.equal(['missing-message messages.ro']);
    const table = one(element, 'button[aria-pressed]');
    expect(words(table)).to.equal('Table');
    expect(words(table.closest('[lang=en]') ?? table.querySelector('[lang=en]'))).to.equal('Table');
    expect(one(element, '[aria-label="Evenimentul următor"]').closest('[lang=en]')).to.equal(null);
    expect(dates(element)[1]).to.contain('4 nov. 1966');
  });
});

describe('the scale', () => {
  it('is switched by the reader', async () => {
    // Old background and a burst: centuries that may be cut.
    const burst = ['2024-12-03', '2024-12-04', '2024-12-05', '2024-12-06'];
    const events = ['1582', ...burst].map((date) => ({ date, title: 'The bridge is repaired' }));
    const element = await mount({ timeline: { events }, width: 1000 });
    const places = (): number[] =>
      all(element, '[part~=marker]').map((marker) => Math.round(marker.getBoundingClientRect().x));
    const select = one(element, 'select') as HTMLSelectElement;
    const seen = new Set<string>();
    for (const name of ['time', 'compressed', 'even']) {
      select.value = name;
      select.dispatchEvent(new Event('change'));
      await settled(element);
      expect(element.scale).to.equal(name);
      seen.add(places().join());
      expect(all(element, '[part=gap-label]').length > 0, name).to.equal(name === 'compressed');
    }
    expect(seen.size).to.equal(3);
    element.scale = 'auto';
    await settled(element);
    expect(select.value).to.equal('auto');
  });

  it('even puts all dates at the same distance', async () => {
    const element = await mount({ timeline: bridge, width: 1000, attributes: { scale: 'even' } });
    const places = all(element, '[part~=marker]').map((marker) => marker.getBoundingClientRect().x);
    const steps = places.slice(1).map((x, i) => x - places[i]!);
    expect(Math.max(...steps) - Math.min(...steps)).to.be.lessThan(1);
  });
});

describe('the table', () => {
  it('has pages of forty rows, in time order', async () => {
    const element = await mount({ timeline: crowd(120) });
    element.select(element.toJSON().events[0]!.id!);
    one(element, 'button[aria-pressed]').click();
    await settled(element);
    const titles = element.toJSON().events.map(({ title }) => title);
    const shown: string[] = [];
    for (const rows of [40, 40, 40]) {
      expect(all(element, 'tbody tr').length).to.equal(rows);
      shown.push(...all(element, 'tbody button').map(words));
      all(element, 'button.control')
        .find((button) => words(button) === 'Next page')!
        .click();
      await settled(element);
    }
    expect(shown).to.deep.equal(titles);
    element.select(element.toJSON().events[110]!.id!);
    await settled(element);
    expect(one(element, 'tbody [aria-current]').textContent, 'the page turns to what is selected').to.contain(
      titles[110],
    );
    element.timeline = bridge;
    await settled(element);
    expect(all(element, 'tbody tr').length).to.equal(5);
    one(element, 'button[aria-pressed]').click();
    await settled(element);
    expect(all(element, '[part~=picture]').length).to.equal(1);
  });

  it('stays where it is when events are appended, and begins anew with another story', async () => {
    const element = await mount({ timeline: crowd(120) });
    one(element, 'button[aria-pressed]').click();
    await settled(element);
    const firstRow = () => words(one(element, 'tbody button'));
    await settled(element);
    const opening = firstRow();
    all(element, 'button.control:enabled')
      .find((button) => /page$/.test(words(button)))!
      .click();
    await settled(element);
    const turned = firstRow();
    expect(turned).not.to.equal(opening);
    element.append([{ date: '2999', title: 'Later' }]);
    await settled(element);
    expect(firstRow()).to.equal(turned);
    // The same data are the same story.
    element.timeline = crowd(120);
    await settled(element);
    expect(firstRow()).to.equal(turned);
    element.timeline = { ...crowd(120), title: 'Another' };
    await settled(element);
    expect(firstRow()).to.equal(opening);
  });
});

describe('the language', () => {
  it('writes the numbers of its clusters in the digits of the dates', async () => {
    const events = Array.from({ length: 250 }, (_, i) => ({
      date: i ? '2020-01-01' : '1900',
      title: 'Event',
    }));
    for (const lang of ['ar-EG', 'bn', 'fa', 'fr']) {
      const element = await mount({ timeline: { events }, attributes: { lang } });
      const expected = new Intl.NumberFormat(lang).format(249);
      expect(seen(one(element, '[part~=cluster]')), lang).to.equal(expected);
    }
  });
});
