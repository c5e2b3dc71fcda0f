import { wordMap, wordSet, type Language } from './language.js';
import { wordClasses } from './quote-words.js';

const CLOCK = '[Nn]:[Nn][zU]?';
const TIME = `(?:${CLOCK}|P)`;
/** 27 de noviembre de 2024, 27 de noviembre del año pasado. */
const DAY = '(?:N|O)oM(?:,?oh?(?:Y|UL|LU))?';
const DATE = `(?:(?:h?L?W,?)?h?L?${DAY}|h?L?M(?:o?Y|oh?(?:UL|LU)|L)?|h?(?:L?WL?|WqL|rW|WohUL)|D)`;
const PHASE = '(?:h?Eoh?)?';

export const es: Language = {
  code: 'es',
  sentences: {
    titles: wordSet('sr sra srta sres dr dra d dña don prof gral cnel ing lic arq mons núm nº pág art av avda'),
    abbreviations: wordSet('etc cía ud uds vd ee.uu ene feb mar abr jun jul ago sept sep oct nov dic s.a s.l a.m p.m'),
    starters: wordSet('A Al Aunque Con Cuando Después El Ella En Es Esta Este La Las Lo Los No Para Pero Por Según Su También Tras Un Una Y'),
  },
  dates: {
    classes: {
      M: 'enero|ene febrero|feb marzo abril|abr mayo junio|jun julio|jul agosto|ago septiembre|setiembre|sept octubre|oct noviembre|nov diciembre|dic',
      W: 'lunes martes miércoles jueves viernes sábado domingo',
      S: 'primavera=0 verano=1 otoño=2 invierno=3',
      U: 'día=day días=day* semana=week semanas=week* de_semana=weekend mes=month meses=month* trimestre=quarter trimestres=quarter* semestre=half año=year años=year* década=decade décadas=decade* siglo=century siglos=century*',
      C: 'uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte treinta=30 cuarenta=40 cincuenta=50 sesenta=60 setenta=70 ochenta=80 noventa=90',
      O: 'primer|primero|primera|i segundo|segunda|ii tercer|tercero|tercera|iii cuarto|cuarta|iv quinto|v sexto|vi séptimo|vii octavo|viii noveno|ix décimo|x xi xii xiii xiv xv xvi xvii xviii xix xx xxi',
      D: 'hoy=0 ayer=-1 anteayer=-2 mañana=1 anoche=-1_night',
      P: 'la_mañana|esta_mañana|madrugada=morning tarde=afternoon noche=night mediodía=noon medianoche=midnight',
      E: 'principios|principio|comienzos|inicios|inicio=early mediados=mid finales|fines|fin|final=late',
      L: 'pasado|pasada|último|última=-1 este|esta=0 próximo|próxima|entrante|que_viene=1',
      r: 'anterior|previo|previa=-1 mismo|misma|ese|esa|aquel|aquella=0 siguiente=1',
      R: 'antes=-1 después|más_tarde=1',
      A: 'hace',
      z: 'gmt utc',
      a: 'un|una=1',
      h: 'el|la|lo|al',
      H: 'los|las',
      o: 'de|del',
      i: 'en|a|por|sobre',
      e: 'cada|todos|todas',
      q: 'que',
      m: 'más',
      v: 'unos unas',
      F: 'fiscal',
    },
    rules: [
      'Y-N-N',
      'e[CHO]*[UWPMS]|HW',
      `${PHASE}(?:h?${TIME}(?:,?[io]h?)?)?${DATE}(?:,?ih?P)?(?:,?iH?${CLOCK})?`,
      `h?LP|${CLOCK}|h?P`,
      `${PHASE}h?F?OU(?:,?o?h?(?:Y|LU|UL))?`,
      'h?UO|H?U(?:oH)?[CNn](?!U)|h?UoY',
      'Av?[aCNn]?U',
      `${PHASE}h?(?:LU|UL|UqL|rU|Ur)`,
      '[aCNn]U(?:m?R(?!o))?',
      `${PHASE}(?:h?(?:LS|SL|rS|Sr|So?Y|So?h?(?:LU|UL))|hEoU|hU|EoU)`,
      `h?U?${PHASE}Y`,
    ],
    capitals: false,
    ambiguous: wordSet('mayo'),
    relations: wordMap('desde=since hasta=until a=to al=to entre=between'),
    labels: wordSet('número núm nº vuelo ruta página ley'),
    counted: wordSet('personas habitantes vecinos hombres mujeres soldados trabajadores votos metros kilómetros euros dólares hectáreas'),
    passive: wordSet('ser sido siendo'),
    forward: '*r(?:á|án|é|emos) va_a van_a próximo prevé prevén previsto prevista espera esperan',
    backward: '*(?:ó|aron|ieron|ía|ían|aba|aban) fue fueron era eran ha han hizo dijo tuvo estuvo dio vio puso',
  },
  events: {
    measured: / (?:(?:primer|primera|segund[oa]|últim[oa]|peor|mejor|más|menos|únic[oa]|récord) .*desde|(?:frente|respecto|comparad[oa]) .*)(?: el| los)? $/,
    pointing: / (?:desde|hasta) [^,]*$/,
    hypothetical: / (?:si|podrían?|serían?) /,
    ahead: /^(?:para|por)$/,
    says: /^$/,
  },
  quotes: {
    classes: wordClasses({
      D: 'este estos estas sus su nuestro nuestra mi muchos muchas varios varias algunos algunas otro otra otros otras ambos ambas',
      P: 'él ella ellos ellas yo nosotros usted ustedes alguien nadie',
      W: 'quien quienes cual cuyo cuya',
      T: 'que',
      p: 'al con contra sobre entre desde hasta durante sin tras ante bajo mediante hacia como para',
      c: 'y e o u ni',
      b: 'pero mientras cuando si porque aunque donde sino pues cómo qué',
      a: 'también además luego entonces aún todavía ya solo sólo así no muy nunca ahora aquí incluso',
      x: 'ha han había habían haber puede pueden debe deben va van se lo le les me nos',
      y: 'es son era eran fue fueron ser sido está están estaba',
      H: 'señor señora don doña sr sra dr dra',
      R: 'presidente presidenta vicepresidente vicepresidenta ministro ministra primer primera portavoz secretario secretaria alcalde alcaldesa jefe jefa líder candidato candidata abogado abogada fiscal juez jueza general coronel experto experta canciller consejero consejera delegado delegada rey reina papa médico médica responsable vecino vecina ex',
      C: 'comunicado mensaje vídeo video entrevista rueda conferencia tuit carta discurso twitter facebook telegram canal programa informe nota blog web radio televisión cadena correo prensa redes diario',
      A: 'según acuerdo',
    }),
    office: /(?:[dst]ora?|ista|óloga?|dente)$/,
    forms: wordSet('dijo dice dicen dijeron decía diciendo dicho sostuvo sostiene mantuvo mantiene negó niega pidió pide concluyó leyó contó cuenta'),
    stems: wordSet('afirm asegur declar explic señal añad agreg indic manifest subray recalc destac anunci advirt adviert respond contest pregunt coment critic denunci exig reclam insist lament reconoc admit consider opin escrib public record recuerd calific describ defin precis apunt argument aclar alert acus inform revel confirm brome'),
    ending: /(?:aron|ieron|iendo|ando|aban|ados?|adas?|idos?|idas?|ían|ió|ía|aba|an|en|ó|a|e|o)$/,
    gerund: /(?:ando|endo)$/,
    past: /(?:ó|aron|ieron|aban?|[ai]d[oa]|ando|endo|ían?)$/,
    adverb: /mente$/,
    by: 'por',
    as: 'como',
    naming: wordSet('nombre llama'),
    genders: wordMap('él=m señor=m don=m sr=m ministro=m alcalde=m rey=m ella=f señora=f doña=f sra=f ministra=f presidenta=f alcaldesa=f reina=f ellos=+ ellas=+'),
  },

};
