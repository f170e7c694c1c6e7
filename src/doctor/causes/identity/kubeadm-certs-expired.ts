// The control plane's certificates have ended: those it runs with after a year, those uploaded for a further one after two hours.
import { cause, type Finding, type HeardBySign, type Verdict } from '../cause.ts';
import { finding, moment, serverNow, sourceOf } from '../finding.ts';
import type { Certificate } from '../../facts/identity.ts';
import type { Remedy } from '../../remedies/remedy.ts';
import type { Facts } from '../../facts/facts.ts';
import { known, type Reading, valueOf } from '../../facts/reading.ts';

/** On the same day the kubelet's own certificate ends too: when that one is spoken of, it is what keeps the node out. */
const weigh = ({ table = [], kubelet = [], named = [], compared = [] }: HeardBySign): Verdict | undefined =>
  table.length > 0 && kubelet.length > 0 && named.length + compared.length === 0 ? { weight: 'points', because: table } : undefined;

/** Authorities last ten years, and are another matter. */
const isAuthority = ({ path }: Certificate): boolean => /(?:^|\/|-)ca\.crt$/.test(path);

/** Of all versions of k3s and RKE2: a file of another name may be left of an older one, and is renewed by nobody. */
const renewedByK3s =
  /\/server\/tls\/(?:serving-kube-apiserver|client-(?:admin|controller|scheduler|kube-apiserver|kube-proxy|auth-proxy))\.crt$/;

const ofControlPlane = (facts: Facts): Reading<readonly Certificate[]> => {
  const k3s = valueOf(facts.k3s);
  if (k3s === undefined) return facts.controlPlaneCertificates;
  return known(
    k3s.serverCertificates.filter(({ path }) => renewedByK3s.test(path)),
    { where: `${k3s.dataFolder}/server/tls` },
  );
};

const endedOf = (facts: Facts): Certificate | undefined => {
  const now = serverNow(facts);
  return now === undefined ? undefined : valueOf(ofControlPlane(facts))?.find((one) => !isAuthority(one) && one.notAfter < now);
};

const judge = (facts: Facts): Finding | undefined => {
  const certificates = ofControlPlane(facts);
  if (!facts.clock.known || valueOf(certificates)?.some((one) => !isAuthority(one)) !== true) return undefined;
  const source = sourceOf(certificates);
  const ended = endedOf(facts);
  if (ended !== undefined)
    return finding(
      'proved',
      source,
      `${ended.path} ended at ${moment(ended.notAfter)}`,
      `${ended.path} 已于 ${moment(ended.notAfter)} 到期`,
    );
  // Those that were uploaded may be gone all the same.
  return facts.uploadedCertificates.known && facts.uploadedCertificates.value !== undefined
    ? finding('excluded', source, 'those here are valid, and those uploaded are there', '本机的证书有效，上传的证书也存在')
    : undefined;
};

/** It makes those anew that have ended, or end within some months, whenever it starts. */
const restartK3s = (facts: Facts): readonly Remedy[] =>
  endedOf(facts) === undefined
    ? []
    : [
        {
          name: 'restart',
          title: { en: 'restart the server, which renews its certificates when it starts', zh: '重启服务器，启动时会续期其证书' },
          applicability: 'confirm',
          steps: [{ kind: 'unit', unit: valueOf(facts.layout)?.unit ?? 'k3s.service', action: 'restart' }],
        },
      ];

const remedies = (facts: Facts): readonly Remedy[] => {
  if (facts.k3s.known) return restartK3s(facts);
  return facts.controlPlaneCertificates.known
    ? [
        {
          name: 'renew',
          title: { en: 'renew the certificates of the control plane, then restart its parts', zh: '续期控制平面证书，然后重启各组件' },
          applicability: 'manual',
          steps: [],
          commands: [
            'kubeadm certs renew all   # before 1.20: kubeadm alpha certs renew all',
            'mv /etc/kubernetes/manifests/*.yaml <elsewhere, and back after a minute>',
          ],
        },
      ]
    : [];
};

export const kubeadmCertsExpired = cause({
  code: 'MU516',
  slug: 'kubeadm-certs-expired',
  rung: 'identity',
  title: { en: "the control plane's certificates have expired", zh: '控制平面证书已过期或失效' },
  frequency: 2,
  signs: {
    dated: {
      weight: 'mentions',
      phrases: [
        'pki/(apiserver|apiserver-kubelet-client|apiserver-etcd-client|front-proxy-client).crt * (notAfter|Not After)',
        'pki/etcd/(server|peer|healthcheck-client).crt * (notAfter|Not After)',
        '(moving|moved|mv) * kube-apiserver.yaml',
      ],
    },
    kubectl: {
      weight: 'points',
      phrases: ['Unable to connect to the server: x509: certificate has expired'],
      when: (_, { text }) => !text.includes(' is after '),
    },
    ofEtcd: {
      weight: 'names',
      phrases: [
        'certificate has expired * (apiserver-etcd-client|healthcheck-client|front-proxy-client|apiserver-kubelet-client|kubernetes-admin|CN=kube-apiserver|admin.conf|system:kube-controller-manager|system:kube-scheduler)',
        "couldn't validate the identity of the API Server: * certificate has expired * is after",
        '(2379|createTransport|rejected connection|etcd)* certificate has expired',
        'Unable to connect to the server: x509: certificate has expired * is after',
        '(all|every|any) kubectl * (expired|certificate)',
        '(所有|全部|任何)*kubectl*(过期|expired|证书)',
        'check-expiration*(invalid|过期)',
      ],
    },
    compared: { weight: 'shows', phrases: [], together: ['control-plane-certificate-ended'] },
    named: {
      weight: 'names',
      phrases: [
        'certificate has expired * (apiserver.crt|etcd/server.crt|etcd/peer.crt|front-proxy-client.crt|apiserver-kubelet-client.crt)',

        '(certs|certificates) renewed (by|with) kubeadm',
        'cp /etc/kubernetes/admin.conf * (again|helped|fixed|works|solved)',

        'admin.conf * (months|year|years|days) old',
        '(master|cluster|control plane|control-plane|集群) * (365|366|367|368|370) (days|天)',
        '(etcd|2379|2380)* (certificate expired|expired certificate)',

        '(cluster|集群|master|control plane|control-plane) * (one year|a year|365 days|12 months|一年) * (certificate has expired|x509|过期)',
        '(certs renew|renewed) * (static pods|apiserver|components) * not (yet |been |)restarted',
        'static pods * (never|not) restarted',
        '(certs renew all|certs renew) * (solved|helped|fixed|fixes|cured|brought|worked|works|solves|helps|解决|恢复)',
        '(after|with|by|needed|need) (kubeadm |kubeadm alpha |)certs renew',
        '(etcd/server.crt|etcd/peer.crt|apiserver-etcd-client.crt|apiserver.crt|apiserver-kubelet-client.crt|front-proxy-client.crt|healthcheck-client.crt) * (expired|notAfter * (last|yesterday|ago|today is|it is now))',
        '(controller-manager.conf|scheduler.conf|admin.conf) * (expired|notAfter)',

        'Secret "kubeadm-certs" was not found',
        'secrets "kubeadm-certs" not found',
        'error decoding secret data with provided key',
        'error decoding certificate key',
        'kubeadm-certs * expired',
        'kubeadm-certs 过期',
        'kubeadm-certs * (not found|expired|gone|deleted|two hours|2h)',
        'certificate-key * (expired|wrong|old|two hours|2 hours|2h|other)',
        'two hours * certificate',
        'certificate key * (wrong|old|invalid|does not|expired)',
        'upload-certs --upload-certs * (fixed|fixes|helped|helps|new|again)',
        'error decrypting',
        'secrets "kubeadm-certs" is forbidden',
        '证书 * 两小时',
        'upload-certs * 重新',
      ],
    },
    download: {
      weight: 'points',
      phrases: ['error downloading certs', 'error downloading the secret', 'error execution phase control-plane-prepare/download-certs'],
    },
    shown: { weight: 'mentions', phrases: ['upload-certs', 'certificate-key', 'download-certs'] },
    table: {
      weight: 'names',
      phrases: [
        '(apiserver|apiserver-kubelet-client|apiserver-etcd-client|front-proxy-client|etcd-server|etcd-peer|etcd-healthcheck-client|admin.conf|controller-manager.conf|scheduler.conf) * <invalid>',
        'EXPIRED: yes',
      ],
    },
    // Such a lock is asked for by these two alone, with the certificates of their own kubeconfig files.
    lock: {
      weight: 'points',
      phrases: [
        'expired * (kube-scheduler|kube-controller-manager)',

        'error retrieving resource lock kube-system/kube-controller-manager: Unauthorized',
        'error retrieving resource lock kube-system/kube-scheduler: Unauthorized',
        '(controller-manager|scheduler) * (Unauthorized|expired|过期)',
      ],
    },
    checked: { weight: 'mentions', phrases: ['certs check-expiration', 'certs renew'] },
    kubelet: {
      weight: 'mentions',
      phrases: ['kubelet-client-current.pem', 'kubelet.conf is expired', 'active client certificate has expired'],
    },
    hinted: {
      weight: 'points',
      phrases: ['cipher: message authentication failed'],
      when: (_, { text }) => !/preparing server|k3s|rke2/.test(text),
    },
  },
  weigh,
  state: judge,
  remedies,
  explains: ['waiting-timed-out', 'unauthorized', 'connection-refused', 'list-failed'],
  page: {
    en: {
      means:
        '`kubeadm join --control-plane` fetches the CA and etcd keys from the Secret kubeadm-certs, which is deleted two hours after it was uploaded and can be read only with the certificate key of that very upload. The certificates with which API server, controller manager, scheduler and etcd run end a year after kubeadm made or renewed them: then nothing is scheduled or signed, or nobody trusts the API server any more.',
      check: '    kubectl -n kube-system get secret kubeadm-certs\n    kubeadm certs check-expiration; date -u',
      cure: 'On a control plane: `kubeadm init phase upload-certs --upload-certs` prints a new key (add `--config FILE` if etcd is external). Join again with `--certificate-key KEY`. Certificates in use: `kubeadm certs renew all` on every control plane, then restart its static pods and take the new admin.conf.',
    },
    zh: {
      means:
        '`kubeadm join --control-plane` 从 Secret kubeadm-certs 获取 CA 与 etcd 密钥；该 Secret 在上传两小时后删除，且只能用当次上传的证书密钥解密。API 服务器、控制器管理器、调度器与 etcd 使用的证书在 kubeadm 签发或续期一年后到期：到期后无法调度、无法签发，或 API 服务器不再被信任。',
      check: '    kubectl -n kube-system get secret kubeadm-certs\n    kubeadm certs check-expiration; date -u',
      cure: '在控制平面执行 `kubeadm init phase upload-certs --upload-certs` 获取新密钥（使用外部 etcd 时加 `--config FILE`），再以 `--certificate-key KEY` 重新加入。若是正在使用的证书：在每个控制平面执行 `kubeadm certs renew all`，重启静态 Pod，并换用新的 admin.conf。',
    },
  },
});
