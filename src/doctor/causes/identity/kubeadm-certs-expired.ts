// The control plane's certificates which a further control plane fetches are gone: the Secret lives for two hours.
import { cause } from '../cause.ts';

export const kubeadmCertsExpired = cause({
  code: 'MU516',
  slug: 'kubeadm-certs-expired',
  rung: 'identity',
  title: { en: 'the uploaded control-plane certificates are gone', zh: '已上传的控制平面证书已失效' },
  frequency: 2,
  signs: {
    named: {
      weight: 'names',
      phrases: [
        'Secret "kubeadm-certs" was not found',
        'secrets "kubeadm-certs" not found',
        'error decoding secret data with provided key',
        'error decoding certificate key',
        'cipher: message authentication failed',
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
    table: { weight: 'points', phrases: ['certs check-expiration', '<invalid> ca', '<invalid> etcd-ca', '<invalid> front-proxy-ca'] },
  },
  explains: ['waiting-timed-out'],
  page: {
    en: {
      means:
        '`kubeadm join --control-plane` fetches the CA and etcd keys from the Secret kubeadm-certs, which is deleted two hours after it was uploaded and can be read only with the certificate key of that very upload.',
      check: '    kubectl -n kube-system get secret kubeadm-certs',
      cure: 'On a control plane: `kubeadm init phase upload-certs --upload-certs` prints a new key (add `--config FILE` if etcd is external). Join again with `--certificate-key KEY`.',
    },
    zh: {
      means:
        '`kubeadm join --control-plane` 从 Secret kubeadm-certs 获取 CA 与 etcd 密钥；该 Secret 在上传两小时后删除，且只能用当次上传的证书密钥解密。',
      check: '    kubectl -n kube-system get secret kubeadm-certs',
      cure: '在控制平面执行 `kubeadm init phase upload-certs --upload-certs` 获取新密钥（使用外部 etcd 时加 `--config FILE`），再以 `--certificate-key KEY` 重新加入。',
    },
  },
});
