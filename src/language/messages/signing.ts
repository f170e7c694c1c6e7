// MU060 to MU079: keys and certificates.
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
};
