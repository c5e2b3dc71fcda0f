import { expect } from '@open-wc/testing';
import { exportFormats, exportTimeline, toInnerHtml, type ExportFormat } from '../../../src/export/index.js';
import { importTimeline } from '../../../src/import/index.js';

const STORY = {
  events: [
    { date: '1901', title: 'The mill burns', text: '=1+1', tags: ['fire'] },
    { date: '1903-05', title: 'It is rebuilt', quotes: [{ text: 'Nobody slept.', speaker: 'Ada Roth' }] },
  ],
};

/** Annotations of an article are no story. */
const storyFormats = exportFormats.filter((format) => format !== 'web-annotations');

describe('exportTimeline', () => {
  it('writes every format of stories in a browser, too, which is known again, with its events', async () => {
    for (const format of storyFormats) {
      const { text } = exportTimeline(STORY, format);
      const { timeline } = await importTimeline(text);
      expect(timeline.events.map(({ date, title }) => [date, title])).to.deep.equal([
        ['1901', 'The mill burns'],
        ['1903-05', 'It is rebuilt'],
      ]);
      expect(timeline.events[0]?.text, format).to.equal('=1+1');
    }
  });

  it('keeps who is quoted in all but calendars, where that is told', async () => {
    for (const format of storyFormats) {
      const { text, diagnostics } = exportTimeline(STORY, format);
      const { timeline } = await importTimeline(text);
      if (format === 'icalendar') {
        expect(timeline.events[1]?.text).to.equal('“Nobody slept.” — Ada Roth');
        expect(diagnostics.map(({ path }) => path)).to.include('events[1].quotes');
      } else expect(timeline.events[1]?.quotes?.[0]?.speaker, format).to.equal('Ada Roth');
    }
  });

  it('writes no cell that a spreadsheet runs', () => {
    for (const format of ['csv', 'tsv'] as const)
      expect(exportTimeline(STORY, format).text, format).to.not.match(/(^|[,\t"])=/m);
  });

  it('says which format there is not', () => {
    expect(() => exportTimeline(STORY, 'pdf' as ExportFormat)).to.throw(RangeError, 'pdf');
  });
});

describe('toInnerHtml', () => {
  it('leaves out what could not be drawn, and addresses that are not safe', () => {
    const story = {
      events: [
        { date: 'soon', title: 'A' },
        { date: '1984', title: '<b>B</b>', url: 'javascript:alert(1)' },
      ],
    };
    const list = document.createElement('div');
    list.innerHTML = toInnerHtml(story);
    expect(
      [...list.querySelectorAll('li')].map((each) => each.querySelector('h3')?.textContent),
    ).to.deep.equal(['<b>B</b>']);
    expect(list.querySelector('a, b')).to.equal(null);
  });
});
