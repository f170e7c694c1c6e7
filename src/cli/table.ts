// Every command, in the order the help shows them.
import type { CommandDeclaration } from './command.ts';
import { agent } from './commands/agent.ts';
import { collect } from './commands/collect.ts';
import { complete } from './commands/complete.ts';
import { completion } from './commands/completion.ts';
import { doctor } from './commands/doctor.ts';
import { down } from './commands/down.ts';
import { explain } from './commands/explain.ts';
import { hollow } from './commands/hollow.ts';
import { join } from './commands/join.ts';
import { nodes } from './commands/nodes.ts';
import { server } from './commands/server.ts';
import { store } from './commands/store.ts';
import { token } from './commands/token.ts';
import { up } from './commands/up.ts';
import { version } from './commands/version.ts';

export const muster: CommandDeclaration = {
  name: 'muster',
  about: { en: 'a Kubernetes control plane in one file', zh: '单文件的 Kubernetes 控制平面' },
  examples: [
    {
      typed: 'muster up',
      about: { en: 'start a control plane for trying things out', zh: '启动一个用于试用的控制平面' },
    },
    {
      typed: 'muster server --data-dir /var/lib/muster --listen 0.0.0.0:6443',
      about: { en: 'run a control plane as a service does', zh: '以服务方式运行控制平面' },
    },
  ],
  commands: [up, down, server, agent, join, nodes, doctor, collect, token, hollow, store, explain, version, completion, complete],
};
