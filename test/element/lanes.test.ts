import { expect } from '@open-wc/testing';
import type { ArticleTimeline } from '../../src/article-timeline.js';
import { at, between, press } from './keys.js';
import { all, focused, items, mount, nameOf, one, seen, settled, until, words } from './page.js';
import { bridge, grouped } from './stories.js';
import { expectNoneInAnyColours, wholePage } from './whole-page.js';

const labels = (element: Element): string[] => all(element, '[part=lane-label]').map((label) => words(label));
const label = (element: Element, name: string): HTMLElement =>
  all(element, '[part=lane-label]').find((each) => words(each).startsWith(name))!;
const cards = (element: Element): string[] =>
  all(element, '[part~=picture] [part~=card] [part~=card-title]').map((title) => words(title));
const box = (node: Element): DOMRect => node.getBoundingClientRect();

const bySpeaker = (
  attributes: Readonly<Record<string, string>> = {},
  width = 900,
): Promise<ArticleTimeline> =>
  mount({ timeline: bridge, width, attributes: { 'group-by': 'speaker', ...attributes } });

describe('lanes', () => {
  it('are there where the page asks for them, by who is quoted first, the others last', async () => {
    const element = await mount({ timeline: bridge, width: 900 });
    expect(all(element, '[part~=lanes]')).to.be.empty;
    element.groupBy = 'speaker';
    await settled(element);
    expect(labels(element)).to.deep.equal(['Ada Conti 1 event', 'Bruno Leone 1 event', 'Others 3 events']);
    element.setAttribute('group-by', 'none');
    await settled(element);
    expect(all(element, '[part~=lanes]')).to.be.empty;
  });

  it('have the order and the words that the author gives to groups; those without events are not there', async () => {
    const events = ['East', 'West', 'North', 'East'].map((group, i) => ({
      date: String(1990 + i),
      title: `Event ${String(i)}`,
      group,
    }));
    const groups = [{ name: 'South' }, { name: 'West', title: 'The West' }, { name: 'East' }];
    const element = await mount({
      timeline: { events, groups },
      width: 900,
      attributes: { 'group-by': 'group' },
    });
    expect(labels(element)).to.deep.equal(['The West 1 event', 'East 2 events', 'North 1 event']);
    expect(nameOf(items(element)[1]!)).to.equal('The West 1991 Event 1');
    const tops = all(element, '[part=lane-label]').map((each) => box(each).top);
    expect(tops).to.deep.equal(tops.toSorted((a, b) => a - b));
    element.timeline = { events, groups: groups.toReversed() };
    await until(() => labels(element)[0] === 'East 2 events');
  });

  it('lie above each other, with what belongs to them', async () => {
    const element = await bySpeaker();
    const [ada, bruno, others] = all(element, '[part=lane-label]').map((each) => box(each).top) as [
      number,
      number,
      number,
    ];
    const top = (id: string) => box(items(element).find((item) => item.dataset['event'] === id)!).top;
    expect(ada).to.be.below(bruno);
    expect(bruno).to.be.below(others);
    expect(top('1')).to.be.within(ada, bruno);
    expect(top('2')).to.be.within(bruno, others);
    for (const id of ['0', '3', '4']) expect(top(id)).to.be.above(others);
  });

  it('are named on their cards for those who listen', async () => {
    const element = await bySpeaker();
    expect(items(element).map(nameOf)).to.deep.equal([
      '1789 The stone bridge opens',
      'Ada Conti Nov 4, 1966 1 quote The flood takes two arches',
      'Bruno Leone Dec 3, 2024, 8:00 AM 2 quotes The bridge is closed',
      'Dec 3, 2024, 3:00 PM A ferry runs instead',
      'Dec 5, 2024 1 quote One lane opens',
    ]);
  });

  it('are collapsed to their markers and opened again, and the axis stays', async () => {
    const element = await bySpeaker();
    const ticks = one(element, '.axis-tick')
      .getAttribute('d')!
      .replace(/ [\d.]+/g, '');
    const { height } = box(one(element, '[part~=picture]'));
    label(element, 'Ada').click();
    await settled(element);
    expect(label(element, 'Ada').getAttribute('aria-expanded')).to.equal('false');
    expect(cards(element)).to.not.include('The flood takes two arches');
    expect(items(element)).to.have.length(5);
    expect(box(one(element, '[part~=picture]')).height).to.be.below(height - 20);
    expect(
      one(element, '.axis-tick')
        .getAttribute('d')!
        .replace(/ [\d.]+/g, ''),
    ).to.equal(ticks);
    label(element, 'Ada').click();
    await settled(element);
    expect(label(element, 'Ada').getAttribute('aria-expanded')).to.equal('true');
    expect(cards(element)).to.include('The flood takes two arches');
  });

  it('zoom together', async () => {
    const element = await bySpeaker();
    const before = labels(element);
    const tops = all(element, '[part=lane-label]').map(
      (each) => box(each).top - box(one(element, '[part~=lanes]')).top,
    );
    element.visibleDomain = [Date.UTC(2024, 11, 1), Date.UTC(2024, 11, 7)];
    await settled(element);
    expect(labels(element)).to.deep.equal(before);
    expect(
      all(element, '[part=lane-label]').map((each) => box(each).top - box(one(element, '[part~=lanes]')).top),
    ).to.deep.equal(tops);
    expect(items(element).map((item) => item.dataset['event'])).to.deep.equal(['2', '3', '4']);
  });

  it('stand on the right where reading begins there', async () => {
    const element = await mount({
      timeline: bridge,
      width: 900,
      attributes: { 'group-by': 'speaker', dir: 'rtl' },
    });
    for (const each of all(element, '[part=lane-label]'))
      expect(box(each).right).to.be.closeTo(box(element).right, 1);
  });
});

describe('lanes beside a vertical axis', () => {
  it('are named on the first line of each card', async () => {
    const element = await bySpeaker({}, 375);
    expect(
      all(element, '[part~=picture] [part~=card] :is([part~=card-date], [part~=card-lane])').map((date) =>
        seen(date),
      ),
    ).to.deep.equal([
      '1789',
      'Ada Conti',
      'Nov 4, 1966 “1”',
      'Bruno Leone',
      'Dec 3, 2024, 8:00 AM “2”',
      'Dec 3, 2024, 3:00 PM',
      'Dec 5, 2024 “1”',
    ]);
    expect(box(label(element, 'Ada')).bottom).to.be.at.most(box(one(element, '[part~=picture]')).top);
  });

  it('move to the far edge when they are collapsed', async () => {
    const element = await bySpeaker({}, 375);
    label(element, 'Others').click();
    await settled(element);
    expect(cards(element)).to.deep.equal(['The flood takes two arches', 'The bridge is closed']);
    expect(items(element).map((item) => item.dataset['event'])).to.include.members(['0', '1', '2']);
    const right = box(element).right;
    for (const card of all(element, '[part~=picture] [part~=card]'))
      expect(box(card).right).to.be.at.most(right - 24);
    expect(box(items(element)[0]!).right).to.be.closeTo(right, 1);
  });

  it('may be collapsed altogether', async () => {
    const element = await bySpeaker({}, 375);
    for (const name of ['Ada', 'Bruno', 'Others']) label(element, name).click();
    await settled(element);
    expect(cards(element)).to.be.empty;
    expect(element.diagnostics).to.be.empty;
  });
});

describe('more lanes than have room', () => {
  it('are counted with their events, and shown by a button', async () => {
    const element = await mount({
      timeline: grouped(100, 8),
      width: 900,
      attributes: { 'group-by': 'group', selected: 'e0' },
    });
    expect(labels(element)).to.have.length(6);
    expect(words(one(element, '[part=lane-more]'))).to.match(/^and 2 more \(2[45] events\)$/);
    const before = labels(element);
    one(element, '[part=lane-more]').click();
    await settled(element);
    expect(labels(element)).to.have.length(2);
    expect(before).to.not.include.members(labels(element));
    one(element, '[part=lane-more]').click();
    await settled(element);
    expect(labels(element)).to.deep.equal(before);
  });

  it('come into sight with the event that is selected in them', async () => {
    const element = await mount({
      timeline: grouped(100, 8),
      width: 900,
      attributes: { 'group-by': 'group', selected: 'e0' },
    });
    const hidden = element.timeline!.events.find(
      ({ group }) => !labels(element).some((name) => name.startsWith(`${group!} `)),
    )!;
    element.select(hidden.id!);
    await settled(element);
    expect(labels(element).some((name) => name.startsWith(hidden.group!))).to.be.true;
    expect(all(element, '[aria-current=true]')).to.not.be.empty;
  });

  it('are as few nodes as one picture, however many events there are', async () => {
    for (const width of [375, 900, 1280]) {
      const element = await mount({
        timeline: grouped(5000, 40),
        width,
        attributes: { 'group-by': 'group' },
      });
      await until(() => all(element, '[part~=lanes]').length);
      expect(all(element, '*').length, `${String(width)} px`).to.be.below(700);
    }
  }).timeout(20_000);
});

describe('the reader of lanes', () => {
  it('reaches their labels by Tab, and moves between events in time order', async () => {
    const element = await bySpeaker({ selected: 'stone' });
    between(element);
    const passed: string[] = [];
    for (let i = 0; i < 20 && at() === undefined; i++) {
      await press('Tab');
      if (focused()?.part.contains('lane-label')) passed.push(words(focused()));
    }
    expect(passed).to.deep.equal(labels(element));
    const visited = [at()];
    for (let i = 0; i < 4; i++) {
      await press('ArrowRight');
      visited.push(at());
    }
    expect(visited).to.deep.equal(['0', '1', '2', '3', '4']);
  });

  it('collapses them by the keyboard, and stays there', async () => {
    const element = await bySpeaker();
    label(element, 'Bruno').focus();
    await press('Enter');
    await settled(element);
    expect(focused()).to.equal(label(element, 'Bruno'));
    expect(label(element, 'Bruno').getAttribute('aria-expanded')).to.equal('false');
  });

  it('has names of lanes in the table and in the list', async () => {
    const element = await bySpeaker({ layout: 'list' });
    expect(all(element, '[part=lane]').map((name) => words(name))).to.deep.equal([
      'Ada Conti',
      'Bruno Leone',
    ]);
    element.layout = 'auto';
    await settled(element);
    one(element, '[part~=control-table]').click();
    await settled(element);
    expect(all(element, 'td [part=lane]').map((name) => words(name))).to.deep.equal([
      'Ada Conti',
      'Bruno Leone',
    ]);
  });
});

describe('lanes, with axe', () => {
  const { main } = wholePage('A debate');

  it('have no violations, one of them collapsed, lying and standing', async () => {
    for (const width of [900, 375]) {
      const element = await bySpeaker({}, width);
      main.append(element.parentElement!);
      label(element, 'Ada').click();
      await settled(element);
      await expectNoneInAnyColours();
      element.parentElement!.remove();
    }
  });
});
