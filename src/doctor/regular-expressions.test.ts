import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import * as secretSigns from './papers/secret-signs.ts';
import ts from 'typescript';
import { explosive } from './regular-expressions.fixture.ts';

test('`explosive` knows the expressions that explode, and lets the others be', () => {
  for (const bad of [
    '(a+)+$',
    '(?:a|b+)*c',
    '.*.*x',
    '^\\s*\\s*x',
    '\\s+$',
    '^(.*)=(.*);',
    '\\d+(?:x)?\\d+',
    '^a(?:\\w+\\s?)*$',
    '[a-z]*[a-c]{1,5000}!',
  ]) {
    assert.ok(explosive(bad), bad);
  }
  for (const good of [
    '^\\d+\\.\\d+$',
    '^a+$',
    '\\s+',
    '"[^"]*"',
    '-u (\\S+)',
    '^(?:a|b)*$',
    'x{1,40}y{1,40}',
    '^([a-z]+)=([^;]*);',
    '(?:\\d{1,3}\\.){3}',
  ]) {
    assert.equal(explosive(good), undefined, good);
  }
});

interface Written {
  readonly where: string;
  readonly source: string;
  readonly flags: string;
}

/** A slash where a value may begin; reading every file takes long. */
const mayHold = /RegExp|[=(,:[!&|?]\s{0,20}\/(?![/*])/;

/** Every one that is written in this file; what a template puts in counts as a letter. */
const writtenIn = (path: string): Written[] => {
  const text = readFileSync(path, 'utf8');
  if (!mayHold.test(text)) return [];
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: Written[] = [];
  const add = (node: ts.Node, source: string, flags: string): void => {
    found.push({ where: `${path}:${String(file.getLineAndCharacterOfPosition(node.getStart()).line + 1)}`, source, flags });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      add(node, node.text.slice(1, end), node.text.slice(end + 1));
    } else if (ts.isNewExpression(node) && node.expression.getText() === 'RegExp') {
      const [pattern, flags] = node.arguments ?? [];
      if (pattern !== undefined) add(node, textOf(pattern), flags === undefined ? '' : textOf(flags));
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
};

/** Made of texts that stand in another file, which are checked as they are. */
const madeOfSigns = ['papers/redact-line.ts', 'papers/redact.ts', 'papers/carried.ts', 'papers/yaml-secrets.ts'];
const formsIn = (sign: unknown): string[] => (Array.isArray(sign) ? sign.flatMap(formsIn) : typeof sign === 'string' ? [sign] : []);

const signs = (): Written[] =>
  Object.entries(secretSigns).flatMap(([name, sign]) =>
    formsIn(sign).map((source) => ({ where: join(import.meta.dirname, `papers/secret-signs.ts:${name}`), source, flags: 'gi' })),
  );

const textOf = (node: ts.Expression): string => {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateExpression(node)) return node.head.text + node.templateSpans.map(({ literal }) => `x${literal.text}`).join('');
  throw new Error(`${node.getText()} cannot be checked: write it as one text`);
};

test('no regular expression of the doctor can take longer than in proportion to a hostile text', () => {
  const paths = globSync('**/*.ts', { cwd: import.meta.dirname })
    .filter((path) => !path.endsWith('.test.ts') && !path.endsWith('.fixture.ts') && !madeOfSigns.includes(path))
    .map((path) => join(import.meta.dirname, path));
  const written = [...paths.flatMap(writtenIn), ...signs()];
  assert.ok(written.length > 50);
  const bad = written.flatMap(({ where, source, flags }) => {
    const why = explosive(source, flags);
    return why === undefined ? [] : [`${where.slice(import.meta.dirname.length + 1)} /${source}/: ${why}`];
  });
  assert.deepEqual(bad, []);
});
