// The control plane's virtual address stands on the wrong machine, on several, or on none.
import { cause, type Finding } from '../cause.ts';
import { finding, sourceOf } from '../finding.ts';
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';
import { isMade } from '../addresses.ts';

const judge = (facts: Facts): Finding | undefined => {
  const addresses = valueOf(facts.apiName)?.addresses;
  const links = valueOf(facts.links);
  const layout = valueOf(facts.layout);
  if (addresses === undefined || links === undefined || layout === undefined || layout.controlPlane) return undefined;
  const held = links.find((link) => !isMade(link.name) && link.addresses.some((address) => addresses.includes(address)));
  if (held === undefined) return undefined;
  const is = valueOf(facts.apiConnection)?.kind === 'refused' ? 'proved' : 'supported';
  const list = addresses.join(', ');
  return finding(
    is,
    sourceOf(facts.links),
    `${held.name} of this machine holds ${list}, and it is no control plane`,
    `本机 ${held.name} 持有 ${list}，但本机不是控制平面`,
  );
};

export const vipMisassigned = cause({
  code: 'MU420',
  slug: 'vip-misassigned',
  rung: 'reach',
  title: { en: "the control plane's virtual address is on the wrong machine", zh: '控制平面虚拟 IP 配置在错误的机器上' },
  frequency: 2,
  signs: {
    usual: {
      weight: 'suggests',
      phrases: ['keepalived * (没有|未启动|脑裂|没启动)', 'VIP * (没有|不在|漂移|冲突|两台|错误|未绑定)', 'VRRP', 'VIP on', 'VIP is'],
    },
    link: {
      weight: 'names',
      phrases: [
        'could not get link for interface',
        'could not find link for interface',
        '(keepalived|kube-vip) * (interface|vip_interface|网卡) * (eth|ens|eno|enp|bond)',
        '(vip|虚拟ip) * (还没|没有|没|未) * (绑定|漂)',
        '(Keepalived_vrrp|keepalived) * (interface|IPVS) * (does not exist|unknown|is down|DOWN)',
        "WARNING - interface * doesn't exist",
      ],
    },
    compared: { weight: 'shows', phrases: [], together: ['address-on-two-machines'] },
    named: {
      weight: 'names',
      phrases: [
        'level=fatal * Link not found',
        'virtual_router_id',
        'allowed-address-pairs',

        '(vip|virtual ip) * (wrong|both|two|duplicate|local|itself|lo |not |missing|lost)',
        'ip addr add * dev lo',
        'plndr-cp-lock',
        'VIP 漂移',
        'keepalived * (split brain|both|MASTER STATE|not running|stopped|failed|FAULT)',
        'Entering FAULT STATE',
        'split brain',
        'split-brain',
        'kube-vip * (not running|interface|missing|not found|crash|no leader|failed|without|wrong)',
        'interface {nic} not found',
        '(vip_interface|virtual_ipaddress) * (wrong|not exist|missing)',
        'vip_interface: {nic}',
        '(vip|virtual ip) * (prints nothing|no master|on no|on any|not on|on two|on several|nowhere)',
        'no (master|node|machine) (has|holds|carries|owns) the (vip|virtual ip|address)',
        'ip a * grep * nothing',
        'super-admin.conf * kube-vip',
        'kube-vip * super-admin.conf',
        'duplicate address detected * vip',
        '脑裂',
        'kube-vip.yaml * (only on|alone|one node)',
      ],
    },
    own: {
      weight: 'points',
      phrases: ['arping', '虚拟 IP', '虚拟IP', 'the VIP', 'virtual IP', 'virtual address', 'keepalived', 'kube-vip'],
    },
    shown: {
      weight: 'mentions',
      phrases: ['haproxy', 'vip_arp', 'vip_interface', 'vip_address', 'control-plane-endpoint', 'controlPlaneEndpoint', 'ping -c'],
    },
    onNone: {
      weight: 'names',
      phrases: ['no node (lists|has|holds|carries|owns) {address}'],
      when: ({ address = '' }) => /^\d{1,3}\.\d{1,3}\.\d/.test(address),
    },
  },
  state: judge,
  explains: [
    'connection-refused',
    'no-route',
    'connection-timeout',
    'certificate-unknown',
    'list-failed',
    'register-failed',
    'waiting-timed-out',
  ],
  page: {
    en: {
      means:
        'The cluster is called by a virtual address that one control plane should hold (kube-vip, keepalived). A joining machine that holds it itself talks to itself; two holders split the traffic; with none nobody answers.',
      check:
        '    ip -br address | grep VIP\n    arping -D -I IF VIP\n    ip neigh | grep VIP\n    kubectl -n kube-system get lease plndr-cp-lock',
      cure: "Take the address off the wrong machine (`ip addr del VIP/32 dev IF`) and mend what put it there (script, keepalived state and priority, kube-vip's interface and rights). Clear the others' neighbour tables (`ip neigh flush to VIP`).",
    },
    zh: {
      means:
        '集群使用一个虚拟地址，应由某一个控制平面持有（kube-vip、keepalived）。若加入的机器自己持有该地址，它就在与自己通信；若多台持有，流量会分裂；若无人持有，则没有应答。',
      check:
        '    ip -br address | grep VIP\n    arping -D -I IF VIP\n    ip neigh | grep VIP\n    kubectl -n kube-system get lease plndr-cp-lock',
      cure: '从错误的机器上移除该地址（`ip addr del VIP/32 dev IF`），并修正添加它的来源（脚本、keepalived 状态与优先级、kube-vip 的网卡与权限）。清除其他机器的邻居表（`ip neigh flush to VIP`）。',
    },
  },
});
