/*
 * Data as programs write them into scripts: names without quotation marks, apostrophes around texts, comments, commas
 * at the end, `var data = …;`. Nothing is run: what is no such literal is no data.
 */

/** `var timeline_data =` before the data. */
const ASSIGNED = /^\s*(?:(?:var|let|const)\s+)?[\w$.]{1,100}\s*=\s*(?=[[{])/;
/** White space and comments; a text; a mark; a name or a number. No two of them begin alike. */
const LITERAL_TOKEN =
  /\s+|\/\/[^\n\r]*|\/\*[^]*?\*\/|"[^"\\]*(?:\\[^][^"\\]*)*"|'[^'\\]*(?:\\[^][^'\\]*)*'|[[\]{}:,+]|[\w$.-]+/y;

const ESCAPES: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', '\n': '' };

/** A text in a script as it is meant. */
function meant(literal: string): string {
  return literal.slice(1, -1).replace(/\\(?:u([\da-f]{4})|x([\da-f]{2})|([^]))/gi, (_, long, short, mark) => {
    const code = (long ?? short) as string | undefined;
    return code ? String.fromCharCode(parseInt(code, 16)) : (ESCAPES[mark as string] ?? (mark as string));
  });
}

/** The tokens of a literal without white space and comments; nothing if it has something else. */
function tokensOf(text: string): string[] | undefined {
  const tokens: string[] = [];
  LITERAL_TOKEN.lastIndex = 0;
  for (let at = 0; at < text.length; at = LITERAL_TOKEN.lastIndex) {
    const token = LITERAL_TOKEN.exec(text)?.[0];
    // A semicolon at the end of a statement may be followed by anything.
    if (token === undefined) return text[at] === ';' ? tokens : undefined;
    if (!/^(?:\s|\/)/.test(token)) tokens.push(token);
  }
  return tokens;
}

/** A token in JSON. */
function strict(token: string, next: string | undefined): string {
  if (/^["']/.test(token)) return JSON.stringify(meant(token));
  if (/^[\w$.-]/.test(token) && next === ':') return JSON.stringify(token);
  if (token === ',' && (next === '}' || next === ']')) return '';
  return token === 'undefined' ? 'null' : token;
}

/** The value of a literal of JavaScript; undefined if it is none. */
export function looseJson(text: string): unknown {
  const tokens = tokensOf(text.replace(ASSIGNED, ''));
  if (!tokens) return undefined;
  const written: string[] = [];
  const isText = (token: string | undefined): boolean => token !== undefined && /^["']/.test(token);
  for (const [i, token] of tokens.entries()) {
    // `'a' + 'b'` is one text: the marks between go.
    const isJoined = tokens[i - 1] === '+' && isText(token) && isText(tokens[i - 2]);
    if (isJoined) {
      written.push(`${written.pop()?.slice(0, -1)}`, strict(token, undefined).slice(1));
    } else if (token !== '+') written.push(strict(token, tokens[i + 1]));
  }
  try {
    return JSON.parse(written.join('')) as unknown;
  } catch {
    return undefined;
  }
}

/** Whether a text may be such a literal: it begins as one. */
export const mayBeLoose = (text: string): boolean => /^\s*(?:[[{]|\/[/*])/.test(text) || ASSIGNED.test(text);
