import type { GuideTranslation } from './en.js';

/** Hebrew. */
export const heGuide: GuideTranslation = {
  goTo: 'מעבר לשנה, תאריך, כותרת או דובר',
  keys: 'מקשים',
  keysWhen: 'הם פועלים כשהמיקוד בציר הזמן.',
  keyOpen: 'פתיחת האירוע',
  keyEnds: 'האירוע הראשון, האחרון',
  keyYear: 'השנה הבאה',
  keyPart: 'החלק הבא של הציר',
  keyLane: 'המסלול הבא',
  keyBubble: 'הבועה הבאה',
  keyShift: 'עם Shift: אחורה',
  keyEscape: 'חזרה לציר הזמן',
  signs: 'סימנים',
  signDot: 'אירוע',
  signBubble: 'כמה אירועים סמוכים',
  signCut: 'כאן הושמט זמן',
  signBar: 'דבר שנמשך',
  signDashed: 'תאריך לא מדויק או פתוח',
  backTo: 'חזרה אל: {title}',
  downloaded: 'הורד: {name}',
  notDownloaded: 'לא ניתן ליצור: {name}',
};
