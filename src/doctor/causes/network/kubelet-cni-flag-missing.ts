// The kubelet (before 1.24) was not told to use CNI: pods get Docker's addresses, or none.
import { cause, type Finding, type HeardBySign, type Verdict } from '../cause.ts';
import { finding, sourceOf } from '../finding.ts';
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';
import type { Remedy } from '../../remedies/remedy.ts';
import { restartKubelet } from '../../remedies/services.ts';
import { lacksNetwork } from '../addresses.ts';

/** The kubelet's command line is shown without the flag, and pods have addresses of Docker's own bridge. */
const judge = ({ command, dockerAddress, unattached }: HeardBySign<'command' | 'dockerAddress' | 'unattached'>): Verdict | undefined => {
  if (command.length > 0 && dockerAddress.length > 0) return { weight: 'shows', because: [...command, ...dockerAddress] };
  return command.length > 0 && unattached.length > 0 ? { weight: 'names', because: [...command, ...unattached] } : undefined;
};

const minorOf = (version: string | undefined): number => Number(/^v1\.(\d{1,4})\./.exec(version ?? '')?.[1] ?? Number.NaN);

const judgeState = (facts: Facts): Finding | undefined => {
  const version = valueOf(facts.kubeletVersion);
  const settings = valueOf(facts.kubeletSettings);
  const minor = minorOf(version);
  if (minor >= 24)
    return finding('excluded', sourceOf(facts.kubeletVersion), `${version ?? ''} knows no such flag`, `${version ?? ''} 已没有该参数`);
  if (settings?.flags['network-plugin'] === 'cni')
    return finding('excluded', sourceOf(facts.kubeletSettings), '--network-plugin=cni', '--network-plugin=cni');
  if (settings === undefined || Number.isNaN(minor)) return undefined;
  // With a runtime of CRI it is that one which decides.
  const isDocker = settings.flags['container-runtime'] !== 'remote';
  if (!isDocker || !settings.fromProcess) return undefined;
  const en = `${version ?? ''} with Docker runs without --network-plugin=cni`;
  return finding(
    lacksNetwork(facts) ? 'proved' : 'supported',
    sourceOf(facts.kubeletSettings),
    en,
    `${version ?? ''} 使用 Docker，但没有 --network-plugin=cni`,
  );
};

const remedies = (facts: Facts): readonly Remedy[] => {
  const path = valueOf(facts.layout)?.flagsFile;
  if (path === undefined) return [];
  const edit = { put: 'flag-in-variable', variable: 'KUBELET_EXTRA_ARGS', flag: 'network-plugin', value: 'cni' } as const;
  return [
    {
      name: 'use-cni',
      title: { en: `set --network-plugin=cni in ${path}`, zh: `在 ${path} 中设置 --network-plugin=cni` },
      applicability: 'confirm',
      steps: [{ kind: 'edit-file', path, edit }, restartKubelet(facts)],
    },
  ];
};

export const kubeletCniFlagMissing = cause({
  code: 'MU811',
  slug: 'kubelet-cni-flag-missing',
  rung: 'network',
  title: { en: 'the kubelet was not told to use CNI', zh: 'kubelet 未配置使用 CNI' },
  frequency: 1,
  signs: {
    command: {
      weight: 'context',
      phrases: ['kubelet --', 'KUBELET_KUBEADM_ARGS=', 'KUBELET_ARGS=', '--kubeconfig='],
      when: (_, { text }) => /kubelet/i.test(text) && !/network-plugin|container-runtime-endpoint|apiserver|controller/.test(text),
    },
    dockerAddress: { weight: 'context', phrases: ['172.17.0.'], when: (_, { text }) => /running|pod|coredns|creating|\d\/\d/i.test(text) },
    named: {
      weight: 'names',
      phrases: [
        '(without|missing|no|add|added|adding|lacks|set|setting) (the |)--network-plugin',
        '--network-plugin (is |was |)(not set|missing|empty|absent|unset|not specified)',
        'network-plugin=cni (is |was |)(missing|not set|absent|not)',
        '(missing|without|add|added|adding|no|lacks|lacking)* network-plugin=cni',
        'kubelet without --network-plugin',
        'Hairpin mode set to "promiscuous-bridge" but kubenet is not enabled',
        '--network-plugin=""',
        '--network-plugin=kubenet',
        'pods* (docker0|172.17.0.)',
        '(docker0|172.17.0.)* pods',
        'KUBELET_NETWORK_ARGS (is |was |)(missing|not|empty|commented|removed)',
        'managed by kubernetes.io/no-op',
        'Docker cri networking managed by kubernetes.io/no-op',
        'kubernetes.io/no-op',
        '(没有|没|缺少|未)*--network-plugin',
        'NetworkMode bridge',
        'no --network-plugin=cni',
        'NetworkMode default',
        'NetworkMode: default',
        'NetworkMode "default',
        '"NetworkMode": "default"',
        '"NetworkMode": "bridge"',
        'KUBELET_NETWORK_ARGS (disappeared|gone|dropped|was dropped|lost)',
        '(补上|加上|添加)*network-plugin=cni',
      ],
    },
    some: {
      weight: 'points',
      phrases: [
        'KUBELET_NETWORK_ARGS',
        'network-plugin=cni',
        'Using the plugin: no-op',
        'Loaded network plugin "kubernetes.io/no-op"',
        '--configure-cbr0',
        'docker0',
        '172.17.0.',
        'network plugin "no-op"',
        'plugin "no-op"',
        'no-op network plugin',
      ],
    },
    mentioned: { weight: 'mentions', phrases: ['--network-plugin', 'network-plugin'] },
    unattached: {
      weight: 'context',
      phrases: ['workloadendpoints * none', 'no workload endpoints', 'workloadendpoint * none', '0 attached containers'],
    },
  },
  weigh: judge,
  state: judgeState,
  remedies: remedies,
  explains: ['pods-pending', 'network-not-ready', 'connection-timeout'],
  rivals: [
    {
      slug: 'kubelet-unknown-flag',
      question: {
        en: 'is the kubelet 1.24 or later? It knows no --network-plugin any more',
        zh: 'kubelet 是否为 1.24 及以上？它已不再识别 --network-plugin',
      },
    },
  ],
  page: {
    en: {
      means:
        'Before 1.24 the kubelet used CNI only with --network-plugin=cni (kubeadm put it into KUBELET_NETWORK_ARGS or kubeadm-flags.env). Without it pods get addresses of docker0, the same on each node, and do not reach each other. Since 1.24 the runtime alone decides and the flag is gone.',
      check:
        "    ps -o args= -C kubelet | tr ' ' '\\n' | grep -E 'network|cni'; kubelet --version\n    kubectl get pods -A -o wide | grep 172.17",
      cure: "Add `--network-plugin=cni` to the kubelet's flags (before 1.24 only), restart it, and make the pods anew.",
    },
    zh: {
      means:
        '1.24 之前，kubelet 只有带 --network-plugin=cni 才使用 CNI（kubeadm 写在 KUBELET_NETWORK_ARGS 或 kubeadm-flags.env 中）。缺少时 Pod 会得到 docker0 的地址，各节点相同，彼此不可达。1.24 起仅由运行时决定，该参数已移除。',
      check:
        "    ps -o args= -C kubelet | tr ' ' '\\n' | grep -E 'network|cni'; kubelet --version\n    kubectl get pods -A -o wide | grep 172.17",
      cure: '为 kubelet 添加 `--network-plugin=cni`（仅限 1.24 之前），重启 kubelet 并重建 Pod。',
    },
  },
});
