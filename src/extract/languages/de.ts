import { subjectFirst } from '../events/subject-first.js';
import { tellNames } from '../quotes/nouns.js';
import type { LanguageFile } from './language.js';

export const de: LanguageFile = {
  code: 'de',
  capitals: true,
  ordinalStops: true,
  tellNames,
  subjectFirst,
  words: {
    month: 'januar|jänner februar märz april mai juni juli august september|sept oktober november dezember',
    weekday:
      'montag|montagabend|montagmorgen|montagnachmittag|montagmittag|montagnacht ' +
      'dienstag|dienstagabend|dienstagmorgen|dienstagnachmittag|dienstagmittag|dienstagnacht ' +
      'mittwoch|mittwochabend|mittwochmorgen|mittwochnachmittag|mittwochmittag|mittwochnacht ' +
      'donnerstag|donnerstagabend|donnerstagmorgen|donnerstagnachmittag|donnerstagmittag|donnerstagnacht ' +
      'freitag|freitagabend|freitagmorgen|freitagnachmittag|freitagmittag|freitagnacht ' +
      'samstag|sonnabend|samstagabend|samstagmorgen|samstagnachmittag|samstagmittag|samstagnacht ' +
      'sonntag|sonntagabend|sonntagmorgen|sonntagnachmittag|sonntagmittag|sonntagnacht',
    season: 'frühjahr|frühling=0 sommer=1 herbst=2 winter=3',
    unit:
      'tag=day woche=week wochenende=weekend monat=month quartal=quarter jahr=year jahrzehnt=decade ' +
      'jahrhundert=century',
    units:
      'tage|tagen|tages=day wochen=week monate|monaten|monats=month jahre|jahren|jahres=year ' +
      'jahrzehnte|jahrzehnten=decade jahrhunderte|jahrhunderten|jahrhunderts=century',
    cardinal:
      'ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn ' +
      'achtzehn neunzehn zwanzig dreißig=30 vierzig=40 fünfzig=50 sechzig=60 siebzig=70 achtzig=80 neunzig=90 ' +
      'hundert=100',
    ordinal:
      'erste|ersten|erster|erstes zweite|zweiten|zweites dritte|dritten|drittes vierte|vierten|viertes',
    dayword: 'heute=0 gestern=-1 morgen=1 vorgestern=-2 übermorgen=2',
    nearday: 'tags_darauf=1 vortag=-1 folgetag=1',
    holiday:
      'weihnachten=12-25 heiligabend=12-24 silvester=12-31 neujahr=01-01 allerheiligen=11-01 karfreitag=e-2 ' +
      'ostern|ostersonntag=e0 ostermontag=e1 himmelfahrt=e39 pfingsten|pfingstsonntag=e49 pfingstmontag=e50 ' +
      'fronleichnam=e60 rosenmontag=e-48 aschermittwoch=e-46',
    partofday: 'am_morgen abend nachmittag vormittag mittag nacht früh',
    hour: 'mitternacht=24:00',
    phase: 'anfang ende mitte beginn',
    direction:
      'vergangenen|vergangene|vergangener|vergangenes|letzten|letzte|letzter|letztes|vorigen|vorige|voriges=-1 ' +
      'diesen|diesem|dieser|dieses|diese=0 ' +
      'kommenden|kommende|kommender|kommendes|nächsten|nächste|nächster|nächstes=1',
    anaphor: 'selben|gleichen|jenem|jener=0 folgenden|folgende|darauffolgenden=1',
    later: 'zuvor|davor|vorher|früher=-1 später|darauf|danach=1',
    ago: 'vor',
    half: 'uhr=24',
    about: 'c ca etwa circa rund gegen um',
    perhaps: 'vielleicht wahrscheinlich vermutlich womöglich',
    a: 'ein|eine|einem|einen|einer|eines=1',
    the: 'der die das dem den',
    of: 'des',
    in: 'im in am an zum bei zu zur',
    and: 'und oder',
    bound: 'seit|ab=since bis|bis_zum|bis_zur=until von|vom=from zwischen=between nach=after für=for',
    every: 'jeden jede jeder jedes',
    label: 'nr nummer flug',
    coming: 'soll sollen will wollen geplant vorgesehen plant planen vorauss',
    will: 'wird werden',
    gone: 'hatte hatten hat haben war waren wurde wurden',

    determiner:
      'sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer kein keine keinen unser unsere mein meine alle viele',
    preposition:
      'mit ohne unter gegen durch über auf aus bei neben hinter während wegen trotz nach um des des_vom beim ins vor ' +
      'von vom zum zur im am in an für seit bis zwischen ab',
    pronoun: 'er sie es wir ich man',
    relative: 'welche welcher welches deren dessen',
    that: 'dass',
    but: 'aber doch sondern',
    condition: 'wenn falls',
    subordinate: 'als weil während obwohl nachdem bevor wie damit da',
    adverb:
      'auch noch schon nicht nur sehr dann damals dort hier jedoch zudem außerdem bereits mehr wieder nie mal zu',
    auxiliary:
      'hat haben hatte hatten habe hätte wird werden wurde wurden würde soll sollen kann können sich',
    be: 'ist sind war waren sei bleibe bleibt gewesen',
    address: 'herr herrn frau dr prof',
    office:
      'minister ministerin könig königin kanzler kanzlerin papst chef chefin sprecher sprecherin richter richterin ' +
      'general oberst experte expertin betriebsrat',
    channel:
      'mitteilung erklärung interview gespräch brief video rede zeitung radio pressekonferenz nachricht',
    says:
      'sagte sagten sagt sagen gesagt sprach spricht schrieb schreibt rief ruft gab_zu hieß nannte nennt meinte ' +
      'meint fand sah weiß so',
    according: 'laut angaben so',
    called: 'namens',
    name: 'van von al',
  },
  looks: {
    says: /^(?:erklär|beton|bericht|kritisier|forder|warn|erzähl|kündig|behaupt|versicher|klag|schimpf|bedauer|erinner|notier|ergänz|antwort|frag|lob|begründ|bestätig|bezeichn|urteil|mahn|teil|freu|gesteh|versprech|versprich|versprach|gib|räum|jubel|scherz|seufz|füg|mein|zitier|vermut|ärger|entgegn|unterstr)(?:t|te|ten|et|ete|eten|en|e)?$/,
    gone: /^(?:ge\p{L}+(?:t|en)|\p{L}+iert)$/u,
    past: /(?:..te|..ten|iert)$/,
    office:
      /(?:minister|meister|sprecher|leiter|direktor|präsident|trainer|forscher|anwalt|anwält|sekretär|führer|vorsitzende|vorsitzender|vorsitzenden|polizist|pfarrer|professor|verteidiger|doktorand|wärter|chef|ökonom|\p{L}(?:er|ist|ent|ant|or|eur|log|rät|ält|ärzt)in)(?:in|innen|s)?$/u,
    counted:
      /^(?:menschen|personen|leute|euro|dollar|millionen|milliarden|meter|kilometer|tonnen|kilo|liter|hektar|grad|prozent|einwohner|stellen|mitglieder|plätze|häuser|wohnungen|soldaten|tote|verletzte|stimmen|punkte)$/,
  },
  dates: {
    days: ['{day} {month} \\.?'],
    lastYear: ['{direction} {unit}'],
    counted: [
      '{ago} {a|cardinal|number|figure} {unit|units}',
      '{the?} {a|cardinal|number|figure} {unit|units} {later}',
    ],
    decades: ['{the?} {year} {ending}', '{unit|units} {year}'],
  },
  lives: ['wurde geboren', 'starb', /(?:geboren|geb\.)(?: am)? $/],
  measured: / (?:schlimmste|größte|höchste|erste|stärkste)\p{L}* .*seit $/u,
  male: /^(?:er|sein|ihn|ihm|herr)$/,
  inverts: true,
  gendered: true,
  female: /^(?:sie|frau|(?:\p{L}+(?:er|ist|ent|ant|or|eur|log|rät|ält|ärzt))in)$/u,
};
