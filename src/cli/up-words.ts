// What `muster up` says, in both languages.
import type { Language } from '../language/message.ts';

export interface Begun {
  readonly sign: string;
  readonly url: string;
  readonly seconds: string;
  readonly folder: string;
  readonly kubeconfig: string;
}

export interface Ended {
  readonly sign: string;
  /** Undefined when this machine does not become Ready by itself. */
  readonly seconds: string | undefined;
  readonly kubeconfig: string;
}

export interface UpWords {
  begun(facts: Begun): string;
  willInstall(packages: readonly string[]): string;
  readonly question: string;
  readonly changesNothing: string;
  plan(kind: string, packages: readonly string[]): string;
  ended(facts: Ended): string;
  readonly stopping: string;
  farewell(folder: string): string;
}

const commandsToTry = [
  'kubectl get nodes -o wide',
  'kubectl get registrations',
  'kubectl create configmap greeting --from-literal=hello=world',
];
const commands = (kubeconfig: string): string =>
  [`export KUBECONFIG=${kubeconfig}`, ...commandsToTry].map((command) => `  ${command}\n`).join('');

const en: UpWords = {
  begun: ({ sign, url, seconds, folder, kubeconfig }) => `${sign} control plane ready at ${url} after ${seconds} s

  data        ${folder}
  kubeconfig  ${kubeconfig}

`,
  willInstall: (packages) => `installing with apt-get, since this machine lacks them: ${packages.join(', ')}\n`,
  question: 'Proceed? Without them the control plane runs, but this machine does not become Ready.',
  changesNothing: 'nothing was changed\n',
  plan: (kind, packages) => `would ${plannedInEnglish[kind] ?? kind}${packages.length > 0 ? ` ${packages.join(', ')}` : ''}\n`,
  ended: ({ sign, seconds, kubeconfig }) => `
${seconds === undefined ? 'This machine is not Ready yet; the control plane is.' : `${sign} this machine is a Ready node after ${seconds} s`}

Try, in another terminal:

${commands(kubeconfig)}
Ctrl-C ends it; the data stays for the next time. muster down removes it.
`,
  stopping: 'stopping\n',
  farewell: (folder) => `stopped; the data stays in ${folder}\n`,
};

const plannedInEnglish: Readonly<Record<string, string>> = {
  'use-system': 'use the containerd that runs here, and change nothing of it',
  install: 'install with apt-get',
  'start-service': 'start the service containerd',
  'start-own': 'start a containerd of its own, with its folders in the data folder',
  'needs-root': 'run the control plane only, since a container runtime needs root; missing:',
  'needs-packages': 'run the control plane only, since there is no apt-get; missing:',
};

const zh: UpWords = {
  begun: ({ sign, url, seconds, folder, kubeconfig }) => `${sign} 控制平面已就绪：${url}，用时 ${seconds} 秒

  数据目录    ${folder}
  kubeconfig  ${kubeconfig}

`,
  willInstall: (packages) => `本机缺少以下软件包，将用 apt-get 安装：${packages.join('、')}\n`,
  question: '是否继续？不安装时控制平面仍会运行，但本机无法就绪。',
  changesNothing: '未做任何更改\n',
  plan: (kind, packages) => `将${plannedInChinese[kind] ?? kind}${packages.length > 0 ? `：${packages.join('、')}` : ''}\n`,
  ended: ({ sign, seconds, kubeconfig }) => `
${seconds === undefined ? '本机尚未就绪；控制平面已就绪。' : `${sign} 本机已成为就绪节点，用时 ${seconds} 秒`}

可在另一个终端中尝试：

${commands(kubeconfig)}
按 Ctrl-C 结束，数据会保留到下次；muster down 可将其删除。
`,
  stopping: '正在停止\n',
  farewell: (folder) => `已停止；数据保留在 ${folder}\n`,
};

const plannedInChinese: Readonly<Record<string, string>> = {
  'use-system': '使用本机已运行的 containerd，不做任何改动',
  install: '用 apt-get 安装',
  'start-service': '启动 containerd 服务',
  'start-own': '启动独立的 containerd，其目录位于数据目录内',
  'needs-root': '只运行控制平面，因为容器运行时需要 root 权限；缺少',
  'needs-packages': '只运行控制平面，因为没有 apt-get；缺少',
};

export const upWords: Readonly<Record<Language, UpWords>> = { en, zh };
