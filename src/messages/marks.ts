import type { MessageTables } from './index.js';

/**
 * Quotations in the marks of their language. They are here together, and not in the languages’ own files, as a story
 * quotes people in other languages than that of the interface.
 */
export const marks: MessageTables = {
  ar: { quoted: '«{text}»' },
  de: { quoted: '„{text}“' },
  es: { quoted: '«{text}»' },
  fr: { quoted: '«\u00A0{text}\u00A0»' },
};
