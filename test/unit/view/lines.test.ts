import { expect } from '@open-wc/testing';
import { unbroken } from '../../../src/view/lines.js';
import { breakLines } from '../../../src/layout/lines.js';
import type { Measure } from '../../../src/layout/measure.js';

const measure = { width: (text: string) => text.length * 10 } as unknown as Measure;
const joined = (lines: readonly string[], text: string): string =>
  unbroken(lines, text)
    .map((line) => line.text + line.glue)
    .join('');

describe('the lines of a card', () => {
  it('are the text of the author again, wherever they are broken', () => {
    for (const text of [
      'The flood takes two arches of the old stone bridge',
      'A well-known story-teller of half-forgotten things',
      'Bundesverfassungsgerichtspräsident tritt zurück',
      'Grund\u00ADgesetz\u00ADänderungs\u00ADantrag abgelehnt',
      'Preis: 10\u00A0000\u00A0Euro für alle und jeden im Land',
      '橋が洪水で流された。翌日、町は新しい橋を架けることを決めた。',
      'ประเทศไทยมีสะพานใหม่ในปีนี้ และอีกหลายแห่ง',
      'See https://example.org/a/long/address?of=something for more',
      'Two  spaces and - hyphens - between',
    ])
      for (let width = 60; width < 400; width += 10) {
        const broken = breakLines(text, 'title', width, 99, measure);
        if (!broken || broken.lines.at(-1)!.endsWith('…')) continue;
        const whole = text.replace(/\u00AD/g, '').replace(/ +/g, ' ');
        expect(joined(broken.lines, text), `${text} at ${width}`).to.equal(whole);
      }
  });

  it('keep the sign that there is more of it', () => {
    const { lines } = breakLines('One two three four five six seven', 'title', 80, 2, measure)!;
    expect(joined(lines, 'One two three four five six seven')).to.equal(lines.join(' '));
    expect(lines.at(-1)).to.contain('…');
  });
});
