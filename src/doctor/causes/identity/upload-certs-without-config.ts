// upload-certs ran without the configuration, so it left out the files which only the configuration names.
import { cause, type Finding } from '../cause.ts';
import { finding, sourceOf } from '../finding.ts';
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';

const judge = (facts: Facts): Finding | undefined => {
  const networks = valueOf(facts.networks);
  const names = valueOf(facts.uploadedCertificates);
  if (networks !== undefined && !networks.externalEtcd)
    return finding('excluded', sourceOf(facts.networks), 'etcd is not external', 'etcd 并非外部部署');
  if (names === undefined || networks === undefined) return undefined;
  const source = sourceOf(facts.uploadedCertificates);
  const hasOwn = names.some((name) => name.startsWith('external-etcd'));
  if (hasOwn) return finding('excluded', source, "external etcd's client certificate is among them", '已包含外部 etcd 的客户端证书');
  const list = names.join(', ');
  return finding('supported', source, `etcd is external, and uploaded are only ${list}`, `etcd 为外部部署，而上传的只有 ${list}`);
};

export const uploadCertsWithoutConfig = cause({
  code: 'MU517',
  slug: 'upload-certs-without-config',
  rung: 'identity',
  title: { en: 'upload-certs ran without --config and left certificates out', zh: 'upload-certs 未带 --config，遗漏了证书' },
  frequency: 1,
  signs: {
    named: {
      weight: 'names',
      phrases: [
        'kubeadm-certs * (external-etcd|external etcd)',
        '(external-etcd|external etcd|apiserver-etcd-client.key) * kubeadm-certs',

        'control-plane-prepare/certs * apiserver-etcd-client',
        'external etcd * upload-certs',
        'upload-certs * external etcd',

        'the Secret does not include the required certificate or key',
        'does not include the required certificate or key - name: external-etcd',
        'external-etcd-ca.crt',
        'external-etcd.crt',
        'external-etcd.key',
        'error uploading certs: error loading certificate authority',
        'error uploading certs * no such file',
        'upload-certs * certificatesDir',
        'secret does not include',
        'upload-certs without --config',
        'upload-certs * without * config',
        'upload-certs * --config',
        'Secret does not include the required certificate',
        'external etcd * upload-certs',
        'upload-certs * external etcd',
        'since it is empty in the "{secret}" Secret',
      ],
    },
    shown: { weight: 'points', phrases: ['error downloading certs'] },
    external: { weight: 'mentions', phrases: ['upload-certs', 'external etcd', 'caFile: /etc/kubernetes'] },
  },
  state: judge,
  explains: ['waiting-timed-out'],
  page: {
    en: {
      means:
        'With an external etcd the client certificate for it is named in the kubeadm configuration only. `kubeadm init phase upload-certs --upload-certs` without `--config` does not know of it and uploads the rest, so the joining control plane misses files.',
      check: '    kubectl -n kube-system get secret kubeadm-certs -o jsonpath={.data} | tr , "\\\\n" | cut -d: -f1',
      cure: 'Upload again with the configuration: `kubeadm init phase upload-certs --upload-certs --config kubeadm.yaml`, and join with the key that it prints. Or copy the etcd client files by hand.',
    },
    zh: {
      means:
        '使用外部 etcd 时，其客户端证书只在 kubeadm 配置中指明。`kubeadm init phase upload-certs --upload-certs` 未带 `--config` 时不知道这些文件，因此加入的控制平面缺少文件。',
      check: '    kubectl -n kube-system get secret kubeadm-certs -o jsonpath={.data} | tr , "\\\\n" | cut -d: -f1',
      cure: '带配置重新上传：`kubeadm init phase upload-certs --upload-certs --config kubeadm.yaml`，并使用其输出的密钥加入；或手工复制 etcd 客户端证书文件。',
    },
  },
});
