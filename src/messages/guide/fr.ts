import type { GuideTranslation } from './en.js';

/** French. */
export const frGuide: GuideTranslation = {
  goTo: 'Aller à une année, une date, un titre ou une personne',
  keys: 'Touches',
  keysWhen: 'Elles agissent tant que le focus est dans la chronologie.',
  keyOpen: 'Ouvrir l’événement',
  keyEnds: 'Premier, dernier événement',
  keyYear: 'Année suivante',
  keyPart: 'Partie suivante de l’axe',
  keyLane: 'Ligne suivante',
  keyBubble: 'Bulle suivante',
  keyShift: 'avec Maj : en arrière',
  keyEscape: 'Retour à la chronologie',
  signs: 'Signes',
  signDot: 'Un événement',
  signBubble: 'Plusieurs événements très proches',
  signCut: 'Du temps est omis ici',
  signBar: 'Ce qui dure',
  signDashed: 'Une date imprécise ou ouverte',
  backTo: 'Retour à : {title}',
  downloaded: 'Téléchargé : {name}',
  notDownloaded: 'N’a pas pu être créé : {name}',
};
