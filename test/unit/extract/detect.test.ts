import { expect } from '@open-wc/testing';
import {
  findDates,
  findEvents,
  findPublished,
  findQuotes,
  loadLanguage,
} from '../../../src/extract/index.js';
import { languageOfText } from '../../../src/extract/languages/detect.js';

describe('the language of a text', () => {
  const cases: [lang: string | undefined, text: string][] = [
    ['en', 'The council closed the bridge on Monday.'],
    ['es', 'El alcalde cerró el puente el lunes.'],
    ['de', 'Der Rat hat am Montag die Brücke gesperrt.'],
    ['fr', 'Le maire a fermé le pont lundi, et la route aussi.'],
    ['it', 'Il sindaco ha chiuso il ponte della città.'],
    ['pt', 'O prefeito fechou a ponte na segunda-feira, e não se sabe até quando.'],
    ['nl', 'De burgemeester heeft de brug op maandag gesloten.'],
    ['sv', 'Rådet stängde bron i måndags, och det är inte klart.'],
    ['da', 'Borgmesteren lukkede broen, og det er ikke klart, hvornår den åbner.'],
    ['pl', 'Burmistrz zamknął most w poniedziałek i nie wie, że to na długo.'],
    ['und', 'قال العمدة يوم الاثنين إن الجسر مغلق.'],
    ['und', 'Мэр закрыл мост в понедельник.'],
    ['und', '市長は月曜日に橋を閉鎖した。'],
    [undefined, 'It fell Monday.'],
    [undefined, ''],
  ];
  for (const [lang, text] of cases) {
    it(`is ${lang ?? 'not known'}: ${text}`, () => {
      expect(languageOfText(text)).to.equal(lang);
    });
  }

  it('is the one of most words, whatever is quoted in another', () => {
    const text =
      'The mayor closed the bridge on Monday. She said it was the end of an era. “C’est la fin d’une époque, et pas ' +
      'la fin du monde,” a visitor from Lyon told us, and the crowd laughed with her.';
    expect(languageOfText(text)).to.equal('en');
  });
});

describe('a text in a language that is not read', () => {
  it('has no dates, quotations, events and no day, rather than those of English rules', async () => {
    const dutch =
      '3 april 2024\n\nDe brug is gesloten in april 2024. “Dat is niet goed”, said Jan de Vries, ' +
      'en het was 1 mei 2024.';
    expect(await loadLanguage('', dutch)).to.equal(null);
    for (const options of [{}, { lang: 'nl-BE' }]) {
      expect(findDates(dutch, '2024-12-05', options)).to.deep.equal([]);
      expect(findQuotes(dutch, options)).to.deep.equal([]);
      expect(findEvents(dutch, '2024-12-05', options)).to.deep.equal([]);
      expect(findPublished(dutch, options)).to.equal(null);
    }
  });

  it('is none of the names that every object has', async () => {
    expect(await loadLanguage('constructor')).to.equal(null);
    expect(findDates('In May 2020', '2024-12-05', { lang: 'constructor' })).to.deep.equal([]);
  });
});
