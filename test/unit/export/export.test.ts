import { expect } from '@open-wc/testing';
import { exportFormats, exportTimeline, type ExportFormat } from '../../../src/export/index.js';
import { importTimeline } from '../../../src/import/index.js';

const STORY = {
  events: [
    { date: '1901', title: 'The mill burns', text: '=1+1', tags: ['fire'] },
    { date: '1903-05', title: 'It is rebuilt', quotes: [{ text: 'Nobody slept.', speaker: 'Ada Roth' }] },
  ],
};

describe('exportTimeline', () => {
  it('writes tables in a browser, too, which come back as they were', async () => {
    for (const format of exportFormats) {
      const text = exportTimeline(STORY, format);
      expect(text, format).to.not.match(/(^|[,\t"])=/m);
      const { timeline } = await importTimeline(text, { name: `story.${format}` });
      expect(timeline.events.map(({ date, title }) => [date, title])).to.deep.equal([
        ['1901', 'The mill burns'],
        ['1903-05', 'It is rebuilt'],
      ]);
      expect(timeline.events[0]?.text, format).to.equal('=1+1');
      expect(timeline.events[1]?.quotes?.[0]?.speaker, format).to.equal('Ada Roth');
    }
  });

  it('says which format there is not', () => {
    expect(() => exportTimeline(STORY, 'pdf' as ExportFormat)).to.throw(RangeError, 'pdf');
  });
});
