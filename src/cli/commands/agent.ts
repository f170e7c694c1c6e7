// muster agent: this machine as a node of a cluster, in the foreground, as a service manager wants it.
import { agentOptionDeclarations, serverOption } from '../agent-options.ts';
import type { CommandDeclaration } from '../command.ts';
import { logOptions } from '../log-options.ts';
import { runAgentInForeground } from '../run-agent.ts';

export const agent: CommandDeclaration = {
  name: 'agent',
  about: { en: 'make this machine a node, in the foreground', zh: '使本机成为节点，在前台运行' },
  examples: [
    {
      typed: 'muster agent --server https://10.0.0.1:6443 --token TOKEN --discovery-token-ca-cert-hash sha256:HASH',
      about: { en: 'join, then stay a node', zh: '加入集群并保持为节点' },
    },
    { typed: 'muster agent', about: { en: 'go on as the node this machine is', zh: '以本机已有的节点身份继续运行' } },
  ],
  options: [serverOption, ...agentOptionDeclarations, ...logOptions],
  run: (call) => runAgentInForeground(call, call.options.texts('--server')),
};
