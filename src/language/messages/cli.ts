// MU000 to MU019: the command line.
import { message } from '../message.ts';

export const cliMessages = {
  unexpected: message<{ what: string }>({
    code: 'MU000',
    fact: { en: ({ what }) => `Muster met something it did not expect: ${what}`, zh: ({ what }) => `Muster 遇到了意料之外的情况：${what}` },
    means: { en: () => 'this is a fault in Muster, not in what you typed', zh: () => '这是 Muster 自身的缺陷，与您的输入无关' },
    try: {
      en: () => ['run the command again with MUSTER_DEBUG=1 and report what it prints'],
      zh: () => ['设置 MUSTER_DEBUG=1 后重新运行该命令，并反馈其输出'],
    },
  }),
  'unknown-command': message<{ typed: string; nearest: string | undefined }>({
    code: 'MU001',
    fact: { en: ({ typed }) => `there is no command "${typed}"`, zh: ({ typed }) => `没有名为 "${typed}" 的命令` },
    try: {
      en: ({ nearest }) => [nearest === undefined ? 'muster --help' : `did you mean: muster ${nearest}`],
      zh: ({ nearest }) => [nearest === undefined ? 'muster --help' : `您是否想输入：muster ${nearest}`],
    },
  }),
  'unknown-option': message<{ command: string; typed: string; nearest: string | undefined }>({
    code: 'MU002',
    fact: { en: ({ command, typed }) => `${command} has no option ${typed}`, zh: ({ command, typed }) => `${command} 没有选项 ${typed}` },
    try: {
      en: ({ command, nearest }) => [nearest === undefined ? `${command} --help` : `did you mean: ${nearest}`],
      zh: ({ command, nearest }) => [nearest === undefined ? `${command} --help` : `您是否想输入：${nearest}`],
    },
  }),
  'usage-invalid': message<{ command: string; problem: string }>({
    code: 'MU003',
    fact: { en: ({ problem }) => problem, zh: ({ problem }) => `命令行有误：${problem}` },
    try: { en: ({ command }) => [`${command} --help`], zh: ({ command }) => [`${command} --help`] },
  }),
  'option-value-invalid': message<{ option: string; value: string; expected: string }>({
    code: 'MU004',
    fact: {
      en: ({ option, value, expected }) => `${option} "${value}" is not ${expected}`,
      zh: ({ option, value, expected }) => `${option} 的值 "${value}" 无效，应为 ${expected}`,
    },
  }),
  'explain-unknown': message<{ typed: string }>({
    code: 'MU005',
    fact: { en: ({ typed }) => `there is no error "${typed}" to explain`, zh: ({ typed }) => `没有名为 "${typed}" 的错误可供解释` },
    try: { en: () => ['muster explain, without a code, lists all of them'], zh: () => ['运行不带代码的 muster explain 可列出全部错误'] },
  }),
};
