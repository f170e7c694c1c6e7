// The kubelet is 1.24 or later and still set to use Docker directly; there is no such thing any more.
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';
import { finding, sourceOf } from '../finding.ts';
import { isKubeletDown, minorOf } from '../kubelet-down.ts';
import { cause, type Finding, type HeardBySign, type Verdict } from '../cause.ts';

type Signs = 'named' | 'some' | 'mentioned' | 'goneFlag' | 'upgraded' | 'onDocker' | 'asksDocker';

/** A flag that went with dockershim, or an upgrade past it, and Docker as the runtime: together they say it. */
const judge = ({ named, some, mentioned, goneFlag, upgraded, onDocker, asksDocker }: HeardBySign<Signs>): Verdict => {
  if (named.length > 0) return { weight: 'names', because: named };
  const past = [...goneFlag, ...upgraded];
  if (past.length > 0 && onDocker.length > 0) return { weight: 'names', because: [...past, ...onDocker] };
  if (goneFlag.length > 0 && asksDocker.length > 0) return { weight: 'names', because: [...goneFlag, ...asksDocker] };
  if (some.length > 0) return { weight: 'points', because: some };
  const ofDocker = goneFlag.filter(({ line }) => /unknown flag: --(?:docker|image-pull|experimental-dockershim)/.test(line.text));
  if (ofDocker.length > 0) return { weight: 'points', because: ofDocker };
  const rest = [...goneFlag, ...mentioned];
  return { weight: rest.length > 0 ? 'mentions' : 'silent', because: rest };
};

const judgeState = (facts: Facts): Finding | undefined => {
  const minor = minorOf(valueOf(facts.kubeletVersion));
  const flags = valueOf(facts.kubeletSettings)?.flags;
  if (minor === undefined || flags === undefined) return undefined;
  const source = sourceOf(facts.kubeletVersion);
  const version = `1.${String(minor)}`;
  if (minor < 24) return finding('excluded', source, `kubelet ${version} has the shim`, `kubelet ${version} 仍带有 dockershim`);
  const named = flags['container-runtime-endpoint'] ?? '';
  const isOnDocker = flags['container-runtime'] === 'docker' || named.endsWith('/dockershim.sock');
  if (!isOnDocker) return named === '' ? undefined : finding('excluded', source, `the kubelet uses ${named}`, `kubelet 使用 ${named}`);
  return finding(
    isKubeletDown(facts) ? 'proved' : 'supported',
    source,
    `kubelet ${version} is told to use Docker directly`,
    `kubelet ${version} 被设为直接使用 Docker`,
  );
};

export const dockershimRemoved = cause({
  code: 'MU212',
  slug: 'dockershim-removed',
  rung: 'runtime',
  title: { en: 'this kubelet cannot use Docker directly any more', zh: '该版本 kubelet 已不再直接支持 Docker' },
  frequency: 2,
  signs: {
    goneFlag: {
      weight: 'mentions',
      phrases: [
        '--network-plugin * unknown',
        '--network-plugin unknown',

        'unknown flag: --(network-plugin|docker|docker-endpoint|image-pull-progress-deadline|cni-conf-dir|cni-bin-dir|experimental-dockershim)',
      ],
    },
    upgraded: {
      weight: 'mentions',
      phrases: ['1.24', '1.25', '1.26', '1.27', '1.28', '1.29', '1.30'],
      when: (_, { text }) => /(?:upgrad|\u5347\u7ea7|update|bump)/i.test(text) || /1\.2[0-3]\D.*1\.(?:2[4-9]|3\d)/.test(text),
    },
    asksDocker: { weight: 'context', phrases: ['docker (ps|info|version|images)', 'dockerd', 'Docker version'] },
    onDocker: {
      weight: 'mentions',
      phrases: [
        'docker (node|nodes|host|hosts|engine)',

        'runtime is docker',
        'docker (17|18|19|20|23|24|25|26|27).',

        '(with|uses|using|on|runs|still|only|of) docker',
        'docker (as|only|runtime|is the)',
        'docker://',
        'docker-ce',
        '运行时*docker',
        'docker*运行时',
      ],
    },
    named: {
      weight: 'names',
      phrases: [
        '1.24*不支持*docker',
        '(kubelet|k8s|kubernetes|升级)*(不支持|不再支持|移除)* docker',

        'dockershim.sock: connect: no such file',
        'dockershim.sock: no such file',
        'connect endpoint * dockershim.sock',
        'endpoint "unix:///var/run/dockershim.sock"',
        'dockershim* (removed|removal|no longer|gone|dropped|deprecated and)',
        '(removed|removal of|no longer) * dockershim',
        'container runtime endpoint address (was |)not specified or empty',
        'dial unix: missing address',
        'container-runtime-endpoint* (missing|empty|not set|not specified|required)',
        'unsupported container runtime "docker"',
        'unsupported CRI runtime: "docker"',
        '--container-runtime=docker',
        '--container-runtime docker',
        '--container-runtime only supports remote',
        '--container-runtime must be "remote"',
        'using docker* 1.(24|25|26|27|28|29|30)',
        '(24|25|26|27|28|29|30)* (docker|dockershim) (is |)(not supported|no longer supported|unsupported|removed)',
        '(docker|dockershim)*(移除|不支持|不再支持|弃用)',
        '(移除|不再支持)*(docker|dockershim)',
        'cri_dockerd_enabled',
        'enable_cri_dockerd',
        'server preface * docker.sock',
        'container-runtime-endpoint=unix:///var/run/docker.sock',
        'container-runtime-endpoint=unix:///run/docker.sock',
        'unknown service runtime.v1alpha2.RuntimeService * docker.sock',
        '(装了|安装|装上|部署) cri-dockerd',
      ],
    },
    some: {
      weight: 'points',
      phrases: ['dockershim', 'cri-dockerd', 'docker://', '--docker-endpoint', 'runtime is docker', 'container_manager: docker'],
    },
    mentioned: { weight: 'mentions', phrases: ['--container-runtime-endpoint', 'kube-node : 轮询等待kubelet启动', '轮询等待kubelet'] },
  },
  weigh: judge,
  state: judgeState,
  explains: ['kubelet-exits', 'kubelet-unhealthy', 'waiting-timed-out', 'connection-refused'],
  page: {
    en: {
      means:
        'dockershim, the part of the kubelet that talked to Docker, ended with 1.24. A kubelet that is upgraded past it on a machine set up for Docker finds no runtime: its socket /var/run/dockershim.sock is gone, its flags are unknown.',
      check:
        '    kubelet --version; cat /var/lib/kubelet/kubeadm-flags.env\n    ls /run/containerd/containerd.sock /var/run/cri-dockerd.sock',
      cure: "Point it to containerd, which Docker brought along (enable its CRI plugin): `--container-runtime-endpoint=unix:///run/containerd/containerd.sock`. Or install cri-dockerd and use unix:///var/run/cri-dockerd.sock. Take --network-plugin, --container-runtime and the CNI folder flags out, and set the Node's cri-socket annotation.",
    },
    zh: {
      means:
        'kubelet 中与 Docker 通信的 dockershim 在 1.24 被移除。在按 Docker 配置的机器上把 kubelet 升级到该版本之后，它找不到运行时：/var/run/dockershim.sock 不存在，相关参数也不再识别。',
      check:
        '    kubelet --version; cat /var/lib/kubelet/kubeadm-flags.env\n    ls /run/containerd/containerd.sock /var/run/cri-dockerd.sock',
      cure: '改用随 Docker 一起安装的 containerd（启用其 CRI 插件）：`--container-runtime-endpoint=unix:///run/containerd/containerd.sock`。或安装 cri-dockerd 并使用 unix:///var/run/cri-dockerd.sock。去掉 --network-plugin、--container-runtime 与 CNI 目录参数，并修改 Node 的 cri-socket 注解。',
    },
  },
});
