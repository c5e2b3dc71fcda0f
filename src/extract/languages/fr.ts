import type { LanguageFile } from './language.js';

export const fr: LanguageFile = {
  code: 'fr',
  cutWords:
    "(?<![\\p{L}\\p{N}])(?:[cdjlmnstCDJLMNST]|(?:[Jj]us|[Ll]ors|[Pp]uis)?[Qq]u)['’](?=\\p{L})|" +
    "[Aa]ujourd['’]hui|[Ii]l\\sy\\sa(?=\\s)|" +
    '-(?:t-)?(?:ils?|elles?|on)(?!\\p{L})',
  words: {
    month:
      'janvier|janv février|févr mars avril|avr mai juin juillet|juil août septembre|sept octobre|oct ' +
      'novembre|nov décembre|déc',
    weekday: 'lundi mardi mercredi jeudi vendredi samedi dimanche',
    season: 'printemps=0 été=1 automne=2 hiver=3',
    unit:
      'jour=day journée=day semaine=week week-end=weekend mois=month trimestre=quarter an|année=year ' +
      'décennie=decade siècle=century',
    cardinal:
      'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt=20 trente=30 ' +
      'quarante=40 cinquante=50 soixante=60 cent=100',
    ordinal:
      'premier|première deuxième|second|seconde troisième quatrième xve=15 xvie=16 xviie=17 xviiie=18 xixe=19 xxe=20 ' +
      'xxie=21',
    dayword: "aujourd'hui=0 hier=-1 demain=1 avant-hier=-2",
    nearday: 'lendemain=1 surlendemain=2 veille=-1',
    holiday:
      'noël=12-25 toussaint=11-01 armistice=11-11 fête_nationale=07-14 épiphanie=01-06 chandeleur=02-02 ' +
      'saint_sylvestre=12-31 mardi_gras=e-47 vendredi_saint=e-2 pâques=e0 ascension=e39 pentecôte=e49',
    partofday: 'matin matinée après-midi soir soirée nuit',
    hour: 'midi=12:00 minuit=24:00',
    phase: 'début fin mi milieu courant',
    direction: 'dernier|dernière|passé|passée=-1 ce|cet|cette=0 prochain|prochaine=1',
    anaphor: 'même|celle-là=0',
    later: 'plus_tôt|précédent|précédente|auparavant=-1 plus_tard|suivant|suivante|après=1',
    ago: 'il_y_a voilà',
    more: 'plus',
    half: 'h=24',
    about: 'c ca vers environ autour_de',
    perhaps: 'peut-être probablement sans_doute',
    a: 'un|une=1',
    the: "le la l'",
    those: 'les des',
    of: "de d' du",
    in: "en dans à aux sur lors d'ici",
    bound:
      "depuis|partir_de|partir_du|partir_d'=since jusqu'|jusque|jusqu'_en|jusqu'_au|jusqu'_à=until entre=between " +
      'avant=before après_le=after au=to pour=for',
    every: 'chaque tous toutes',
    label: 'vol numéro',
    coming:
      'prévu|prévue|prévus|prévues prévoit prévoient devrait devraient doit doivent attendu|attendue compte',
    will: 'va vont',
    gone: 'avait avaient était étaient a ont fut furent eut',

    determiner:
      'celui celle ceux mon ma mes son sa ses leur leurs notre nos votre vos ces ' +
      'quelques plusieurs aucun|aucune tout|toute',
    preposition:
      'à au aux du des en avec sans sous contre par pendant durant chez parmi malgré devant derrière dès hors lors ' +
      'dans sur vers',
    pronoun:
      "il elle ils elles on je j' nous vous ce c' -il -t-il -elle -t-elle -ils -t-ils " +
      '-elles -t-elles -on -t-on',
    relative: 'qui dont où lequel laquelle',
    that: "que qu'",
    and: 'et ou ni',
    but: 'mais',
    condition: 'si',
    subordinate: "quand lorsque lorsqu' comme puisque puisqu' tandis alors car",
    adverb:
      "aussi encore déjà alors ainsi ne n' pas plus jamais très toujours donc ensuite enfin " +
      'pourtant cependant ici',
    auxiliary: "a ont avait avaient eut est sont était étaient fut furent sera seront s' se y m' me t' lui",
    be: 'été',
    address: 'm mme mlle mr dr me monsieur madame',
    office:
      'maire préfet|préfète ministre président|présidente chef|cheffe juge procureur|procureure avocat|avocate ' +
      'roi|reine général colonel commandant|commandante entraîneur|entraîneuse porte-parole secrétaire capitaine ' +
      'député|députée infirmier|infirmière berger|bergère habitant|habitante',
    channel:
      'communiqué message vidéo entretien interview lettre tweet radio discours conférence journal courrier',
    says:
      'dit dis disait disent dira écrit écrivit écrivait répond répondit répondu prévient prévenu souvient soutient ' +
      'soutenu reconnaît reconnu promet promis admet admis maintient',
    according: 'selon après_lui',
    called: 'nom',
    name: 'van von el al',
  },
  looks: {
    says: /^(?:déclar|affirm|expliqu|assur|estim|annonc|ajout|lanc|racont|rappel|dénonc|regrett|soulign|précis|confi|critiqu|soupir|insist|indiqu|témoign|jug|résum|salu|réjoui|inqui[eè]t|indign|plaid|murmur|cri|clam|constat|not|observ|pens|conclu|tranch|lâch|martel|déplor|réclam|demand|ironis|plaisant|gliss|avou|réagi|rétorqu|justifi|nuanc|protest|répèt|répét|commente?|souri)(?:e|é|ée|és|ées|a|ait|aient|ent|èrent|t|s|ant)?$/,
    will: /r(?:a|ont)$/,
    gone: /[^e]ée?s?$/,
    past: /(?:ée?s?|èrent|urent|irent)$/,
    office: /(?:[cdt]eur|[ct]euse|trice|iste|logue|cien|cienne|taire|crate|mètre|naute)$/,
    adverb: /ment$/,
    counted: /...s$/,
  },
  dates: {
    days: ['{day} {month} \\.?'],
    lastYear: ['{unit} {direction}'],
    counted: [
      '{ago} {a|cardinal|number|figure} {unit|units}',
      '{the?} {a|cardinal|number|figure} {unit|units} {more?} {later}',
      '{the?} {unit} {later}',
    ],
    decades: ['{those} {units} {cardinal|number|figure|year}', '{the?} {unit} {year}'],
  },
  lives: ['naît', 'meurt', /née?(?: le)? $/],
  measured: / (?:pire|meilleur|premi[eè]re?|record|plus) .*depuis $/,
  male: /^(?:il|lui|monsieur|m|mr|-t-il|-il|président|préfet)$/,
  inverts: true,
  gendered: true,
  female: /^(?:elle|madame|mme|mlle|-t-elle|-elle|présidente|préfète|procureure|avocate|députée)$/,
  gerund: /...ant$/,
};
