// MU020 to MU039: the control plane as a whole.
import { message } from '../message.ts';

export const serverMessages = {
  'port-in-use': message<{ address: string; port: number }>({
    code: 'MU020',
    fact: {
      en: ({ address, port }) => `something else already listens on ${address}:${port}`,
      zh: ({ address, port }) => `${address}:${port} 已被其他程序占用`,
    },
    doing: { en: () => 'opening the port of the API server', zh: () => '打开 API 服务器端口' },
    try: {
      en: ({ port }) => [`ss -ltnp 'sport = :${port}'    shows who it is`, 'muster server --listen ADDRESS:PORT    takes another port'],
      zh: ({ port }) => [`ss -ltnp 'sport = :${port}'    查看占用者`, 'muster server --listen 地址:端口    改用其他端口'],
    },
  }),
};
