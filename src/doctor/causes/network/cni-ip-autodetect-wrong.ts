// The network plugin chose the wrong of the machine's addresses for its tunnels or BGP.
import { cause, type Finding } from '../cause.ts';
import { finding, sourceOf } from '../finding.ts';
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';
import { internalAddresses, isMade } from '../addresses.ts';

const chosenBy = ['flannel.alpha.coreos.com/public-ip', 'projectcalico.org/IPv4Address'];

const judge = (facts: Facts): Finding | undefined => {
  const node = valueOf(facts.node);
  const reported = internalAddresses(facts);
  const chosen = chosenBy.map((key) => node?.annotations[key]?.split('/')[0]).find((address) => address !== undefined && address !== '');
  if (chosen === undefined || reported.length === 0) return undefined;
  const source = sourceOf(facts.node);
  if (reported.includes(chosen))
    return finding('excluded', source, `it uses ${chosen}, as the node does`, `网络插件与节点都使用 ${chosen}`);
  const link = valueOf(facts.links)?.find(({ addresses }) => addresses.includes(chosen))?.name;
  const en = `the plugin uses ${chosen}${link === undefined ? '' : ` of ${link}`}, the node reports ${reported.join(', ')}`;
  const zh = `网络插件使用 ${chosen}${link === undefined ? '' : `（${link}）`}，节点上报 ${reported.join(', ')}`;
  return finding(link !== undefined && isMade(link) ? 'proved' : 'supported', source, en, zh);
};

export const cniIpAutodetectWrong = cause({
  code: 'MU816',
  slug: 'cni-ip-autodetect-wrong',
  rung: 'network',
  title: { en: 'the network plugin chose the wrong address of the node', zh: '网络插件选错了节点地址' },
  frequency: 2,
  signs: {
    compared: { weight: 'shows', phrases: [], together: ['plugin-took-another-address'] },
    named: {
      weight: 'names',
      phrases: [
        'BIRD is not ready: BGP not established',
        'BGP not established with',
        'BGP peering established = 0',
        'IP_AUTODETECTION_METHOD',
        'IP6_AUTODETECTION_METHOD',
        'nodeAddressAutodetection',
        'Unable to auto-detect an IPv4 address',
        'BGP neighbo(u|)r',
        '(calico|flannel|weave|cilium)* (wrong|other|different|incorrect) (interface|nic|ip|address|adapter)',
        '(wrong|other|incorrect) (interface|nic|adapter)* (calico|flannel|weave|cilium|tunnel|vxlan)',
        'flannel.alpha.coreos.com/public-ip',
        'projectcalico.org/IPv4Address',
        '(calico|flannel)*(网卡|多网卡|选错)',
        '--iface={nic} * (solved|fixed|helped|works|work)',
        'skip-interface',
        'IP_AUTODETECTION',
        'BGP: * refused',
        '两块网卡*(calico|flannel)',
        'Could not find valid device',
        'Could not autodetect',
        '--iface-regex',
        'autoDetectionMethod',
        'firstFound',
        'is already using the IPv4 address',
        'BGP peer* (not reachable|refused|timeout|unreachable|Connect)',
        'calicoctl node status* (start|Connect|Active)',
        '(flannel|calico|cilium) (picks|picked|chose|chooses|selected|takes|took|uses|used) (the |a |)*(interface|nic|card|address|docker0|virbr|wlan|br-|NAT)',
        '--iface (is |was |)(not given|missing|needed)',
        'flannel --iface={nic} (needed|required)',
        'Autodetected IPv4',
        'Unable to determine direct routing device',
      ],
    },
    some: {
      weight: 'points',
      phrases: [
        '(calico|flannel)*--iface',
        '--iface',
        'Using autodetected IPv4 address',
        'Using interface with name',
        'Defaulting external address to interface address',
        'first-found',
        'docker network create',
        'interface=',
        'Calico node * IPv4 address changed from',
        'calico/node is not ready',
        'BIRD is not ready',
        '(unable to connect to BIRD|querying BIRD)',
      ],
    },
    mentioned: {
      weight: 'mentions',
      phrases: ['host has 2 NICs', '(two|2|multiple|several) (nics|network interfaces|interfaces|network cards)', '双网卡', 'calico-node'],
    },
    usual: {
      weight: 'suggests',
      phrases: [
        '(calico|flannel|weave|cilium)* (docker0|docker bridge|br-|virbr0|tailscale0|wg0|wlan0)',
        'can-reach=',
        'interface=eth',
        'autodetect',
        'auto-detect',
        '(flannel|calico|cilium)* 10.0.2.15',
        'public-ip: 10.0.2.15',
        'Using interface with name {nic} and address 10.0.2.15',
        'flannel-iface',
      ],
    },
  },
  state: judge,
  explains: ['network-not-ready', 'node-not-ready', 'connection-timeout'],
  page: {
    en: {
      means:
        'Calico takes the first address that it finds (first-found), flannel that of the default route. On a machine with several cards, or with bridges of Docker, libvirt or a VPN, this may be one that the other nodes do not reach: the node is Ready, BGP or the tunnels are not.',
      check: "    kubectl get node NAME -o yaml | grep -E 'public-ip|IPv4Address'\n    ip -br -4 addr; calicoctl node status",
      cure: 'Name the interface: Calico `IP_AUTODETECTION_METHOD=interface=eth1` or `can-reach=…` / `kubernetes-internal-ip` (`kubectl -n kube-system set env ds/calico-node …`), flannel `--iface=eth1`, k3s `--flannel-iface`. Remove bridges that nobody needs.',
    },
    zh: {
      means:
        'Calico 取其找到的第一个地址（first-found），flannel 取默认路由的地址。若机器有多块网卡，或有 Docker、libvirt、VPN 的网桥，可能选中其他节点无法访问的地址：节点为 Ready，但 BGP 或隧道不通。',
      check: "    kubectl get node NAME -o yaml | grep -E 'public-ip|IPv4Address'\n    ip -br -4 addr; calicoctl node status",
      cure: '指定接口：Calico 用 `IP_AUTODETECTION_METHOD=interface=eth1` 或 `can-reach=…`、`kubernetes-internal-ip`（`kubectl -n kube-system set env ds/calico-node …`），flannel 用 `--iface=eth1`，k3s 用 `--flannel-iface`。删除不需要的网桥。',
    },
  },
});
