import type { GuideTranslation } from './en.js';

/** Portuguese. */
export const ptGuide: GuideTranslation = {
  goTo: 'Ir para um ano, data, título ou pessoa',
  keys: 'Teclas',
  keysWhen: 'Funcionam enquanto o foco está na cronologia.',
  keyOpen: 'Abrir o acontecimento',
  keyEnds: 'Primeiro, último acontecimento',
  keyYear: 'Ano seguinte',
  keyPart: 'Parte seguinte do eixo',
  keyLane: 'Faixa seguinte',
  keyBubble: 'Bolha seguinte',
  keyShift: 'com Shift: para trás',
  keyEscape: 'Voltar à cronologia',
  signs: 'Sinais',
  signDot: 'Um acontecimento',
  signBubble: 'Vários acontecimentos muito próximos',
  signCut: 'Aqui se omite tempo',
  signBar: 'Algo que dura',
  signDashed: 'Uma data imprecisa ou aberta',
  backTo: 'Voltar a: {title}',
  downloaded: 'Descarregado: {name}',
  notDownloaded: 'Não foi possível criar: {name}',
};
