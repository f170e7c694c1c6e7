// muster __complete: asked by the completion scripts on every Tab. Never fails: a shell has no place for an error.
import { exitCode } from '../../language/errors.ts';
import type { CommandDeclaration } from '../command.ts';
import { candidatesFor } from '../completion/candidates.ts';

export const complete: CommandDeclaration = {
  name: '__complete',
  hidden: true,
  about: { en: 'candidates for the last word', zh: '最后一个词的候选项' },
  examples: [
    { typed: 'muster __complete -- ser', about: { en: 'commands that begin so', zh: '以此开头的命令' } },
    { typed: 'muster __complete -- server --l', about: { en: 'options that begin so', zh: '以此开头的选项' } },
  ],
  run: async ({ arguments: words, around, root }) => {
    const completion = await candidatesFor(root, words, around.language);
    if (completion.kind === 'files') around.answer(':files\n');
    else around.answer(completion.candidates.map(({ word, about }) => (about === '' ? `${word}\n` : `${word}\t${about}\n`)).join(''));
    return exitCode.done;
  },
};
