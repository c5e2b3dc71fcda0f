import { expect } from '@open-wc/testing';
import { ArticleTimeline } from '../../src/article-timeline.js';
import { all, faults, mount, settled } from './page.js';
import { bridge } from './stories.js';

const NAMES = [...[...ArticleTimeline.elementProperties.keys()].map(String), 'visibleDomain'];

/** What templates set for what a page leaves out. */
const NOTHINGS: Readonly<Record<string, (before: unknown) => unknown>> = {
  undefined: () => undefined,
  null: () => null,
  'what is empty, of the same type': (before) =>
    ({ string: '', number: 0, boolean: false })[typeof before as 'string'],
};

describe('properties that a template leaves out', () => {
  for (const [name, nothing] of Object.entries(NOTHINGS)) {
    it(`mean their default, without a diagnostic: ${name}`, async () => {
      const element = await mount({ timeline: bridge, attributes: { scale: 'even', selected: 'flood' } });
      const values = element as unknown as Record<string, unknown>;
      for (const each of NAMES) values[each] = nothing(values[each]);
      element.timeline = bridge;
      await settled(element);
      expect(faults(element)).to.deep.equal([]);
      expect(all(element, '[part~=picture] [part~=card]').length).to.equal(5);
      all(element, '[part=card-title]').at(-1)!.click();
      await settled(element);
      expect(element.selected).to.equal(element.toJSON().events.at(-1)!.id);
    });
  }
});
