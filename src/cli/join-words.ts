// What `muster join` says when it ends to wait, in both languages.
import type { Language } from '../language/message.ts';

interface JoinWords {
  ready(sign: string, node: string, seconds: string): string;
  interrupted(folder: string): string;
}

export const joinWords: Readonly<Record<Language, JoinWords>> = {
  en: {
    ready: (sign, node, seconds) => `${sign} this machine is the Ready node ${node} after ${seconds} s; Ctrl-C ends it\n`,
    interrupted: (folder) => `interrupted; what this machine has so far stays in ${folder}, and the same command goes on from there\n`,
  },
  zh: {
    ready: (sign, node, seconds) => `${sign} 本机已成为就绪节点 ${node}，用时 ${seconds} 秒；按 Ctrl-C 结束\n`,
    interrupted: (folder) => `已中断；本机已有的身份保留在 ${folder}，再次运行同一命令即可继续\n`,
  },
};
