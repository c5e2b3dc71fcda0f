import { expect } from '@open-wc/testing';
import { breakLines } from '../../../src/layout/lines.js';
import type { Measure } from '../../../src/layout/measure.js';
import { randomStory } from '../random/random-stories.js';
import { CHARACTER, plainMeasure } from './plain-words.js';

/** Lines of at most so many characters. */
const lines = (text: string, characters: number, most = 3) =>
  breakLines(text, 'title', characters * CHARACTER, most, plainMeasure)?.lines ?? null;

describe('breakLines', () => {
  it('breaks between words only', () => {
    const table: [string, number, string[] | null][] = [
      ['one two', 7, ['one two']],
      ['one two', 6, ['one', 'two']],
      ['one two three', 8, ['one two', 'three']],
      ['word', 4, ['word']],
      ['word', 3, null],
      ['a long-word', 9, ['a', 'long-word']],
      ['  spaces  around  ', 14, ['spaces around']],
      ['no\u00a0break here', 8, ['no\u00a0break', 'here']],
      ['10\u202f000 men', 6, ['10\u202f000', 'men']],
      ['line\nfeed', 20, ['line feed']],
    ];
    for (const [text, width, wanted] of table)
      expect(lines(text, width), `${text} in ${String(width)}`).to.deep.equal(wanted);
  });

  it('takes the narrowest box that needs no more lines, so that none is left with one short word', () => {
    expect(lines('the mayor says the river rises', 26)).to.deep.equal(['the mayor says', 'the river rises']);
    expect(lines('aa bb cc dd ee ff', 15)).to.deep.equal(['aa bb cc', 'dd ee ff']);
  });

  it('ends after a word with "…" where there is more', () => {
    expect(lines('one two three four', 8, 1)).to.deep.equal(['one two…']);
    expect(lines('one two three four', 7, 1)).to.deep.equal(['one…']);
    expect(lines('one two three four five', 8, 2)).to.deep.equal(['one two', 'three…']);
    expect(lines('word another', 4, 1), 'no room for the sign itself').to.equal(null);
    expect(lines('wording another', 7, 1), 'the word gives way').to.deep.equal(['wordi…']);
    expect(lines('to the responsibilities of all', 16, 2), 'so does the line above').to.deep.equal([
      'to the…',
    ]);
    expect(lines('ends so…', 20)).to.deep.equal(['ends so…']);
  });

  it('breaks a date after a dash or a comma rather than between a day and its month', () => {
    const date = (text: string, characters: number) =>
      breakLines(text, 'date', characters * CHARACTER, 2, plainMeasure)?.lines;
    const table: [string, number, string[]][] = [
      ['30 Sept – 1 Oct 1946', 13, ['30 Sept –', '1 Oct 1946']],
      ['12 Apr\u2009–\u20096 Aug 1961', 12, ['12 Apr –', '6 Aug 1961']],
      ['since 3 Dec 2024, 18:00', 18, ['since 3 Dec 2024,', '18:00']],
      ['Dec 18, 2022, 6:00 PM', 14, ['Dec 18, 2022,', '6:00 PM']],
      ['10 Nov 1989, 00:02', 18, ['10 Nov 1989, 00:02']],
      ['أحد 3 ديسمبر 2024، 6:00 م', 18, ['أحد 3 ديسمبر 2024،', '6:00 م']],
    ];
    for (const [text, width, wanted] of table) expect(date(text, width), text).to.deep.equal(wanted);
    // What is too wide for a line ends between words, and no line begins with a dash.
    expect(date('since 3 Dec 2024, 18:00', 14)).to.deep.equal(['since 3 Dec', '2024, 18:00']);
    expect(breakLines('11 August – 10 July', 'date', 10 * CHARACTER, 3, plainMeasure)?.lines).to.deep.equal([
      '11',
      'August –',
      '10 July',
    ]);
    expect(date('538 million years ago', 13)).to.deep.equal(['538 million', 'years ago']);
  });

  it('begins and ends no line with what belongs to another, in scripts without spaces', () => {
    const texts = [
      '市长说：“水位正在上升，请大家尽快离开。”随后（当晚八点）大坝决堤，三千人撤离。',
      '市長は「川の水位が上がっています。すぐに避難してください」と述べた。コンピューターのデーターによると、五百名…',
      '他付了￥100（约合€13），然后走了！真的吗？真的。',
    ];
    const first = /^[、。，．：；！？）」』”’…ー]/;
    const last = /[「『（“‘￥€]$/;
    for (const text of texts) {
      for (let width = 7; width < 20; width++) {
        const broken = lines(text, width, 99) ?? [];
        expect(broken.join(''), String(width)).to.equal(text);
        for (const line of broken) {
          if (line !== broken[0]) expect(line, `${String(width)}: ${broken.join('|')}`).not.to.match(first);
          expect(line, `${String(width)}: ${broken.join('|')}`).not.to.match(last);
        }
      }
    }
  });

  it('breaks between words in scripts without spaces', () => {
    expect(lines('ประเทศไทยสวยงาม', 9)).to.deep.equal(['ประเทศไทย', 'สวยงาม']);
    expect(lines('东京和北京之间', 4)?.join('')).to.equal('东京和北京之间');
    expect(lines('洪水 2024 年', 20)).to.deep.equal(['洪水 2024 年']);
    expect(lines('2011年3月5日 – 2011年4月', 12), 'a number with what it counts').to.deep.equal([
      '2011年3月5日 –',
      '2011年4月',
    ]);
  });

  it('breaks a run of marks too, where it is too long for a line', () => {
    expect(lines('ー'.repeat(40), 10, 99)?.join('')).to.equal('ー'.repeat(40));
    expect(lines('（'.repeat(40), 10, 99)?.join('')).to.equal('（'.repeat(40));
  });

  it('breaks a word that is too long at its hyphens and soft hyphens, and shows those it broke at', () => {
    expect(lines('nineteen-eighties', 9)).to.deep.equal(['nineteen-', 'eighties']);
    expect(lines('Hoch\u00adwasser\u00adschutz', 11)).to.deep.equal(['Hochwasser-', 'schutz']);
    expect(lines('Hoch\u00adwasser', 10)).to.deep.equal(['Hochwasser']);
    expect(lines('aaaa\u00adbbbb\u00adcccc', 8), 'no room for the hyphen').to.deep.equal([
      'aaaa-',
      'bbbbcccc',
    ]);
    expect(lines('and/or\u200belse', 6)).to.deep.equal(['and/or', 'else']);
  });

  it('breaks a word between its characters where nothing else helps, into parts of like length', () => {
    const table: [string, number, string[] | null][] = [
      ['unbreakable', 7, ['unbre-', 'akable']],
      ['a donaudampfschiff', 10, ['a donauda-', 'mpfschiff']],
      ['x'.repeat(9), 5, ['xxxx-', 'xxxxx']],
      ['١٢٣٤٥٦٧٨', 5, ['١٢٣٤', '٥٦٧٨']],
      ['👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 44, ['👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦', '👩‍👩‍👧‍👦👩‍👩‍👧‍👦']],
      ['unbreakable', 3, null],
    ];
    for (const [text, width, wanted] of table)
      expect(lines(text, width, 4), `${text} in ${String(width)}`).to.deep.equal(wanted);
    expect(breakLines('a word', 'title', 35, 3, plainMeasure)?.broken).to.equal(false);
    expect(breakLines('unbreakable', 'title', 35, 3, plainMeasure)?.broken).to.equal(true);
  });

  it('breaks scripts without spaces between their words, and leaves punctuation with the word before it', () => {
    const broken = lines('洪水が橋を流した。町は水に沈んだ。', 6, 9) ?? [];
    expect(broken.join('')).to.equal('洪水が橋を流した。町は水に沈んだ。');
    expect(broken.length).to.be.at.least(3);
    expect(
      broken.every((line) => line.length <= 6 && !/^[。、]/u.test(line)),
      broken.join('|'),
    ).to.equal(true);
  });

  it('says nothing for nothing', () => {
    for (const text of ['', '   ', '\u00ad', '\u200b'])
      expect(lines(text, 10), JSON.stringify(text)).to.deep.equal([]);
  });

  it('never looks beyond what any card can show', () => {
    let looked = 0;
    const counting: Measure = {
      ...plainMeasure,
      width: (text, role) => {
        looked += text.length;
        return plainMeasure.width(text, role);
      },
    };
    for (const unit of ['wide words ', 'x', '水', ' ']) {
      looked = 0;
      breakLines(unit.repeat(1_000_000 / unit.length), 'title', 20 * CHARACTER, 3, counting);
      expect(looked, unit).to.be.below(10_000);
    }
    expect(lines('wide words '.repeat(100_000), 10, 2)).to.deep.equal(['wide words', 'wide…']);
  });

  it('keeps every word of random titles, in order, in lines that fit', () => {
    for (const { title } of randomStory(7, 300)) {
      for (const width of [16, 20, 40, 80]) {
        const broken = lines(title, width, 4);
        const kept = (broken ?? []).join(' ').replace(/…$/u, '');
        expect(
          broken?.every((line) => line.length <= width),
          title,
        ).to.equal(true);
        expect(title.startsWith(kept), `${title} | ${kept}`).to.equal(true);
        if (!broken?.at(-1)?.endsWith('…')) expect(kept).to.equal(title);
      }
    }
  });
});
