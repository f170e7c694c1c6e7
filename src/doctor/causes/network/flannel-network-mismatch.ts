// flannel's network is not the one that the nodes' pod addresses come from.
import { cause, type Finding, type Heard, type HeardBySign, type Verdict } from '../cause.ts';
import { finding, sourceOf } from '../finding.ts';
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';
import { isWithin } from '../addresses.ts';

const addresses = /^(\d+)\.(\d+)\.(\d+)\.(\d+)\/(\d+)$/;
interface Range {
  readonly from: number;
  readonly bits: number;
}
const rangeOf = (text: string | undefined): Range | undefined => {
  const found = addresses.exec(text ?? '');
  if (found === null) return undefined;
  const [a = 0, b = 0, c = 0, d = 0, bits = 0] = found.slice(1).map(Number);
  return { from: ((a * 256 + b) * 256 + c) * 256 + d, bits };
};
const covers = (wide: Range, narrow: Range): boolean => {
  const size = 2 ** (32 - wide.bits);
  return Math.floor(wide.from / size) === Math.floor(narrow.from / size);
};
const ranges = (some: readonly Heard[]): Range[] =>
  some.flatMap(({ captures }) => {
    const range = rangeOf(captures['cidr']);
    return range === undefined ? [] : [range];
  });
type Signs = 'compared' | 'said' | 'network' | 'given' | 'mentioned';

const judge = ({ compared, said, network, given, mentioned }: HeardBySign<Signs>): Verdict => {
  if (compared.length > 0) return { weight: 'shows', because: compared };
  if (said.length > 0) return { weight: 'names', because: said };
  const outside = ranges(network).some((wide) => ranges(given).some((narrow) => !covers(wide, narrow)));
  if (outside) return { weight: 'names', because: [...network, ...given] };
  return { weight: network.length + mentioned.length > 0 ? 'mentions' : 'silent', because: [...network, ...mentioned] };
};

const judgeState = (facts: Facts): Finding | undefined => {
  const settings = facts.flannelNetwork.known ? facts.flannelNetwork : undefined;
  const network = settings?.value ?? valueOf(facts.flannelSubnet)?.network;
  const range = valueOf(facts.node)?.podCidrs.find((one) => !one.includes(':'));
  if (network === undefined || range === undefined) return undefined;
  const source = settings === undefined ? sourceOf(facts.flannelSubnet) : sourceOf(facts.flannelNetwork);
  const within = isWithin(range, network);
  if (within === undefined) return undefined;
  if (within) return finding('excluded', source, `${range} lies in ${network}`, `${range} 位于 ${network} 内`);
  return finding(
    'proved',
    source,
    `flannel's network is ${network}, the node's range ${range}`,
    `flannel 网段为 ${network}，节点网段为 ${range}`,
  );
};

export const flannelNetworkMismatch = cause({
  code: 'MU810',
  slug: 'flannel-network-mismatch',
  rung: 'network',
  title: { en: "flannel's network is not the cluster's pod network", zh: 'flannel 的网段与集群的 Pod 网段不一致' },
  frequency: 3,
  signs: {
    compared: { weight: 'shows', phrases: [], together: ['flannel-network-elsewhere'] },
    said: {
      weight: 'names',
      phrases: [
        "specified in the flannel net config doesn't contain",
        "net-conf.json* (differ|mismatch|match|does not|doesn't|different|wrong)",
        "(flannel|net-conf.json)* (not match|mismatch|doesn't match|different|does not match|differs)* (cidr|network|subnet)",
        "(cidr|network|subnet)* (not match|mismatch|doesn't match|different|does not match|differs)* (flannel|net-conf.json)",
        '10.244.0.0/16* (instead|but|hard-coded|hardcoded|default|while)',
        '(pod-network-cidr|podSubnet|cluster-cidr)* (instead of|other than|not|!=|differs|different)* 10.244',
        'flannel*(网段|cidr|Network)*(不一致|不匹配|不同)',
        '(网段|cidr)*(不一致|不匹配|不同)*flannel',
        'flannel net config',
        'is not in flannel net',
        'not in flannel net config',
        'pod-network-cidr* (does not match|differs|not the same|forgot to change|different)',
        'Network in kube-flannel',
        'flannel* Network* (pod-network-cidr|cluster-cidr|podSubnet)* (不|differ|not)',
      ],
    },
    network: { weight: 'points', phrases: ['FLANNEL_NETWORK={cidr}', '"Network": "{cidr}', '"Network":"{cidr}'] },
    given: {
      weight: 'points',
      phrases: [
        'FLANNEL_SUBNET={cidr}',
        '--pod-network-cidr={cidr}',
        '--pod-network-cidr {cidr}',
        'pod-network-cidr={cidr}',
        'podSubnet: {cidr}',
        '--cluster-cidr={cidr}',
        'podCIDR: {cidr}',
        'podCIDR: "{cidr}',
      ],
    },
    mentioned: { weight: 'mentions', phrases: ['net-conf.json', 'kube-flannel-cfg', 'kube-flannel.yml', 'subnet.env'] },
  },
  weigh: judge,
  state: judgeState,
  explains: ['sandbox-failed', 'pods-pending', 'connection-timeout'],
  page: {
    en: {
      means:
        'flannel\'s ConfigMap says "Network": "10.244.0.0/16" by default; the controller manager gives each node a piece of --cluster-cidr (kubeadm: --pod-network-cidr). When they differ, flannel refuses the piece, or makes routes that do not cover it.',
      check:
        "    kubectl -n kube-flannel get cm kube-flannel-cfg -o jsonpath='{.data.net-conf\\.json}'\n    kubectl get nodes -o custom-columns=NAME:.metadata.name,CIDR:.spec.podCIDR; cat /run/flannel/subnet.env",
      cure: "Write the cluster's network into net-conf.json and restart flannel's pods on every node; remove the old cni0 and flannel.1 (`ip link delete cni0`) where they keep the wrong address.",
    },
    zh: {
      means:
        'flannel 的 ConfigMap 默认为 "Network": "10.244.0.0/16"；控制器管理器则从 --cluster-cidr（kubeadm：--pod-network-cidr）为每个节点划分。两者不一致时，flannel 会拒绝该网段，或建立无法覆盖它的路由。',
      check:
        "    kubectl -n kube-flannel get cm kube-flannel-cfg -o jsonpath='{.data.net-conf\\.json}'\n    kubectl get nodes -o custom-columns=NAME:.metadata.name,CIDR:.spec.podCIDR; cat /run/flannel/subnet.env",
      cure: '把集群的网段写入 net-conf.json，重启各节点的 flannel Pod；若旧的 cni0 与 flannel.1 仍持有错误地址，则删除（`ip link delete cni0`）。',
    },
  },
});
