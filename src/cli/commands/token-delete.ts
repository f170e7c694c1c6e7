// muster token delete: from then on nobody joins with these tokens; who joined stays.
import { secrets } from '../../client/resources.ts';
import { exitCode, UsageError } from '../../language/errors.ts';
import type { Language } from '../../language/message.ts';
import { isTokenId, parseBootstrapToken, secretNameOf, tokenNamespace } from '../../registration/bootstrap-token.ts';
import { clusterOptions, withCluster } from '../cluster-access.ts';
import type { CommandDeclaration } from '../command.ts';

export const remove: CommandDeclaration = {
  name: 'delete',
  about: { en: 'delete tokens', zh: '删除令牌' },
  examples: [
    { typed: 'muster token delete abcdef', about: { en: 'by its id', zh: '按 ID 删除' } },
    { typed: 'muster token delete abcdef.0123456789abcdef 07401b', about: { en: 'several at once', zh: '一次删除多个' } },
  ],
  arguments: [{ name: 'TOKEN', repeatable: true, about: { en: 'a token or its id', zh: '令牌或其 ID' }, values: [] }],
  options: clusterOptions,
  run: async (call) => {
    const ids = call.arguments.map(readId);
    await withCluster(call, async ({ client }) => {
      for (const id of ids) {
        await client.delete(secrets, { name: secretNameOf(id), namespace: tokenNamespace });
        call.around.answer(deleted[call.around.language](id));
      }
    });
    return exitCode.done;
  },
};

function readId(typed: string): string {
  const id = isTokenId(typed) ? typed : parseBootstrapToken(typed)?.id;
  if (id === undefined) throw new UsageError('token-malformed', { args: { typed } });
  return id;
}

/** As kubeadm says it. */
const deleted: Readonly<Record<Language, (id: string) => string>> = {
  en: (id) => `bootstrap token "${id}" deleted\n`,
  zh: (id) => `已删除引导令牌 "${id}"\n`,
};
