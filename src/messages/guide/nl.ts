import type { GuideTranslation } from './en.js';

/** Dutch. */
export const nlGuide: GuideTranslation = {
  goTo: 'Ga naar een jaar, datum, titel of persoon',
  keys: 'Toetsen',
  keysWhen: 'Ze werken zolang de focus in de tijdlijn is.',
  keyOpen: 'Gebeurtenis openen',
  keyEnds: 'Eerste, laatste gebeurtenis',
  keyYear: 'Volgend jaar',
  keyPart: 'Volgend deel van de as',
  keyLane: 'Volgende baan',
  keyBubble: 'Volgende bol',
  keyShift: 'met Shift: terug',
  keyEscape: 'Terug naar de tijdlijn',
  signs: 'Tekens',
  signDot: 'Een gebeurtenis',
  signBubble: 'Meerdere gebeurtenissen dicht bij elkaar',
  signCut: 'Hier is tijd weggelaten',
  signBar: 'Iets dat duurt',
  signDashed: 'Een vage of open datum',
  backTo: 'Terug naar: {title}',
  downloaded: 'Gedownload: {name}',
  notDownloaded: 'Kon niet worden gemaakt: {name}',
};
