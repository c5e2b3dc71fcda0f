import type { LanguageExamples } from './examples.js';

export const de: LanguageExamples = {
  lang: 'de',
  dates: {
    'Der Fehler wurde am 18.01.2024 gemeldet.': ['2024-01-18'],
    'Die Brücke wurde am 3. März 2021 gesperrt.': ['2021-03-03'],
    'Der Bürgermeister trat am Mittwoch zurück.': ['2024-08-14'],
    'Der Rat tagt am kommenden Dienstag.': ['2024-08-20'],
    'Sie kam am Dienstagabend und blieb bis Samstag.': ['2024-08-13', '../2024-08-17'],
    'Im vergangenen Jahr, in der vergangenen Woche': ['2023', '2024-08-05/2024-08-11'],
    'Das Dach wurde vor fünfzehn Jahren erneuert.': ['2009'],
    'Der Turm brannte 1840. Drei Jahre später baute man ihn auf.': ['1840', '1843'],
    'Die Flut begann am 4. Juni 2020. Am nächsten Tag brach der Damm.': ['2020-06-04', '2020-06-05'],
    'Sie leitet die Schule seit 2012.': ['2012/..'],
    'Im 19. Jahrhundert, in den 1990er Jahren, Anfang 2020, im Sommer 2023, um 1695': [
      '18XX',
      '199X',
      '2020',
      '2023-22',
      '1695~',
    ],
    'Weihnachten 1834, am Ostermontag 2019': ['1834-12-25', '2019-04-22'],
    'Vom 5. bis 9. März 2024': ['2024-03-05/2024-03-09'],
    'Gestern um 15:20 Uhr regnete es.': ['2024-08-15T15:20'],
    'Der Streik ist für Montag geplant.': ['2024-08-19'],
    'Die Arbeiten dauern achtzehn Monate und kosten 1.900 Euro. Jeden Montag regnet es.': [],
  },
  quotes: {
    '„Wir haben gewonnen“, sagte Anne Roth.': ['Wir haben gewonnen | Anne Roth'],
    '»Das ist ernst«, erklärte Landrätin Klara Damm.': ['Das ist ernst | Klara Damm'],
    'Bürgermeisterin Ina Ott kam. „Der Markt kommt zurück“, so Ott.': ['Der Markt kommt zurück | Ina Ott'],
    'Laut Anne Roth liegen „Jahre der Arbeit“ vor dem Team.': ['Jahre der Arbeit | Anne Roth'],
    'Trainer Paul Wetz blieb nüchtern: „Wir hatten Glück.“': ['Wir hatten Glück. | Paul Wetz'],
    'Wirtschaftsminister Olaf Tran kam gestern. „Keine Tür ist zu“, sagte der Minister.': [
      'Keine Tür ist zu | Olaf Tran',
    ],
  },
  titles: {
    'Am 8. November 1829 zerbrach der Schoner an den Klippen.': ['Der Schoner zerbrach an den Klippen'],
    'Das Werk wurde vor fünfzehn Jahren geschlossen.': ['Das Werk wurde geschlossen'],
  },
};
