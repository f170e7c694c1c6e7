// docs/cli.md: the command line as its own declarations tell it.
import type { CommandDeclaration } from '../../src/cli/command.ts';
import { globalOptions } from '../../src/cli/global-options.ts';
import { optionRow, usageOf } from '../../src/cli/help.ts';
import { muster } from '../../src/cli/table.ts';
import { exitCode } from '../../src/language/errors.ts';

const exitMeanings: Readonly<Record<keyof typeof exitCode, string>> = {
  done: 'done',
  failed: 'Muster or the machine failed: a full disk, a port in use, a fault of ours',
  usage: 'the command line was wrong',
  problemFound: 'a problem was found (kept for diagnosis commands)',
  warningsOnly: 'only warnings were found (kept for diagnosis commands)',
  couldNotTell: 'could not tell (kept for diagnosis commands)',
  repairUndone: 'a repair was tried, did not help and was undone (kept for repair commands)',
  preconditionRefused: 'refused before anything was changed: Node too old, a folder that is not ours',
  interrupted: 'interrupted a second time, before everything had ended in order',
};

export function cliPage(): string {
  return `# Command line

Written by \`npm run docs\` from the declarations in [src/cli/commands](../src/cli/commands).

- Standard output carries the answer and nothing else; progress, logs and errors go to standard error.
- \`-o json\` and \`-o yaml\` carry \`apiVersion\` and \`kind\`; within a version fields are only added. Plain text may change
  in any release: scripts ask for a format.
- Messages are in English or Chinese: \`--lang\`, then \`MUSTER_LANG\`, \`LC_ALL\`, \`LC_MESSAGES\`, \`LANG\`.
- Colour marks trouble only: \`--color\`, then \`NO_COLOR\`, then \`CLICOLOR_FORCE\`, then whether it is a terminal.
- \`MUSTER_DEBUG=1\` adds the stack to an error.

## Exit codes

| code | meaning |
|---|---|
${Object.entries(exitCode)
  .map(([name, code]) => `| ${code} | ${exitMeanings[name as keyof typeof exitCode]} |`)
  .join('\n')}

## Options of every command

${table(globalOptions.map((option) => optionRow(option, 'en')))}
${commandsBelow([muster]).map(section).join('')}`;
}

type Path = readonly CommandDeclaration[];

function commandsBelow(path: Path): Path[] {
  const below = (path.at(-1)?.commands ?? []).filter(({ hidden }) => !hidden);
  return below.flatMap((command) => (command.commands ? commandsBelow([...path, command]) : [[...path, command]]));
}

function section(path: Path): string {
  const command = path.at(-1);
  if (command === undefined) return '';
  const rows = [
    ...(command.arguments ?? []).map(({ name, about }): [string, string] => [name, about.en]),
    ...(command.options ?? []).map((option) => optionRow(option, 'en')),
  ];
  const examples = command.examples.map(({ typed, about }) => `# ${about.en}\n${typed}`).join('\n');
  return `
## ${path.map(({ name }) => name).join(' ')}

${command.about.en.charAt(0).toUpperCase()}${command.about.en.slice(1)}: \`${usageOf(path)}\`

\`\`\`sh
${examples}
\`\`\`
${rows.length > 0 ? `\n${table(rows)}` : ''}`;
}

function table(rows: readonly (readonly [string, string])[]): string {
  return `| | |\n|---|---|\n${rows.map(([left, right]) => `| \`${left}\` | ${right.replaceAll('|', '\\|')} |\n`).join('')}`;
}
