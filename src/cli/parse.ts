// Turns typed words into a call of one declared command. Commander reads the words; what it refuses is said in our own form.
import { Command, CommanderError, Option } from 'commander';
import { UsageError } from '../language/errors.ts';
import type { Language } from '../language/message.ts';
import type { CommandDeclaration, OptionDeclaration, OptionValues } from './command.ts';
import { renderHelp } from './help.ts';
import { nearest } from './nearest.ts';
import { globalOptions } from './global-options.ts';

export type Parsed =
  | { readonly kind: 'help'; readonly text: string }
  | {
      readonly kind: 'call';
      readonly command: CommandDeclaration;
      readonly arguments: readonly string[];
      readonly options: OptionValues;
    };

export function parse(root: CommandDeclaration, words: readonly string[], language: Language): Parsed {
  let parsed: Parsed | undefined;
  const conclude = (result: Parsed): void => {
    parsed = result;
  };
  const program = build(root, [], language, conclude);
  for (const option of globalOptions) if (option.name !== '--help') program.addOption(commanderOption(option));
  try {
    program.parse(words, { from: 'user' });
  } catch (error) {
    // Help is thrown after it was handed over; everything else thrown is a refusal.
    if (!(error instanceof CommanderError)) throw error;
    if (parsed === undefined) throw refusal(error, root, words);
  }
  return parsed ?? { kind: 'help', text: renderHelp([root], language) };
}

function build(
  declared: CommandDeclaration,
  above: readonly CommandDeclaration[],
  language: Language,
  conclude: (result: Parsed) => void,
): Command {
  const path = [...above, declared];
  const command = new Command(declared.name);
  const showHelp = (): void => conclude({ kind: 'help', text: renderHelp(path, language) });
  command
    .exitOverride()
    .helpOption('-h, --help')
    .configureHelp({ formatHelp: () => renderHelp(path, language) })
    .configureOutput({ writeOut: showHelp, writeErr: () => undefined })
    .showSuggestionAfterError(false);
  for (const { name, optional, repeatable } of declared.arguments ?? []) {
    const written = repeatable ? `${name}...` : name;
    command.argument(optional ? `[${written}]` : `<${written}>`);
  }
  for (const option of declared.options ?? []) command.addOption(commanderOption(option));
  for (const below of declared.commands ?? []) command.addCommand(build(below, path, language, conclude));
  if (declared.hidden) command.allowUnknownOption().allowExcessArguments();
  const concludeCall = (): void => conclude({ kind: 'call', command: declared, arguments: command.args, options: valuesOf(command) });
  if (declared.commands === undefined) {
    command.action(concludeCall);
  } else {
    command.action(() => {
      const [stranger] = command.args;
      if (stranger !== undefined) throw unknownCommand(declared, path, stranger);
      // A command with others below it may also do something by itself: muster doctor.
      if (declared.run === undefined) showHelp();
      else concludeCall();
    });
    command.allowExcessArguments();
  }
  return command;
}

function commanderOption(option: OptionDeclaration): Option {
  const flags = [option.short, option.value === undefined ? option.name : `${option.name} <${option.value}>`].filter(Boolean).join(', ');
  const made = new Option(flags);
  made.argParser((value, before: unknown) => {
    if (option.choices && !option.choices.includes(value)) {
      throw new UsageError('option-value-invalid', { args: { option: option.name, value, expected: option.choices.join(', ') } });
    }
    return option.repeatable ? [...(Array.isArray(before) ? (before as unknown[]) : []), value] : value;
  });
  return made;
}

function valuesOf(command: Command): OptionValues {
  const values: Record<string, unknown> = command.optsWithGlobals();
  const read = (name: string): unknown => values[new Option(name).attributeName()];
  return {
    text: (name) => {
      const value = read(name);
      return typeof value === 'string' ? value : undefined;
    },
    texts: (name) => {
      const value = read(name);
      return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
    },
    has: (name) => read(name) !== undefined && read(name) !== false,
  };
}

function unknownCommand(declared: CommandDeclaration, path: readonly CommandDeclaration[], typed: string): UsageError {
  const names = (declared.commands ?? []).filter((command) => !command.hidden).map((command) => command.name);
  const group = path.slice(1).map((command) => `${command.name} `);
  const guess = nearest(typed, names);
  return new UsageError('unknown-command', { args: { typed, nearest: guess && `${group.join('')}${guess}` } });
}

/** Says Commander's refusal in our form; what it quotes is what was typed. */
function refusal(error: CommanderError, root: CommandDeclaration, words: readonly string[]): UsageError {
  const path = pathOf(root, words);
  const command = path.map(({ name }) => name).join(' ');
  const quoted = /'(?<quoted>[^']*)'/.exec(error.message)?.groups?.quoted ?? '';
  switch (error.code) {
    case 'commander.unknownOption': {
      const names = [...globalOptions, ...(path.at(-1)?.options ?? [])].map(({ name }) => name);
      return new UsageError('unknown-option', { args: { command, typed: quoted, nearest: nearest(quoted, names) } });
    }
    case 'commander.missingArgument':
      return new UsageError('argument-missing', { args: { command, argument: quoted } });
    case 'commander.optionMissingArgument':
      return new UsageError('option-value-missing', { args: { command, option: quoted.split(' ')[0] ?? quoted } });
    case 'commander.excessArguments':
      return new UsageError('arguments-too-many', { args: { command, typed: words.join(' ') } });
    default:
      return new UsageError('usage-invalid', { args: { command, problem: error.message.replace(/^error: /, '') } });
  }
}

/** The declared commands the words walk through, options aside. */
export function pathOf(root: CommandDeclaration, words: readonly string[]): CommandDeclaration[] {
  const path = [root];
  for (const word of words) {
    const next = path.at(-1)?.commands?.find(({ name }) => name === word);
    if (next) path.push(next);
  }
  return path;
}
