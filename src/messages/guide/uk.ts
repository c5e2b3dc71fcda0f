import type { GuideTranslation } from './en.js';

/** Ukrainian. */
export const ukGuide: GuideTranslation = {
  goTo: 'Перейти до року, дати, заголовка чи імені',
  keys: 'Клавіші',
  keysWhen: 'Діють, поки фокус на часовій шкалі.',
  keyOpen: 'Відкрити подію',
  keyEnds: 'Перша, остання подія',
  keyYear: 'Наступний рік',
  keyPart: 'Наступний відрізок осі',
  keyLane: 'Наступна доріжка',
  keyBubble: 'Наступний кружечок',
  keyShift: 'із Shift: назад',
  keyEscape: 'Назад до часової шкали',
  signs: 'Знаки',
  signDot: 'Подія',
  signBubble: 'Кілька близьких подій',
  signCut: 'Тут пропущено час',
  signBar: 'Те, що триває',
  signDashed: 'Неточна або відкрита дата',
  backTo: 'Назад до: {title}',
  downloaded: 'Завантажено: {name}',
  notDownloaded: 'Не вдалося створити: {name}',
};
