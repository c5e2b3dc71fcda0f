import type { GuideTranslation } from './en.js';

/** Swedish. */
export const svGuide: GuideTranslation = {
  goTo: 'Gå till ett år, datum, rubrik eller namn',
  keys: 'Tangenter',
  keysWhen: 'De verkar medan fokus är i tidslinjen.',
  keyOpen: 'Öppna händelsen',
  keyEnds: 'Första, sista händelsen',
  keyYear: 'Nästa år',
  keyPart: 'Nästa del av axeln',
  keyLane: 'Nästa bana',
  keyBubble: 'Nästa bubbla',
  keyShift: 'med Skift: bakåt',
  keyEscape: 'Tillbaka till tidslinjen',
  signs: 'Tecken',
  signDot: 'En händelse',
  signBubble: 'Flera händelser tätt ihop',
  signCut: 'Här är tid utelämnad',
  signBar: 'Något som varar',
  signDashed: 'Ett oklart eller öppet datum',
  backTo: 'Tillbaka till: {title}',
  downloaded: 'Nedladdad: {name}',
  notDownloaded: 'Kunde inte skapas: {name}',
};
