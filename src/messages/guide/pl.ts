import type { GuideTranslation } from './en.js';

/** Polish. */
export const plGuide: GuideTranslation = {
  goTo: 'Przejdź do roku, daty, tytułu lub osoby',
  keys: 'Klawisze',
  keysWhen: 'Działają, gdy fokus jest na osi czasu.',
  keyOpen: 'Otwórz wydarzenie',
  keyEnds: 'Pierwsze, ostatnie wydarzenie',
  keyYear: 'Następny rok',
  keyPart: 'Następna część osi',
  keyLane: 'Następny tor',
  keyBubble: 'Następne kółko',
  keyShift: 'z Shift: wstecz',
  keyEscape: 'Wróć do osi czasu',
  signs: 'Znaki',
  signDot: 'Wydarzenie',
  signBubble: 'Kilka wydarzeń blisko siebie',
  signCut: 'Tu pominięto czas',
  signBar: 'Coś, co trwa',
  signDashed: 'Data nieścisła lub otwarta',
  backTo: 'Wróć do: {title}',
  downloaded: 'Pobrano: {name}',
  notDownloaded: 'Nie udało się utworzyć: {name}',
};
