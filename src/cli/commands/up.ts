// muster up: a control plane to try things out, on this machine only; says what it started and what to type next.
import { join } from 'node:path';
import { systemClock } from '../../base/clock.ts';
import { exitCode } from '../../language/errors.ts';
import type { Language } from '../../language/message.ts';
import type { CommandDeclaration } from '../command.ts';
import { freePort } from '../free-port.ts';
import { openLog } from '../log-options.ts';
import { dataDirOption, readServerOptions } from '../server-options.ts';
import { claimFolder } from '../trial.ts';
import { untilAskedToEnd } from '../until-asked-to-end.ts';

const address = '127.0.0.1';

export const up: CommandDeclaration = {
  name: 'up',
  about: { en: 'start a control plane to try things out', zh: '启动一个用于试用的控制平面' },
  examples: [
    { typed: 'muster up', about: { en: 'on this machine, until Ctrl-C', zh: '在本机运行，直到按下 Ctrl-C' } },
    { typed: 'muster up --data-dir /tmp/trial', about: { en: 'with its data somewhere else', zh: '将数据放在其他目录' } },
  ],
  options: [dataDirOption],
  run: async ({ options, around }) => {
    const started = systemClock.monotonic();
    const asked = untilAskedToEnd(process);
    const defaults = readServerOptions(options, around.environment);
    await claimFolder(defaults.dataDir);
    const listen = { address, port: await freePort(address) };
    const { startServer } = await import('../../server/main.ts');
    const log = openLog(options, around, 'warn');
    const running = await startServer({ ...defaults, pkiDir: join(defaults.dataDir, 'pki'), listen }, { clock: systemClock, log });
    const seconds = ((systemClock.monotonic() - started) / 1000).toFixed(1);
    const facts = { sign: around.symbols.ok, url: running.url, seconds, folder: defaults.dataDir, kubeconfig: running.kubeconfigPath };
    around.answer(welcome[around.language](facts));
    await asked;
    await running.stop();
    around.tell(farewell[around.language](defaults.dataDir));
    return exitCode.done;
  },
};

interface Facts {
  readonly sign: string;
  readonly url: string;
  readonly seconds: string;
  readonly folder: string;
  readonly kubeconfig: string;
}

const commandsToTry = [
  'kubectl get namespaces',
  'kubectl create configmap greeting --from-literal=hello=world',
  'kubectl get configmap greeting -o yaml',
];

const welcome: Readonly<Record<Language, (facts: Facts) => string>> = {
  en: (facts) => `${facts.sign} control plane ready at ${facts.url} after ${facts.seconds} s

  data        ${facts.folder}
  kubeconfig  ${facts.kubeconfig}

Try, in another terminal:

  export KUBECONFIG=${facts.kubeconfig}
${commandsToTry.map((command) => `  ${command}\n`).join('')}
Ctrl-C ends it; the data stays for the next time. muster down removes it.
`,
  zh: (facts) => `${facts.sign} 控制平面已就绪：${facts.url}，用时 ${facts.seconds} 秒

  数据目录    ${facts.folder}
  kubeconfig  ${facts.kubeconfig}

可在另一个终端中尝试：

  export KUBECONFIG=${facts.kubeconfig}
${commandsToTry.map((command) => `  ${command}\n`).join('')}
按 Ctrl-C 结束，数据会保留到下次；muster down 可将其删除。
`,
};

const farewell: Readonly<Record<Language, (folder: string) => string>> = {
  en: (folder) => `stopped; the data stays in ${folder}\n`,
  zh: (folder) => `已停止；数据保留在 ${folder}\n`,
};
