import type { GuideTranslation } from './en.js';

/** Italian. */
export const itGuide: GuideTranslation = {
  goTo: 'Vai a un anno, una data, un titolo o una persona',
  keys: 'Tasti',
  keysWhen: 'Agiscono finché il focus è nella cronologia.',
  keyOpen: 'Apri l’evento',
  keyEnds: 'Primo, ultimo evento',
  keyYear: 'Anno successivo',
  keyPart: 'Parte successiva dell’asse',
  keyLane: 'Corsia successiva',
  keyBubble: 'Bolla successiva',
  keyShift: 'con Maiusc: indietro',
  keyEscape: 'Torna alla cronologia',
  signs: 'Segni',
  signDot: 'Un evento',
  signBubble: 'Più eventi molto vicini',
  signCut: 'Qui è omesso del tempo',
  signBar: 'Qualcosa che dura',
  signDashed: 'Una data imprecisa o aperta',
  backTo: 'Torna a: {title}',
  downloaded: 'Scaricato: {name}',
  notDownloaded: 'Impossibile creare: {name}',
};
