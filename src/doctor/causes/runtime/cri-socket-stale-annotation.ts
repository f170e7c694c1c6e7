// The Node still says that this machine's runtime is dockershim (or another that is gone); kubeadm believes it.
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';
import { finding, sourceOf } from '../finding.ts';
import { cause, type Finding, type Heard, type HeardBySign, type Verdict } from '../cause.ts';

type Signs = 'written' | 'absent' | 'row' | 'named' | 'annotated' | 'socket' | 'otherRuntime' | 'upgrades' | 'noDocker' | 'kubeletAsks';

const socketKinds = /\b(dockershim|cri-dockerd|crio|containerd)\.sock/g;
const runtimeWords = /\b(containerd|crio|cri-o)(?![\w.-]*\.sock)/g;
const runtimeKinds = /\b(docker|cri-o|containerd):\/\//g;
const sameKind: Readonly<Record<string, string>> = { dockershim: 'docker', 'cri-dockerd': 'docker', 'cri-o': 'crio' };

/** The kinds of runtime that these lines name. */
const kindsIn = (heard: readonly Heard[], pattern: RegExp): ReadonlySet<string> =>
  new Set(heard.flatMap(({ line }) => [...line.text.slice(0, 600).matchAll(pattern)].map(([, kind = '']) => sameKind[kind] ?? kind)));

/** What kubeadm wrote, or asked for in vain, is of another kind than the runtime that other lines name. */
const formerOf = (told: readonly Heard[], otherRuntime: readonly Heard[]): Verdict | undefined => {
  const others = otherRuntime.filter(({ line }) => !told.some((one) => one.line === line));
  const used = new Set([socketKinds, runtimeKinds, runtimeWords].flatMap((pattern) => [...kindsIn(others, pattern)]));
  const former = told.filter((one) => used.size > 0 && [...kindsIn([one], socketKinds)].every((kind) => !used.has(kind)));
  return former.length > 0 ? { weight: 'shows', because: [...former, ...others] } : undefined;
};

/** The Node is said to use dockershim, and another runtime runs; or an upgrade asks for Docker where another runtime was put. */
const judge = ({
  row,
  named,
  annotated,
  socket,
  otherRuntime,
  upgrades,
  noDocker,
  kubeletAsks,
  written,
  absent,
}: HeardBySign<Signs>): Verdict | undefined => {
  if (row.length > 0) return { weight: 'shows', because: row };
  const [sockets, runtimes] = [kindsIn(annotated, socketKinds), kindsIn(otherRuntime, runtimeKinds)];
  if (sockets.size > 0 && runtimes.size > 0 && [...sockets].every((kind) => !runtimes.has(kind)))
    return { weight: 'shows', because: [...annotated, ...otherRuntime] };
  const former = formerOf([...written, ...absent], otherRuntime);
  if (former !== undefined) return former;
  const asked = [...socket, ...noDocker];
  if (asked.length > 0 && annotated.length + upgrades.length > 0 && otherRuntime.length > 0 && kubeletAsks.length === 0)
    return { weight: 'shows', because: [...annotated, ...asked, ...otherRuntime] };
  if (noDocker.length > 0 && annotated.length + upgrades.length > 0)
    return { weight: 'names', because: [...noDocker, ...annotated, ...upgrades] };
  return socket.length > 0 && upgrades.length > 0 && named.length === 0
    ? { weight: 'names', because: [...socket, ...upgrades] }
    : undefined;
};

const plain = (url: string): string => url.replace(/^unix:\/\//, '').replace(/^\/var\/run\//, '/run/');

const judgeState = (facts: Facts): Finding | undefined => {
  const annotated = valueOf(facts.node)?.annotations['kubeadm.alpha.kubernetes.io/cri-socket'];
  const endpoint = valueOf(facts.runtimeEndpoint);
  if (annotated === undefined || endpoint === undefined) return undefined;
  const source = sourceOf(facts.node);
  const isOfUse = [endpoint.url, ...endpoint.otherSockets].map(plain).includes(plain(annotated));
  if (isOfUse) return finding('excluded', source, `it names ${annotated}, which is there`, `注解为 ${annotated}，该套接字存在`);
  return finding(
    'supported',
    source,
    `it names ${annotated}, the kubelet uses ${endpoint.url}`,
    `注解为 ${annotated}，kubelet 使用 ${endpoint.url}`,
  );
};

export const criSocketStaleAnnotation = cause({
  code: 'MU210',
  slug: 'cri-socket-stale-annotation',
  rung: 'runtime',
  title: { en: "the Node's CRI socket annotation names a runtime that is gone", zh: 'Node 的 CRI 套接字注解指向已不存在的运行时' },
  frequency: 2,
  signs: {
    written: {
      weight: 'context',
      phrases: [
        'kubeadm-flags.env * (dockershim|cri-dockerd|crio|containerd).sock',
        'instance-config.yaml * (dockershim|cri-dockerd|crio|containerd).sock',
      ],
    },
    absent: {
      weight: 'context',
      phrases: ['(dockershim|cri-dockerd|crio|containerd).sock* no such file'],
      when: (_, { text }) => /kubeadm|\[preflight|phase preflight|\[upgrade/.test(text),
    },
    annotated: {
      weight: 'context',
      phrases: [
        'kubectl (edit|annotate) node',
        'alpha.kubernetes.io/cri-socket',
        'alpha\\.kubernetes\\.io/cri-socket',
        'cri-socket -> ',
        'cri-socket: ',
      ],
    },
    row: {
      weight: 'names',
      phrases: [
        'cri-o://{version} * containerd.sock',
        'containerd://{version} * (dockershim.sock|crio.sock|cri-dockerd.sock)',
        'docker://{version} * (containerd.sock|crio.sock)',
      ],
      // On one row of a table: the runtime that the kubelet uses, and the socket that kubeadm is told of.
      when: (_, { text }) => text.length < 300 && !/\blevel=|error|failed/i.test(text),
    },
    socket: { weight: 'context', phrases: ['dockershim.sock'] },
    otherRuntime: {
      weight: 'context',
      phrases: [
        '(runs|running|works) with (containerd|crio|cri-o)',
        'CONTAINER-RUNTIME*containerd',

        'containerd://',
        'cri-o://',
        '(to|uses|use|using|on|runs|now|is) (containerd|cri-o|crio)',
        '(换成|切换到|切换为|切到|迁移到|改为|改成|改用|换到)*(containerd|crio)',
        'containerd.sock',
        'crio.sock',
      ],
      when: (_, { text }) => !/multiple CRI/i.test(text),
    },
    upgrades: { weight: 'context', phrases: ['[upgrade', 'kubeadm upgrade', '(before|after) the upgrade', 'upload-config/kubelet'] },
    noDocker: {
      weight: 'context',
      phrases: [
        'docker is required for container runtime',
        'exec: "docker": executable file not found',
        'Cannot connect to the Docker daemon',
      ],
    },
    kubeletAsks: {
      weight: 'context',
      phrases: ['dockershim.sock', 'network-plugin'],
      when: (_, { component, text }) => component === 'kubelet' || /determine runtime API version|run Kubelet/i.test(text),
    },
    named: {
      weight: 'names',
      phrases: [
        'kubeadm upgrade* dockershim',

        'annotation * (dockershim|old socket|crio.sock|cri-dockerd)',
        '(taken|read|reads) from the annotation',
        'from the Node object* (sock|cri)',

        'kubeadm.alpha.kubernetes.io/cri-socket',
        '"criSocket" with value "/var/run/dockershim.sock"',
        'criSocket* dockershim.sock',
        'cri-socket* annotation',
        'annotation* (cri-socket|criSocket|cri socket)',
        'cri socket annotation',
        '(kubeadm-flags.env|kubeadmConfigMap|crisocket|cri socket)* (old|stale|still|wrong|outdated|changed)',
        '(old|stale|still|wrong|outdated)* (crisocket|cri socket|cri-socket)',
        'kubeadm* /var/run/dockershim.sock* (containerd|moved|migrat)',
      ],
    },
    upgrade: {
      weight: 'points',
      phrases: [
        '[upgrade/* dockershim',
        'crisocket: (unix:///|)/var/run/dockershim.sock',
        'criSocket: (unix:///|)/var/run/dockershim.sock',
        '[ERROR CRI]* dockershim.sock',
        'annotate node',
        '(moved|migrated|switched|changed|moving|migrating) (from docker |)to (containerd|crio|cri-o)',
        '(从|由)*docker*(切换|迁移|换)*containerd',
      ],
    },
    mentioned: {
      weight: 'mentions',
      phrases: [
        'dockershim.sock',
        'Usage of CRI endpoints without URL scheme is deprecated',
        '[upgrade/versions] Cluster version',
        'criSocket',
        'cri-socket',
      ],
    },
  },
  weigh: judge,
  state: judgeState,
  explains: ['waiting-timed-out'],
  rivals: [
    {
      slug: 'dockershim-removed',
      question: {
        en: 'does kubeadm fail (then it is the annotation of the Node), or the kubelet (then its flags)?',
        zh: '失败的是 kubeadm（Node 注解的问题）还是 kubelet（其参数的问题）？',
      },
    },
  ],
  page: {
    en: {
      means:
        "kubeadm writes the runtime's socket as the annotation kubeadm.alpha.kubernetes.io/cri-socket on each Node and uses it for upgrades, resets and image pulls. After a change from Docker to containerd it still names /var/run/dockershim.sock.",
      check:
        "    kubectl get nodes -o custom-columns=NAME:.metadata.name,CRI:.metadata.annotations.'kubeadm\\.alpha\\.kubernetes\\.io/cri-socket'\n    cat /var/lib/kubelet/kubeadm-flags.env",
      cure: '`kubectl annotate node NAME --overwrite kubeadm.alpha.kubernetes.io/cri-socket=unix:///run/containerd/containerd.sock`, the same in /var/lib/kubelet/kubeadm-flags.env, then run kubeadm again.',
    },
    zh: {
      means:
        'kubeadm 把运行时套接字写入每个 Node 的注解 kubeadm.alpha.kubernetes.io/cri-socket，并在升级、重置和拉取镜像时使用。从 Docker 换成 containerd 之后，它仍指向 /var/run/dockershim.sock。',
      check:
        "    kubectl get nodes -o custom-columns=NAME:.metadata.name,CRI:.metadata.annotations.'kubeadm\\.alpha\\.kubernetes\\.io/cri-socket'\n    cat /var/lib/kubelet/kubeadm-flags.env",
      cure: '执行 `kubectl annotate node NAME --overwrite kubeadm.alpha.kubernetes.io/cri-socket=unix:///run/containerd/containerd.sock`，同样修改 /var/lib/kubelet/kubeadm-flags.env，然后重新运行 kubeadm。',
    },
  },
});
