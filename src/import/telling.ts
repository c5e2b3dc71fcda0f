import { diagnose } from '../input/report.js';
import type { Diagnostic, DiagnosticCode } from '../model/diagnostic.js';

/** So many diagnostics of a code are kept one by one; the others are counted. */
const MOST_TOLD = 1000;

/** What is told while a file is read. */
export class Telling {
  readonly #kept: Diagnostic[] = [];
  readonly #counts = new Map<DiagnosticCode, number>();

  readonly tell = (code: DiagnosticCode, path: string, value?: unknown): undefined => {
    const count = (this.#counts.get(code) ?? 0) + 1;
    this.#counts.set(code, count);
    if (count <= MOST_TOLD) this.#kept.push(diagnose(code, path, value));
  };

  /** Tells something in words of its own. */
  say(code: DiagnosticCode, path: string, message: string): void {
    const count = (this.#counts.get(code) ?? 0) + 1;
    this.#counts.set(code, count);
    if (count <= MOST_TOLD) this.#kept.push({ code, path, message });
  }

  /** All of it; of what was too much to keep, how much there was. */
  get diagnostics(): Diagnostic[] {
    const more = [...this.#counts].filter(([, count]) => count > MOST_TOLD);
    return [
      ...this.#kept,
      ...more.map(([code, count]) => ({ code, path: '', message: `${count - MOST_TOLD} more: ${code}` })),
    ];
  }
}
