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
};
