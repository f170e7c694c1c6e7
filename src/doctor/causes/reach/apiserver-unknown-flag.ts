// The API server ends at start over an option it does not know.
import { cause, type Finding } from '../cause.ts';
import { finding, sourceOf } from '../finding.ts';
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';
import type { Component } from '../../facts/control-plane.ts';
import { setFlag } from '../../remedies/component-flag.ts';
import type { Remedy } from '../../remedies/remedy.ts';

/** The release that no longer knows them (kubernetes CHANGELOG). */
const removed: Readonly<Record<string, number>> = {
  'basic-auth-file': 19,
  'insecure-bind-address': 24,
  'insecure-port': 24,
};

const minorOf = (version: string | undefined): number => Number(/^v?1\.(\d{1,4})\./.exec(version ?? '')?.[1] ?? Number.NaN);

const removedIn = ({ flags, version }: Component): string | undefined =>
  Object.keys(flags).find((flag) => minorOf(version) >= (removed[flag] ?? Number.POSITIVE_INFINITY));

const judge = (facts: Facts): Finding | undefined => {
  const part = valueOf(facts.apiServer);
  if (part === undefined) return undefined;
  const source = sourceOf(facts.apiServer);
  if (valueOf(facts.apiConnection)?.ok === true && part.manifest === undefined) return undefined;
  const flag = removedIn(part);
  if (flag === undefined) return undefined;
  const version = part.version ?? '';
  const isDown = valueOf(facts.apiConnection)?.kind === 'refused';
  return finding(isDown ? 'proved' : 'supported', source, `${version} has no --${flag}`, `${version} 没有参数 --${flag}`);
};

const remedies = (facts: Facts): readonly Remedy[] => {
  const part = valueOf(facts.apiServer);
  const flag = part === undefined ? undefined : removedIn(part);
  return flag === undefined ? [] : setFlag(facts, 'apiServer', { flag });
};

export const apiserverUnknownFlag = cause({
  code: 'MU408',
  slug: 'apiserver-unknown-flag',
  rung: 'reach',
  title: { en: 'the API server does not know one of its flags', zh: 'API 服务器存在未知参数' },
  frequency: 2,
  signs: {
    ofServer: {
      weight: 'context',
      phrases: ['kube-apiserver', 'k8s_kube-apiserver', 'daemon-apiserver', 'kube-apiserver-arg'],
      when: (_, { text }) => !/kubelet|unknown flag|not defined: -/.test(text),
    },
    flag: {
      weight: 'context',
      phrases: [
        'Error: unknown flag: --',
        'unknown flag: --',
        'unknown shorthand flag',
        'flag provided but not defined',
        'is not a known flag',
      ],
      when: (_, { text, component }) => component !== 'kubelet' && !text.includes('kubelet'),
    },
    own: {
      weight: 'names',
      phrases: ['unknown flag', 'unknown shorthand flag', 'flag provided but not defined', 'invalid argument "{value}" for'],
      when: (_, { component }) => component === 'kube-apiserver',
    },
    named: {
      weight: 'names',
      phrases: [
        '(docker logs|crictl logs|nerdctl logs) * apiserver * (invalid argument|unrecognized|unknown)',

        '(removed|no longer|deprecated|unsupported|dropped) * kube-apiserver.yaml',
        '(apiserver|kube-apiserver) * (is not a known flag|flag not known|exits with usage)',
        'is not a known flag * apiserver',
        'daemon-apiserver * unknown flag',
        '(docker logs|crictl logs|podman logs|nerdctl logs) * apiserver * unknown',

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
        '/etc/kubernetes/manifests/kube-apiserver.yaml * (flag|option|typo|misspelt|misspelled|参数)',
        'kube-apiserver.yaml * (removed flag|unknown flag|invalid flag|wrong flag)',
        'kube-apiserver * unknown (command|argument|shorthand flag)',
        '--feature-gate: unknown',
        'unknown flag: --enable-admission-plugin',
        'unknown flag: --service-node-port',
        'unknown flag: --anonymous',
        'unknown flag: --oidc',
        'unknown flag: --audit',
        'unknown flag: --etcd',
        'unknown flag: --service-account',
        'unknown flag: --storage-media-type',
        'unknown flag: --storage-backend',
        'unknown flag: --deserialization-cache-size',
        'unknown flag: --experimental-encryption-provider-config',
        'unknown flag: --repair-malformed-updates',
        'unknown flag: --admission-control-config',
        'unknown flag: --port',
        'unknown flag: --kubelet-port',
        'unknown flag: --master-service-namespace',
        'unknown flag: --cloud-provider * apiserver',
        'invalid argument * for "--(feature-gates|authorization-mode|enable-admission-plugins|secure-port|etcd-servers|service-cluster-ip-range|tls-cipher-suites|tls-min-version|audit-policy-file|oidc-issuer-url)" flag',
        'unknown admission plugin',
        'enable-admission-plugins plugin',
        'is not a valid authorization mode',
        'unknown api groups',
        'unknown api versions',
        'extraArgs * (logtostderr|log-dir|log-file|insecure-port|insecure-bind-address|address|port: "0"|enable-swagger-ui|basic-auth-file|kubelet-https)',
      ],
    },
    option: {
      weight: 'mentions',
      phrases: ['apiserver: unknown flag', 'apiServer: extraArgs', 'kube-apiserver-arg', 'apiServerExtraArgs'],
    },
    hinted: {
      weight: 'points',
      phrases: [
        'unrecognized feature gate',
        'extra-config=apiserver',
        'insecure-port=0',
        'kube-apiserver-arg',
        'apiserver * Exited (1)',
        'unknown api * runtime-config',
        'kube-apiserver.yaml * --cloud-provider',
        'static Pod hash for component kube-apiserver * did not change',
      ],
    },
  },
  state: judge,
  remedies: remedies,
  weigh: ({ own, named, flag, ofServer }) =>
    own.length + named.length === 0 && flag.length > 0 && ofServer.length > 0
      ? { weight: 'names', because: [...flag, ...ofServer] }
      : undefined,
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
