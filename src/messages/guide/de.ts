import type { GuideTranslation } from './en.js';

/** German. */
export const deGuide: GuideTranslation = {
  goTo: 'Gehe zu Jahr, Datum, Titel oder Person',
  keys: 'Tasten',
  keysWhen: 'Sie wirken, solange der Fokus in der Zeitleiste ist.',
  keyOpen: 'Ereignis öffnen',
  keyEnds: 'Erstes, letztes Ereignis',
  keyYear: 'Nächstes Jahr',
  keyPart: 'Nächster Abschnitt der Achse',
  keyLane: 'Nächste Spur',
  keyBubble: 'Nächste Blase',
  keyShift: 'mit Umschalt: zurück',
  keyEscape: 'Zurück zur Zeitleiste',
  signs: 'Zeichen',
  signDot: 'Ein Ereignis',
  signBubble: 'Mehrere Ereignisse dicht beieinander',
  signCut: 'Hier ist Zeit ausgelassen',
  signBar: 'Etwas, das andauert',
  signDashed: 'Ein ungenaues oder offenes Datum',
  backTo: 'Zurück zu: {title}',
  downloaded: 'Heruntergeladen: {name}',
  notDownloaded: 'Konnte nicht erstellt werden: {name}',
};
