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
  'server-answer-unreadable': message<{ server: string; problem: string }>({
    code: 'MU081',
    fact: {
      en: ({ server, problem }) => `the answer of ${server} cannot be read: ${problem}`,
      zh: ({ server, problem }) => `无法读取 ${server} 的应答：${problem}`,
    },
    means: {
      en: () => 'what answers there is perhaps no API server, or something on the way changes what it says',
      zh: () => '应答的可能不是 API 服务器，或者途中有东西改动了它的应答',
    },
  }),
  'server-untrusted': message<{ server: string; problem: string }>({
    code: 'MU082',
    fact: {
      en: ({ server, problem }) => `the certificate of ${server} is not trusted: ${problem}`,
      zh: ({ server, problem }) => `${server} 的证书不受信任：${problem}`,
    },
    means: {
      en: () => 'the kubeconfig names another certificate authority or address than the server uses, or the clocks differ',
      zh: () => 'kubeconfig 中的证书颁发机构或地址与服务器所用的不同，或者两端时钟不一致',
    },
  }),
  'request-refused': message<{ problem: string }>({
    code: 'MU088',
    fact: {
      en: ({ problem }) => `the API server refused: ${problem}`,
      zh: ({ problem }) => `API 服务器已拒绝：${problem}`,
    },
  }),
  'kubeconfig-without-ca': message<{ server: string }>({
    code: 'MU089',
    fact: {
      en: ({ server }) => `the kubeconfig says nothing about the certificate authority of ${server}`,
      zh: ({ server }) => `kubeconfig 中没有 ${server} 的证书颁发机构`,
    },
    means: {
      en: () => 'without it nobody can tell machines which cluster is the right one',
      zh: () => '缺少它就无法告诉加入的机器哪个集群才是正确的',
    },
  }),
  'kubeconfig-missing': message<{ tried: string }>({
    code: 'MU083',
    fact: {
      en: ({ tried }) => `there is no kubeconfig: ${tried} does not exist`,
      zh: ({ tried }) => `找不到 kubeconfig：${tried} 不存在`,
    },
    try: {
      en: () => ['muster server', 'export KUBECONFIG=<file>'],
      zh: () => ['muster server', 'export KUBECONFIG=<文件>'],
    },
  }),
  'kubeconfig-unreadable': message<{ file: string; problem: string }>({
    code: 'MU084',
    fact: {
      en: ({ file, problem }) => `the kubeconfig ${file} cannot be read: ${problem}`,
      zh: ({ file, problem }) => `无法读取 kubeconfig ${file}：${problem}`,
    },
  }),
  'kubeconfig-field-missing': message<{ file: string; field: string }>({
    code: 'MU085',
    fact: {
      en: ({ file, field }) => `the kubeconfig ${file} has no ${field}`,
      zh: ({ file, field }) => `kubeconfig ${file} 缺少 ${field}`,
    },
  }),
  'kubeconfig-field-wrong': message<{ file: string; field: string; value: string; expected: string }>({
    code: 'MU086',
    fact: {
      en: ({ file, field, value, expected }) => `the kubeconfig ${file} has ${field}: ${value}; expected ${expected}`,
      zh: ({ file, field, value, expected }) => `kubeconfig ${file} 中 ${field} 为 ${value}；应为 ${expected}`,
    },
  }),
  'kubeconfig-field-unsupported': message<{ file: string; field: string }>({
    code: 'MU087',
    fact: {
      en: ({ file, field }) => `the kubeconfig ${file} uses ${field}, which Muster does not support`,
      zh: ({ file, field }) => `kubeconfig ${file} 使用了 ${field}，Muster 不支持`,
    },
    try: {
      en: () => ['kubectl config set-credentials <user> --client-certificate=<file> --client-key=<file>'],
      zh: () => ['kubectl config set-credentials <用户> --client-certificate=<文件> --client-key=<文件>'],
    },
  }),
};
