import type { LanguageFile } from './language.js';

export const es: LanguageFile = {
  code: 'es',
  words: {
    month:
      'enero febrero marzo abril mayo junio julio agosto septiembre|setiembre octubre noviembre diciembre',
    weekday: 'lunes martes miércoles jueves viernes sábado domingo',
    season: 'primavera=0 verano=1 otoño=2 invierno=3',
    unit: 'día=day semana=week de_semana=weekend mes=month trimestre=quarter año=year década=decade siglo=century',
    units: 'meses=month',
    cardinal:
      'uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince veinte=20 treinta=30 ' +
      'cuarenta=40 cincuenta=50 sesenta=60 setenta=70 ochenta=80 noventa=90',
    ordinal:
      'primer|primero|primera segundo|segunda tercer|tercera cuarto|cuarta xvi=16 xvii=17 xviii=18 xix=19 xx=20 xxi=21',
    dayword: 'hoy=0 ayer=-1 mañana=1 anoche=-1',
    holiday:
      'navidad=12-25 nochebuena=12-24 nochevieja=12-31 año_nuevo=01-01 reyes_magos=01-06 viernes_santo=e-2 ' +
      'domingo_de_resurrección=e0',
    partofday: 'la_mañana esta_mañana madrugada tarde noche',
    hour: 'mediodía=12:00 medianoche=24:00',
    phase: 'principios comienzos mediados finales',
    direction: 'pasado|pasada|último|última=-1 este|esta=0 próximo|próxima|que_viene=1',
    anaphor: 'mismo|misma|ese|esa|aquel|aquella=0',
    later: 'antes|anterior=-1 después|siguiente|más_tarde=1',
    ago: 'hace',
    more: 'más',
    era: 'a.c.|a.e.c.=-1 d.c.|e.c.=1',
    about: 'c ca circa hacia aproximadamente',
    perhaps: 'posiblemente probablemente quizá quizás',
    a: 'un|una=1',
    the: 'el la al lo',
    those: 'los las',
    of: 'de del que',
    in: 'en a por sobre',
    and: 'y e o',
    bound: 'desde=since hasta=until entre=between antes_de=before',
    every: 'cada todos todas',
    coming: 'previsto prevé planea',
    will: 'va van',
    gone: 'ha han había era fue fueron dijo',

    determiner: 'este|esta estos su sus',
    preposition: 'al con contra durante como para',
    pronoun: 'él ella ellos ellas',
    relative: 'quien quienes',
    that: 'que',
    but: 'pero',
    condition: 'si',
    subordinate: 'mientras cuando porque aunque donde',
    adverb: 'también entonces ya así no',
    auxiliary: 'lo se le les ha han había',
    be: 'es son está era fue fueron',
    address: 'señor señora don doña sr sra dr dra',
    channel: 'comunicado mensaje vídeo entrevista rueda carta telegram redes',
    says: 'dijo',
    according: 'según acuerdo',
    called: 'nombre',
  },
  looks: {
    says: /^(?:dic|sostuv|sostien|pid|afirm|asegur|declar|explic|señal|añad|indic|destac|anunci|advie?rt|respond|coment|reconoc|rec(?:ue|o)rd|calific|brome)[abdeinorsíó]{0,5}$/,
    gone: /(?:ó|[ai]eron|aron|ían?|aban?)$/,
    past: /(?:ó|[ai]eron|aron|ían?|aban?)$/,
    will: /r(?:á|án|é|emos)$/,
    office:
      /(?:[dst]ora?|ista|ólog[oa]|dent[ea]|ministr[oa]|portavoz|alcald(?:e|esa)|jef[ea]|líder|fiscal|juez)$/,
    adverb: /mente$/,
    counted: /...s$/,
  },
  dates: {
    days: ['{day} {of?} {month}'],
    lastYear: ['{unit} {of?} {direction}', '{direction} {unit}'],
    counted: [
      '{ago} {a?} (?:{cardinal|number|figure} (?:{and} {cardinal})?)? {unit|units}',
      '{the?} {direction?} {a|cardinal|number|figure} {unit|units} (?:{more?} {later})?',
      '{the?} {unit} {later}',
    ],
    decades: [
      '{those} {units} {cardinal|number|figure}',
      '{the?} {unit} (?:(?:{of} {those} {units?})? {cardinal|number|figure|ordinal|year} | {of} {year})',
    ],
  },
  lives: ['nació', 'murió', /nacid[oa](?: el)? $/],
  measured: / (?:primer|peor|mejor|últim|récord).* desde $/,
  male: /^(?:él|señor|don|sr)$/,
  female: /^(?:ella|señora|doña|sra|presidenta|ministra|alcaldesa)$/,
  gerund: /[ae]ndo$/,
};
