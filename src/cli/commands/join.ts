// muster join: what `muster token create --print-join-command` prints works after it.
import { agentOptionDeclarations } from '../agent-options.ts';
import type { CommandDeclaration } from '../command.ts';
import { logOptions } from '../log-options.ts';
import { outputOption } from '../output/answer.ts';
import { progressOption } from '../output/ladder-view.ts';
import { timeoutOption } from '../timeout-option.ts';

export const join: CommandDeclaration = {
  name: 'join',
  about: { en: 'join a cluster and stay its node', zh: '加入集群并保持为其节点' },
  examples: [
    {
      typed: 'muster join 10.0.0.1:6443 --token TOKEN --discovery-token-ca-cert-hash sha256:HASH',
      about: { en: 'the arguments are those of kubeadm join', zh: '参数与 kubeadm join 相同' },
    },
    {
      typed: 'muster join 10.0.0.1:6443,10.0.0.2:6443 --node-name edge-7 --token TOKEN --discovery-token-ca-cert-hash sha256:HASH',
      about: { en: 'under a name of your own, with two servers', zh: '使用自定义名称与两台服务器' },
    },
  ],
  arguments: [
    { name: 'HOST:PORT', about: { en: 'an API server, or several between commas', zh: 'API 服务器，多个以逗号分隔' }, values: [] },
  ],
  options: [...agentOptionDeclarations, timeoutOption, progressOption, outputOption, ...logOptions],
  run: async (call) => (await import('../run-join.ts')).runJoin(call),
};
