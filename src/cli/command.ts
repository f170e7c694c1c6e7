// What a command is: data first. The parser, the help, the completion and docs/cli.md all read the same declaration.
import type { ExitCode } from '../language/errors.ts';
import type { Language } from '../language/message.ts';
import type { Surroundings } from './surroundings.ts';

/** A fixed text in every language. */
export type Bilingual = Readonly<Record<Language, string>>;

export interface OptionDeclaration {
  /** As typed: `--data-dir`. */
  readonly name: string;
  readonly short?: string;
  /** The placeholder of the value; an option without one is a switch. */
  readonly value?: string;
  /** May be given several times. */
  readonly repeatable?: boolean;
  readonly choices?: readonly string[];
  /** Shown in the help; the command itself applies it. */
  readonly fallback?: string;
  readonly about: Bilingual;
}

export interface ArgumentDeclaration {
  readonly name: string;
  readonly optional?: boolean;
  /** Takes all words that are left; the last argument only. */
  readonly repeatable?: boolean;
  readonly about: Bilingual;
  /** Fixed values, or a function when they are worth computing only on Tab. */
  readonly values?: readonly string[] | ((typed: string, language: Language) => Promise<readonly Suggestion[]>);
}

export interface Suggestion {
  readonly word: string;
  readonly about: string;
}

export interface CommandDeclaration {
  readonly name: string;
  readonly about: Bilingual;
  /** Two, as typed, shown before anything else. */
  readonly examples: readonly [Example, Example];
  readonly arguments?: readonly ArgumentDeclaration[];
  readonly options?: readonly OptionDeclaration[];
  readonly commands?: readonly CommandDeclaration[];
  /** Not shown in help. */
  readonly hidden?: boolean;
  readonly run?: (call: Call) => Promise<ExitCode>;
}

export interface Example {
  readonly typed: string;
  readonly about: Bilingual;
}

/** One call of a command: what was typed, and where it runs. */
export interface Call {
  readonly arguments: readonly string[];
  readonly options: OptionValues;
  readonly around: Surroundings;
  /** All commands, for those that speak about commands. */
  readonly root: CommandDeclaration;
}

export interface OptionValues {
  text(name: string): string | undefined;
  texts(name: string): readonly string[];
  has(name: string): boolean;
}
