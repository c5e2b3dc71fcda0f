import type { LanguageFile } from './language.js';

export const en: LanguageFile = {
  code: 'en',
  capitals: true,
  // The mark of "the users’ group" is a word, as "’s" is. No look behind: with one, WebKit takes a character beyond
  // U+FFFF and the next two for one.
  cutWords: "\\b['’](?=\\s)",
  words: {
    month: 'january february march april may june july august september|sept october november december',
    weekday: 'monday tuesday wednesday thursday friday saturday sunday',
    season: 'spring=0 summer=1 autumn|fall=2 winter=3',
    unit: 'day week weekend month quarter q=quarter year decade century',
    units: 'centuries=century',
    cardinal:
      'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
      'seventeen eighteen nineteen twenty thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90 ' +
      'hundred=100',
    ordinal:
      'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth ' +
      'fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
    dayword: 'today=0 yesterday=-1 tomorrow=1 tonight=0 overnight=-1',
    holiday:
      'christmas=12-25 boxing_day=12-26 new_year=01-01 epiphany=01-06 halloween=10-31 bastille_day=07-14 ' +
      'easter|easter_sunday=e0 good_friday=e-2 easter_monday=e1 palm_sunday=e-7 ash_wednesday=e-46 ' +
      'ascension_day=e39 whit_sunday|pentecost=e49 whit_monday=e50',
    eve: 'eve',
    partofday: 'morning afternoon evening night',
    hour: 'noon=12:00 midnight=24:00',
    phase: 'early mid late end beginning|start=0',
    direction: 'last=-1 this|current=0 next|coming=1',
    anaphor: 'previous|preceding=-1 same|that=0 following=1',
    later: 'earlier=-1 later=1 day_before=-1',
    ago: 'ago',
    half: 'a.m.|am=0 p.m.|pm=12',
    zone: 'gmt utc est',
    era: 'bc|b.c.|bce|b.c.e.=-1 ad|a.d.|ce|c.e.=1',
    about: 'c ca circa around approximately roughly in_about since_about from_about until_about by_about',
    perhaps: 'possibly perhaps probably maybe',
    a: 'a|an=1',
    the: 'the its his her their our',
    of: 'of',
    in: 'in on at',
    and: 'and or &',
    bound: 'since from until till=until between by before after through=to to',
    every: 'every each',
    label: 'no flight',
    coming: 'scheduled expected due set travel would plans planned planning hopes hoped intends intended',
    will: 'will',
    gone: 'had did has have been was were said says told',

    address: 'mr mrs ms dr st',
    office:
      'president sen rep governor gov gen lt col mayor secretary minister chief general judge attorney leader ' +
      'head coach former analyst',
    pronoun: 'he she they it i we',
    relative: 'who which whose',
    that: 'that',
    preposition:
      'around for with about against over into as during within without under near despite across along ' +
      'towards toward among upon via except behind beside throughout following',
    to: 'to',
    but: 'but',
    condition: 'if unless',
    subordinate: 'while whilst when whenever why because although though whereas where once',
    adverb:
      'also again elsewhere further soon yet still not however moreover ' +
      'meanwhile furthermore nevertheless nonetheless instead ' +
      'therefore thus then hence',
    past:
      'agreed arose ate beat became befell began bent bid bled blew bore born bought broke brought built burst ' +
      'came caught chose clung cost crept dealt did died drank drew drove dug fell felt fled flew flung ' +
      'forbade foresaw forgave forgot fought found froze gave got grew held hit hoped hung intended kept ' +
      'knew laid lay led left lent lit lost made meant met outgrew overcame overran oversaw overthrew ' +
      'overtook paid planned put ran rang read rebuilt regained reset resold retook rewrote rid rode rose ' +
      'sang sank sat saw sent set shook shot shrank shut slept slid sold sought sped spent split spoke ' +
      'sprang spread stole stood struck stuck swam swept swore swung taught threw took tore understood ' +
      'undertook underwent upheld wept withdrew withheld withstood woke won wore wove',
    auxiliary: 'may would should must does do can could might had did has have',
    be: 'been was were is are be',
    channel:
      'statement message video interview tweet post letter speech email twitter telegram channel radio report',
    says: 'said says told saying say wrote thinks went heard',
    according: 'according',
    called: 'name',
    name: 'al bin de del der la van von italy sicily emily kelly sally',
    time: 'flight time',
    // They look like adverbs.
    word: 'ally assembly family monopoly supply',
    possessive: "'s '",
  },
  looks: {
    says: /^(?:acknowledg|add|admitt?|argu|ask|assert|attack|believ|blast|call|claim|compar|condemn|criticiz|describ|explain|insist|liken|point|report|respond|suggest|tweet|warn|wonder)[iesdng]{0,3}$/,
    gone: /[^e]ed$/,
    past: /[^e]ed$/,
    office: /(?:m[ae]n|..[^sx]ist|[st]or|person|officer)s?$/,
    adverb: /ly$/,
    counted: /...s$|people|children/,
  },
  dates: {
    days: ['{month} \\.? {the?} {day}', '{day} {of?} {month} \\.?'],
    lastYear: ['{direction} {unit}'],
    counted: [
      '{the?} {direction?} {a|cardinal|number|figure} -? {unit|units} (?: -? {later|ago})?',
      '{the?} {unit} -? {later|ago}',
    ],
    decades: ['{the?} {unit} {of?} {year}', '{the?} {unit} {cardinal|number|figure|ordinal} {year?}'],
  },
  spelledYear: '(?:[Nn]ine|eigh)teen[ -][a-z]+t(?:een|y(?:-[a-z]+)?)\\b',
  measured:
    /since $(?<= (?:\w\w+est|worst|best|first|most|record) .*)| than (?:in )?$|compared| from [$\d]\S* $|\b(?:up|down|increase|decrease|rise|fall|drop|gain|lower|higher)\b[^,;]* from (?:earlier |the \w+ of \w+ )?$| known $| periods? (?:of |from |between )?$|day,? (?:is|are) (?:\w+ )?(?:on )?$(?<! .*\b(?:first|last|final)\b.*)/,
  namedDay: / (?:black|bloody|cyber|super) \S+$/i,
  either: / or /,
  male: /^(?:he|his|him|mr)$/,
  female: /^(?:she|her|mrs|ms)$/,
  thing: /^its?$/,
  several: /^the(?:y|ir)$/,
  plural: /[^s]s(?:$| of )| and /,
  body: /\b(?:people|police|(?:wo)?men|army|company|council|crew|force|government|group|party|team)\b/i,
  speaker: /^(?:i|my|we|our|your?)(?:'|$)/,
  present: /s$|n't$/,
  pointing: /^(?:th(?:is|at|ese|ose|eir)|its|our)$/,
  definite: 'the',
  pointer: /^th(?:is|at) \S*[^isu]s$/i,
  lives: ['was born', 'died', /\b(?:born|b\.)(?: on)? $/],
  linking: /^(?:also|recently|currently|then|similarly|likewise|moreover|furthermore)$/,
  unsaid: /\bd(?:o|id|one|oing) so$| of th(?:ose|ese|em) (?:is|are|was|were|ha[ds]) /,
  happening:
    /^(?:battle|siege|operation|offensive|war|uprising|revolution|treaty|act|law|festival|cup|championship|fair|conference|congress|summit|expedition|award|prize)$/,
  was: ['was', 'were'],
  active:
    /^(?:born|died|fell|rose|sank|went|came|became|began|ended|grew|lived|moved|returned|served|worked|studied|resigned|retired|remained|travelled|lasted)$/,
  leadIn:
    /\b(?:as (?:of|(?:early|late|recently) as)|well into|in the \w+ hours of|on (?:black|bloody)|(?:start|beginn)ing(?: in| on| from)?) $/i,
  qualifies: true,
  possessives: /^(?:his|her|its|their)$/,
  possessive: '’s',
  deed: /^(?:attack|blast|call|compar|condemn|criticiz|describ|liken|respond|went)/,
  gerund: /(?:...|us|do)ing$/,
};
