// One line for whoever starts Muster on a Node that is too old. Runs on that old Node, so it uses nothing recent.
import { oldestNode } from '../base/version.ts';
import { tell } from '../language/catalogue.ts';
import { chooseLanguage } from '../language/choice.ts';
import { exitCode } from '../language/errors.ts';

export function refuseOldNode(): number {
  const language = chooseLanguage(languageFlag(process.argv.slice(2)), process.env);
  const told = tell(language, 'node-too-old', { found: process.versions.node, needed: oldestNode, path: process.execPath });
  process.stderr.write(`${language === 'zh' ? '错误' : 'error'} ${told.code}  ${told.fact}\n`);
  return exitCode.preconditionRefused;
}

/** The value of --lang, found before the command line is parsed: help and errors of the parser depend on it. */
export function languageFlag(words: readonly string[]): string | undefined {
  for (const [index, word] of words.entries()) {
    if (word === '--') return undefined;
    if (word === '--lang') return words[index + 1];
    if (word.startsWith('--lang=')) return word.slice('--lang='.length);
  }
  return undefined;
}
