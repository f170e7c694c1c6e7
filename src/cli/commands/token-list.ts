// muster token list: the columns of kubeadm, and what each token is bound to.
import type { Secret } from '../../api/types/core.v1.generated.ts';
import { systemClock } from '../../base/clock.ts';
import { secrets } from '../../client/resources.ts';
import { exitCode } from '../../language/errors.ts';
import { expiryOf, mayBeUsedFor, tokenField, tokenNamespace, tokenSecretType, tokenUsages } from '../../registration/bootstrap-token.ts';
import { bindingOf, usesOf } from '../../registration/token-binding.ts';
import { clusterOptions, withCluster } from '../cluster-access.ts';
import type { CommandDeclaration } from '../command.ts';
import { outputOption, printAnswer } from '../output/answer.ts';
import { renderTable } from '../output/table.ts';

export const list: CommandDeclaration = {
  name: 'list',
  about: { en: 'list the tokens of the cluster', zh: '列出集群的令牌' },
  examples: [
    { typed: 'muster token list', about: { en: 'with what is left of their time', zh: '包括剩余有效期' } },
    { typed: 'muster token list -o json', about: { en: 'for scripts', zh: '用于脚本' } },
  ],
  options: [outputOption, ...clusterOptions],
  run: async (call) => {
    const fieldSelector = `type=${tokenSecretType}`;
    const { items } = await withCluster(call, ({ client }) => client.list(secrets, { namespace: tokenNamespace, fieldSelector }));
    const now = systemClock.now();
    const columns = ['TOKEN', 'TTL', 'EXPIRES', 'USAGES', 'DESCRIPTION', 'EXTRA GROUPS', 'BOUND TO'];
    const tokens = items.map(listedToken);
    await printAnswer(call, {
      data: { apiVersion: 'cli.muster.dev/v1', kind: 'BootstrapTokenList', items: tokens },
      names: tokens.map(({ id }) => `bootstraptoken/${id}`),
      short: renderTable({ columns, rows: items.map((token) => rowOf(token, now)) }),
      wide: { columns: [...columns, 'USED BY'], rows: items.map((token) => [...rowOf(token, now), usesOf(token).join(',')]) },
    });
    return exitCode.done;
  },
};

interface ListedToken {
  readonly token: string;
  readonly id: string;
  readonly description?: string;
  readonly expires?: string;
  readonly usages: readonly string[];
  readonly groups: readonly string[];
  readonly boundTo: Readonly<Record<string, string | number>>;
  readonly usedBy: readonly string[];
}

function listedToken(secret: Secret): ListedToken {
  const id = tokenField(secret, 'token-id');
  const description = tokenField(secret, 'description');
  const expires = tokenField(secret, 'expiration');
  return {
    token: `${id}.${tokenField(secret, 'token-secret')}`,
    id,
    ...(description !== '' && { description }),
    ...(expires !== '' && { expires }),
    // In the order kubeadm lists them in.
    usages: tokenUsages.filter((usage) => mayBeUsedFor(secret, usage)).toSorted(),
    groups: tokenField(secret, 'auth-extra-groups')
      .split(',')
      .filter((group) => group !== ''),
    boundTo: boundTo(secret),
    usedBy: usesOf(secret),
  };
}

function boundTo(secret: Secret): Record<string, string | number> {
  const { nodeName, role, machineId, uses, unreadable } = bindingOf(secret);
  return {
    ...(nodeName !== undefined && { nodeName }),
    ...(role !== undefined && { role }),
    ...(machineId !== undefined && { machineId }),
    ...(uses !== undefined && { uses }),
    ...(unreadable !== undefined && { unreadable: unreadable.annotation }),
  };
}

function rowOf(secret: Secret, now: number): string[] {
  const { token, description = '', usages, groups, expires = '<never>', usedBy, boundTo: bound } = listedToken(secret);
  const binding = Object.entries(bound).map(([to, value]) => (to === 'uses' ? `uses=${usedBy.length}/${value}` : `${to}=${value}`));
  return [token, lifeLeft(expiryOf(secret), now), expires, usages.join(','), description, groups.join(','), binding.join(',')];
}

/** As kubeadm shows it: the largest unit alone (apimachinery/pkg/util/duration ShortHumanDuration). */
export function lifeLeft(expiry: number | undefined, now: number): string {
  if (expiry === undefined) return '<forever>';
  const seconds = Math.trunc((expiry - now) / 1000);
  if (seconds < -1) return '<invalid>';
  if (seconds < 60) return `${Math.max(seconds, 0)}s`;
  if (seconds < 3600) return `${Math.trunc(seconds / 60)}m`;
  if (seconds < 24 * 3600) return `${Math.trunc(seconds / 3600)}h`;
  const days = Math.trunc(seconds / (24 * 3600));
  return days < 365 ? `${days}d` : `${Math.trunc(days / 365)}y`;
}
