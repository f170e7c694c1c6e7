// MU019, MU026 to MU028 and MU033 to MU039: the doctor at a machine that ssh reaches.
import { message } from '../message.ts';

const readingOverSsh = { en: () => 'reading a machine over ssh', zh: () => '通过 ssh 读取机器' };

export const sshMessages = {
  'ssh-host-unknown': message<{ host: string }>({
    code: 'MU033',
    fact: { en: ({ host }) => `ssh does not know the key of ${host} yet`, zh: ({ host }) => `ssh 尚不认识 ${host} 的主机密钥` },
    doing: readingOverSsh,
    means: {
      en: () => 'nobody has said so far that this is the right machine, and muster never answers that question for you',
      zh: () => '还没有人确认过这就是那台机器，muster 不会替您确认',
    },
    try: {
      en: ({ host }) => [`ssh ${host} true    and compare the fingerprint that it shows with that of the machine`],
      zh: ({ host }) => [`ssh ${host} true    并将显示的指纹与该机器的指纹核对`],
    },
  }),
  'ssh-host-changed': message<{ host: string }>({
    code: 'MU034',
    fact: {
      en: ({ host }) => `${host} answers with another ssh key than the one known here`,
      zh: ({ host }) => `${host} 的 ssh 主机密钥与此处记录的不同`,
    },
    doing: readingOverSsh,
    means: {
      en: () => 'the machine was installed anew, another machine has its address, or somebody is in between',
      zh: () => '该机器已重装、地址被另一台机器占用，或有人居间攻击',
    },
    try: {
      en: ({ host }) => [
        "on the machine's console: ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub",
        `only if it is the key that answers: ssh-keygen -R ${host}`,
      ],
      zh: ({ host }) => [
        '在该机器的控制台上：ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub',
        `仅当与应答的密钥一致时：ssh-keygen -R ${host}`,
      ],
    },
  }),
  'ssh-denied': message<{ host: string }>({
    code: 'MU035',
    fact: { en: ({ host }) => `${host} lets nobody in with what ssh has to offer`, zh: ({ host }) => `${host} 拒绝了 ssh 提供的凭据` },
    doing: readingOverSsh,
    means: {
      en: () => 'the user, the key or the agent is not the right one; muster asks for no password',
      zh: () => '用户、密钥或代理不正确；muster 不会询问密码',
    },
    try: {
      en: ({ host }) => [
        `ssh -v ${host} true    shows which keys are offered`,
        `muster doctor --ssh root@${host.replace(/^.*@/, '')} --ssh-option IdentityFile=FILE`,
        `ssh-copy-id ${host}`,
      ],
      zh: ({ host }) => [
        `ssh -v ${host} true    显示提供了哪些密钥`,
        `muster doctor --ssh root@${host.replace(/^.*@/, '')} --ssh-option IdentityFile=FILE`,
        `ssh-copy-id ${host}`,
      ],
    },
  }),
  'ssh-host-not-found': message<{ host: string }>({
    code: 'MU036',
    fact: { en: ({ host }) => `there is no host ${host}`, zh: ({ host }) => `找不到主机 ${host}` },
    doing: readingOverSsh,
    means: {
      en: () => 'neither ~/.ssh/config, /etc/hosts nor a name server has this name',
      zh: () => '~/.ssh/config、/etc/hosts 与域名服务器中都没有此名称',
    },
    try: {
      en: () => ['muster doctor --ssh ADDRESS', 'kubectl get nodes -o wide    shows the addresses of nodes'],
      zh: () => ['muster doctor --ssh ADDRESS', 'kubectl get nodes -o wide    显示各节点的地址'],
    },
  }),
  'ssh-unreachable': message<{ host: string }>({
    code: 'MU037',
    fact: { en: ({ host }) => `no ssh server answers at ${host}`, zh: ({ host }) => `${host} 上没有 ssh 服务器应答` },
    doing: readingOverSsh,
    means: {
      en: () => 'the machine is off or hangs, its sshd does not run or listens on another port, or something between blocks it',
      zh: () => '机器已关机或卡死，sshd 未运行或监听其他端口，或中途被拦截',
    },
    try: {
      en: ({ host }) => [
        `muster doctor --ssh ${host} --ssh-option Port=PORT`,
        "on the machine's console: sh collect.sh > bundle.txt    with the script of muster collect --script",
      ],
      zh: ({ host }) => [
        `muster doctor --ssh ${host} --ssh-option Port=PORT`,
        '在该机器的控制台上：sh collect.sh > bundle.txt    脚本由 muster collect --script 输出',
      ],
    },
  }),
  'ssh-failed': message<{ host: string }>({
    code: 'MU038',
    fact: { en: ({ host }) => `ssh to ${host} failed`, zh: ({ host }) => `ssh 连接 ${host} 失败` },
    doing: readingOverSsh,
    try: {
      en: ({ host }) => [`ssh -v ${host} true`, 'muster collect --script > collect.sh    to run it on the machine by hand'],
      zh: ({ host }) => [`ssh -v ${host} true`, 'muster collect --script > collect.sh    在该机器上手动运行'],
    },
  }),
  'ssh-collector-failed': message<{ host: string; code: string }>({
    code: 'MU039',
    fact: {
      en: ({ host, code }) => `${host} let us in, but its shell did not run the collector to the end (${code})`,
      zh: ({ host, code }) => `已登录 ${host}，但其 shell 未能运行完收集脚本（${code}）`,
    },
    doing: readingOverSsh,
    means: {
      en: () => 'it needs sh, awk, sed, head and tail there, and a user who may run commands',
      zh: () => '该机器上需要 sh、awk、sed、head 与 tail，且用户可执行命令',
    },
    try: {
      en: ({ host }) => [`ssh ${host} 'sh -c "command -v awk sed head tail"'`, 'where its disk is mounted: muster doctor --root DIR'],
      zh: ({ host }) => [`ssh ${host} 'sh -c "command -v awk sed head tail"'`, '若其磁盘已挂载在此：muster doctor --root DIR'],
    },
  }),
  'ssh-sudo-refused': message<{ host: string }>({
    code: 'MU019',
    fact: {
      en: ({ host }) => `${host} let us in, but this user may not become root there without a password`,
      zh: ({ host }) => `已登录 ${host}，但该用户不能免密码通过 sudo 成为 root`,
    },
    doing: readingOverSsh,
    means: {
      en: () => 'sudo is missing there, wants a password, or does not allow sh; muster asks for no password',
      zh: () => '该机器没有 sudo、sudo 需要密码，或不允许执行 sh；muster 不会询问密码',
    },
    try: {
      en: ({ host }) => [
        `ssh -t ${host} 'sudo -v; sudo -l'    shows what this user may do`,
        `muster doctor --ssh ${host}    without --sudo: what only root may read stays unknown`,
        'muster collect --script > collect.sh    to run it on the machine by hand',
      ],
      zh: ({ host }) => [
        `ssh -t ${host} 'sudo -v; sudo -l'    显示该用户的权限`,
        `muster doctor --ssh ${host}    不使用 --sudo：仅 root 可读的内容将为未知`,
        'muster collect --script > collect.sh    在该机器上手动运行',
      ],
    },
  }),
  'ssh-too-slow': message<{ host: string; seconds: number }>({
    code: 'MU026',
    fact: {
      en: ({ host, seconds }) => `${host} let us wait for more than ${seconds} s`,
      zh: ({ host, seconds }) => `${host} 超过 ${seconds} 秒没有回复完`,
    },
    doing: readingOverSsh,
    means: {
      en: () => 'ssh got in, but a program or a file system of the machine hangs; what was started there ends with the connection',
      zh: () => '已登录，但该机器上的某个程序或文件系统卡住；已启动的内容随连接结束',
    },
    try: {
      en: ({ host }) => [`ssh ${host} uptime`, 'muster doctor --kubeconfig FILE --node NAME    asks the cluster alone'],
      zh: ({ host }) => [`ssh ${host} uptime`, 'muster doctor --kubeconfig FILE --node NAME    仅查询集群'],
    },
  }),
  'ssh-not-installed': message<{ host: string }>({
    code: 'MU027',
    fact: {
      en: ({ host }) => `${host} cannot be reached: there is no ssh on this machine`,
      zh: ({ host }) => `无法连接 ${host}：本机没有 ssh`,
    },
    doing: readingOverSsh,
    try: {
      en: () => ['apt-get install openssh-client', 'muster collect --script > collect.sh    to run it on the machine by hand'],
      zh: () => ['apt-get install openssh-client', 'muster collect --script > collect.sh    在该机器上手动运行'],
    },
  }),
  'ssh-interrupted': message<{ host: string }>({
    code: 'MU028',
    fact: {
      en: ({ host }) => `interrupted while ${host} was read; nothing was changed there, and nothing goes on there`,
      zh: ({ host }) => `读取 ${host} 时被中断；该机器上未做任何更改，也没有残留的进程`,
    },
    try: { en: ({ host }) => [`muster doctor --ssh ${host}`], zh: ({ host }) => [`muster doctor --ssh ${host}`] },
  }),
};
