import type { Diagnostic, DiagnosticCode } from '../model/diagnostic.js';
import { aboutValue } from '../model/refused.js';

/**
 * The diagnostic of a fault in data. The codes are plain words, so they are the message, with the beginning of the
 * text or the type of the value that is at fault: `invalid date: "5 December 2024"`.
 */
export function diagnose(code: DiagnosticCode, path: string, value?: unknown): Diagnostic {
  const shown = typeof value === 'string' ? JSON.stringify(value.trim().slice(0, 40)) : typeof value;
  const message = code.replace(/-/g, ' ') + (value === undefined ? '' : `: ${shown}`);
  return aboutValue({ code, path, message }, value);
}

/** So many diagnostics of a code are kept: nobody reads more, and a million of them would cost more than the story. */
const MOST_REPORTED = 1000;

/** What is found to be wrong while data are read. */
export class Faults {
  readonly kept: Diagnostic[] = [];
  /** How many there were, without unknown keys. */
  count = 0;
  readonly #counts = new Map<DiagnosticCode, number>();
  readonly #unknown = new Set<string>();
  readonly #most: number;

  /** @param most how many of a code are kept */
  constructor(most = MOST_REPORTED) {
    this.#most = most;
  }

  readonly report = (code: DiagnosticCode, path: string, value?: unknown): undefined => {
    this.count++;
    const before = this.#counts.get(code) ?? 0;
    this.#counts.set(code, before + 1);
    if (before < this.#most) this.kept.push(diagnose(code, path, value));
  };

  /** Whether an unknown key need not be reported any more. */
  isReported(key: string): boolean {
    return this.#unknown.has(key) || this.#unknown.size >= this.#most;
  }

  /**
   * Reports a key that the format does not have, the first time that it is met. Which one may be meant is advice, for
   * which the known ones are kept.
   */
  reportUnknown(key: string, path: string, known: readonly string[]): void {
    if (this.isReported(key)) return;
    this.#unknown.add(key);
    this.kept.push(aboutValue(diagnose('unknown-key', path, key), [key, ...known]));
  }
}
