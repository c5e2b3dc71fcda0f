import type { MessageTables } from './index.js';

/**
 * Quotations in the marks of their language. They are here together, and not in the languages’ own files, as a story
 * quotes people in other languages than that of the interface.
 */
export const marks: MessageTables = {
  ar: { quoted: '«{text}»' },
  de: { quoted: '„{text}“' },
  es: { quoted: '«{text}»' },
  fa: { quoted: '«{text}»' },
  fr: { quoted: '«\u00A0{text}\u00A0»' },
  he: { quoted: '”{text}”' },
  it: { quoted: '«{text}»' },
  ja: { quoted: '「{text}」' },
  ko: { quoted: '“{text}”' },
  nl: { quoted: '‘{text}’' },
  pl: { quoted: '„{text}”' },
  pt: { quoted: '“{text}”' },
  ru: { quoted: '«{text}»' },
  sv: { quoted: '”{text}”' },
  tr: { quoted: '“{text}”' },
  uk: { quoted: '«{text}»' },
  zh: { quoted: '“{text}”' },
};
