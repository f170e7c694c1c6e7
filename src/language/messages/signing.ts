// MU060 to MU069: keys and certificates.
import { message } from '../message.ts';

export const signingMessages = {
  'key-file-unreadable': message<{ file: string; problem: string }>({
    code: 'MU060',
    fact: {
      en: ({ file, problem }) => `the key or certificate in ${file} cannot be used: ${problem}`,
      zh: ({ file, problem }) => `${file} 中的密钥或证书无法使用：${problem}`,
    },
    means: {
      en: () => 'Muster never replaces a key it did not read, because what it signed would stop being trusted',
      zh: () => 'Muster 不会替换读不出的密钥，否则由它签发的证书将不再受信任',
    },
    try: { en: ({ file }) => [`put ${file} back from a backup`], zh: ({ file }) => [`从备份中恢复 ${file}`] },
  }),
  'key-pair-incomplete': message<{ present: string; missing: string }>({
    code: 'MU061',
    fact: {
      en: ({ present, missing }) => `${present} is there but ${missing} is not`,
      zh: ({ present, missing }) => `存在 ${present}，但缺少 ${missing}`,
    },
    means: {
      en: () => 'without its key nothing new can be signed, and a new key would not be trusted by what already runs',
      zh: () => '没有该密钥就无法签发新内容，而新密钥不会被正在运行的组件信任',
    },
    try: {
      en: ({ present, missing }) => [
        `put ${missing} back from a backup`,
        `if nothing relies on it yet, move ${present} away; both are then made anew`,
      ],
      zh: ({ present, missing }) => [`从备份中恢复 ${missing}`, `如果还没有组件依赖它，请移走 ${present}，两个文件将重新生成`],
    },
  }),
  'key-pair-mismatch': message<{ key: string; certificate: string }>({
    code: 'MU062',
    fact: {
      en: ({ key, certificate }) => `${key} is not the key of ${certificate}`,
      zh: ({ key, certificate }) => `${key} 不是 ${certificate} 的密钥`,
    },
    means: {
      en: () => 'the two files come from different clusters or different backups; what one signs the other does not vouch for',
      zh: () => '这两个文件来自不同的集群或不同的备份；由一个签发的内容无法被另一个验证',
    },
    try: {
      en: () => ['put back the two files that belong together, from one backup'],
      zh: () => ['从同一份备份中恢复配对的两个文件'],
    },
  }),
  'authority-expired': message<{ file: string; ended: string }>({
    code: 'MU063',
    fact: {
      en: ({ file, ended }) => `the certificate authority in ${file} ended on ${ended}`,
      zh: ({ file, ended }) => `${file} 中的证书颁发机构已于 ${ended} 到期`,
    },
    means: {
      en: () => 'no certificate it signs would be valid, and none it ever signed is',
      zh: () => '它签发的任何证书（包括以前签发的）都不再有效',
    },
    try: {
      en: ({ file }) => ['date    shows whether the clock of this machine is right', `renew ${file} with the same key`],
      zh: ({ file }) => ['date    检查本机时钟是否正确', `使用同一密钥续签 ${file}`],
    },
  }),
};
