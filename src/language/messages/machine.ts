// MU070 to MU079: this machine as a node: its folder, its packages, its container runtime.
import { message } from '../message.ts';

export const machineMessages = {
  'agent-folder-locked': message<{ folder: string; pid: number | undefined }>({
    code: 'MU070',
    fact: {
      en: ({ folder, pid }) => `another agent is using ${folder}${pid === undefined ? '' : `: process ${pid}`}`,
      zh: ({ folder, pid }) => `另一个代理正在使用 ${folder}${pid === undefined ? '' : `：进程 ${pid}`}`,
    },
    means: {
      en: () => 'a folder is the identity of one machine: two agents on it would be one node with two voices; nothing was changed',
      zh: () => '一个目录对应一台机器的身份：两个代理共用会使同一节点自相矛盾；未做任何更改',
    },
    try: {
      en: ({ pid }) => [
        ...(pid === undefined ? [] : [`ps -fp ${pid}    shows it`]),
        'muster agent --data-dir DIR    is another machine with a folder of its own',
      ],
      zh: ({ pid }) => [
        ...(pid === undefined ? [] : [`ps -fp ${pid}    查看该进程`]),
        'muster agent --data-dir 目录    以独立目录作为另一台机器',
      ],
    },
  }),
  'agent-folder-unusable': message<{ folder: string }>({
    code: 'MU071',
    fact: {
      en: ({ folder }) => `the identity of this machine cannot be kept in ${folder}`,
      zh: ({ folder }) => `无法在 ${folder} 中保存本机身份`,
    },
    means: {
      en: () => 'what was there before is as it was: every file is written whole or not at all',
      zh: () => '原有内容保持不变：每个文件要么完整写入，要么不写入',
    },
    try: {
      en: ({ folder }) => [`df -h ${folder}; ls -ld ${folder}    show whether there is room, and whose it is`],
      zh: ({ folder }) => [`df -h ${folder}; ls -ld ${folder}    查看剩余空间与属主`],
    },
  }),
  'packages-needed': message<{ packages: string }>({
    code: 'MU072',
    fact: {
      en: ({ packages }) => `a container runtime is not installed, and there is no apt-get here to install ${packages}`,
      zh: ({ packages }) => `未安装容器运行时，且本机没有 apt-get 可用于安装 ${packages}`,
    },
    means: {
      en: () => 'the control plane runs, but this machine cannot become Ready: rungs runtime, network and serving need it',
      zh: () => '控制平面已运行，但本机无法就绪：运行时、网络与服务三级需要容器运行时',
    },
    try: {
      en: () => ['install containerd, runc and the CNI plugins as your distribution has them, then: muster up'],
      zh: () => ['用发行版的方式安装 containerd、runc 与 CNI 插件，然后运行：muster up'],
    },
  }),
  'packages-declined': message<{ packages: string }>({
    code: 'MU073',
    fact: {
      en: ({ packages }) => `not installed, since that was not wanted: ${packages}`,
      zh: ({ packages }) => `按要求未安装：${packages}`,
    },
    means: {
      en: () => 'the control plane runs, but this machine cannot become Ready without them',
      zh: () => '控制平面已运行，但缺少它们时本机无法就绪',
    },
    try: { en: () => ['muster up --yes    installs them'], zh: () => ['muster up --yes    安装它们'] },
  }),
  'packages-locked': message<{ packages: string; holder: string }>({
    code: 'MU074',
    fact: {
      en: ({ packages, holder }) => `${packages} cannot be installed: another package manager is at work, process ${holder}`,
      zh: ({ packages, holder }) => `无法安装 ${packages}：另一个包管理器正在运行，进程 ${holder}`,
    },
    try: {
      en: () => ['wait until it has ended, then: muster up'],
      zh: () => ['等待其结束后运行：muster up'],
    },
  }),
  'packages-unreachable': message<{ packages: string }>({
    code: 'MU075',
    fact: {
      en: ({ packages }) => `${packages} cannot be downloaded`,
      zh: ({ packages }) => `无法下载 ${packages}`,
    },
    means: {
      en: () => 'the package server was not reached; nothing was installed, and the control plane runs without',
      zh: () => '无法连接软件包服务器；未安装任何内容，控制平面不受影响',
    },
    try: {
      en: ({ packages }) => [`check network and proxy with: apt-get update`, `then: apt-get install ${packages}; muster up`],
      zh: ({ packages }) => [`检查网络与代理：apt-get update`, `然后运行：apt-get install ${packages}; muster up`],
    },
  }),
  'packages-failed': message<{ packages: string }>({
    code: 'MU076',
    fact: {
      en: ({ packages }) => `apt-get could not install ${packages}`,
      zh: ({ packages }) => `apt-get 无法安装 ${packages}`,
    },
    try: {
      en: ({ packages }) => [`apt-get install ${packages}    shows all it says, and may ask what to do`],
      zh: ({ packages }) => [`apt-get install ${packages}    查看完整输出`],
    },
  }),
  'runtime-needs-root': message<{ packages: string }>({
    code: 'MU077',
    fact: {
      en: () => 'a container runtime needs root, and this is not root',
      zh: () => '容器运行时需要 root 权限，而当前用户不是 root',
    },
    means: {
      en: () => 'the control plane runs, but this machine cannot become Ready: rungs runtime, network and serving need root',
      zh: () => '控制平面已运行，但本机无法就绪：运行时、网络与服务三级需要 root 权限',
    },
    try: {
      en: ({ packages }) => [
        packages === '' ? 'sudo make up    or: sudo muster up' : `sudo make up    or: sudo muster up; it installs ${packages}`,
      ],
      zh: ({ packages }) => [
        packages === '' ? 'sudo make up    或：sudo muster up' : `sudo make up    或：sudo muster up；将安装 ${packages}`,
      ],
    },
  }),
  'containerd-ends': message<{ log: string }>({
    code: 'MU078',
    fact: { en: () => 'containerd does not come up', zh: () => 'containerd 无法启动' },
    means: {
      en: () => 'the control plane runs, but this machine cannot become Ready without a container runtime',
      zh: () => '控制平面已运行，但没有容器运行时本机无法就绪',
    },
    try: {
      en: ({ log }) => [`less ${log}    is what it said`],
      zh: ({ log }) => [`less ${log}    查看其输出`],
    },
  }),
  'authority-changed': message<{ server: string; problem: string }>({
    code: 'MU079',
    fact: {
      en: ({ server, problem }) => `${server} is not of the cluster that this machine joined: ${problem}`,
      zh: ({ server, problem }) => `${server} 不属于本机所加入的集群：${problem}`,
    },
    means: {
      en: () =>
        'its certificate is of another certificate authority: another cluster answers at this address, or the authority was replaced',
      zh: () => '其证书由其他证书颁发机构签发：该地址上是另一个集群，或证书颁发机构已更换',
    },
    try: {
      en: () => [
        'if it should be so, on the control plane: muster token create --print-join-command, and start this agent with what it prints',
        'the keys of this machine stay; it goes on trying',
      ],
      zh: () => [
        '如果这是预期的更换，在控制平面上运行：muster token create --print-join-command，并用其输出的参数启动本代理',
        '本机密钥保留；代理会继续重试',
      ],
    },
  }),
};
