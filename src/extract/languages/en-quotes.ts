import { wordMap, wordSet } from './language.js';
import { wordClasses, type QuoteWords } from './quote-words.js';

export const quotes: QuoteWords = {
  classes: wordClasses({
    D: 'the a an this these those his her its their our my your some many several most all both another any each every no other one two three four five six seven eight nine ten more few fellow',
    P: 'he she they it i we you everyone someone nobody others',
    W: 'who which whose whom',
    T: 'that',
    p: 'of in on at from by for with about against under over between through into like among without within toward towards upon via per than despite amid around near until as during off behind out up down after before since following',
    o: 'to',
    c: 'and or &',
    b: 'but while when if because although though whereas once unless where so yet nor whether how why what',
    a: 'also then again even still just ever never only often already too however meanwhile instead therefore indeed further not now not there here very so soon quite rather perhaps maybe back',
    t: 'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december jan feb mar apr aug sept sep oct nov dec today yesterday tomorrow tonight morning afternoon evening night week weekend month year day earlier recently last next later ago early late overnight a.m p.m',
    x: "has have had having do does did will would can could may might must should shall didn't doesn't don't hasn't haven't hadn't won't wouldn't couldn't can't cannot",
    y: "is are was were be been being am isn't wasn't aren't weren't",
    H: 'mr mrs ms miss dr sir lord lady dame rev mx',
    R: 'president vice senator sen sens senators representative rep reps congressman congresswoman governor gov mayor secretary secretary-general minister premier chancellor ambassador director chairman chairwoman chair chief ceo officer commissioner general gen lieutenant lt colonel col captain capt sergeant sgt admiral major judge justice attorney prosecutor lawyer spokesman spokeswoman spokesperson speaker leader head candidate nominee professor prof analyst strategist economist historian fellow founder executive manager coach captain author writer editor critic activist doctor pope king queen prince princess bishop archbishop sheriff detective inspector superintendent principal surrogate host anchor moderator delegate lawmaker democrat republican deputy treasurer owner retired former activist expert counsel adviser advisor scientist researcher singer actor actress rapper musician player pollster moderator reporter correspondent journalist',
    C: 'statement message video interview tweet tweets post posts letter speech email e-mail rally briefing conference release op-ed memo twitter facebook telegram instagram channel website blog address broadcast call report book filing testimony hearing debate podcast radio television tv show episode documentary essay column editorial appearance forum affidavit lawsuit complaint press news town',
    A: 'according',
  }),
  forms: wordSet("said say says saying sez told tell tells telling wrote writes write writing written spoke speak speaks speaking read reads reading sang sings sing singing made thought thinks think thinking swore swears felt feels feel feeling went goes heard deny imply reply cry testify understood meant means knew knows know hoped"),
  stems: wordSet('acknowledg add admitt admit admonish advis affirm agre alleg announc answer argu ask assert assur attack believ blast boast brag call caution cit challeng charg charge characteriz claim comment complain conced conclud confirm confid contend continu counter criticiz cri declar decri demand denounc den deplor describ dismiss disput dubb dub emphasiz encourag exclaim exhort explain express fear forecast hail hint hop imply impli indicat inform insist jok label lament laud lik liken mock mus not notifi object observ opin order persist plead pledg point ponder post prais predict press proclaim promis propos protest question quipp quip quot rant recall recit recommend recount refer referr remark remind repl repeat report respond reveal revil rul scold scoff shout shriek slamm slam speculat stat stress suggest summariz summ testif testifi thank threaten tout tweet urg vent vow voic warn whisper wonder yell accus advocat address apologiz beg brand chant compar condemn congratulat contrast deem defend disclos echo estimat find highlight introduc invok maintain narrat mention nam outlin portray preach ridicul salut signal specifi specify taunt term theoriz torment underscor lash grumbl gush joke interject interpret'),
  ending: /(?:i?es|i?ed|ing|e|s|d)$/,
  gerund: /ing$/,
  past: /(?:ed|ing)$/,
  adverb: /ly$/,
  by: 'by',
  as: 'as',
  naming: wordSet('name identified'),
  genders: wordMap("he=m his=m him=m mr=m sir=m lord=m king=m prince=m chairman=m spokesman=m congressman=m she=f her=f mrs=f ms=f miss=f lady=f dame=f queen=f princess=f chairwoman=f spokeswoman=f congresswoman=f they=+ we=+ it=+"),
};
