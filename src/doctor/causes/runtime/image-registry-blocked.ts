// Images cannot be pulled: the registry is not reached, refuses, or does not have them.
import { cause, type HeardBySign, type Verdict } from '../cause.ts';

const judge = (heard: HeardBySign<'named' | 'some' | 'mentioned' | 'throughDockershim' | 'sandbox'>): Verdict => {
  const { named, some, mentioned, throughDockershim, sandbox } = heard;
  const isOfSandbox = sandbox.length > 0 && named.every(({ line }) => /^\S{0,12} ?pulling image: |^FATA/.test(line.text));
  if (isOfSandbox && named.length > 0) return { weight: 'mentions', because: named };
  if (named.length > 0) return { weight: throughDockershim.length > 0 ? 'points' : 'names', because: named };
  if (some.length > 0) return { weight: 'points', because: some };
  return { weight: mentioned.length > 0 ? 'mentions' : 'silent', because: mentioned };
};

export const imageRegistryBlocked = cause({
  code: 'MU213',
  slug: 'image-registry-blocked',
  rung: 'runtime',
  title: { en: 'images cannot be pulled from their registry', zh: '无法从镜像仓库拉取镜像' },
  frequency: 3,
  signs: {
    usual: {
      weight: 'suggests',
      phrases: ['unable to get URL "https://(dl.k8s.io|storage.googleapis.com)', 'could not fetch a Kubernetes version from the internet'],
    },
    hinted: { weight: 'points', phrases: ['(while |)pulling (image|from|{image}/)'] },
    named: {
      weight: 'names',
      phrases: [
        'pull* server gave HTTP response',
        'server gave HTTP response to HTTPS client* (pull|:5000)',
        '(:5000|:8082|/v2/|registry|harbor)* server gave HTTP response',
        'authentication required* (pull|mirror|registry)',
        '(quay.io|docker.io|gcr.io|registry.k8s.io|ghcr.io) * (503|403|Forbidden|429)',

        '[ERROR ImagePull]',
        'Failed to pull image',
        'failed to pull and unpack image',
        'failed to pull image',
        'Error response from daemon: (Get|Head|pull|manifest|toomanyrequests|unauthorized)',
        'toomanyrequests',
        'You have reached your pull rate limit',
        'ErrImagePull',
        'ImagePullBackOff',
        'failed to resolve reference',
        'failed to do request: Head',
        'Get "https://(k8s.gcr.io|registry.k8s.io|gcr.io|quay.io|registry-1.docker.io|docker.io|ghcr.io)',
        'Get https://(k8s.gcr.io|registry.k8s.io|gcr.io|quay.io|registry-1.docker.io|docker.io|ghcr.io)',
        'Head "https://(k8s.gcr.io|registry.k8s.io|gcr.io|quay.io|registry-1.docker.io|docker.io|ghcr.io)',
        'lookup (k8s.gcr.io|registry.k8s.io|gcr.io|quay.io|registry-1.docker.io|auth.docker.io|asia-east1-docker.pkg.dev|storage.googleapis.com)',
        '(registry|k8s.gcr.io|gcr.io|docker hub|quay.io|registry.k8s.io)* (blocked|unreachable|not reachable|cannot be reached|inaccessible|not accessible|timed out|timeout)',
        "(cannot|can't|could not|unable to|failed to) (reach|access|pull|download|connect to)* (k8s.gcr.io|registry.k8s.io|gcr.io|docker.io|quay.io|docker hub|images)",
        '镜像*(拉取|下载|拉不|pull)',
        '(被墙|无法访问谷歌|无法访问google|无法访问gcr|无法访问 k8s.gcr)',
        'pulling image* (failed|error|timeout|x509)',
        'x509* pulling',
        'error pulling image',
        'failed to pull',
        'pull access denied',
        'net/http: TLS handshake timeout* (registry|docker.io|gcr.io)',
        'registry-1.docker.io',
        '(拉取|下载|拉不到|拉不下来|pull) *镜像',
        '(拉取|下载|拉不到|拉不下来)*镜像',
        'failed to get runtime image',
        'index.docker.io * (no such host|i/o timeout|connection refused|connection reset|deadline exceeded)',
        'registry-1.docker.io * (no such host|i/o timeout|connection refused|connection reset|deadline exceeded)',
      ],
      when: (_, { text }) => !/\bpause\b|pod-infrastructure|for platform|no matching manifest|^\[preflight\] Pulling images/.test(text),
    },
    some: {
      weight: 'points',
      when: (_, { text }) => !/kubeadm (?:init|join|config)\b/.test(text),
      phrases: [
        'imageRepository',
        'registry.aliyuncs.com',
        'registry.cn-hangzhou.aliyuncs.com',
        'asia-east1-docker.pkg.dev',
        'registry.k8s.io* i/o timeout',
        'k8s.gcr.io* i/o timeout',
        'registry-mirrors',
        'manifest unknown',
        'system-default-registry',
        'private-registry',
        'registries.yaml',
        'x509* registry',
      ],
    },
    mentioned: {
      weight: 'mentions',
      phrases: [
        'k8s.gcr.io',
        'registry.k8s.io',
        'imagePullPolicy',
        'crictl pull',
        'docker pull',
        'kubeadm config images pull',
        'image-repository',
      ],
    },
    sandbox: {
      weight: 'context',
      phrases: ['sandboxImage', 'sandbox_image', 'crictl pull * pause', 'get sandbox image'],
    },
    throughDockershim: { weight: 'mentions', phrases: ['dockershim.sock'] },
  },
  weigh: judge,
  explains: ['waiting-timed-out', 'pods-pending', 'sandbox-failed', 'connection-timeout'],
  page: {
    en: {
      means:
        'The images of the control plane, the network plugin and the service proxy come from registry.k8s.io, docker.io, quay.io. Where these are blocked, need a proxy, limit their guests, or no longer hold the name (k8s.gcr.io is frozen), nothing starts.',
      check: '    crictl pull registry.k8s.io/pause:3.9; curl -sSI https://registry.k8s.io/v2/\n    kubeadm config images list',
      cure: "Use a mirror (`kubeadm init --image-repository registry.aliyuncs.com/google_containers`; k3s: registries.yaml, --system-default-registry), set it for the sandbox image of containerd as well, or a proxy for the runtime's unit (with NO_PROXY for the cluster). Without a network load the images beforehand.",
    },
    zh: {
      means:
        '控制平面、网络插件与 kube-proxy 的镜像来自 registry.k8s.io、docker.io、quay.io。若这些仓库被阻断、需要代理、限制匿名拉取，或已不含该名称（k8s.gcr.io 已冻结），一切都无法启动。',
      check: '    crictl pull registry.k8s.io/pause:3.9; curl -sSI https://registry.k8s.io/v2/\n    kubeadm config images list',
      cure: '使用镜像仓库（`kubeadm init --image-repository registry.aliyuncs.com/google_containers`；k3s 用 registries.yaml、--system-default-registry），并同样设置 containerd 的 sandbox 镜像；或为运行时单元设置代理（NO_PROXY 中包含集群地址）。离线环境请预先导入镜像。',
    },
  },
});
