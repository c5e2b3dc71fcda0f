import { expect } from '@open-wc/testing';
import { findQuotes } from '../../../src/extract/quotes.js';
import { loadLanguage } from '../../../src/extract/languages/index.js';

before(() => loadLanguage('es'));

const quotes = (text: string): string[] =>
  findQuotes(text, { lang: 'es' }).map(
    ({ text: words, speaker }) => `${words} | ${speaker?.name ?? 'nobody'}`,
  );

describe('quotations in Spanish', () => {
  it('finds speakers on both sides of the verb', () => {
    expect(quotes('«Hemos ganado», dijo Ana Ruiz.')).to.deep.equal(['Hemos ganado | Ana Ruiz']);
    expect(quotes('Ana Ruiz aseguró que «la reforma saldrá adelante».')).to.deep.equal([
      'la reforma saldrá adelante | Ana Ruiz',
    ]);
    expect(quotes('Según Ana Ruiz, la ciudad está «preparada para lo peor».')).to.deep.equal([
      'preparada para lo peor | Ana Ruiz',
    ]);
  });

  it('carries the speaker to a verb without a subject', () => {
    expect(
      quotes('La consejera de Interior, Marta Gil, visitó el puesto. “Serán horas decisivas”, dijo.'),
    ).to.deep.equal(['Serán horas decisivas | Marta Gil']);
  });

  it('finds who speaks between dashes within the marks', () => {
    expect(
      quotes('La portavoz Marta Gil compareció.\n«Llevamos diez años esperando —añadió Gil—. Es una burla».'),
    ).to.deep.equal(['Llevamos diez años esperando —añadió Gil—. Es una burla | Marta Gil']);
  });

  it('says role and channel', () => {
    const [quote] = findQuotes('«No cederemos», dijo la portavoz Marta Gil en un comunicado.', {
      lang: 'es-MX',
    });
    expect(quote?.speaker).to.include({ name: 'Marta Gil', role: 'portavoz' });
    expect(quote?.source).to.equal('un comunicado');
  });

  it('tells "él" from "ella"', () => {
    expect(
      quotes(
        'El ministro Luis Paz llegó tarde. La presidenta Ana Ruiz lo esperaba. «Sí», dijo ella. «No», dijo él.',
      ),
    ).to.deep.equal(['Sí | Ana Ruiz', 'No | Luis Paz']);
  });

  it('knows passives and what something is called', () => {
    expect(quotes('El plan fue calificado por Ana Ruiz de «chapuza histórica».')).to.deep.equal([
      'chapuza histórica | Ana Ruiz',
    ]);
    expect(quotes('Ana Ruiz lo describió como «un error».')).to.deep.equal(['un error | Ana Ruiz']);
  });
});
