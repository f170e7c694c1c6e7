// MU000 to MU019: the command line.
import { message } from '../message.ts';

export const cliMessages = {
  'node-name-unfit': message<{ name: string; of: string | undefined }>({
    code: 'MU016',
    fact: {
      en: ({ name, of = 'the host name' }) => `${of} "${name}" cannot be the name of a node`,
      zh: ({ name, of = '主机名' }) => `${of} "${name}" 不能用作节点名称`,
    },
    means: {
      en: () => 'small letters, digits, hyphens and dots, a letter or digit at both ends, at most 63 characters between dots',
      zh: () => '只能含小写字母、数字、连字符和点，以字母或数字开头和结尾，各段不超过 63 个字符',
    },
    try: {
      en: () => ['choose one: --node-name edge-7'],
      zh: () => ['另选一个：--node-name edge-7'],
    },
  }),
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
  'argument-missing': message<{ command: string; argument: string }>({
    code: 'MU006',
    fact: {
      en: ({ command, argument }) => `${command} needs ${argument}`,
      zh: ({ command, argument }) => `${command} 缺少参数 ${argument}`,
    },
    try: { en: ({ command }) => [`${command} --help`], zh: ({ command }) => [`${command} --help`] },
  }),
  'option-value-missing': message<{ command: string; option: string }>({
    code: 'MU007',
    fact: { en: ({ option }) => `${option} stands without its value`, zh: ({ option }) => `${option} 后面缺少值` },
    try: { en: ({ command }) => [`${command} --help`], zh: ({ command }) => [`${command} --help`] },
  }),
  'arguments-too-many': message<{ command: string; typed: string }>({
    code: 'MU008',
    fact: {
      en: ({ command, typed }) => `${command} does not take that many words: ${typed}`,
      zh: ({ command, typed }) => `${command} 不接受这么多参数：${typed}`,
    },
    try: { en: ({ command }) => [`${command} --help`], zh: ({ command }) => [`${command} --help`] },
  }),
  'node-too-old': message<{ found: string; needed: string; path: string }>({
    code: 'MU009',
    fact: {
      en: ({ found, needed, path }) => `muster needs Node ${needed} or later, and ${path} is Node ${found}`,
      zh: ({ found, needed, path }) => `muster 需要 Node ${needed} 或更高版本，而 ${path} 是 Node ${found}`,
    },
    means: {
      en: () => 'the database that keeps the objects, node:sqlite, is not in older versions of Node',
      zh: () => '保存对象所用的数据库 node:sqlite 在旧版 Node 中不存在',
    },
    try: {
      en: ({ path }) => [`install a newer Node beside it and start muster with that one instead of ${path}`],
      zh: ({ path }) => [`另行安装较新的 Node，并用它代替 ${path} 启动 muster`],
    },
  }),
  'option-value-invalid': message<{ option: string; value: string; expected: string }>({
    code: 'MU004',
    fact: {
      en: ({ option, value, expected }) => `${option} "${value}" is none of ${expected}`,
      zh: ({ option, value, expected }) => `${option} 的值 "${value}" 无效，可选值为 ${expected}`,
    },
  }),
  'option-value-malformed': message<{ option: string; value: string; expected: string }>({
    code: 'MU010',
    fact: {
      en: ({ option, value, expected }) => `${option} "${value}" cannot be read; it looks like ${expected}`,
      zh: ({ option, value, expected }) => `无法识别 ${option} 的值 "${value}"，正确写法如 ${expected}`,
    },
  }),
  'folder-not-made-by-up': message<{ folder: string }>({
    code: 'MU011',
    fact: { en: ({ folder }) => `${folder} was not made by muster up`, zh: ({ folder }) => `${folder} 不是由 muster up 创建的` },
    means: {
      en: () => 'muster down removes only what muster up made, so nothing was changed',
      zh: () => 'muster down 只删除 muster up 创建的内容，因此未做任何更改',
    },
  }),
  'trial-still-running': message<{ folder: string }>({
    code: 'MU012',
    fact: { en: ({ folder }) => `a control plane is running on ${folder}`, zh: ({ folder }) => `有一个控制平面正在使用 ${folder}` },
    means: { en: () => 'nothing was changed', zh: () => '未做任何更改' },
    try: {
      en: () => ['end it with Ctrl-C in its terminal, then: muster down'],
      zh: () => ['先在其终端中按 Ctrl-C 结束，然后运行：muster down'],
    },
  }),
  'token-malformed': message<{ typed: string }>({
    code: 'MU013',
    fact: { en: ({ typed }) => `"${typed}" is no bootstrap token`, zh: ({ typed }) => `"${typed}" 不是引导令牌` },
    means: {
      en: () => 'a token is 6 and 16 small letters or digits with a point between, such as abcdef.0123456789abcdef; its id is the first 6',
      zh: () => '令牌由 6 位与 16 位小写字母或数字组成，中间以点分隔，例如 abcdef.0123456789abcdef；其 ID 为前 6 位',
    },
    try: { en: () => ['muster token generate    makes one'], zh: () => ['muster token generate    可生成一个'] },
  }),
  'token-exists': message<{ id: string }>({
    code: 'MU014',
    fact: { en: ({ id }) => `there is a token with the id "${id}" already`, zh: ({ id }) => `已存在 ID 为 "${id}" 的令牌` },
    try: { en: ({ id }) => [`muster token delete ${id}`], zh: ({ id }) => [`muster token delete ${id}`] },
  }),
  'token-groups-unused': message<{ usages: string }>({
    code: 'MU015',
    fact: {
      en: ({ usages }) => `a token with --usages ${usages} identifies nobody, so it has no groups`,
      zh: ({ usages }) => `--usages ${usages} 的令牌不用于身份验证，因此不能有用户组`,
    },
    try: { en: () => ['--usages signing,authentication'], zh: () => ['--usages signing,authentication'] },
  }),
  'explain-unknown': message<{ typed: string; nearest: string | undefined }>({
    code: 'MU005',
    fact: { en: ({ typed }) => `there is no error "${typed}" to explain`, zh: ({ typed }) => `没有名为 "${typed}" 的错误可供解释` },
    try: {
      en: ({ nearest }) => [
        nearest === undefined ? 'muster explain, without a code, lists all of them' : `did you mean: muster explain ${nearest}`,
      ],
      zh: ({ nearest }) => [
        nearest === undefined ? '运行不带代码的 muster explain 可列出全部错误' : `您是否想输入：muster explain ${nearest}`,
      ],
    },
  }),
};
