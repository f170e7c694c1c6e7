// MU029 to MU032: the doctor itself; what it finds has the codes MU1xx to MU9xx.
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
  'bundle-invalid': message<{ path: string }>({
    code: 'MU031',
    fact: {
      en: ({ path }) => `${path} is no bundle that this muster can read`,
      zh: ({ path }) => `${path} 不是此版本 muster 可读取的诊断包`,
    },
    means: {
      en: () => 'a bundle begins with the line "muster-bundle 1"; a later version of muster may write another',
      zh: () => '诊断包以 "muster-bundle 1" 开头；更高版本的 muster 可能使用其他格式',
    },
    try: {
      en: () => ['on the machine: muster collect -o bundle.txt', 'lines that are no bundle: muster doctor --evidence FILE'],
      zh: () => ['在该机器上：muster collect -o bundle.txt', '普通日志：muster doctor --evidence FILE'],
    },
  }),
  'cause-unknown': message<{ typed: string; nearest: string | undefined }>({
    code: 'MU029',
    fact: { en: ({ typed }) => `there is no cause "${typed}" to put right`, zh: ({ typed }) => `没有名为 "${typed}" 的原因可供修复` },
    try: {
      en: ({ nearest }) => [nearest === undefined ? 'muster doctor' : `did you mean: muster doctor fix ${nearest}`],
      zh: ({ nearest }) => [nearest === undefined ? 'muster doctor' : `您是否想输入：muster doctor fix ${nearest}`],
    },
  }),
  'repair-unknown': message<{ id: string | undefined }>({
    code: 'MU032',
    fact: {
      en: ({ id }) => (id === undefined ? 'there is no repair to take back' : `there is no repair ${id}`),
      zh: ({ id }) => (id === undefined ? '没有可撤销的修复' : `没有编号为 ${id} 的修复`),
    },
    try: { en: () => ['muster doctor log'], zh: () => ['muster doctor log'] },
  }),
};
