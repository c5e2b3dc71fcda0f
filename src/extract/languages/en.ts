import { wordMap, wordSet, type Language } from './language.js';

/** A year in digits or in words: nineteen ninety-six. */
const YEAR = '(?:Y|CC-?C?)';
const CLOCK = '(?:[Nn](?::[Nn])?K|[Nn]:[Nn](?=z))z?';
const TIME = `(?:${CLOCK}|E?-?P)`;
const DAY = `(?:M\\.?h?(?:Ns?|O)(?!:[Nn]|K|%)(?:,?${YEAR})?|h?Ns?o?M\\.?(?:,?${YEAR})?)`;
const DATE = `(?:(?:L?L?W,?)?${DAY}(?:,?o?LU)?|M\\.?,?(?:o?${YEAR}|o?LU)|L?L?W|hrW|D|LM|M\\.?)`;
const PHASE = '(?:h?[ER]-?(?:oh?|ih?|h)?)?';

export const en: Language = {
  code: 'en',
  sentences: {
    titles: wordSet('mr mrs ms messrs dr prof gen col maj lt sgt capt cmdr adm sen rep reps sens gov pres rev hon st fr sr ft mt vs no nos v etc fig'),
    abbreviations: wordSet('jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat sun inc corp co cos ltd plc bros jr sr a.m p.m u.s u.n u.k d.c ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo'),
    starters: wordSet('A After All Also Although An And As At Because But By Despite During For From He Her His However I If In It Its Last Many Meanwhile Mr Mrs Ms No Not On One Other She Since So Some That The Their Then There These They This Those Under We What When While With You'),
  },
  dates: {
    classes: {
      M: 'january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec',
      W: 'monday tuesday|tues wednesday thursday|thurs friday saturday sunday',
      S: 'spring=0 summer=1 autumn|fall=2 winter=3',
      U: 'day=day days=day* week=week weeks=week* weekend=weekend month=month months=month* quarter=quarter quarters=quarter* half=half year=year years=year* decade=decade decades=decade* century=century hour|hours|minute|minutes=hour period=period',
      C: 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90',
      O: 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
      D: 'today=0 yesterday=-1 tomorrow=1 tonight=0_night overnight=-1_night',
      P: 'morning=morning afternoon=afternoon evening=evening night=night noon=noon midday=noon midnight=midnight',
      E: 'early|beginning|start=early mid|middle|midway=mid late|end=late',
      L: 'last=-1 this|current=0 next|coming=1',
      r: 'previous|preceding=-1 same|that=0 following=1',
      R: 'earlier=-1 later=1',
      A: 'ago',
      K: 'a.m.|am=0 p.m.|pm=12',
      z: 'gmt utc est edt cst cdt mst mdt pst pdt',
      Q: 'twenties=192 thirties=193 forties=194 fifties=195 sixties=196 seventies=197 eighties=198 nineties=199',
      a: 'a|an=1',
      h: 'the|its|his|her|their|our',
      o: 'of',
      i: 'in|on|at',
      e: 'every|each',
      g: 'old',
      v: 'several few couple',
      l: 'past',
      F: 'fiscal full calendar',
      Z: 'now currently recently previously soon nowadays',
    },
    rules: [
      'Y-N-N|N/N/[YNn]',
      `${PHASE}(?:${TIME}(?:,?[io]?h?)?)?${DATE}(?:,?i?h?${TIME})?`,
      `${PHASE}LP|${CLOCK}`,
      `${PHASE}h?LF?U(?:'sF?-?(?:O-?)?U|oh?F?Y)|h?F?Y-?U|${PHASE}h?F?-?Y?F?-?O-?U(?:,?(?:oh?F?Y|oh?LF?U|F?Y|LF?U))?`,
      'h?OCU|h?(?:Ns|O)-?U',
      'h?L(?:C-C|[CNnv])-?U|h?l(?:C-C|[CNnv])?-?U',
      `${PHASE}h?[Lr]F?U(?:'s)?(?:-?E)?`,
      '[ha]?(?:C-C|[CNnv])?o?U-?[AR](?:F?O?-?U)?',
      '(?:C-C|[aCNnYv])-?o?U(?:-?g)?',
      'e[CO]?[UWPMS]',
      `${PHASE}h?(?:LS|So?${YEAR})`,
      `${PHASE}hF?U`,
      "Us?'?s?-?E",
      `hUY|${PHASE}(?:h?Ys|h?'[Nn]s|hQ|F?Y(?:-[NnY])?|${YEAR})`,
      'Z',
    ],
    capitals: true,
    monthFirst: true,
    ambiguous: wordSet('may march august'),
    relations: wordMap('since=since from=from until=until till=until through=to to=to by=by before=before after=after between=between'),
    onward: wordSet('on onward onwards forward'),
    labels: wordSet('no nos number flight room route highway page section article rule bus unit boeing windows model channel'),
    counted: wordSet('people persons men women children soldiers troops workers employees votes students members points miles kilometers km meters metres feet dollars euros pounds tons jobs homes deaths cases times cars'),
    forward: 'will would \'ll shall may might could should next scheduled expected expects expect plan plans planned due set_to set_for is_to are_to to_be intends intend hopes upcoming payable effective expire expires expiring ending begins',
    backward: '*(?<!e|hundr|sacr)ed had_been was were had did has have said says told took fell rose met made came went began held left gave got won lost sent sold bought brought led saw wrote put cut hit ran spoke grew became found kept paid stood broke drew drove flew fought',
  },
  events: {
    yardsticks: 'first second third fourth fifth last worst best most least only record *est',
    compared: 'than compared versus against',
    hypothetical: 'if unless would could may might whether',
  },
};
