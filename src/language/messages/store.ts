// MU040 to MU059: keeping objects.
import { message } from '../message.ts';

export const storeMessages = {
  'store-locked': message<{ folder: string }>({
    code: 'MU040',
    fact: {
      en: ({ folder }) => `another Muster is running on the data in ${folder}`,
      zh: ({ folder }) => `另一个 Muster 正在使用 ${folder} 中的数据`,
    },
    means: {
      en: () => 'two servers on one folder would destroy it, so this one did not start',
      zh: () => '两个服务器同时使用一个目录会损坏数据，因此本进程没有启动',
    },
    try: {
      en: () => ['stop the other one, or give this one a folder of its own: muster server --data-dir DIR'],
      zh: () => ['先停止另一个，或为本进程指定单独的目录：muster server --data-dir 目录'],
    },
  }),
};
