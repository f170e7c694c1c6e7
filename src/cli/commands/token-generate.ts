// muster token generate: a token of the right form, unknown to every cluster yet.
import { exitCode } from '../../language/errors.ts';
import { generateBootstrapToken, tokenText } from '../../registration/bootstrap-token.ts';
import type { CommandDeclaration } from '../command.ts';

export const generate: CommandDeclaration = {
  name: 'generate',
  about: { en: 'print a random token without making it known to a cluster', zh: '生成随机令牌，但不在集群中创建' },
  examples: [
    { typed: 'muster token generate', about: { en: 'a token for later', zh: '生成一个供以后使用的令牌' } },
    {
      typed: 'muster token create "$(muster token generate)"',
      about: { en: 'the same as muster token create', zh: '等同于 muster token create' },
    },
  ],
  run: ({ around }) => {
    around.answer(`${tokenText(generateBootstrapToken())}\n`);
    return Promise.resolve(exitCode.done);
  },
};
