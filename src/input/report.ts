import type { Diagnostic, DiagnosticCode } from '../model/diagnostic.js';

/**
 * The diagnostic of a fault in data. The codes are plain words, so they are the message, with the beginning of the
 * text or the type of the value that is at fault: `invalid date: "5 December 2024"`.
 */
export function diagnose(code: DiagnosticCode, path: string, value?: unknown): Diagnostic {
  const shown = typeof value === 'string' ? JSON.stringify(value.slice(0, 40)) : typeof value;
  return { code, path, message: code.replace(/-/g, ' ') + (value === undefined ? '' : `: ${shown}`) };
}
