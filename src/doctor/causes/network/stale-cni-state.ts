// A bridge, an address list or a token of an earlier network is still there and does not fit the present one.
import { cause, type Finding } from '../cause.ts';
import { finding, sourceOf } from '../finding.ts';
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';
import type { Remedy } from '../../remedies/remedy.ts';

const bridge = 'cni0';

const judge = (facts: Facts): Finding | undefined => {
  const wanted = valueOf(facts.flannelSubnet)?.subnet.split('/')[0];
  const links = valueOf(facts.links);
  if (wanted === undefined || links === undefined) return undefined;
  const source = sourceOf(facts.links);
  const has = links.find(({ name }) => name === bridge)?.addresses.find((address) => !address.includes(':'));
  if (has === undefined) return undefined;
  if (has === wanted) return finding('excluded', source, `${bridge} has ${has}`, `${bridge} 地址为 ${has}`);
  return finding(
    'proved',
    source,
    `${bridge} has ${has}, flannel says ${wanted}`,
    `${bridge} 地址为 ${has}，而 flannel 分配的是 ${wanted}`,
  );
};

const remedies = (): readonly Remedy[] => [
  {
    name: 'drop-bridge',
    title: {
      en: `delete ${bridge}; the next pod makes it anew, those on it now lose their network`,
      zh: `删除 ${bridge}；下一个 Pod 会重新创建它，现有 Pod 将失去网络`,
    },
    applicability: 'confirm',
    steps: [{ kind: 'program', program: 'ip', arguments: ['link', 'delete', bridge] }],
  },
];

export const staleCniState = cause({
  code: 'MU815',
  slug: 'stale-cni-state',
  rung: 'network',
  title: { en: 'state of an earlier pod network is still there', zh: '残留有先前 Pod 网络的状态' },
  frequency: 2,
  signs: {
    compared: { weight: 'names', phrases: [], together: ['bridge-of-another-range'] },
    named: {
      weight: 'names',
      phrases: [
        'already has an IP address different from',
        'cni0" already has an IP',
        'cni0 already has an IP',
        'failed to set bridge addr',
        'no IP addresses available in range set',
        'no IP addresses available in network',
        'failed to allocate for range',
        '/var/lib/cni/networks',
        'rm -rf /var/lib/cni',
        'ip link (delete|del) (cni0|flannel.1|docker0|kube-bridge|weave)',
        'ip link (delete|del|set) * (cni0|flannel.1)',
        'container veth name provided (eth0) already exists',
        '(cni0|flannel.1|bridge)* (stale|old address|different|leftover|left over|previous|not in the|wrong)',
        'failed to add * route: file exists',
        'duplicate allocation is not allowed',
        '(cni0|flannel.1)*(不一致|已存在|残留|旧|冲突|删除)',
        '(IPAM|ipam) * (no addresses available|fill the range|full)',
        'IPAM leases',
        'leases of dead pods',
        '/var/lib/cni was not removed',
        '/var/lib/cni (was |is |)(left|not removed|still there)',
        'IP allocation was seeded by different peers',
        'weave-netdata.db',
        'Unable to allocate internal * node IP',
        'provided IP is not in the valid range',
        'link has incompatible addresses',
        'ip link (del|delete) (vxlan.calico|cilium_vxlan|cilium_host|cilium_net|tunl0|antrea-gw0|kube-bridge)',
      ],
    },
    token: {
      weight: 'suggests',
      phrases: [
        '(stale|old|leftover|left over|wrong|different|previous)* (cni0|flannel.1|tunl0|vxlan.calico|bridge|veth|ipam|ip allocation)',
        'connection is unauthorized',
        'tunl0 has old',
        '(tunl0|flannel.1|cni0|vxlan.calico) (has|still has|keeps) (the |an |)(old |address of)',
        'weave reset',
        '(cni0|flannel.1|vxlan.calico|cilium_vxlan)* (was deleted|was removed|uninstalled|leftover|left from)',
      ],
    },
    some: {
      weight: 'points',
      phrases: [
        'cni0',
        'IPv4VXLANTunnelAddr',
        'IPv4IPIPTunnelAddr',
        'setting up vxlan device* address already in use',
        'has been allocated to',
        'requested ip address * is not available',
      ],
    },
    mentioned: { weight: 'mentions', phrases: ['flannel.1', 'ip link'] },
    usual: {
      weight: 'suggests',
      phrases: ['error getting ClusterInformation: connection is unauthorized'],
    },
    folder: { weight: 'points', phrases: ['/var/lib/cni'], when: (_, { text }) => !/\/var\/lib\/cni\/(?:bin|net\.d)/.test(text) },
  },
  state: judge,
  remedies: remedies,
  explains: ['sandbox-failed', 'pods-pending'],
  page: {
    en: {
      means:
        'The bridge cni0 keeps the address of its first pod network, host-local keeps addresses given away in /var/lib/cni/networks, Calico keeps a token in its kubeconfig. After a reset and a join with another range (or a crash that leaked addresses) they contradict the present configuration.',
      check: '    ip addr show cni0; cat /run/flannel/subnet.env; ls /var/lib/cni/networks/* | wc -l',
      cure: '`ip link delete cni0` (and flannel.1): the next pod makes it anew. For leaked addresses: drain, stop the kubelet, remove /var/lib/cni/networks/*, start it. For "connection is unauthorized": restart the calico-node pod.',
    },
    zh: {
      means:
        '网桥 cni0 会保留最初 Pod 网段的地址，host-local 在 /var/lib/cni/networks 中保存已分配地址，Calico 在其 kubeconfig 中保存令牌。重置后以其他网段加入（或异常退出导致地址泄漏），它们就与当前配置矛盾。',
      check: '    ip addr show cni0; cat /run/flannel/subnet.env; ls /var/lib/cni/networks/* | wc -l',
      cure: '`ip link delete cni0`（以及 flannel.1）：下一个 Pod 会重建它。地址泄漏：驱逐 Pod、停止 kubelet、删除 /var/lib/cni/networks/*、再启动。「connection is unauthorized」：重启 calico-node Pod。',
    },
  },
});
