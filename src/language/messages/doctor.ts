// MU030 to MU039: the doctor itself; what it finds has the codes MU1xx to MU9xx.
import { message } from '../message.ts';

export const doctorMessages = {
  'evidence-unreadable': message<{ path: string; problem: string }>({
    code: 'MU030',
    fact: { en: ({ path, problem }) => `${path} cannot be read: ${problem}`, zh: ({ path, problem }) => `无法读取 ${path}：${problem}` },
    doing: { en: () => 'reading the evidence', zh: () => '读取证据' },
    try: {
      en: () => ['journalctl -u kubelet | muster doctor --evidence -'],
      zh: () => ['journalctl -u kubelet | muster doctor --evidence -'],
    },
  }),
  'nothing-to-examine': message<{ command: string }>({
    code: 'MU031',
    fact: { en: () => 'there is nothing to examine', zh: () => '没有可供诊断的内容' },
    try: {
      en: ({ command }) => [`journalctl -u kubelet | ${command} --evidence -`, `${command} --help`],
      zh: ({ command }) => [`journalctl -u kubelet | ${command} --evidence -`, `${command} --help`],
    },
  }),
};
