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
  'address-not-here': message<{ address: string; port: number }>({
    code: 'MU021',
    fact: {
      en: ({ address }) => `this machine has no address ${address} to listen on`,
      zh: ({ address }) => `本机没有可供监听的地址 ${address}`,
    },
    doing: { en: () => 'opening the port of the API server', zh: () => '打开 API 服务器端口' },
    try: {
      en: ({ port }) => [
        'ip address    shows which addresses there are',
        `muster server --listen 0.0.0.0:${port}    listens on all of them`,
      ],
      zh: ({ port }) => ['ip address    查看本机地址', `muster server --listen 0.0.0.0:${port}    监听全部地址`],
    },
  }),
  'port-needs-root': message<{ address: string; port: number }>({
    code: 'MU022',
    fact: {
      en: ({ address, port }) => `this user may not listen on ${address}:${port}`,
      zh: ({ address, port }) => `当前用户无权监听 ${address}:${port}`,
    },
    doing: { en: () => 'opening the port of the API server', zh: () => '打开 API 服务器端口' },
    means: { en: () => 'ports below 1024 are kept for root', zh: () => '1024 以下的端口只供 root 使用' },
    try: {
      en: ({ address }) => [`muster server --listen ${address}:6443    takes the usual port`],
      zh: ({ address }) => [`muster server --listen ${address}:6443    使用常用端口`],
    },
  }),
  'data-folder-unusable': message<{ folder: string }>({
    code: 'MU023',
    fact: {
      en: ({ folder }) => `${folder} cannot be used as the folder of the data`,
      zh: ({ folder }) => `${folder} 不能用作数据目录`,
    },
    doing: { en: () => 'opening the folder of the data', zh: () => '打开数据目录' },
    try: {
      en: ({ folder }) => [`ls -ld ${folder}    shows what it is and whose`, 'muster server --data-dir DIR    takes another folder'],
      zh: ({ folder }) => [`ls -ld ${folder}    查看其类型与属主`, 'muster server --data-dir 目录    改用其他目录'],
    },
  }),
  'authority-differs': message<{ folder: string; own: string; recorded: string }>({
    code: 'MU024',
    fact: {
      en: ({ folder, own, recorded }) => `the authority in ${folder} is ${own}, and this cluster lives by ${recorded}`,
      zh: ({ folder, own, recorded }) => `${folder} 中的 CA 是 ${own}，而本集群使用的是 ${recorded}`,
    },
    doing: { en: () => 'comparing the keys with those recorded in the store', zh: () => '核对密钥与存储中的记录' },
    means: {
      en: () => 'the store belongs to a cluster with another authority: its machines would not believe this server, nor it them',
      zh: () => '该存储属于使用另一个 CA 的集群：集群中的机器与本服务器互不信任',
    },
    try: {
      en: ({ folder }) => [
        `copy ca.crt, ca.key, sa.pub and sa.key from another server of the cluster, or from a backup, into ${folder}`,
        'or name the folder that holds them: muster server --pki-dir DIR',
        `to change the authority on purpose, put both certificates into ${folder}/ca.crt, the new one first`,
      ],
      zh: ({ folder }) => [
        `从集群的其他服务器或备份中，将 ca.crt、ca.key、sa.pub 和 sa.key 复制到 ${folder}`,
        '或指定保存它们的目录：muster server --pki-dir 目录',
        `若要更换 CA，将新旧两个证书都放入 ${folder}/ca.crt，新证书在前`,
      ],
    },
  }),
  'service-account-key-differs': message<{ folder: string; own: string; recorded: string }>({
    code: 'MU025',
    fact: {
      en: ({ folder, own, recorded }) => `the key for service accounts in ${folder} is ${own}, and this cluster lives by ${recorded}`,
      zh: ({ folder, own, recorded }) => `${folder} 中的服务账户密钥是 ${own}，而本集群使用的是 ${recorded}`,
    },
    doing: { en: () => 'comparing the keys with those recorded in the store', zh: () => '核对密钥与存储中的记录' },
    means: {
      en: () => 'tokens signed by one server would be refused by the others',
      zh: () => '一台服务器签发的令牌会被其他服务器拒绝',
    },
    try: {
      en: ({ folder }) => [
        `copy sa.pub and sa.key from another server of the cluster, or from a backup, into ${folder}`,
        `to change the key on purpose, add the old public key to ${folder}/sa.pub`,
      ],
      zh: ({ folder }) => [
        `从集群的其他服务器或备份中，将 sa.pub 和 sa.key 复制到 ${folder}`,
        `若要更换密钥，将旧公钥一并加入 ${folder}/sa.pub`,
      ],
    },
  }),
};
