import { expect } from '@open-wc/testing';
import { readDate } from '../../../src/extract/written.js';
import { parseDate } from '../../../src/time/edtf.js';
import { loadLanguage } from '../../../src/extract/languages/index.js';

before(() => loadLanguage('es'));

const written: Record<string, string> = {
  'c. 1450': '1450~',
  'circa 1500': '1500~',
  'about 1950': '1950~',
  'possibly November 1849': '1849-11?',
  '44 BC': '-0043',
  'March 15, 44 BC': '-0043-03-15',
  'AD 79': '0079',
  '44 BC – AD 14': '-0043/0014',
  '5th century BC': '-04XX',
  '18th century': '17XX',
  'the 1980s': '198X',
  '1450s': '145X',
  '1066': '1066',
  'spring 1968': '1968-21',
  '1939–45': '1939/1945',
  '1939-1945': '1939/1945',
  '1939–present': '1939/..',
  'since 1939': '1939/..',
  'before 1900': '../1900',
  'after 1900': '1900/..',
  'from 1939 to 1945': '1939/1945',
  'between 1980 and 1990': '1980/1990',
  'c. 383': '0383~',
  'c.886': '0886~',
  '38BC': '-0037',
  'AD 43': '0043',
  '55–54 BC': '-0054/-0053',
  '27 BC to AD 14': '-0026/0014',
  'between 500BC and 400BC': '[-0499..-0399]',
  'between 47 and 50': '[0047..0050]',
  'before 400BC': '../-0399',
  '11-Mar-2015': '2015-03-11',
  'Mar-2015': '2015-03',
  '3 – 5 March 2024': '2024-03-03/2024-03-05',
  '25 June 1950 – 27 July 1953': '1950-06-25/1953-07-27',
  '3 March 2024': '2024-03-03',
  '(Dec. 5, 2024)': '2024-12-05',
  'Thursday, 5 December 2024': '2024-12-05',
  '2024/12/05': '2024-12-05',
  '3.3.2024': '2024-03-03',
  '25/12/2024': '2024-12-25',
  '2024-12-05': '2024-12-05',
  '1984~/..': '1984~/..',
};

describe('readDate', () => {
  for (const [text, date] of Object.entries(written)) {
    it(`reads ${text}`, () => {
      expect(readDate(text)).to.deep.equal({ date, others: [] });
      expect(parseDate(date)).not.to.equal(null);
    });
  }

  it('gives both readings of a day in numbers, first that of the country', () => {
    expect(readDate('12/5/2024')).to.deep.equal({ date: '2024-12-05', others: ['2024-05-12'] });
    expect(readDate('12/5/2024', { lang: 'en-GB' })).to.deep.equal({
      date: '2024-05-12',
      others: ['2024-12-05'],
    });
    expect(readDate('12.5.2024')).to.deep.equal({ date: '2024-05-12', others: ['2024-12-05'] });
    expect(readDate('5/5/2024')).to.deep.equal({ date: '2024-05-05', others: [] });
  });

  it('reads other languages, and what counts from a day if that is known', () => {
    expect(readDate('3 de marzo de 2024', { lang: 'es' })?.date).to.equal('2024-03-03');
    expect(readDate('siglo XIX', { lang: 'es' })?.date).to.equal('18XX');
    expect(readDate('last Friday', { published: '2024-12-05' })?.date).to.equal('2024-11-29');
  });

  it('takes nothing else for a date', () => {
    for (const text of [
      '',
      ' ',
      'hello',
      'last Friday',
      '5 May',
      '30 February 2024',
      '31/31/2024',
      '1999 points',
      '7',
    ])
      expect(readDate(text), text).to.equal(null);
    expect(readDate('It opened in 1931, and closed on 3 May 2021.')).to.equal(null);
  });
});
