// The client certificate is signed by a CA which this API server does not accept, often one of the same name.
import { bootstrapAgain } from '../../remedies/bootstrap-again.ts';
import { cause, type Finding } from '../cause.ts';
import { finding, isRefused, sourceOf } from '../finding.ts';
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';
import { relinkCertificate } from '../../remedies/relink-certificate.ts';

const judge = (facts: Facts): Finding | undefined => {
  const certificate = valueOf(facts.clientCertificate);
  // An authority that did not sign the API server's certificate may be the wrong one itself.
  if (certificate?.signedByClusterCa === undefined || valueOf(facts.apiCertificate)?.verified === false) return undefined;
  const source = sourceOf(facts.clientCertificate);
  if (certificate.signedByClusterCa) return finding('excluded', source, "the cluster's CA signed it", '由集群 CA 签发');
  const en = `it says "${certificate.issuer}" signed it, and that CA's key did not`;
  return finding(isRefused(facts) === false ? 'against' : 'proved', source, en, `签发者为 "${certificate.issuer}"，但签名与集群 CA 不符`);
};

export const clientCertOtherCa = cause({
  code: 'MU504',
  slug: 'client-cert-other-ca',
  rung: 'identity',
  title: { en: 'the client certificate is signed by another CA', zh: '客户端证书由其他 CA 签发' },
  frequency: 2,
  signs: {
    compared: { weight: 'names', phrases: [], together: ['client-of-another-authority'] },
    named: {
      weight: 'suggests',
      phrases: ['[MU504]', 'tls: unknown certificate authority'],
    },
    hinted: {
      weight: 'points',
      phrases: [],
    },
    shown: { weight: 'mentions', phrases: ['tls: bad certificate'] },
    usual: {
      weight: 'suggests',
      phrases: [
        'Unable to authenticate the request * certificate signed by unknown authority',

        'verifying certificate * failed: x509: certificate signed by unknown authority',
        'Unable to authenticate the request * crypto/rsa: verification error',
      ],
    },
  },
  state: judge,
  remedies: (facts) => [...relinkCertificate(facts), ...bootstrapAgain(facts)],
  explains: ['unauthorized', 'register-failed', 'node-not-found', 'lease-failed', 'list-failed', 'certificate-unknown'],
  becauseOf: ['stale-state-old-cluster'],
  page: {
    en: {
      means:
        'The API server accepts client certificates of its client CA only. A machine that was in another cluster, or whose cluster was made anew, still holds one of the former CA; both are usually called CN=kubernetes, so the names tell nothing and only the signature does.',
      check:
        '    openssl verify -CAfile /etc/kubernetes/pki/ca.crt /var/lib/kubelet/pki/kubelet-client-current.pem\n    openssl x509 -noout -issuer -serial -in /var/lib/kubelet/pki/kubelet-client-current.pem',
      cure: "Join again with a fresh token: on a worker `kubeadm reset`, then `kubeadm join`. When the control plane's CA was replaced by mistake, put the former ca.crt and ca.key back instead: every node then works again.",
    },
    zh: {
      means:
        'API 服务器只接受其客户端 CA 签发的证书。曾属于其他集群的机器，或集群重建后的机器，仍持有旧 CA 签发的证书；两个 CA 通常都叫 CN=kubernetes，名称无法区分，只有签名可以。',
      check:
        '    openssl verify -CAfile /etc/kubernetes/pki/ca.crt /var/lib/kubelet/pki/kubelet-client-current.pem\n    openssl x509 -noout -issuer -serial -in /var/lib/kubelet/pki/kubelet-client-current.pem',
      cure: '使用新令牌重新加入：在工作节点执行 `kubeadm reset`，再执行 `kubeadm join`。若是误换了控制平面的 CA，则恢复原来的 ca.crt 与 ca.key，所有节点即可恢复。',
    },
  },
});
