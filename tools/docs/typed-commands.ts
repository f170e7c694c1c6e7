// Every `muster …`, `make …` and `npm run …` a document tells people to type must exist.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathOf } from '../../src/cli/parse.ts';
import { muster } from '../../src/cli/table.ts';

export function unknownCommands(root: string, files: readonly string[]): string[] {
  const known = { make: makeTargets(root), 'npm run': npmScripts(root) };
  return files.flatMap((file) => {
    const typed = codeOf(readFileSync(join(root, file), 'utf8'));
    return typed
      .filter((line) => {
        if (line.startsWith('muster ')) return !musterKnows(line);
        if (line.startsWith('make ')) return !known.make.has(line.split(' ')[1] ?? '');
        if (line.startsWith('npm run ')) return !known['npm run'].has(line.split(' ')[2] ?? '');
        return false;
      })
      .map((line) => `${file}: there is no command: ${line}`);
  });
}

/** Lines of shell blocks, and code within a sentence. */
function codeOf(text: string): string[] {
  const blocks = [...text.matchAll(/^```sh\n(?<body>[\s\S]*?)^```$/gm)].flatMap((match) => (match.groups?.body ?? '').split('\n'));
  const inline = [...text.replace(/^```[\s\S]*?^```$/gm, '').matchAll(/`(?<code>[^`\n]+)`/g)].map((match) => match.groups?.code ?? '');
  return [...blocks, ...inline].map((line) => line.replace(/^(?:\.\/)?dist\/muster\.mjs /, 'muster ').trim());
}

function musterKnows(line: string): boolean {
  const words = line
    .replace(/\s#\s.*$/, '')
    .split(' ')
    .slice(1);
  const first = words[0] ?? '';
  if (!/^[a-z]/.test(first)) return true;
  const path = pathOf(muster, words);
  if (path.length < 2) return false;
  const options = words.filter((word) => /^--[a-z]/.test(word)).map((word) => word.split('=')[0]);
  const knownOptions = ['--lang', '--color', '--help', ...(path.at(-1)?.options ?? []).map(({ name }) => name)];
  return options.every((option) => knownOptions.includes(option ?? ''));
}

function makeTargets(root: string): Set<string> {
  return new Set(
    [...readFileSync(join(root, 'Makefile'), 'utf8').matchAll(/^(?<target>[a-z-]+):/gm)].map((match) => match.groups?.target ?? ''),
  );
}

function npmScripts(root: string): Set<string> {
  const manifest: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const scripts = typeof manifest === 'object' && manifest !== null && 'scripts' in manifest ? manifest.scripts : {};
  return new Set(Object.keys(scripts ?? {}));
}
