import type { LanguageExamples } from './examples.js';

export const fr: LanguageExamples = {
  lang: 'fr',
  dates: {
    'Le 18/01/2024 il pleuvait.': ['2024-01-18'],
    'Le pont a été fermé le 3 mars 2021.': ['2021-03-03'],
    'Il est né le 1er mai 1931.': ['1931-05-01'],
    'Le maire a démissionné mercredi.': ['2024-08-14'],
    'Le conseil se réunira mardi prochain.': ['2024-08-20'],
    'Elle est arrivée vendredi dernier, en juillet dernier, l’an dernier.': ['2024-08-09', '2024-07', '2023'],
    'La halle a fermé la semaine dernière.': ['2024-08-05/2024-08-11'],
    'Le toit a été refait il y a quinze ans.': ['2009'],
    'La tour a brûlé en 1840. Trois ans plus tard, on la rebâtit.': ['1840', '1843'],
    'La crue a commencé le 4 juin 2020. Le lendemain, le pont a cédé.': ['2020-06-04', '2020-06-05'],
    'Elle dirige l’école depuis 2012, et jusqu’en 2026.': ['2012/..', '../2026'],
    'Au XIXe siècle, dans les années 1990, début 2020, à l’été 2023, vers 1695': [
      '18XX',
      '199X',
      '2020',
      '2023-22',
      '1695~',
    ],
    'À Noël 1834, à Pâques 2019': ['1834-12-25', '2019-04-21'],
    'Du 5 au 9 mars 2024': ['2024-03-05/2024-03-09'],
    'Hier soir, il pleuvait.': ['2024-08-15'],
    'La grève est prévue pour lundi.': ['2024-08-19'],
    'Les travaux dureront dix-huit mois et coûteront 1 900 euros. Il pleut tous les lundis.': [],
  },
  quotes: {
    '« Nous avons gagné », a déclaré Anne Roux.': ['Nous avons gagné | Anne Roux'],
    'La préfète Claire Damas est venue. « C’est grave », a-t-elle dit.': ['C’est grave | Claire Damas'],
    '« Le marché reviendra », explique le maire, Paul Vidal.': ['Le marché reviendra | Paul Vidal'],
    'Selon Anne Roux, il reste « des années de travail ».': ['des années de travail | Anne Roux'],
    'Son entraîneur, Luc Petit, est resté sobre : “Nous avons eu de la chance.”': [
      'Nous avons eu de la chance. | Luc Petit',
    ],
  },
  titles: {
    'Le 8 novembre 1829, la goélette se brisa sur les rochers.': ['La goélette se brisa sur les rochers'],
    'L’usine a été fermée il y a quinze ans.': ['L’usine a été fermée'],
  },
};
