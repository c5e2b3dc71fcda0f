// node test/tools/styles.mjs FOLDER…: takes what only authors read, comments and white space, out of the styles of
// built modules. What minifies scripts leaves the text of templates as it is.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const STRING_OR_COMMENT = /('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")|\/\*[^]*?\*\//g;

/** The same rules without comments and needless white space. */
export function shortened(css) {
  const strings = [];
  // White space and signs within strings stay.
  const kept = css.replace(STRING_OR_COMMENT, (_, string) =>
    string ? `\0${strings.push(string) - 1}\0` : '',
  );
  return kept
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}')
    .replace(/\0(\d+)\0/g, (_, i) => strings[i])
    .trim();
}

/** A module with its styles shortened; those with values in them stay as they are. */
export const withShortStyles = (code) =>
  code.replace(/(\bcss ?`)([^`$]*)`/g, (_, start, css) => `${start}${shortened(css)}\``);

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  for (const folder of process.argv.slice(2))
    for (const name of readdirSync(folder)) {
      if (!name.endsWith('.js')) continue;
      const file = join(folder, name);
      writeFileSync(file, withShortStyles(readFileSync(file, 'utf8')));
    }
