import { expect } from '@open-wc/testing';
import { PlainDate } from '../../../src/input/plain-date.js';
import { PlainEntry } from '../../../src/input/plain.js';
import { Faults } from '../../../src/input/report.js';
import { weightOf } from '../../../src/model/event-list.js';
import { parseEdtf } from '../../../src/time/edtf.js';
import { inFull, makeEntries, row } from './random-entries.js';

describe('the quick look at an entry', () => {
  it('takes only what the tables read without a report, and gives the same numbers', () => {
    let taken = 0;
    for (const [seed, timeZone] of [
      [1, 'UTC'],
      [2, 'Asia/Beirut'],
    ] as const) {
      const plain = new PlainEntry(timeZone === 'UTC');
      const told = new Faults();
      for (const key of ['colour', 'titel']) told.reportUnknown(key, key, []);
      for (const [i, entry] of makeEntries(seed, 20_000).entries()) {
        let isPlain = false;
        try {
          isPlain = plain.read(entry, told);
        } catch {
          /* as if it had said no */
        }
        if (!isPlain) continue;
        taken++;
        const { read, faults } = inFull(entry, timeZone);
        expect(faults.kept.filter(({ code }) => code !== 'unknown-key')).to.deep.equal([]);
        const { start, end, precision } = plain.date;
        expect([
          start,
          end,
          precision,
          precision,
          plain.weight,
          plain.quotes,
          plain.id,
          plain.title,
        ]).to.deep.equal(
          [...row(read!), weightOf(read!), read!.quotes.length, read!.id, read!.title],
          `entry ${i}`,
        );
      }
    }
    expect(taken).to.be.within(4_000, 36_000);
  });

  it('takes what news has', () => {
    const plain = new PlainEntry(true);
    const entry = {
      id: 'a-1',
      date: '2024-12-03T20:30',
      title: 'Rebels reach “the gates”',
      text: 'One.\n\nTwo.',
      quotes: [
        { text: 'We swam.', speaker: 'Ada' },
        { text: 'So be it.', speaker: { name: 'Bo', role: 'nurse' } },
      ],
      tags: ['river'],
      url: '/a',
      lead: true,
    };
    for (const date of [
      '1982',
      '2024-11',
      '2024-11-27',
      '2024-12-03T20',
      '2024-12-03T20:30',
      '2024-12-03T20:30:15',
      '2024-12-03T20:30:15.123',
      '2024-12-03T20:30:15.123Z',
      '2024-12-03T20:30Z',
    ]) {
      expect(plain.read({ ...entry, date }, new Faults()), date).to.equal(true);
    }
    expect(plain.weight).to.equal(1021);
    expect(new PlainEntry(false).read({ ...entry, date: '2024-12-03T20:30Z' }, new Faults())).to.equal(false);
  });

  it('reads every day of 800 years, and no other, as the full grammar does', () => {
    const plain = new PlainDate(true);
    const pad = (n: number, length = 2): string => String(n).padStart(length, '0');
    let days = 0;
    for (let year = 0; year < 10_000; year += year < 800 ? 1 : 97) {
      for (let month = 0; month <= 13; month++) {
        for (const day of [0, 1, 15, 28, 29, 30, 31, 32]) {
          const date = `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
          const full = parseEdtf(date)?.interval;
          expect(plain.read(date), date).to.equal(full !== undefined);
          if (!full) continue;
          days++;
          expect([plain.start, plain.end]).to.deep.equal([full.start, full.end]);
        }
      }
    }
    expect(days).to.be.above(55_000);
  });
});
