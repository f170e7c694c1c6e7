// muster token create: makes a token known to the cluster, and is done when machines can join with it. The token, or the
// command to join with it, is the last line of the answer: scripts rely on it.
import { StatusError } from '../../api/status.ts';
import { systemClock } from '../../base/clock.ts';
import { pause } from '../../base/retry.ts';
import { secrets } from '../../client/resources.ts';
import { ConfigError, exitCode } from '../../language/errors.ts';
import type { Language } from '../../language/message.ts';
import { tokenText } from '../../registration/bootstrap-token.ts';
import { type Cluster, clusterOptions, withCluster } from '../cluster-access.ts';
import type { CommandDeclaration } from '../command.ts';
import { type ClusterInfo, joinCommand, readClusterInfo } from '../join-command.ts';
import { readTokenOrder, type TokenOrder, tokenOrderOptions, tokenSecret } from '../token-order.ts';

export const create: CommandDeclaration = {
  name: 'create',
  about: { en: 'make a token with which machines join', zh: '创建机器加入集群所用的令牌' },
  examples: [
    {
      typed: 'muster token create --print-join-command',
      about: { en: 'what to type on the machine that joins', zh: '输出在待加入机器上执行的命令' },
    },
    {
      typed: 'muster token create --node-name edge-7 --uses 1 --ttl 1h',
      about: { en: 'for one machine, once, within an hour', zh: '仅供一台机器在一小时内使用一次' },
    },
  ],
  arguments: [{ name: 'TOKEN', optional: true, about: { en: 'instead of a random one', zh: '指定令牌，默认随机生成' }, values: [] }],
  options: [
    ...tokenOrderOptions,
    { name: '--print-join-command', about: { en: 'print the command to join with it instead', zh: '改为输出使用它加入集群的命令' } },
    ...clusterOptions,
  ],
  run: async (call) => {
    const order = readTokenOrder(call.arguments[0], call.options);
    await withCluster(call, async (cluster) => {
      await createToken(order, cluster);
      const info = await untilSigned(order, cluster);
      const useless = order.usages.includes('signing') && !info?.signedBy.has(order.token.id);
      if (useless) call.around.tell(unsigned[call.around.language]);
      const line = call.options.has('--print-join-command') ? joinCommand(cluster.access, order.token, info) : tokenText(order.token);
      call.around.answer(`${line}\n`);
    });
    return exitCode.done;
  },
};

async function createToken(order: TokenOrder, { client }: Cluster): Promise<void> {
  try {
    await client.create(secrets, tokenSecret(order, systemClock.now()));
  } catch (error) {
    if (!(error instanceof StatusError) || error.reason !== 'AlreadyExists') throw error;
    throw new ConfigError('token-exists', { args: { id: order.token.id }, cause: error });
  }
}

const patienceMilliseconds = 5_000;
const stepMilliseconds = 25;

/** Machines trust the cluster when cluster-info is signed with their token, which takes the cluster a moment. */
async function untilSigned({ token, usages }: TokenOrder, { client }: Cluster): Promise<ClusterInfo | undefined> {
  const end = systemClock.monotonic() + patienceMilliseconds;
  for (;;) {
    const info = await readClusterInfo(client);
    const enough = info === undefined || !usages.includes('signing') || info.signedBy.has(token.id);
    if (enough || systemClock.monotonic() > end) return info;
    await pause(stepMilliseconds);
  }
}

const unsigned: Readonly<Record<Language, string>> = {
  en: 'warning: cluster-info of this cluster is not signed with the token; machines cannot discover the cluster with it until it is\n',
  zh: '警告：该集群的 cluster-info 尚未使用此令牌签名，在此之前机器无法用它发现集群\n',
};
