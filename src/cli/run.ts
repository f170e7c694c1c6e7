// One command from words to exit code: parse, run, report a failure by the one template.
import { StatusError } from '../api/status.ts';
import { BugError, type ExitCode, exitCode, MusterError, PeerError } from '../language/errors.ts';
import { chooseLanguage, parseLanguage } from '../language/choice.ts';
import { renderError } from '../language/render.ts';
import { languageFlag } from './old-node.ts';
import { type ColourFlag, mayColour, red } from './output/colour.ts';
import { parse } from './parse.ts';
import { processSurroundings, type Surroundings } from './surroundings.ts';
import { muster } from './table.ts';

export async function run(words: readonly string[]): Promise<ExitCode> {
  const flag = languageFlag(words);
  const language = chooseLanguage(flag !== undefined && parseLanguage(flag) === undefined ? undefined : flag, process.env);
  const may = (isTerminal: boolean): boolean => mayColour(colourFlag(words), process.env, isTerminal);
  const around = processSurroundings(language, { told: may(process.stderr.isTTY), answered: may(process.stdout.isTTY) });
  endQuietlyOnBrokenPipe();
  return runIn(around, words);
}

/** The same within given surroundings; never throws. */
export async function runIn(around: Surroundings, words: readonly string[]): Promise<ExitCode> {
  try {
    const parsed = parse(muster, words, around.language);
    if (parsed.kind === 'help') {
      around.answer(parsed.text);
      return exitCode.done;
    }
    if (parsed.command.run === undefined) throw new BugError('unexpected', { args: { what: `${parsed.command.name} does nothing` } });
    return await parsed.command.run({ arguments: parsed.arguments, options: parsed.options, around, root: muster });
  } catch (error) {
    return report(around, error);
  }
}

function report(around: Surroundings, thrown: unknown): ExitCode {
  const error =
    thrown instanceof StatusError ? new PeerError('request-refused', { args: { problem: thrown.message }, cause: thrown.cause }) : thrown;
  const text = renderError(around.language, error);
  const word = text.slice(0, text.indexOf(' '));
  around.tell(red(word, around.colour) + text.slice(word.length));
  if (around.environment.MUSTER_DEBUG !== undefined && error instanceof Error) around.tell(`${error.stack ?? ''}\n`);
  return error instanceof MusterError ? error.exitCode : exitCode.failed;
}

function colourFlag(words: readonly string[]): ColourFlag {
  const at = words.findIndex((word) => word === '--color' || word.startsWith('--color='));
  const word = words[at] ?? '';
  const value = word.includes('=') ? word.slice(word.indexOf('=') + 1) : words[at + 1];
  return at >= 0 && (value === 'always' || value === 'never') ? value : 'auto';
}

/** `muster explain | head` is no failure. */
function endQuietlyOnBrokenPipe(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(exitCode.done);
    throw error;
  });
}
