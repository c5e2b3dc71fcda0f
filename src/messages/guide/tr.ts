import type { GuideTranslation } from './en.js';

/** Turkish. */
export const trGuide: GuideTranslation = {
  goTo: 'Yıla, tarihe, başlığa veya kişiye git',
  keys: 'Tuşlar',
  keysWhen: 'Odak zaman çizelgesindeyken çalışırlar.',
  keyOpen: 'Olayı aç',
  keyEnds: 'İlk, son olay',
  keyYear: 'Sonraki yıl',
  keyPart: 'Eksenin sonraki bölümü',
  keyLane: 'Sonraki şerit',
  keyBubble: 'Sonraki balon',
  keyShift: 'Shift ile: geri',
  keyEscape: 'Zaman çizelgesine dön',
  signs: 'İşaretler',
  signDot: 'Bir olay',
  signBubble: 'Birbirine yakın birkaç olay',
  signCut: 'Burada zaman atlandı',
  signBar: 'Süren bir şey',
  signDashed: 'Kesin olmayan veya ucu açık tarih',
  backTo: 'Geri dön: {title}',
  downloaded: 'İndirildi: {name}',
  notDownloaded: 'Oluşturulamadı: {name}',
};
