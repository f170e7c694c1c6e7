// Keeps the documents in step with the code: writes docs/errors.md and docs/cli.md, or with --check reports what differs.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cliPage } from './docs/cli-page.ts';
import { errorsPage, unusedMessages } from './docs/errors-page.ts';
import { brokenLinks } from './docs/links.ts';
import { markdownFiles } from './docs/markdown-files.ts';
import { readmeDifferences } from './docs/readme-pair.ts';
import { unknownCommands } from './docs/typed-commands.ts';

const root = dirname(import.meta.dirname);
const generated: Readonly<Record<string, () => string>> = { 'docs/errors.md': errorsPage, 'docs/cli.md': cliPage };

function problems(): string[] {
  const files = markdownFiles(root);
  return [
    ...Object.entries(generated).flatMap(([path, page]) =>
      read(path) === page() ? [] : [`${path} is not what the code says; run npm run docs`],
    ),
    ...readmeDifferences(read('README.md'), read('README.zh-CN.md')),
    ...brokenLinks(root, files),
    ...unknownCommands(root, files),
    ...unusedMessages(root),
  ];
}

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

if (process.argv.includes('--check')) {
  const found = problems();
  for (const problem of found) console.log(problem);
  process.exitCode = found.length === 0 ? 0 : 1;
} else {
  for (const [path, page] of Object.entries(generated)) writeFileSync(join(root, path), page());
}
