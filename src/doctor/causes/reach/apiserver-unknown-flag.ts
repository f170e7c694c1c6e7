// The API server ends at start over an option it does not know.
import { cause } from '../cause.ts';

export const apiserverUnknownFlag = cause({
  code: 'MU408',
  slug: 'apiserver-unknown-flag',
  rung: 'reach',
  title: { en: 'the API server does not know one of its flags', zh: 'API 服务器存在未知参数' },
  frequency: 2,
  signs: {
    named: {
      weight: 'names',
      phrases: [
        '(apiserver|kube-apiserver) * (flag|option|argument) * (removed|unknown|misspelt|misspelled|invalid|no longer|not supported)',
        'unknown flag: --authorization',
        'unknown flag: --Authorization',
        'extra-config=apiserver * unknown flag',
        'kube-apiserver * unknown flag',
        'apiserver * unknown flag',
        'kube-apiserver: error: unknown flag',
        'kube-apiserver * flag provided but not defined',
        '--apiserver-arg',
        'unknown flag: --insecure-port',
        'unknown flag: --insecure-bind-address',
        'unknown flag: --admission-control',
        'unknown flag: --enable-swagger-ui',
        'unknown flag: --basic-auth-file',
        'unknown flag: --kubelet-https',
        'unknown flag: --runtime-config',
        'unknown flag: --service-account-api-audiences',
        'unknown flag: --etcd-quorum-read',
        'unknown flag: --target-ram-mb',
        'enable-admission-plugins plugin * is unknown',
        'invalid argument * for "--runtime-config"',
      ],
    },
    option: {
      weight: 'mentions',
      phrases: ['apiserver: unknown flag', 'apiServer: extraArgs', 'kube-apiserver-arg', 'apiServerExtraArgs'],
    },
    hinted: { weight: 'points', phrases: ['unrecognized feature gate', 'extra-config=apiserver'] },
  },
  explains: ['connection-refused', 'waiting-timed-out', 'list-failed', 'register-failed'],
  page: {
    en: {
      means:
        "An option of kube-apiserver was removed in this version, or is misspelt, in its manifest, in kubeadm's extraArgs, or in the arguments which k3s, minikube or microk8s hand through. It ends at once, and all nodes are refused.",
      check:
        '    crictl logs $(crictl ps -aq --name kube-apiserver | head -1) 2>&1 | head -3\n    grep -- -- /etc/kubernetes/manifests/kube-apiserver.yaml',
      cure: 'Take the option out (or write it as this version wants it) in the manifest and in the kubeadm-config ConfigMap, so that the next upgrade does not bring it back. On k3s edit config.yaml.',
    },
    zh: {
      means:
        'kube-apiserver 的某个参数在此版本中已移除或拼写错误，可能位于 manifest、kubeadm 的 extraArgs，或 k3s、minikube、microk8s 传入的参数中。进程会立即退出，所有节点被拒绝连接。',
      check:
        '    crictl logs $(crictl ps -aq --name kube-apiserver | head -1) 2>&1 | head -3\n    grep -- -- /etc/kubernetes/manifests/kube-apiserver.yaml',
      cure: '在 manifest 与 kubeadm-config ConfigMap 中移除该参数（或改为此版本的写法），避免下次升级再次引入。k3s 修改 config.yaml。',
    },
  },
});
