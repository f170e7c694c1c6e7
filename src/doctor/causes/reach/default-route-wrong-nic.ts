// The default route leaves by another interface than the one that leads to the cluster.
import { cause, type Finding } from '../cause.ts';
import { finding, sourceOf } from '../finding.ts';
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';
import { ownLinks } from '../addresses.ts';

const judge = (facts: Facts): Finding | undefined => {
  const routes = valueOf(facts.routes)?.filter(({ to }) => to === 'default');
  if (routes === undefined || !facts.links.known) return undefined;
  const source = sourceOf(facts.routes);
  const links = ownLinks(facts);
  if (links.length === 1)
    return finding('excluded', source, `there is one network card, ${links[0]?.name ?? ''}`, `只有一块网卡 ${links[0]?.name ?? ''}`);
  const ways = [...new Set(routes.map(({ link }) => link))];
  const isBroken = valueOf(facts.apiConnection)?.ok === false;
  if (!isBroken || ways.length < 2) return undefined;
  const list = ways.join(', ');
  return finding('supported', source, `default routes leave by ${list}`, `存在经由 ${list} 的多条默认路由`);
};

export const defaultRouteWrongNic = cause({
  code: 'MU409',
  slug: 'default-route-wrong-nic',
  rung: 'reach',
  title: { en: 'the default route leaves by the wrong interface', zh: '默认路由使用了错误的网卡' },
  frequency: 1,
  signs: {
    meant: {
      weight: 'context',
      phrases: [
        '(reached|reachable|answers) (over|via|through|on) (eth|ens|enp|eno|bond|br)',

        '(cluster|nodes|peers|masters|cluster network|api server|apiserver|other nodes|集群|集群网络) * (on|over|in|在|走) * (eth0|eth1|eth2|ens|enp|eno|enx|bond|br0|em1)',
      ],
    },
    leaves: { weight: 'context', phrases: ['default via {gateway} dev {nic}', '0.0.0.0 {gateway} UG {nic}'] },
    used: { weight: 'names', phrases: [], together: ['default-route-of-used-address'] },
    compared: { weight: 'shows', phrases: [], together: ['route-leaves-by-another-link'] },
    named: {
      weight: 'names',
      phrases: [
        '(default gw|default gateway) * (bridge|bridged|host-only|eth1|enp0s8)',
        '(has|with|got) the (lower|lowest|smaller|better) metric',

        '(both|two|second|each) (nic|nics|interface|interfaces|cards|adapters) * (gateway|default route)',

        '0.0.0.0/1 dev',
        '128.0.0.0/1 dev',
        '0.0.0.0/1 via',
        '(remove|removed|removing|delete|deleted|deleting) * gateway * ifcfg-',
        'default via * default via',
        'redirect-gateway',
        'ip (r|route) (del|delete|change|replace) default',
        '(default route|default gateway) * (moved|changed|switched|jumped|went) to',
        '(modem|vpn|wifi|wlan0|wwan0|usb0|second card|second nic) * (got|gets|has|took|takes) the default (route|gateway)',
        'default (gateway|route) is (there|on that|in that|on the)',
        'default (gateway|route) * (storage|nat|vpn|wifi) network',

        'default route * (nat|eth0|first interface|wrong|other|management|different)',
        'default route * wrong',
        'default route * other interface',
        'default route * different interface',
        'default route points',
        'two default routes',
        'multiple default routes',
        'several default routes',
        'default gateway * wrong',
        'wrong default route',
        'wrong default gateway',
        'default route * (goes|leaves|out of|via the) * (public|external|wifi|wlan|lan|usb|vpn|nat|docker|mgmt|storage)',
        'default route (is|was) (on|via|through)',
        'lowering the metric',
        'route metric * (lower|higher|wrong|made)',
        'metric of * (eth|eno|ens|enp|wlan)',
        'ipv4.route-metric',
        'ipv4.never-default',
        'never-default',
        'use-routes: false',
        'dhcp4-overrides',
        'default gateway * (nat|other|wifi|first|management)',
        '(picks|picked|chose|chooses|uses|used|selects|selected) the (wifi|nat|wrong|first|other) (interface|nic|adapter|address)',
        '默认路由 * (错|NAT|不是|走)',
        '默认网关 * (错|NAT|不是|走)',
        '两条默认路由',
        '两个默认网关',
      ],
    },
    route: {
      weight: 'points',
      phrases: [
        'two (interfaces|nics|network cards|network interfaces)',
        'multiple (interfaces|nics|network cards|network interfaces)',
        '默认网关',
        '默认路由',
        'ip route add default',
        'route add',
      ],
    },
    address: {
      weight: 'mentions',
      phrases: ['ip route get', 'default via {gateway} dev', 'route metric', '10.0.2.15', '10.0.2.2', 'eth1', 'enp0s8', 'ip route'],
    },
  },
  state: judge,
  weigh: ({ leaves, meant, compared }) => {
    // The default route leaves by one card, and somebody says that the cluster is on another.
    const wrong = leaves.find(({ captures }) => meant.some(({ line }) => !line.text.endsWith(` ${captures['nic'] ?? ''}`)));
    return wrong !== undefined && meant.length > 0 && compared.length === 0 ? { weight: 'shows', because: [wrong, ...meant] } : undefined;
  },
  explains: ['connection-timeout', 'no-route', 'waiting-timed-out', 'list-failed', 'register-failed'],
  page: {
    en: {
      means:
        "The machine has several interfaces and its default route leaves by one that does not lead to the cluster (the NAT interface of a Vagrant box, a management network). Packets to the API server, to services or to etcd go the wrong way, and the address that components choose for themselves is that interface's.",
      check: '    ip route\n    ip route get SERVER\n    ip -br address',
      cure: "Give the route to the cluster's network its own entry, or set the default route (or its metric) to the interface of the cluster; make it lasting in netplan, NetworkManager or ifcfg. Then set --node-ip and kubeadm's advertiseAddress to that interface.",
    },
    zh: {
      means:
        '机器有多个网卡，默认路由经由无法到达集群的网卡（Vagrant 的 NAT 网卡、管理网络）。到 API 服务器、Service 或 etcd 的数据包走错方向，组件为自己选择的地址也是该网卡的地址。',
      check: '    ip route\n    ip route get SERVER\n    ip -br address',
      cure: '为集群网络添加单独的路由，或将默认路由（或其 metric）设为集群网卡，并在 netplan、NetworkManager 或 ifcfg 中持久化；然后将 --node-ip 与 kubeadm 的 advertiseAddress 设为该网卡地址。',
    },
  },
});
