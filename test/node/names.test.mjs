// One name for one thing: a type or constant of src/ is declared in one file only.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';
import { repository } from '../tools/tool.mjs';

const src = join(repository, 'src');

/** Names that several files may declare, at most five, each with its reason. */
const SHARED = {
  en: 'a table of the words of English, once for the interface and once for reading articles',
  de: 'likewise for German',
  es: 'likewise for Spanish',
  fr: 'likewise for French',
};

const isFunction = (node) => node && (ts.isArrowFunction(node) || ts.isFunctionExpression(node));

/** The types and constants that a file declares at its top. Functions are verbs, which may be alike. */
export function namesIn(text) {
  const { statements } = ts.createSourceFile('file.ts', text, ts.ScriptTarget.Latest);
  return statements.flatMap((statement) => {
    if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement))
      return [statement.name.text];
    if (ts.isClassDeclaration(statement) || ts.isEnumDeclaration(statement)) return [statement.name.text];
    if (!ts.isVariableStatement(statement)) return [];
    return statement.declarationList.declarations
      .filter(({ name, initializer }) => ts.isIdentifier(name) && !isFunction(initializer))
      .map(({ name }) => name.text);
  });
}

test('each type and constant is declared in one file only', () => {
  const files = readdirSync(src, { recursive: true }).filter((path) => path.endsWith('.ts'));
  const places = new Map();
  for (const file of files) {
    for (const name of new Set(namesIn(readFileSync(join(src, file), 'utf8'))))
      places.set(name, [...(places.get(name) ?? []), file]);
  }
  const shared = [...places].filter(([, where]) => where.length > 1);
  assert.deepEqual(
    shared
      .filter(([name]) => !Object.hasOwn(SHARED, name))
      .map(([name, where]) => `${name}: ${where.join(', ')}`),
    [],
  );
  assert.deepEqual(
    Object.keys(SHARED).filter((name) => !shared.some(([known]) => known === name)),
    [],
    'an exception that is not needed any more',
  );
  assert.ok(Object.keys(SHARED).length <= 5);
});

test('the check sees types, classes and constants, and leaves functions out', () => {
  const text = 'type A = 1; interface B {} class C {} const D = 1, e = () => D; let f; function g() {}';
  assert.deepEqual(namesIn(text), ['A', 'B', 'C', 'D', 'f']);
});
