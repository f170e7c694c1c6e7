// containerd's runc makes cgroups in another way than the kubelet: SystemdCgroup is missing, false, or in the wrong place.
import { isGenerated, setSystemdCgroup } from '../../remedies/containerd-value.ts';
import { restartContainerd, restartKubelet } from '../../remedies/services.ts';
import { isContainerd, kubeletCgroupDriver } from '../kubelet-down.ts';
import type { Remedy } from '../../remedies/remedy.ts';
import { valueOf } from '../../facts/reading.ts';
import type { ContainerdConfig } from '../../facts/runtime.ts';
import type { Facts } from '../../facts/facts.ts';
import { finding, sourceOf } from '../finding.ts';
import { cause, type Finding } from '../cause.ts';

/** From 1.31 on the kubelet asks a containerd of version 2 which driver it uses. */
const isAsked = (facts: Facts): boolean => {
  const minor = Number(/^v1\.(\d+)/.exec(valueOf(facts.kubeletVersion) ?? '')?.[1] ?? 0);
  const answer = valueOf(facts.runtimeAnswer);
  return minor >= 31 && answer?.answers === true && /^v?[2-9]/.test(answer.version);
};

/** Undefined where a file that it imports may say it. */
const containerdDriver = ({ systemdCgroup, hasImports }: ContainerdConfig): string | undefined => {
  if (systemdCgroup === undefined && hasImports === true) return undefined;
  return systemdCgroup === true ? 'systemd' : 'cgroupfs';
};

/**
 * runc's systemd driver refuses every path that is no slice. The other way round it takes what it is given, and many a node is Ready
 * so; but the static pods of a control plane are killed again and again.
 */
const breaks = (facts: Facts, kubelet: string): boolean =>
  kubelet === 'cgroupfs' || (valueOf(facts.layout)?.controlPlane === true && valueOf(facts.apiConnection)?.ok === false);

const judgeState = (facts: Facts): Finding | undefined => {
  const config = valueOf(facts.containerdConfig);
  const kubelet = kubeletCgroupDriver(facts);
  if (config === undefined || typeof kubelet !== 'string' || !isContainerd(facts) || isAsked(facts)) return undefined;
  const containerd = containerdDriver(config);
  if (containerd === undefined) return undefined;
  const [en, zh] = [
    `the kubelet makes cgroups by ${kubelet}, containerd by ${containerd}`,
    `kubelet 使用 ${kubelet}，containerd 使用 ${containerd}`,
  ];
  const source = sourceOf(facts.containerdConfig);
  if (kubelet === containerd) return finding('excluded', source, en, zh);
  return finding(breaks(facts, kubelet) ? 'proved' : 'supported', source, en, zh);
};

/** The runtime is made to fit: kubeadm writes the kubelet's driver again with each upgrade. */
const remedies = (facts: Facts): readonly Remedy[] => {
  const config = valueOf(facts.containerdConfig);
  const kubelet = kubeletCgroupDriver(facts);
  if (config === undefined || isGenerated(config)) return [];
  return [
    {
      name: 'set-driver',
      title: { en: `set containerd to ${String(kubelet)}`, zh: `将 containerd 设为 ${String(kubelet)}` },
      applicability: 'safe',
      steps: [...setSystemdCgroup(config, kubelet === 'systemd'), restartContainerd, restartKubelet(facts)],
    },
  ];
};

export const containerdCgroupDriver = cause({
  code: 'MU206',
  slug: 'containerd-cgroup-driver',
  rung: 'runtime',
  title: { en: "containerd is not set to the kubelet's cgroup driver", zh: 'containerd 的 cgroup 驱动与 kubelet 不一致' },
  frequency: 3,
  signs: {
    searched: { weight: 'names', phrases: [], together: ['no-systemd-cgroup'] },
    named: {
      weight: 'names',
      when: (_, { text }) => !text.includes('with config {'),
      phrases: [
        'expected cgroupsPath to be of format',
        'SystemdCgroup = false',
        'SystemdCgroup=false',
        'systemd_cgroup = true',
        'systemd_cgroup = false',
        'SystemdCgroup (is |was |)(false|missing|not set|absent|unset)',
        'systemd cgroup driver (is |was |)not',
        'containerd* cgroup driver',
        'cgroup driver* containerd',
        '(set|setting|missing|without|no|add|added|enable|enabled|sets) SystemdCgroup',
        'Invalid cgroupsPath',
        'invalid cgroupsPath',
        'invalid slice name',
        'containerd*cgroup*(驱动|driver)',
        'SystemdCgroup*(改|设置|没有|缺|true)',
        'runc-driver * systemd',
        'SystemdCgroup = false/SystemdCgroup = true',
        'cgroupsPath',
        'containerd.service/kubepods',
        '.slice:cri-containerd:',
        '/kubepods.slice * /kubepods/',
        '/kubepods/ * /kubepods.slice',
      ],
    },
    sandboxChanged: {
      weight: 'names',
      phrases: ['sandbox changed, it will be killed', 'Pod sandbox changed, it will be killed and re-created', 'static control plane pods'],
    },
    shown: {
      weight: 'points',
      phrases: [
        'containerd (with|uses|on|runs) cgroupfs',
        'kubepods and kubepods.slice',
        'kubepods and * kubepods.slice',

        'SystemdCgroup',
        'runtimes.runc.options',
        'plugins.linux',
        'containerd config default',
        'no "version = 2"',
        'SandboxChanged',
        'runtime_type = "io.containerd.runtime.v1.linux"',
        'kube-apiserver exited 137',
        '(restart|restarts|restarting) every few minutes',
        'default containerd config',
      ],
    },
    mentioned: {
      weight: 'mentions',
      phrases: [
        'config.toml',
        'CrashLoopBackOff* (etcd|kube-apiserver|control plane)',
        '(etcd|kube-apiserver|control plane)* CrashLoopBackOff',
        '(restart|restarts|restarting)* (etcd|kube-apiserver|control plane)',
        '(etcd|kube-apiserver|kube-scheduler|control plane)* (restart|restarts|restarting)',
      ],
    },
    usual: {
      weight: 'suggests',
      phrases: ['(反复|一直|不断|不停)*重启*(etcd|apiserver)', '(etcd|apiserver|kube-apiserver)*(反复|一直|不断|不停)*重启'],
    },
  },
  state: judgeState,
  explains: ['pods-pending', 'sandbox-failed', 'connection-refused', 'waiting-timed-out'],
  remedies: remedies,
  page: {
    en: {
      means:
        "On a machine with systemd the kubelet (from 1.22 on by kubeadm's default) makes cgroups through systemd, and containerd by cgroupfs unless `SystemdCgroup = true` stands under runc's options. On cgroup v2 the static pods then start, are killed after some minutes and start again; etcd and the API server come and go.",
      check: '    containerd config dump | grep -n SystemdCgroup\n    grep cgroupDriver /var/lib/kubelet/config.yaml',
      cure: "Write a fresh configuration with it: `containerd config default | sed 's/SystemdCgroup = false/SystemdCgroup = true/' > /etc/containerd/config.toml`, then `systemctl restart containerd kubelet`. `systemd_cgroup = true` of the old format does not work with runc v2: take it out.",
    },
    zh: {
      means:
        '在 systemd 系统上，kubelet（kubeadm 自 1.22 起默认）通过 systemd 管理 cgroup，而 containerd 默认使用 cgroupfs，除非在 runc 选项中设置 `SystemdCgroup = true`。在 cgroup v2 上，静态 Pod 会启动、几分钟后被终止、再次启动；etcd 与 API 服务器时有时无。',
      check: '    containerd config dump | grep -n SystemdCgroup\n    grep cgroupDriver /var/lib/kubelet/config.yaml',
      cure: "重新生成配置：`containerd config default | sed 's/SystemdCgroup = false/SystemdCgroup = true/' > /etc/containerd/config.toml`，然后 `systemctl restart containerd kubelet`。旧格式的 `systemd_cgroup = true` 不适用于 runc v2，应删除。",
    },
  },
});
