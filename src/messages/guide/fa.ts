import type { GuideTranslation } from './en.js';

/** Persian. */
export const faGuide: GuideTranslation = {
  goTo: 'رفتن به سال، تاریخ، عنوان یا گوینده',
  keys: 'کلیدها',
  keysWhen: 'تا وقتی تمرکز در گاه‌شمار است کار می‌کنند.',
  keyOpen: 'باز کردن رویداد',
  keyEnds: 'رویداد اول، آخر',
  keyYear: 'سال بعد',
  keyPart: 'بخش بعدی محور',
  keyLane: 'ردیف بعد',
  keyBubble: 'حباب بعد',
  keyShift: 'با Shift: به عقب',
  keyEscape: 'بازگشت به گاه‌شمار',
  signs: 'نشانه‌ها',
  signDot: 'یک رویداد',
  signBubble: 'چند رویداد نزدیک به هم',
  signCut: 'اینجا زمانی حذف شده است',
  signBar: 'چیزی که ادامه دارد',
  signDashed: 'تاریخی نامعین یا باز',
  backTo: 'بازگشت به: {title}',
  downloaded: 'بارگیری شد: {name}',
  notDownloaded: 'ساخته نشد: {name}',
};
