// A draft that a page makes itself from the article, held against its text.
import { expect } from '@open-wc/testing';
import type { ArticleTimeline } from '../../src/article-timeline.js';
import type { DraftedArticle } from '../../src/model/drafter.js';
import type { TimelineInit } from '../../src/model/event.js';
import { harbourStory, marked, putArticle } from './articles.js';
import { all, faults, mount, settled, until } from './page.js';

const attributes = { for: 'story', extract: '' };
const titles = (element: ArticleTimeline): string[] => element.toJSON().events.map(({ title }) => title);

/** A timeline whose drafter gives a story. */
async function drafted(make: (article: DraftedArticle) => TimelineInit | Promise<TimelineInit>) {
  putArticle();
  const element = await mount({ attributes });
  element.drafter = make;
  return element;
}

describe('a drafter', () => {
  it('makes the draft from the text of the article, all of it to be reviewed', async () => {
    const given: DraftedArticle[] = [];
    const element = await drafted((article) => {
      given.push(article);
      return Promise.resolve(harbourStory);
    });
    await until(() => titles(element)[0] === 'A storm breaks the wall', 'the story of the drafter');
    await until(() => marked('article-timeline').length > 0, 'marks');
    expect(given[0]?.text).to.contain('\nWork on a new wall began on 20 June 2023 and goes on.');
    expect(given[0]?.text).not.to.contain('1 May 2015');
    expect(element.toJSON().events.every(({ inferred }) => inferred)).to.equal(true);
    expect(faults(element)).to.deep.equal([]);
  });

  it('is told what the article does not say', async () => {
    const [storm] = harbourStory.events;
    const element = await drafted(() => ({
      events: [
        { ...storm!, date: '2021-03-04' },
        { date: '2023-06-20', title: 'Tom Moor begins work' },
      ],
    }));
    await until(() => titles(element).length === 2, 'the story of the drafter');
    expect(faults(element)).to.include.members(['doubtful events[0].date', 'doubtful events[1].title']);
    expect(element.diagnostics.find(({ path }) => path === 'events[1].title')!.message).to.contain(
      'Tom Moor',
    );
  });

  it('that fails is reported, and without it the element reads the article itself', async () => {
    const element = await drafted(() => {
      throw new Error('no model');
    });
    await until(() => faults(element).includes('fetch-failed @extract'), 'the fault');
    expect(element.diagnostics.at(-1)!.message).to.contain('no model');
    element.drafter = () => ({}) as TimelineInit;
    await until(
      () => !element.diagnostics.some(({ message }) => message.includes('no model')),
      'another fault',
    );
    element.drafter = null;
    await until(() => titles(element).length === 3, 'the draft of the element');
    await settled(element);
    expect(all(element, '[part=inferred]').length).to.be.above(0);
  });
});
