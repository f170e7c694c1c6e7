// Keeps the documents in step with the code: writes docs/errors.md, docs/cli.md and docs/causes/, or with --check reports what
// differs.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { causePages } from './docs/cause-pages.ts';
import { cliPage } from './docs/cli-page.ts';
import { errorsPage, unusedMessages } from './docs/errors-page.ts';
import { brokenLinks } from './docs/links.ts';
import { markdownFiles } from './docs/markdown-files.ts';
import { readmeDifferences } from './docs/readme-pair.ts';
import { unknownCommands } from './docs/typed-commands.ts';

const root = dirname(import.meta.dirname);
const generated: Readonly<Record<string, () => string>> = { 'docs/errors.md': errorsPage, 'docs/cli.md': cliPage, ...causePages() };

/** Pages of causes that are there no more. */
const leftOver = (): string[] =>
  readdirSync(join(root, 'docs/causes'))
    .map((name) => `docs/causes/${name}`)
    .filter((path) => !Object.hasOwn(generated, path));

function problems(): string[] {
  const files = markdownFiles(root);
  return [
    ...Object.entries(generated).flatMap(([path, page]) =>
      read(path) === page() ? [] : [`${path} is not what the code says; run npm run docs`],
    ),
    ...leftOver().map((path) => `${path} belongs to no cause; run npm run docs`),
    ...readmeDifferences(read('README.md'), read('README.zh-CN.md')),
    ...brokenLinks(root, files),
    ...unknownCommands(root, files),
    ...unusedMessages(root),
  ];
}

function read(path: string): string {
  return existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : '';
}

if (process.argv.includes('--check')) {
  const found = problems();
  for (const problem of found) console.log(problem);
  process.exitCode = found.length === 0 ? 0 : 1;
} else {
  mkdirSync(join(root, 'docs/causes'), { recursive: true });
  for (const path of leftOver()) rmSync(join(root, path));
  for (const [path, page] of Object.entries(generated)) writeFileSync(join(root, path), page());
}
