// The image of the pod sandbox (pause) cannot be pulled, so that not one pod starts.
import { isGenerated, setSandboxImage } from '../../remedies/containerd-value.ts';
import { restartContainerd, restartKubelet } from '../../remedies/services.ts';
import type { Remedy } from '../../remedies/remedy.ts';
import { valueOf } from '../../facts/reading.ts';
import type { Facts } from '../../facts/facts.ts';
import { finding, sourceOf } from '../finding.ts';
import { cause, type Finding, type HeardBySign, type Verdict } from '../cause.ts';

const judgeState = (facts: Facts): Finding | undefined => {
  const image = valueOf(facts.sandboxImage);
  const registry = valueOf(facts.sandboxRegistry);
  if (image === undefined) return undefined;
  if (image.present) return finding('excluded', sourceOf(facts.sandboxImage), `${image.name} is there`, `${image.name} 已存在`);
  if (registry === undefined || registry.answers) return undefined;
  return finding(
    'proved',
    sourceOf(facts.sandboxRegistry),
    `${image.name} is not there, and ${registry.host} does not answer: ${registry.problem ?? ''}`,
    `${image.name} 不存在，且 ${registry.host} 无应答：${registry.problem ?? ''}`,
  );
};

const remedies = (facts: Facts): readonly Remedy[] => {
  const config = valueOf(facts.containerdConfig);
  const other = valueOf(facts.sandboxImage)?.others?.at(-1);
  if (config === undefined || isGenerated(config)) return [];
  const commands = [
    `sandbox_image = "<mirror>/pause:<version>"   # in ${config.path}; version 3: sandbox`,
    'systemctl restart containerd kubelet',
  ];
  const title = { en: 'name an image that this machine can pull', zh: '改用本机可以拉取的镜像' };
  if (other === undefined) return [{ name: 'mirror', title, applicability: 'manual', steps: [], commands }];
  return [
    {
      name: 'use-present',
      title: { en: `use ${other}, which is here`, zh: `改用本机已有的 ${other}` },
      applicability: 'safe',
      steps: [setSandboxImage(config, other), restartContainerd, restartKubelet(facts)],
    },
  ];
};

/** The image that is asked for as the sandbox's is the one that cannot be pulled. */
const judge = ({ named, set, failed }: HeardBySign<'named' | 'set' | 'failed'>): Verdict | undefined => {
  const images = set.flatMap(({ captures }) => captures['image'] ?? []);
  const same = failed.filter(({ line }) => images.some((image) => image.includes('pause') && line.text.includes(image)));
  if (same.length > 0) return { weight: 'shows', because: [...set, ...same, ...named] };
  return failed.length > 0 && set.length > 0 ? { weight: 'names', because: [...failed, ...set] } : undefined;
};

export const sandboxImageUnavailable = cause({
  code: 'MU203',
  slug: 'sandbox-image-unavailable',
  rung: 'runtime',
  title: { en: 'the pause image cannot be pulled', zh: '无法拉取 pause 镜像' },
  frequency: 3,
  signs: {
    set: {
      weight: 'context',
      phrases: [
        'sandboxImage: {image}',
        'sandboxImage": "{image}',
        'sandbox_image = "{image}',
        "sandbox = '{image}",
        'sandbox = "{image}',
        'pause_image = "{image}',
        'pod-infra-container-image={image}',
        'get sandbox image "{image}',
      ],
    },
    failed: {
      weight: 'context',
      phrases: ['pause'],
      when: (_, { text }) =>
        /pull|resolve|manifests/i.test(text) &&
        /fail|error|timeout|timed out|denied|not found|refused|no such host|Try again|FATA/i.test(text),
    },
    named: {
      weight: 'names',
      when: (_, { text }) => !/exec: |\"\/pause\"|unknown flag/.test(text),
      phrases: [
        '(pause|mirrored-pause):{v} (missing|not there|not found|not in|is missing|is not)',

        'failed to get sandbox image',
        '/pod-infrastructure',
        'unable to get sandbox image',
        'unable to pull sandbox image',
        '(failed|unable|error|cannot|unauthorized)* pull* pause',
        'Failed to pull image "{registry}/pause',
        'pull* pause* (failed|timeout|forbidden|not found|denied)',
        'ensure that the sandbox image',
        'sandbox image',
        'pause* (timeout|manifest unknown|not found|denied|forbidden)',
        'failed to resolve reference "{image}* pause',
        'Head "https://{host}/v2/pause',
        'Get "https://{host}/v2/pause',
        'Get https://{host}/v2/pause',
        '/v2/pause/manifests',
        'google_containers/pause',
        'sandbox_image = "(k8s.gcr.io|registry.k8s.io|gcr.io)',
        "sandbox = '(k8s.gcr.io|registry.k8s.io|gcr.io)",
        'sandbox = "(k8s.gcr.io|registry.k8s.io|gcr.io)',
        'containerd pulls * pause',
        '(拉取|下载)*pause',
        'pause*(拉取|下载|镜像)',
        'failed pulling image "{image}/pause',
        'Error creating pause image',
        '(pulling|pull|拉|拉取)* {registry}/pause',
        'pause_image* (registry.k8s.io|k8s.gcr.io|gcr.io)',
        'infra container image',
        '(pulling|pulls|pull) (the |)(pause|sandbox|infra)',
        'pause:{version} * no matching manifest',
        'pause:{version} * dial tcp',
        'pause:{version} * pinging container registry',
        'pause:{version} * (exec format error|not found in)',
      ],
    },
    shown: {
      weight: 'points',
      when: (_, { text }) => !text.includes('pod-infra-container-image'),
      phrases: [
        'sandbox_image',
        '(k8s.gcr.io|registry.k8s.io|gcr.io)* /pause',
        '(k8s.gcr.io|registry.k8s.io|gcr.io)/pause',
        'pod_infra_container_image',
        'pause_image',
        'inconsistent with that used by kubeadm',
        'POD infra container',
        'pinned_images',
      ],
    },
    mentioned: { weight: 'mentions', phrases: ['pause:3', 'pause-amd64', 'mirrored-pause', 'pod-infra-container-image'] },
  },
  weigh: judge,
  state: judgeState,
  explains: ['sandbox-failed', 'waiting-timed-out', 'pods-pending', 'connection-timeout', 'node-not-ready', 'kubelet-unhealthy'],
  remedies: remedies,
  page: {
    en: {
      means:
        'Every pod begins with a small sandbox image, which the runtime pulls by the name in its own configuration, whatever mirror kubeadm was given. Where registry.k8s.io is not reached, or the image was removed by a clean-up, no pod starts, not even the control plane.',
      check:
        '    crictl images | grep pause; containerd config dump | grep -E \'sandbox(_image)? =\'\n    crictl pull "$(containerd config dump | sed -n "s/.*sandbox\\\\(_image\\\\)\\\\? = [\\"\']\\\\(.*\\\\)[\\"\']/\\\\2/p" | head -1)"',
      cure: 'Name one that is reached: `sandbox_image = "registry.aliyuncs.com/google_containers/pause:3.9"` (containerd 2: `sandbox`, under pinned_images) in /etc/containerd/config.toml, `--pod-infra-container-image` of cri-dockerd, `pause_image` of CRI-O; restart the runtime. Without a network: load the image with `ctr -n k8s.io images import`.',
    },
    zh: {
      means:
        '每个 Pod 都先启动一个小的 sandbox 镜像，运行时按自身配置中的名称拉取，与 kubeadm 指定的镜像仓库无关。若无法访问 registry.k8s.io，或镜像被清理掉，所有 Pod（包括控制平面）都无法启动。',
      check:
        '    crictl images | grep pause; containerd config dump | grep -E \'sandbox(_image)? =\'\n    crictl pull "$(containerd config dump | sed -n "s/.*sandbox\\\\(_image\\\\)\\\\? = [\\"\']\\\\(.*\\\\)[\\"\']/\\\\2/p" | head -1)"',
      cure: '改用可访问的名称：在 /etc/containerd/config.toml 中设置 `sandbox_image = "registry.aliyuncs.com/google_containers/pause:3.9"`（containerd 2 为 pinned_images 下的 `sandbox`），cri-dockerd 用 `--pod-infra-container-image`，CRI-O 用 `pause_image`；然后重启运行时。离线环境：用 `ctr -n k8s.io images import` 导入镜像。',
    },
  },
});
