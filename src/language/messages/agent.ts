// MU090 to MU099: a machine joining a cluster, and staying in it.
import { message } from '../message.ts';

export const agentMessages = {
  'cluster-info-missing': message<{ server: string; problem: string }>({
    code: 'MU090',
    fact: {
      en: ({ server, problem }) => `${server} does not say which cluster it is: ${problem}`,
      zh: ({ server, problem }) => `${server} 没有说明自己是哪个集群：${problem}`,
    },
    doing: {
      en: () => 'reading the ConfigMap cluster-info in kube-public, as nobody in particular',
      zh: () => '以匿名身份读取 kube-public 中的 ConfigMap cluster-info',
    },
    try: {
      en: () => ['check the address: it must be an API server of a cluster made by muster or kubeadm'],
      zh: () => ['检查地址：它必须是由 muster 或 kubeadm 创建的集群的 API 服务器'],
    },
  }),
  'join-token-unknown': message<{ server: string; id: string }>({
    code: 'MU091',
    fact: {
      en: ({ server, id }) => `the cluster at ${server} does not know the token "${id}", or no longer`,
      zh: ({ server, id }) => `${server} 的集群不认识令牌 "${id}"，或其已过期`,
    },
    means: {
      en: () =>
        'cluster-info carries no signature of this token: it expired, was deleted, is of another cluster, or is not meant for signing',
      zh: () => 'cluster-info 中没有该令牌的签名：令牌已过期、已删除、属于其他集群，或不用于签名',
    },
    try: {
      en: () => ['on the control plane: muster token create --print-join-command'],
      zh: () => ['在控制平面上运行：muster token create --print-join-command'],
    },
  }),
  'join-token-wrong': message<{ server: string; id: string }>({
    code: 'MU092',
    fact: {
      en: ({ server, id }) => `what ${server} says of its cluster is not signed with this secret of the token "${id}"`,
      zh: ({ server, id }) => `${server} 的集群信息并非用令牌 "${id}" 的这一密钥签名`,
    },
    means: {
      en: () => 'the second half of the token is mistyped, or whoever answers is not the cluster the token is of',
      zh: () => '令牌的后半部分输入有误，或应答者并不是令牌所属的集群',
    },
    try: {
      en: () => ['copy the whole token again', 'on the control plane: muster token create --print-join-command'],
      zh: () => ['重新复制完整的令牌', '在控制平面上运行：muster token create --print-join-command'],
    },
  }),
  'ca-pin-mismatch': message<{ server: string; expected: string; found: string }>({
    code: 'MU093',
    fact: {
      en: ({ server, expected, found }) => `the certificate authority of ${server} is ${found}, not ${expected}`,
      zh: ({ server, expected, found }) => `${server} 的证书颁发机构是 ${found}，而不是 ${expected}`,
    },
    means: {
      en: () =>
        'this is another cluster than the one meant, its authority was made anew, or somebody stands between; nothing was sent to it',
      zh: () => '这不是所指的集群，或其颁发机构已重建，或有人在中间冒充；没有向其发送任何内容',
    },
    try: {
      en: () => ['on the control plane: muster token create --print-join-command    prints the right one'],
      zh: () => ['在控制平面上运行：muster token create --print-join-command    可输出正确的值'],
    },
  }),
  'clocks-differ': message<{ server: string; machine: string; there: string; problem: string }>({
    code: 'MU094',
    fact: {
      en: ({ server, problem }) => `by the clock of this machine the certificate of ${server} is not valid: ${problem}`,
      zh: ({ server, problem }) => `按本机时钟，${server} 的证书无效：${problem}`,
    },
    means: {
      en: ({ machine, there }) => `here it is ${machine}, there it is ${there}`,
      zh: ({ machine, there }) => `本机时间为 ${machine}，对方时间为 ${there}`,
    },
    try: {
      en: () => ['timedatectl    shows the clock and whether it is kept right', 'set the clock that is wrong, then try again'],
      zh: () => ['timedatectl    查看时钟及其同步状态', '校正有误的时钟后重试'],
    },
  }),
  'join-unreachable': message<{ servers: string; problem: string }>({
    code: 'MU095',
    fact: {
      en: ({ servers, problem }) => `no API server answers at ${servers}: ${problem}`,
      zh: ({ servers, problem }) => `${servers} 上没有 API 服务器应答：${problem}`,
    },
    doing: { en: () => 'looking for the cluster to join', zh: () => '查找要加入的集群' },
    try: {
      en: ({ servers }) => [
        `curl -k ${servers.split(',')[0] ?? ''}/version    tells whether anything answers`,
        'check the address, the firewall and whether the server runs',
      ],
      zh: ({ servers }) => [`curl -k ${servers.split(',')[0] ?? ''}/version    查看是否有应答`, '检查地址、防火墙以及服务器是否在运行'],
    },
  }),
  'join-token-refused': message<{ problem: string }>({
    code: 'MU096',
    fact: {
      en: ({ problem }) => `the cluster does not give a certificate for the token: ${problem}`,
      zh: ({ problem }) => `集群拒绝为该令牌签发证书：${problem}`,
    },
    means: {
      en: () => 'the token expired meanwhile, is not meant for authentication, or its groups may not ask for certificates',
      zh: () => '令牌已过期、不用于身份验证，或其用户组无权申请证书',
    },
    try: {
      en: () => ['on the control plane: muster token create --print-join-command'],
      zh: () => ['在控制平面上运行：muster token create --print-join-command'],
    },
  }),
  'not-joined': message<{ folder: string; missing: string }>({
    code: 'MU097',
    fact: {
      en: ({ missing }) => `this machine has not joined a cluster yet, and ${missing} is not given`,
      zh: ({ folder, missing }) => `本机尚未加入集群（${folder}），且未指定 ${missing}`,
    },
    means: {
      en: ({ folder }) => `there is no identity in ${folder}`,
      zh: ({ folder }) => `${folder} 中没有身份信息`,
    },
    try: {
      en: () => ['on the control plane: muster token create --print-join-command    prints what to add'],
      zh: () => ['在控制平面上运行：muster token create --print-join-command    可输出所需参数'],
    },
  }),
  'node-name-kept': message<{ kept: string; asked: string; folder: string }>({
    code: 'MU098',
    fact: {
      en: ({ kept, asked }) => `this machine is the node "${kept}" and cannot become "${asked}"`,
      zh: ({ kept, asked }) => `本机是节点 "${kept}"，不能改为 "${asked}"`,
    },
    means: {
      en: () => 'a node is known by its name: certificate, Node and lease carry it, so it is decided once',
      zh: () => '节点以名称为准：证书、Node 与租约都带有该名称，因此只决定一次',
    },
    try: {
      en: ({ kept, folder }) => [
        `leave --node-name out, or say ${kept}`,
        `to begin anew under another name: kubectl delete node ${kept}, and remove ${folder}`,
      ],
      zh: ({ kept, folder }) => [
        `不指定 --node-name，或指定为 ${kept}`,
        `若要以新名称重新开始：kubectl delete node ${kept}，并删除 ${folder}`,
      ],
    },
  }),
  'certificate-request-denied': message<{ name: string; problem: string }>({
    code: 'MU099',
    fact: {
      en: ({ name, problem }) => `the cluster refused the certificate request ${name}: ${problem}`,
      zh: ({ name, problem }) => `集群已拒绝 CSR ${name}：${problem}`,
    },
    try: { en: ({ name }) => [`kubectl describe csr ${name}`], zh: ({ name }) => [`kubectl describe csr ${name}`] },
  }),
};
