import { expect } from '@open-wc/testing';
import { findDates } from '../../../src/extract/dates.js';
import { loadLanguage } from '../../../src/extract/languages/index.js';

before(() => loadLanguage('es'));

/** A Friday. */
const dates = (text: string, published = '2024-08-16'): string[] =>
  findDates(text, published, { lang: 'es-ES' }).map(({ date }) => date);

describe('dates in Spanish', () => {
  it('reads days, months and years that are written out', () => {
    expect(
      dates('Nació el 7 de febrero de 1951 y murió en mayo de 2003. El 1 de enero de 1960 nevó.'),
    ).to.deep.equal(['1951-02-07', '2003-05', '1960-01-01']);
  });

  it('takes weekdays and days of the year as past, and as to come in a clause in the future', () => {
    expect(dates('El fuego comenzó el miércoles.')).to.deep.equal(['2024-08-14']);
    expect(dates('Los vecinos podrán volver el domingo.')).to.deep.equal(['2024-08-18']);
    expect(dates('El juez lo paralizó el 10 de enero.')).to.deep.equal(['2024-01-10']);
    expect(dates('La primera piedra se colocará el 10 de enero.')).to.deep.equal(['2025-01-10']);
  });

  it('tells tomorrow from the morning', () => {
    expect(dates('Volverá mañana.')).to.deep.equal(['2024-08-17']);
    expect(dates('Llegó esta mañana.')).to.deep.equal(['2024-08-16']);
    expect(dates('Llegó el jueves por la tarde.')).to.deep.equal(['2024-08-15']);
  });

  it('reads weeks, months and years from the day of publication, whichever side the adjective stands on', () => {
    expect(
      dates('la semana pasada, el próximo mes, el año que viene, este año, hace dos años'),
    ).to.deep.equal(['2024-08-05/2024-08-11', '2024-09', '2025', '2024', '2022']);
    expect(dates('el lunes pasado, el pasado abril, anoche')).to.deep.equal([
      '2024-08-12',
      '2024-04',
      '2024-08-15',
    ]);
  });

  it('makes open intervals of desde and hasta', () => {
    expect(dates('Está cerrado desde 2012 y lo estará hasta el domingo.')).to.deep.equal([
      '2012/..',
      '../2024-08-18',
    ]);
  });

  it('reads decades, centuries, quarters and parts of years', () => {
    expect(
      dates(
        'El siglo XX, los años ochenta, la década de 1960, el tercer trimestre de 2020, a finales de mayo de 1999',
      ),
    ).to.deep.equal(['19XX', '198X', '196X', '2020-35', '1999-05']);
  });

  it('refers back to the date named last', () => {
    expect(
      dates(
        'Comenzó a las 15:20 del 14 de agosto. Al día siguiente llovió. Tres años más tarde volvió a llover.',
      ),
    ).to.deep.equal(['2024-08-14T15:20', '2024-08-15', '2027']);
  });

  it('leaves out spans and what happens every week', () => {
    expect(dates('Esperó seis meses. Abre los jueves y todos los lunes. Costó 1.950 euros.')).to.deep.equal(
      [],
    );
  });
});
