// The hash that a join command or a token of k3s pins is not that of the cluster's CA.
import { cause, type Finding } from '../cause.ts';
import { finding, joinStoppedBy, sourceOf } from '../finding.ts';
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';

/** A pasted line of k3s is told here, as one of kubeadm is. On a machine of k3s its own token is looked at: that is MU508. */
const judge = (facts: Facts): Finding | undefined =>
  joinStoppedBy(facts, 'ca-pin-mismatch') ??
  (facts.k3s.known
    ? finding('excluded', sourceOf(facts.k3s), 'it joins by a token of k3s: see MU508', '该机器通过 k3s 令牌加入：参见 MU508')
    : undefined) ??
  (valueOf(facts.apiAnswer)?.status === 200
    ? finding('excluded', sourceOf(facts.apiAnswer), 'the machine has joined', '该机器已加入')
    : undefined);

export const discoveryCaHashMismatch = cause({
  code: 'MU514',
  slug: 'discovery-ca-hash-mismatch',
  rung: 'identity',
  title: { en: "the CA hash given for joining is not this cluster's", zh: '加入时给出的 CA 哈希与集群不符' },
  frequency: 2,
  signs: {
    usual: {
      weight: 'suggests',
      phrases: [
        '(hash|sha256) * (rebuilt|reinstalled|re-initialised|reinitialized|new ca|regenerated|cached|recreated|before kubeadm reset|first init)',
      ],
    },
    ofK3s: { weight: 'names', phrases: ['token CA hash does not match the Cluster CA certificate hash', 'token CA hash does not match'] },
    compared: { weight: 'shows', phrases: [], together: ['pinned-hash-of-another-authority'] },
    named: {
      weight: 'names',
      phrases: [
        'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',

        'CA hash does not match',
        '(dgst -sha256|openssl dgst|sha256sum) * (another|different|other) (value|hash|sum|result|digest) * (join|discovery|sha256)',
        '(hash|ca-cert-hash) * from * (another|different|other|the other) cluster',
        'unknown format * sha256',
        'expected a 32 byte SHA-256 hash',

        'none of the public keys * are pinned',
        'public keys * are pinned',
        'cluster CA found in cluster-info ConfigMap is invalid',
        'cluster CA found in cluster-info configmap is invalid',
        'unable to verify cluster CA certificate hash',
        'invalid public key hash',
        'invalid hash, expected',
        'hash * is not pinned',
        'discovery-token-ca-cert-hash * mismatch',
        'discovery-token-ca-cert-hash * does not match',
        'discovery-token-ca-cert-hash * wrong',
        'not pinned',
        'public key sha256:{hash} not pinned',
        'discovery-token-ca-cert-hash * (wrong|old|other|another|different|mismatch|previous|stale|not match|invalid)',
        'ca-cert-hash * (wrong|old|other|another|different|mismatch|previous|stale|not match|invalid)',
        '(wrong|old|stale|different) * ca-cert-hash',
        '(hash|sha256) * (不一致|不匹配|不对|错误)',
        're-run of kubeadm init',
        'invalid discovery token CA certificate hash',
        'discoveryTokenCACertHashes',
      ],
    },
    shown: { weight: 'mentions', phrases: ['discovery-token-ca-cert-hash'] },
  },
  state: judge,
  explains: ['waiting-timed-out'],
  becauseOf: ['cluster-info-ca-wrong'],
  page: {
    en: {
      means:
        "--discovery-token-ca-cert-hash, and the part after K10 in a token of k3s or RKE2, pin the public key of the cluster's CA. The one given belongs to another cluster, to the CA before a `kubeadm reset`, or was copied incompletely; or the address leads to another cluster's API server.",
      check:
        '    openssl x509 -pubkey -noout -in /etc/kubernetes/pki/ca.crt | openssl pkey -pubin -outform der | sha256sum\n    curl -sk https://SERVER:6443/cacerts | sha256sum   # k3s: the part of the token between K10 and ::',
      cure: 'Take the join command anew on the control plane that you mean: `kubeadm token create --print-join-command`; with k3s and RKE2 the token in /var/lib/rancher/*/server/node-token. Do not skip the check with --discovery-token-unsafe-skip-ca-verification on a network you do not own.',
    },
    zh: {
      means:
        '--discovery-token-ca-cert-hash（k3s 与 RKE2 令牌中 K10 之后的部分同理）固定了集群 CA 的公钥。所给的哈希属于其他集群、属于 `kubeadm reset` 之前的 CA，或复制不完整；也可能地址指向了另一个集群的 API 服务器。',
      check:
        '    openssl x509 -pubkey -noout -in /etc/kubernetes/pki/ca.crt | openssl pkey -pubin -outform der | sha256sum\n    curl -sk https://SERVER:6443/cacerts | sha256sum   # k3s: 令牌中 K10 与 :: 之间的部分',
      cure: '在目标控制平面上重新获取加入命令：`kubeadm token create --print-join-command`；k3s 与 RKE2 使用 /var/lib/rancher/*/server/node-token 中的令牌。在不受信任的网络中不要用 --discovery-token-unsafe-skip-ca-verification 跳过校验。',
    },
  },
});
