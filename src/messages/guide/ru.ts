import type { GuideTranslation } from './en.js';

/** Russian. */
export const ruGuide: GuideTranslation = {
  goTo: 'Перейти к году, дате, заголовку или имени',
  keys: 'Клавиши',
  keysWhen: 'Действуют, пока фокус на ленте времени.',
  keyOpen: 'Открыть событие',
  keyEnds: 'Первое, последнее событие',
  keyYear: 'Следующий год',
  keyPart: 'Следующий отрезок оси',
  keyLane: 'Следующая дорожка',
  keyBubble: 'Следующий кружок',
  keyShift: 'с Shift: назад',
  keyEscape: 'Назад к ленте времени',
  signs: 'Знаки',
  signDot: 'Событие',
  signBubble: 'Несколько близких событий',
  signCut: 'Здесь пропущено время',
  signBar: 'То, что длится',
  signDashed: 'Неточная или открытая дата',
  backTo: 'Назад к: {title}',
  downloaded: 'Скачано: {name}',
  notDownloaded: 'Не удалось создать: {name}',
};
