import type { GuideTranslation } from './en.js';

/** Arabic. */
export const arGuide: GuideTranslation = {
  goTo: 'الانتقال إلى سنة أو تاريخ أو عنوان أو متحدث',
  keys: 'المفاتيح',
  keysWhen: 'تعمل ما دام التركيز داخل الخط الزمني.',
  keyOpen: 'فتح الحدث',
  keyEnds: 'الحدث الأول، الأخير',
  keyYear: 'السنة التالية',
  keyPart: 'الجزء التالي من المحور',
  keyLane: 'المسار التالي',
  keyBubble: 'الفقاعة التالية',
  keyShift: 'مع Shift: إلى الخلف',
  keyEscape: 'العودة إلى الخط الزمني',
  signs: 'العلامات',
  signDot: 'حدث',
  signBubble: 'أحداث متقاربة',
  signCut: 'وقت محذوف هنا',
  signBar: 'ما يدوم',
  signDashed: 'تاريخ غير دقيق أو مفتوح',
  backTo: 'العودة إلى: {title}',
  downloaded: 'تم التنزيل: {name}',
  notDownloaded: 'تعذّر إنشاء الملف: {name}',
};
