// The cluster-info that joining machines read holds another CA than the one the API server uses.
import { cause, type Finding } from '../cause.ts';
import { finding, sourceOf } from '../finding.ts';
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';
import { isOutside } from '../way-in.ts';

const judge = (facts: Facts): Finding | undefined => {
  const told = valueOf(facts.clusterInfo)?.caHashes;
  const served = valueOf(facts.apiCertificate);
  if (told === undefined || served === undefined) return undefined;
  const source = sourceOf(facts.clusterInfo);
  const isTold = (hashes: readonly string[] = []): boolean => hashes.some((hash) => told.includes(hash));
  const own = valueOf(facts.kubeconfig)?.caHashes;
  if (served.verified)
    return isTold(own) ? finding('excluded', source, "it holds the API server's CA", '其中的 CA 即 API 服务器的 CA') : undefined;
  const took = isOutside(facts) && served.coversEndpoint && isTold(valueOf(facts.bootstrapKubeconfig)?.caHashes);
  if (!took) return undefined;
  const en = `its CA is the one here, which did not sign the certificate of the API server (${served.issuer})`;
  return finding('proved', source, en, `其中的 CA 与本机一致，却未签发 API 服务器证书（${served.issuer}）`);
};

export const clusterInfoCaWrong = cause({
  code: 'MU513',
  slug: 'cluster-info-ca-wrong',
  rung: 'identity',
  title: { en: "cluster-info holds another CA than the API server's", zh: 'cluster-info 中的 CA 与 API 服务器不一致' },
  frequency: 1,
  signs: {
    oldOnWorker: {
      weight: 'context',
      phrases: ['ca.crt * (from before|before our|before the|old ca|the old|previous|former|differs|different|another|other than)'],
    },
    unverified: { weight: 'context', phrases: ['unsafe-skip-ca-verification', 'unsafeSkipCAVerification: true'] },
    hashIsRight: {
      weight: 'context',
      phrases: [
        '(hash|sha256) * (calculated|computed|made|taken|derived) from * ca.crt',
        'ca.crt * (gives|yields|prints) * (just|exactly|the same|as I|as in)',
        '(hash|sha|sha256) * (matches|is computed from|computed from|taken from|is right|is correct|agrees with|equals|same as) * ca.crt',
        'ca.crt * (matches|equals|agrees with|is) * (the hash|the sha)',
        '(hash|sha256) * (与|和) * ca.crt * (一致|相同)',
        '(hash|sha256) * ca.crt * (算|计算)',
      ],
    },
    pinned: { weight: 'context', phrases: ['none of the public keys', 'not pinned', 'cluster CA found in cluster-info'] },
    compared: { weight: 'shows', phrases: [], together: ['cluster-info-of-another-authority'] },
    told: {
      weight: 'names',
      phrases: [
        'cluster-info: certificate-authority-data * (notAfter|is of|of 20|from 20|dated)',
        '[discovery] * certificate signed by unknown authority * (while trying to verify candidate|ECDSA|crypto/rsa)',
        'cluster-info * (ca|CA) (expired|ended)',
        'cluster-info * (expired|outdated) (ca|certificate authority)',
        '(inside|in) cluster-info * (different|differs|other|old|another)',

        'cluster-info * (carries|holds|contains|still has) the (ca|old|certificate|previous)',
        '(restored|restore) * cluster-info',

        'cluster-info * (x509: certificate signed by unknown authority|crypto/rsa: verification error|ECDSA verification failure)',
        "couldn't validate the identity of the API Server * certificate signed by unknown authority",
        'cluster-info * (旧的|旧 CA|之前的|轮换前)',
        'certificate-authority-data in kube-public/cluster-info',
        'cluster-info * differs',
        'cluster-info * old CA',
        'cluster-info * wrong CA',
        'cluster-info * outdated',
        'cluster-info * another CA',
        'cluster-info * stale',
        'cluster-info * old cluster',
        'ca.crt * differs * cluster-info',
        'cluster-info * CA 不一致',
        'comes from cluster-info',
        'cluster-info * (ca|certificate) * (wrong|old|another|different|differs|mismatch|outdated|stale)',
        'cluster-info 里的 * CA',
        'cluster-info * (旧|不一致|不同|没有更新|没更新)',
        'kube-public * cluster-info * (old|wrong|another|different|outdated|stale)',
        'cluster info * while trying to verify candidate',
        'cluster-info * (error 20 at|error 19 at|unable to get local issuer|self signed certificate|self-signed certificate)',
      ],
    },
    join: {
      weight: 'points',
      phrases: [
        "Failed to validate the API Server's identity",
        'Failed to request cluster-info * certificate signed by unknown authority',
        '[discovery] Failed to request cluster info * certificate signed by unknown authority',
        'error execution phase preflight: * certificate signed by unknown authority',
        'unable to fetch the kubeadm-config ConfigMap * certificate signed by unknown authority',
        'cluster-info * certificate-authority-data',
        '[discovery] * x509: certificate signed by unknown authority',
        'requesting a signed certificate * certificate signed by unknown authority',
        'cannot create certificate signing request * certificate signed by unknown authority',
        'cluster-info?timeout=10s": * certificate signed by unknown authority',
        'Failed to request cluster info * certificate signed by unknown authority',
      ],
    },
    shown: { weight: 'mentions', phrases: ['cluster-info', 'discovery-token-unsafe-skip-ca-verification'] },
    usual: {
      weight: 'suggests',
      phrases: [
        '(replaced|rotated|renewed|changed|regenerated|new) * (ca|CA|pki/ca) * (cannot join|can not join|join|joins)',

        'kubeadm join * x509: certificate signed by unknown authority',

        'cluster-info * (before|previous|former|first init|first kubeadm init|other cluster|restored|rotation|never updated|not updated)',
      ],
    },
  },
  state: judge,
  weigh: ({ pinned, hashIsRight, unverified, oldOnWorker }) => {
    // Who joins without a hash takes the CA that is published there.
    if (unverified.length > 0 && oldOnWorker.length > 0) return { weight: 'shows', because: [...unverified, ...oldOnWorker] };
    return pinned.length > 0 && hashIsRight.length > 0 ? { weight: 'shows', because: [...pinned, ...hashIsRight] } : undefined;
  },
  explains: ['certificate-unknown', 'waiting-timed-out'],
  page: {
    en: {
      means:
        "A joining machine learns the cluster's CA from the ConfigMap cluster-info in kube-public. When the control plane got another CA (made anew, restored, copied from another cluster) and cluster-info was not written anew, new machines trust the wrong CA; those that joined earlier do not notice.",
      check:
        '    kubectl -n kube-public get configmap cluster-info -o jsonpath={.data.kubeconfig} | grep certificate-authority-data\n    base64 -w0 /etc/kubernetes/pki/ca.crt',
      cure: 'Write cluster-info anew on a control plane: `kubeadm init phase bootstrap-token` (it takes the CA from admin.conf, so make sure that one is right first). Then take a new join command, because the CA hash changes with it.',
    },
    zh: {
      means:
        '加入集群的机器从 kube-public 中的 ConfigMap cluster-info 获取集群 CA。控制平面更换 CA（重建、恢复或从其他集群复制）而 cluster-info 未更新时，新机器会信任错误的 CA；此前加入的节点不受影响。',
      check:
        '    kubectl -n kube-public get configmap cluster-info -o jsonpath={.data.kubeconfig} | grep certificate-authority-data\n    base64 -w0 /etc/kubernetes/pki/ca.crt',
      cure: '在控制平面上重新写入 cluster-info：`kubeadm init phase bootstrap-token`（它从 admin.conf 读取 CA，请先确认该文件正确）。随后获取新的加入命令，因为 CA 哈希也会改变。',
    },
  },
});
