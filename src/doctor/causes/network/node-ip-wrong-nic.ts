// The kubelet reports the address of the wrong card, mostly the NAT card of a virtual machine.
import { cause, type Finding, type HeardBySign, type Verdict } from '../cause.ts';
import { finding, sourceOf } from '../finding.ts';
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';
import { internalAddresses, ownLinks } from '../addresses.ts';

const addressIn = /(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d.])/;

/** As people write them down: `usb0 169.254.77.3/16, eth0 10.0.0.23/24`. */
const cardIn =
  /\b((?:eth|ens|eno|enp|enx|bond|usb|wlan|wlp|docker|virbr|tun|tap|wg|vmnet|tailscale|zt)\w{1,14}|br-\w{4,12})(?: \(?|: ?| is )((?:\d{1,3}\.){3}\d{1,3})(?![\d.])/g;

/** Cards of tunnels, bridges and virtual networks: the kubelet is seldom to be reached through one. */
const isVirtual = (name: string): boolean => /^(?:tun|tap|wg|docker|br-|virbr|tailscale|zt|cni|vmnet|veth|podman|nat|usb)/.test(name);

/** The address that others use for the kubelet is that of a virtual card, or of one of several cards that cannot be reached. */
const judge = ({ cards, used, unreached }: HeardBySign<'cards' | 'used' | 'unreached'>): Verdict | undefined => {
  const shown = cards.flatMap(({ line }) => {
    const pairs = [...line.text.matchAll(cardIn)].map(([, name = '', address = '']) => ({ name, address }));
    if (pairs.length > 0) return pairs;
    const name = /^(?:\d+: )?(\S+?)[:@ ]/.exec(line.text)?.[1];
    const address = addressIn.exec(line.text)?.[0];
    return name === undefined || address === undefined ? [] : [{ name, address }];
  });
  const isUsed = (address: string): boolean => [...used, ...unreached].some(({ line }) => line.text.split(/[^\d.]/).includes(address));
  const taken = shown.filter(({ address }) => isUsed(address));
  const others = shown.filter(({ name, address }) => !isUsed(address) && !isVirtual(name) && name !== 'lo');
  if (taken.length === 0 || others.length === 0) return undefined;
  const because = [...used, ...unreached, ...cards];
  if (taken.some(({ name }) => isVirtual(name))) return { weight: 'shows', because };
  return unreached.length > 0 ? { weight: 'names', because } : undefined;
};

/** VirtualBox gives every machine behind its NAT the same. */
const twin = (facts: Facts, address: string): string | undefined =>
  valueOf(facts.otherNodes)?.find(({ addresses }) => addresses.some((one) => one.type === 'InternalIP' && one.address === address))?.name;

const pinned = (facts: Facts): string | undefined => {
  const flag = valueOf(facts.kubeletSettings)?.flags['node-ip'];
  return flag === undefined || /^(?:0\.0\.0\.0|::)$/.test(flag) ? undefined : flag.split(',')[0];
};

const judgeState = (facts: Facts): Finding | undefined => {
  const links = valueOf(facts.links);
  const flag = pinned(facts);
  if (flag !== undefined && links !== undefined && !links.some(({ addresses }) => addresses.includes(flag)))
    return finding(
      'proved',
      sourceOf(facts.kubeletSettings),
      `--node-ip=${flag} is on no link of this machine`,
      `--node-ip=${flag} 不在本机任何网卡上`,
    );
  const [reported] = internalAddresses(facts);
  if (reported === undefined) return undefined;
  const source = sourceOf(facts.node);
  const other = twin(facts, reported);
  if (other !== undefined) return finding('proved', source, `${other} reports ${reported} too`, `${other} 也上报 ${reported}`);
  if (links !== undefined && ownLinks(facts).length === 1)
    return finding('excluded', source, `this machine has one network card, with ${reported}`, `本机只有一块网卡，地址为 ${reported}`);
  return undefined;
};

export const nodeIpWrongNic = cause({
  code: 'MU817',
  slug: 'node-ip-wrong-nic',
  rung: 'network',
  title: { en: 'the node reports the address of the wrong network card', zh: '节点上报了错误网卡的地址' },
  frequency: 3,
  signs: {
    bridged: {
      weight: 'suggests',
      phrases: ['172.17.0.1', '172.18.0.1', '192.168.122.1', '169.254.'],
      when: (_, { text }) =>
        /:10250|INTERNAL-IP|InternalIP|node ip\b/i.test(text) && !/169\.254\.169\.254|calico|flannel|cilium|autodetect|BGP/i.test(text),
    },
    usual: {
      weight: 'suggests',
      phrases: [
        '(add|added|adding|set|setting|specify|specified|missing|without|pass|passing|no|use|used) (the |)(--node-ip|node-ip|KUBELET_EXTRA_ARGS=--node-ip)',
      ],
    },
    twice: { weight: 'shows', phrases: [], together: ['one-address-on-two-nodes'] },
    cards: {
      weight: 'context',
      phrases: [
        'UP (10.|172.|192.)',
        'UNKNOWN',
        'DOWN',
        'inet ',
        'usb0',
        'wlan0',
        'docker0',
        'virbr0',
        'eth0',
        'eth1',
        'ens',
        'enp',
        'tailscale0',
        'wg0',
        'tun0',
      ],
      when: (_, { text }) =>
        /^\S+ (?:UP|DOWN|UNKNOWN) |\binet \d|\b(?:eth|en[spox]|usb|wlan|docker|virbr|tailscale|wg|tun)\w{1,12}(?: \(?|: ?| is )\d/.test(
          text,
        ) &&
        addressIn.test(text) &&
        !/scope host/.test(text),
    },
    used: {
      weight: 'context',
      phrases: ['Ready', 'InternalIP', 'INTERNAL-IP'],
      when: (_, { text }) => addressIn.test(text) && !/BIRD|BGP|calico|flannel|cilium/i.test(text),
    },
    unreached: {
      weight: 'context',
      phrases: [':10250'],
      when: (_, { text }) => /timeout|no route|refused|failed|timed out|unreachable|deadline/.test(text),
    },
    named: {
      weight: 'names',
      when: (_, { text }) => !/ipv6|双栈|dual-?stack|famil/i.test(text) && !(/\bNotReady\b/.test(text) && /\bReady\b/.test(text)),
      phrases: [
        '(first|wrong|second) (interface|nic|network card|adapter|network interface)',
        '(wrong|incorrect|same|nat) (internal ip|internalip|internal-ip|node ip|node-ip|ip for the node|address on every node)',
        '(internal ip|internalip|internal-ip|node ip)* (wrong|incorrect|same on|nat|first interface|default interface|is the same|identical|public)',
        'same (internal|)* ip * (every|each|all|both) node',
        '(网卡|内网ip|internal-ip|node-ip)*(错误|不对|选错|不正确|一样|相同)',
        '多网卡',
        '(registers|registered|register|reports|reported|advertises) (with|itself with|under) (the |its |a |)(wrong|public|nat|docker|vpn|first) (ip|address|interface)',
        '(INTERNAL-IP|InternalIP|内网 IP|节点 IP)*(不对|错|一样|公网)',
        'nodeIP.validSubnets',
        'validSubnets',
      ],
    },
    nat: {
      weight: 'suggests',
      phrases: ['10.0.2.15'],
      when: (_, { text }) =>
        !/\bUP\b|\bDOWN\b|UNKNOWN|\binet\b|\bdev\b|external address|Using interface|public-ip|projectcalico|flannel|calico|autodetect|--iface|6443|advertise|discovery|cluster-info/i.test(
          text,
        ),
    },
    natElsewhere: { weight: 'points', phrases: ['10.0.2.15'] },
    reported: {
      weight: 'names',
      phrases: ['INTERNAL-IP', 'InternalIP', 'internal ip', 'node ip', 'node-ip'],
      when: (_, { text }) =>
        /\b(?:internal-?ip|node[- ]ips?)\b.{0,60}\b(?:public|docker0|vpn|tun0|wg0|tailscale|nat|wrong|wlan0|external|instead of)\b|node-ip\b.{0,60}\b(?:fixed|fixes|solved|solves|helped|helps|works|is not\b|not set|missing)/i.test(
          text,
        ) && !/changed|famil|ipv6|双栈|dual|flannel\.1|vxlan id|flannel-iface/i.test(text),
    },
    some: {
      weight: 'points',
      phrases: [
        '--node-ip',
        'node-ip',
        'enp0s8',
        'enp0s3',
        'virtualbox',
        'Using {ip} as node IP',
        'node-external-ip',
        'two networks',
        'private net',
        'second interface',
        'iDRAC',
        'IPMI',
        'management (vlan|network|interface)',
        '管理网',
      ],
    },
    mentioned: {
      weight: 'mentions',
      phrases: [
        '--apiserver-advertise-address',
        'vagrant',
        '(two|2|multiple|several) (nics|network interfaces|interfaces|network cards|adapters)',
        'INTERNAL-IP',
        'KUBELET_EXTRA_ARGS=',
      ],
    },
  },
  weigh: judge,
  state: judgeState,
  explains: ['connection-refused', 'connection-timeout', 'no-route'],
  becauseOf: ['vm-nat-network'],
  page: {
    en: {
      means:
        'Without --node-ip the kubelet reports the address that the host name resolves to, else that of the default route. In VirtualBox and Vagrant that is the NAT card, 10.0.2.15 on every machine: the nodes are Ready, and logs, exec and pod traffic go astray.',
      check: '    kubectl get nodes -o wide; ip -br -4 addr; ip route get 1.1.1.1',
      cure: 'Pin it: `KUBELET_EXTRA_ARGS=--node-ip=192.168.56.11` in /etc/default/kubelet (kubeadm: nodeRegistration.kubeletExtraArgs; k3s: --node-ip and --flannel-iface), restart the kubelet. Name the interface to the network plugin too.',
    },
    zh: {
      means:
        '未设置 --node-ip 时，kubelet 上报主机名解析到的地址，否则为默认路由的地址。在 VirtualBox 与 Vagrant 中就是 NAT 网卡，每台机器都是 10.0.2.15：节点为 Ready，但日志、exec 与 Pod 流量会走错。',
      check: '    kubectl get nodes -o wide; ip -br -4 addr; ip route get 1.1.1.1',
      cure: '固定地址：在 /etc/default/kubelet 中设置 `KUBELET_EXTRA_ARGS=--node-ip=192.168.56.11`（kubeadm：nodeRegistration.kubeletExtraArgs；k3s：--node-ip 与 --flannel-iface），重启 kubelet。同时为网络插件指定接口。',
    },
  },
});
