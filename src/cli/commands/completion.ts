// muster completion: prints the script a shell loads.
import { exitCode, UsageError } from '../../language/errors.ts';
import type { CommandDeclaration } from '../command.ts';
import { completionScripts, shells } from '../completion/scripts.ts';

export const completion: CommandDeclaration = {
  name: 'completion',
  about: { en: 'print the completion script of a shell', zh: '输出 shell 的补全脚本' },
  examples: [
    { typed: 'source <(muster completion bash)', about: { en: 'complete in this shell', zh: '在当前 shell 中启用补全' } },
    {
      typed: 'muster completion bash > /etc/bash_completion.d/muster',
      about: { en: 'complete in every shell from now on', zh: '在以后的每个 shell 中启用补全' },
    },
  ],
  arguments: [{ name: 'SHELL', about: { en: 'bash, zsh or fish', zh: 'bash、zsh 或 fish' }, values: shells }],
  run: async ({ arguments: [typed = ''], around }) => {
    const shell = shells.find((known) => known === typed);
    if (shell === undefined)
      throw new UsageError('option-value-invalid', { args: { option: 'SHELL', value: typed, expected: shells.join(', ') } });
    around.answer(completionScripts[shell]);
    return exitCode.done;
  },
};
