// The kubelet and the runtime let different drivers make cgroups; with Docker the kubelet ends at once.
import { cause, type Heard, type HeardBySign, type Verdict, type Finding } from '../cause.ts';
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';
import { isShim } from '../../facts/runtime.ts';
import type { Remedy } from '../../remedies/remedy.ts';
import { restartKubelet } from '../../remedies/services.ts';
import { kubeletCgroupDriver, kubeletSetting } from '../kubelet-down.ts';

const driversOf = (some: readonly Heard[]): ReadonlySet<string | undefined> =>
  new Set(some.map(({ captures }) => captures['driver']?.toLowerCase()));
const judge = ({
  refused,
  both,
  warned,
  shown,
  mentioned,
}: HeardBySign<'refused' | 'both' | 'warned' | 'shown' | 'mentioned'>): Verdict => {
  const drivers = [...driversOf([...shown, ...mentioned])].filter((driver) => driver === 'systemd' || driver === 'cgroupfs');
  if (refused.length > 0) return { weight: 'names', because: refused };
  if (both.length > 0) return { weight: 'names', because: both };
  if (drivers.length > 1) return { weight: 'names', because: [...shown, ...mentioned] };
  if (warned.length + shown.length > 0) return { weight: 'points', because: [...warned, ...shown] };
  return { weight: mentioned.length > 0 ? 'mentions' : 'silent', because: mentioned };
};

/** Docker is on many a machine whose kubelet uses containerd. */
const usesOther = (facts: Facts): boolean => {
  const url = valueOf(facts.runtimeEndpoint)?.url;
  return url !== undefined && !/dockershim|cri-dockerd/.test(url);
};

/** Where its own shim stands between them it asks nobody, and has its default. */
const kubeletDriver = (facts: Facts): unknown =>
  isShim(valueOf(facts.runtimeEndpoint)) ? kubeletCgroupDriver(facts) : kubeletSetting(facts, 'cgroup-driver', 'cgroupDriver');

const judgeState = (facts: Facts): Finding | undefined => {
  const kubelet = kubeletDriver(facts);
  const docker = valueOf(facts.dockerCgroupDriver);
  if (typeof kubelet !== 'string' || docker === undefined || !facts.dockerCgroupDriver.known || usesOther(facts)) return undefined;
  const seen = [
    {
      text: { en: `the kubelet uses ${kubelet}, Docker ${docker}`, zh: `kubelet 使用 ${kubelet}，Docker 使用 ${docker}` },
      source: facts.dockerCgroupDriver.source,
    },
  ];
  if (kubelet === docker) return { is: 'excluded', seen };
  return { is: valueOf(facts.kubeletHealth)?.ok === false ? 'proved' : 'supported', seen };
};

/** With Docker its containers are started again: whether that touches any workload it said itself. */
const cost = (facts: Facts, kubelet: string): Pick<Remedy, 'title' | 'applicability'> =>
  valueOf(facts.dockerContainers) === 0
    ? {
        title: { en: `set Docker to ${kubelet}; it runs no container`, zh: `将 Docker 设为 ${kubelet}；目前没有运行中的容器` },
        applicability: 'safe',
      }
    : {
        title: { en: `set Docker to ${kubelet}; its containers are started again`, zh: `将 Docker 设为 ${kubelet}；其容器会重启` },
        applicability: 'confirm',
      };

/** Docker is made to fit: kubeadm writes the kubelet's driver again with each upgrade. */
const remedies = (facts: Facts): readonly Remedy[] => {
  const kubelet = kubeletDriver(facts);
  const options = valueOf(facts.dockerOptions);
  if (options === undefined || typeof kubelet !== 'string') return [];
  const execOpts = [...options.execOpts.filter((one) => !one.startsWith('native.cgroupdriver=')), `native.cgroupdriver=${kubelet}`];
  return [
    {
      name: 'set-docker',
      ...cost(facts, kubelet),
      steps: [
        { kind: 'edit-file', path: options.path, edit: { put: 'json-value', path: ['exec-opts'], value: execOpts } },
        { kind: 'unit', unit: 'docker.service', action: 'restart' },
        restartKubelet(facts),
      ],
    },
  ];
};

export const cgroupDriverMismatch = cause({
  code: 'MU201',
  slug: 'cgroup-driver-mismatch',
  rung: 'runtime',
  title: { en: 'the kubelet and the runtime use different cgroup drivers', zh: 'kubelet 与容器运行时使用了不同的 cgroup 驱动' },
  frequency: 3,
  signs: {
    refused: {
      weight: 'names',
      phrases: [
        'cgroup manager, but',
        'cri-o configured with',
        'cgroup-parent for systemd cgroup should be',
        'should be a valid slice named as',

        'is different from docker cgroup driver',
        'misconfiguration: kubelet cgroup driver',
        'kubelet cgroup driver: "{driver}" is different',
        "cgroup driver* (mismatch|do not match|does not match|doesn't match|don't match|differs|is different|are different|not the same|inconsistent)",
        '(mismatch|different|differing|inconsistent)* cgroup driver',
        '(cgroup驱动|cgroup driver|cgroupdriver)*(不一致|不同|不匹配)',
        'cgroupfs cgroup manager, but received slice',
        'should not end in .slice',
        'cgroup manager* (mismatch|differs|different)',
        'cgroup(-| |)driver*(不一致|不同|不匹配|改成|改为)',
      ],
    },
    both: {
      weight: 'names',
      phrases: ['cgroupfs'],
      when: (_, { text, raw }) => /docker|cri-?o\b|runtime/i.test(raw) && /kubelet/i.test(text) && text.includes('systemd'),
    },
    warned: {
      weight: 'points',
      phrases: ['detected "cgroupfs" as the Docker cgroup driver', '[WARNING IsDockerSystemdCheck]', 'The recommended driver is "systemd"'],
    },
    shown: {
      weight: 'points',
      phrases: ['Cgroup Driver: {driver}', 'native.cgroupdriver={driver}', 'cgroup_manager = "{driver}'],
    },
    mentioned: {
      weight: 'mentions',
      phrases: [
        'cgroupDriver: {driver}',
        '--cgroup-driver={driver}',
        '--cgroup-driver {driver}',
        'cgroup-driver',
        'cgroup driver',
        'native.cgroupdriver',
      ],
    },
  },
  weigh: judge,
  state: judgeState,
  remedies,
  explains: ['kubelet-exits', 'kubelet-unhealthy', 'waiting-timed-out', 'connection-refused'],
  rivals: [
    {
      slug: 'containerd-cgroup-driver',
      question: {
        en: 'is the runtime Docker (docker info) or containerd (SystemdCgroup in its config.toml)?',
        zh: '运行时是 Docker（docker info）还是 containerd（config.toml 中的 SystemdCgroup）？',
      },
    },
  ],
  page: {
    en: {
      means:
        'Two programs that make cgroups in different ways (systemd or cgroupfs) get in each other\'s way. With Docker the kubelet compares and ends ("misconfiguration: kubelet cgroup driver"); with other runtimes nothing compares, and pods die under load.',
      check:
        "    docker info 2>/dev/null | grep -i 'cgroup driver'\n    grep -i cgroupDriver /var/lib/kubelet/config.yaml; ps -o args= -C kubelet | grep -o 'cgroup-driver[= ][a-z]*'",
      cure: 'Set both to systemd: Docker by `"exec-opts": ["native.cgroupdriver=systemd"]` in /etc/docker/daemon.json, the kubelet by `cgroupDriver: systemd`. Restart the runtime, then the kubelet. Change the runtime rather than the kubelet: kubeadm writes the kubelet\'s again with each upgrade.',
    },
    zh: {
      means:
        '两个程序以不同方式（systemd 或 cgroupfs）管理 cgroup 会互相干扰。使用 Docker 时 kubelet 会比较并退出（misconfiguration: kubelet cgroup driver）；使用其他运行时则无人比较，Pod 会在负载下异常退出。',
      check:
        "    docker info 2>/dev/null | grep -i 'cgroup driver'\n    grep -i cgroupDriver /var/lib/kubelet/config.yaml; ps -o args= -C kubelet | grep -o 'cgroup-driver[= ][a-z]*'",
      cure: '两者都设为 systemd：Docker 在 /etc/docker/daemon.json 中设置 `"exec-opts": ["native.cgroupdriver=systemd"]`，kubelet 设置 `cgroupDriver: systemd`。先重启运行时，再重启 kubelet。应优先改运行时：kubeadm 每次升级都会重写 kubelet 的设置。',
    },
  },
});
