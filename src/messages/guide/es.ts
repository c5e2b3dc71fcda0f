import type { GuideTranslation } from './en.js';

/** Spanish. */
export const esGuide: GuideTranslation = {
  goTo: 'Ir a un año, fecha, título o persona',
  keys: 'Teclas',
  keysWhen: 'Funcionan mientras el foco está en la cronología.',
  keyOpen: 'Abrir el acontecimiento',
  keyEnds: 'Primer, último acontecimiento',
  keyYear: 'Año siguiente',
  keyPart: 'Tramo siguiente del eje',
  keyLane: 'Carril siguiente',
  keyBubble: 'Burbuja siguiente',
  keyShift: 'con Mayús: atrás',
  keyEscape: 'Volver a la cronología',
  signs: 'Signos',
  signDot: 'Un acontecimiento',
  signBubble: 'Varios acontecimientos muy próximos',
  signCut: 'Aquí se omite tiempo',
  signBar: 'Algo que dura',
  signDashed: 'Una fecha imprecisa o abierta',
  backTo: 'Volver a: {title}',
  downloaded: 'Descargado: {name}',
  notDownloaded: 'No se pudo crear: {name}',
};
