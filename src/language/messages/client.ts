// MU080 to MU099: speaking to a cluster.
import { message } from '../message.ts';

export const clientMessages = {
  'server-unreachable': message<{ server: string; problem: string }>({
    code: 'MU080',
    fact: {
      en: ({ server, problem }) => `no API server answers at ${server}: ${problem}`,
      zh: ({ server, problem }) => `${server} 上没有 API 服务器应答：${problem}`,
    },
  }),
};
