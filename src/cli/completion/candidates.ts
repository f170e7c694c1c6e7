// What may stand next on a command line, from the same declarations the parser reads. The last word is the one being typed.
import type { CommandDeclaration, OptionDeclaration, Suggestion } from '../command.ts';
import { globalOptions } from '../global-options.ts';
import type { Language } from '../../language/message.ts';

export type Completion =
  | { readonly kind: 'words'; readonly candidates: readonly Suggestion[] }
  /** The shell knows files better than we do. */
  | { readonly kind: 'files' };

export async function candidatesFor(root: CommandDeclaration, words: readonly string[], language: Language): Promise<Completion> {
  const typed = words.at(-1) ?? '';
  const { command, expecting, positionals } = walk(root, words.slice(0, -1));
  if (expecting) return expecting.choices ? plain(expecting.choices, typed) : { kind: 'files' };
  if (typed.startsWith('-')) {
    const options = [...(command.options ?? []), ...globalOptions];
    return matching(
      options.map((option) => ({ word: option.name, about: option.about[language] })),
      typed,
    );
  }
  if (command.commands) {
    const below = command.commands.filter(({ hidden }) => !hidden);
    return matching(
      below.map(({ name, about }) => ({ word: name, about: about[language] })),
      typed,
    );
  }
  const argument = command.arguments?.[positionals];
  if (argument === undefined) return { kind: 'words', candidates: [] };
  if (argument.values === undefined) return { kind: 'files' };
  return typeof argument.values === 'function' ? matching(await argument.values(typed, language), typed) : plain(argument.values, typed);
}

interface Position {
  command: CommandDeclaration;
  /** The option whose value comes next. */
  expecting: OptionDeclaration | undefined;
  positionals: number;
}

function walk(root: CommandDeclaration, words: readonly string[]): Position {
  const at: Position = { command: root, expecting: undefined, positionals: 0 };
  for (const word of words) {
    if (at.expecting) {
      at.expecting = undefined;
    } else if (word.startsWith('-')) {
      const option = [...(at.command.options ?? []), ...globalOptions].find(({ name, short }) => name === word || short === word);
      if (option?.value !== undefined) at.expecting = option;
    } else {
      const below = at.command.commands?.find(({ name }) => name === word);
      if (below) at.command = below;
      else at.positionals += 1;
    }
  }
  return at;
}

function plain(words: readonly string[], typed: string): Completion {
  return matching(
    words.map((word) => ({ word, about: '' })),
    typed,
  );
}

function matching(candidates: readonly Suggestion[], typed: string): Completion {
  return { kind: 'words', candidates: candidates.filter(({ word }) => word.startsWith(typed)) };
}
