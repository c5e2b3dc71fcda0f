import { wordMap, wordSet, type Language } from './language.js';
import { wordClasses } from './quote-words.js';

/** A year in digits or in words: nineteen ninety-six. */
const YEAR = '(?:Y|CC-?C?)';
const CLOCK = "(?:[Nn](?::[Nn])?K|[NC]x'K|[Nn]:[Nn])z?";
const TIME = `(?:${CLOCK}|E?-?P)`;
const DAY = `(?:M\\.?h?(?:Ns?|O)(?!:[Nn]|K|%)(?:,?${YEAR})?|h?Ns?o?M\\.?(?:,?${YEAR})?)`;
const DATE = `(?:(?:L?L?W,?)?${DAY}(?:,?o?LU)?|M\\.?,?(?:o?${YEAR}|o?LU)|L?L?W(?:oLU)?|hrW|D|LM|M\\.?)`;
const PHASE = '(?:h?[ER]-?(?:oh?|ih?|h)?)?';

export const en: Language = {
  code: 'en',
  sentences: {
    titles: wordSet('mr mrs ms messrs dr prof gen col maj lt sgt capt cmdr adm sen rep reps sens gov pres rev hon st fr sr ft mt vs no nos v etc fig'),
    abbreviations: wordSet('jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat sun inc corp co cos ltd plc bros jr sr a.m p.m u.s u.n u.k d.c'),
    starters: wordSet('A After Although An And Around As At But By For He Her His However I If In It Its Meanwhile Mr On She Some That The Their There They This Those We When While With'),
  },
  dates: {
    classes: {
      M: 'january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec',
      W: 'monday tuesday|tues wednesday thursday|thurs friday saturday sunday',
      S: 'spring=0 summer=1 autumn|fall=2 winter=3',
      U: 'day=day days=day* week=week weeks=week* weekend=weekend month=month months=month* quarter=quarter quarters=quarter* half=half year=year years=year* decade=decade decades=decade* century=century period=period',
      C: 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90',
      O: 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth',
      D: 'today=0 yesterday=-1 tomorrow=1 tonight=0_night overnight=-1_night',
      P: 'morning=morning afternoon=afternoon evening=evening night=night noon=noon midday=noon midnight=midnight',
      E: 'early|beginning=early mid=mid late|end=late',
      L: 'last=-1 this|current=0 next|coming=1',
      r: 'previous|preceding=-1 same|that=0 following=1',
      R: 'earlier=-1 later=1',
      A: 'ago',
      K: 'a.m.|am|clock=0 p.m.|pm=12',
      z: 'gmt utc est edt pst',
      Q: 'sixties=196 seventies=197 eighties=198 nineties=199',
      a: 'a|an=1',
      h: 'the|its|his|her|their|our',
      o: 'of',
      i: 'in|on|at',
      e: 'every|each',
      F: 'fiscal full',
    },
    rules: [
      'Y-N-N',
      `${PHASE}(?:${TIME}(?:,?[io]?h?)?)?${DATE}(?:,?i?h?${TIME})?`,
      `${PHASE}LP|${CLOCK}|P`,
      `${PHASE}h?LF?U(?:'sF?-?(?:O-?)?U|oh?F?Y)|h?F?Y-?U|${PHASE}h?F?-?Y?F?-?O-?U(?:,?(?:oh?F?Y|oh?LF?U|F?Y|LF?U))?`,
      'h?OCU|h?(?:Ns|O)-?U',
      'h?L(?:C-C|[CNn])-?U',
      `${PHASE}h?[Lr]F?U(?:'s)?(?:-?E)?`,
      '[ha]?(?:C-C|[CNn])?U-?[AR](?:F?O?-?U)?',
      '(?:C-C|[aCNn])-?U',
      'e[CO]?[UWPMS]',
      `${PHASE}h?(?:[Lr]S|So?${YEAR})|${PHASE}hS(?!o)`,
      `${PHASE}hF?U`,
      "Us?'?s?-?E",
      `hUY|${PHASE}(?:h?Ys|h?'[Nn]s|hQ|F?${YEAR})`,
    ],
    capitals: true,
    ambiguous: wordSet('may march august'),
    relations: wordMap('since=since from=from until=until till=until through=to to=to by=by before=before after=after between=between'),
    labels: wordSet('no nos number flight room route highway page'),
    counted: wordSet('people men women troops workers votes students members points miles meters dollars jobs homes'),
    passive: wordSet('be been being'),
    forward: 'will would \'ll shall may might could should next scheduled expected expects expect plan plans planned due set_to is_to are_to to_be hopes payable effective expire expires travel travels',
    backward: '*(?<!e|hundr|sacr)ed had_been was were had did has have said says told took fell rose met made came went began brought left won',
  },
  events: {
    measured: / (?:(?:first|second|third|fourth|fifth|last|worst|best|most|least|only|record|[a-z]+est) .*since|than(?: [a-z]+)?|(?:compared|versus) .*)(?: the)? $/,
    pointing: / (?:since|until) [^,]*$/,
    hypothetical: / (?:if|unless|would|could|may|might|whether) /,
    ahead: /^(?:around|by|for)$/,
    says: /^sa(?:id|ys)$/,
  },
  quotes: {
    classes: wordClasses({
      D: 'these those my some many several most all both another any no other more few',
      P: 'he she they it i we you everyone someone nobody others',
      W: 'who which whose whom',
      T: 'that',
      p: 'after for by from with about against under over between through into like among without toward towards via than despite amid until as during off out up down before since behind near',
      o: 'to',
      c: 'and or &',
      b: 'but while when if because although though once unless where so yet nor whether how why what',
      a: 'also then again even still just ever never only often already too however meanwhile instead now not there here soon rather perhaps recently once',
      x: "has have had having do does did will would can could may might must should didn't doesn't don't hasn't haven't won't wouldn't couldn't can't cannot",
      y: "is are was were be been being isn't wasn't",
      H: 'mr mrs ms miss dr sir lord lady',
      R: 'president vice senator sen sens representative rep governor gov mayor secretary secretary-general minister premier chancellor ambassador director chairman chairwoman chair chief ceo officer commissioner general gen lt colonel col captain capt judge justice attorney prosecutor lawyer speaker leader head candidate nominee professor fellow founder executive manager coach editor critic king queen prince pope bishop host deputy owner former retired democrat republican expert adviser analyst spokesman spokeswoman',
      C: 'statement message video interview tweet tweets post letter speech email briefing conference release memo twitter facebook telegram channel website blog address report podcast radio television tv show diary news press',
      A: 'according',
    }),
    office: /(?:wom[ae]n|[^u]m[ae]n|ists?|[st]ors?|person|ologer|reporter|officer|worker)$/,
    forms: wordSet('said say says saying told tell tells telling wrote writes write writing spoke speaks speaking read reads thought thinks think thinking swore feels felt went heard knew knows know sang sings singing deny imply reply cry testify'),
    stems: wordSet('accus acknowledg add admitt admit announc argu ask assert attack believ blast call cit claim comment compar complain conclud condemn continu critici criticiz declar demand denounc describ dubb emphasiz encourag explain express fear hail hop insist label liken mock not point prais promis question quot recall refer referr remark repl report respond stat stress suggest tout tweet urg vow warn welcom conced indicat observ predict propos reveal speculat underscor referenc wonder'),
    ending: /(?:i?es|i?ed|ing|e|s|d)$/,
    gerund: /ing$/,
    past: /(?:ed|ing)$/,
    adverb: /ly$/,
    by: 'by',
    as: 'as',
    naming: wordSet('name identified'),
    genders: wordMap('he=m his=m mr=m sir=m lord=m king=m prince=m chairman=m spokesman=m she=f her=f mrs=f ms=f miss=f lady=f queen=f chairwoman=f spokeswoman=f they=+ we=+ it=+'),
  },

};
