// The hash in a k3s or RKE2 token is not that of the CA which the server shows, as it is seen on the machine itself or when both are
// pasted. What a log alone says of it is MU514, as with kubeadm.
import { cause, type Finding } from '../cause.ts';
import { finding } from '../finding.ts';
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';
import { tokenAnew, tokenPlace } from '../../remedies/k3s-token.ts';

const judge = (facts: Facts): Finding | undefined => {
  const k3s = valueOf(facts.k3s);
  if (k3s?.tokenCaHash === undefined || k3s.servedCaHash === undefined) return undefined;
  const source = { where: tokenPlace(k3s) };
  if (k3s.tokenCaHash === k3s.servedCaHash) return finding('excluded', source, 'both hashes are the same', '两个哈希相同');
  // It is compared only when the agent starts.
  if (valueOf(facts.kubeletHealth)?.ok === true) return undefined;
  const [inToken, served] = [k3s.tokenCaHash.slice(0, 12), k3s.servedCaHash.slice(0, 12)];
  return finding('proved', source, `the token says ${inToken}, the server shows ${served}`, `令牌中为 ${inToken}，服务器为 ${served}`);
};

export const k3sTokenCaHashMismatch = cause({
  code: 'MU508',
  slug: 'k3s-token-ca-hash-mismatch',
  rung: 'identity',
  title: { en: "the CA hash in the k3s token is not that of the server's CA", zh: 'k3s 令牌中的 CA 哈希与服务器 CA 不一致' },
  frequency: 2,
  signs: {
    compared: { weight: 'shows', phrases: [], together: ['k3s-token-hashes-differ'] },
    named: { weight: 'names', phrases: ['[MU508]'] },
    old: { weight: 'points', phrases: ['token does not match the server', 'invalid token CA hash', 'CA hash mismatch', 'token CA hash'] },
    shape: { weight: 'mentions', phrases: ['K10'] },
    usual: { weight: 'suggests', phrases: ['token CA hash does not match'] },
  },
  state: judge,
  remedies: tokenAnew,
  explains: ['server-not-ready', 'unauthorized', 'kubelet-exits'],
  page: {
    en: {
      means:
        "The long form of a k3s token (K10, a hash, two colons) pins the server's CA: the hash is that of the file served at /cacerts. After a new CA (server made anew, CA rotated, file wrapped differently) or through a balancer that ends TLS, the hash differs and the agent stops before it sends its password.",
      check: '    curl -sk https://SERVER:6443/cacerts | sha256sum\n    cut -c4-67 /var/lib/rancher/k3s/server/node-token',
      cure: "Take the token anew from the server (/var/lib/rancher/k3s/server/node-token) and put it into the agent's configuration; remove /var/lib/rancher/k3s/agent/*-ca.crt of the former server. If the served CA is not the server's own, connect to the server and not to the balancer.",
    },
    zh: {
      means:
        'k3s 令牌的长格式（K10 加哈希加双冒号）固定了服务器的 CA：哈希取自 /cacerts 提供的文件。CA 变更（服务器重建、CA 轮换、文件换行不同）或经过终止 TLS 的负载均衡器后，哈希不同，agent 在发送密码之前就会停止。',
      check: '    curl -sk https://SERVER:6443/cacerts | sha256sum\n    cut -c4-67 /var/lib/rancher/k3s/server/node-token',
      cure: '从服务器重新获取令牌（/var/lib/rancher/k3s/server/node-token）并写入 agent 配置；删除旧服务器遗留的 /var/lib/rancher/k3s/agent/*-ca.crt。若所提供的 CA 并非服务器自身的，应直连服务器而不是负载均衡器。',
    },
  },
});
