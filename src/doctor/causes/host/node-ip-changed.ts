// The machine has another address than the one that its configuration, its etcd member or its certificates name.
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';
import { finding, sourceOf } from '../finding.ts';
import { cause, type Finding, type Heard, type HeardBySign, type Verdict } from '../cause.ts';

const addressIn = /(?<![\d.:])(?:\d{1,3}\.){3}\d{1,3}(?![\d.])/g;
const addressesIn = (some: readonly Heard[]): string[] => some.flatMap(({ line }) => [...line.text.matchAll(addressIn)].map(([ip]) => ip));

const isAddress = (word: string | undefined): boolean => /^\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}(?:\/\d{1,2})?$/.test(word ?? '');

/** The answers of `hostname -I` and `ip address`, in both of its forms. */
const isOwn = (text: string): boolean => {
  const words = text.split(' ');
  if (words.every((word) => isAddress(word) || word.includes(':')) && isAddress(words[0])) return true;
  const label = words.findIndex((word) => word === 'inet' || word === 'UP');
  return label >= 0 && isAddress(words[label + 1]);
};

/** Of the first three numbers: what a lease of another day keeps. */
const network = (ip: string): string => ip.slice(0, ip.lastIndexOf('.'));

type Signs = 'compared' | 'own' | 'listens' | 'dialled' | 'alone' | 'unbound' | 'refused' | 'shared';

/** A server of this machine is to have an address that the machine has not; or the address that is called in vain is one that
 * this machine, which is all of the cluster, no longer has. */
const judge = ({ compared, own, listens, dialled, alone, unbound, refused, shared }: HeardBySign<Signs>): Verdict | undefined => {
  // An address that wanders between machines is on none of them for long.
  if (shared.length > 0) return undefined;
  if (compared.length > 0) return undefined;
  const has = new Set(addressesIn(own));
  const isGone = (ip: string): boolean => !has.has(ip) && ip !== '127.0.0.1' && ip !== '0.0.0.0';
  if (has.size === 0) return undefined;
  const isOfThis = unbound.length + alone.length > 0 || addressesIn(refused).some((ip) => has.has(ip));
  if (addressesIn(listens).some(isGone)) return { weight: isOfThis ? 'shows' : 'points', because: [...listens, ...own] };
  const gone = addressesIn(dialled).filter(isGone);
  if (gone.length === 0) return undefined;
  if (alone.length > 0) return { weight: 'shows', because: [...dialled, ...own, ...alone] };
  return gone.some((ip) => [...has].some((mine) => network(mine) === network(ip)))
    ? { weight: 'points', because: [...dialled, ...own] }
    : undefined;
};

const usual = ['0.0.0.0', '::', '127.0.0.1', '::1', 'localhost'];

/** Where etcd on this machine is told to listen. */
const toldAddresses = (facts: Facts): string[] =>
  ['listen-peer-urls', 'listen-client-urls']
    .flatMap((flag) => valueOf(facts.etcdMember)?.flags[flag]?.split(',') ?? [])
    .filter((url) => URL.canParse(url))
    .map((url) => new URL(url).hostname.replace(/^\[|\]$/g, ''))
    .filter((host) => !usual.includes(host));

const judgeState = (facts: Facts): Finding | undefined => {
  const own = (valueOf(facts.links) ?? []).flatMap(({ addresses }) => addresses);
  if (own.length === 0) return undefined;
  const gone = toldAddresses(facts).find((address) => !own.includes(address));
  if (gone !== undefined && valueOf(facts.layout)?.controlPlane === true)
    return finding(
      facts.etcd.known ? 'supported' : 'proved',
      sourceOf(facts.etcdMember),
      `etcd is told to listen at ${gone}, which this machine has not`,
      `etcd 被设为监听 ${gone}，而本机没有该地址`,
    );
  const inner = (valueOf(facts.node)?.addresses ?? []).filter(({ type }) => type === 'InternalIP');
  const isKept = inner.length > 0 && inner.every(({ address }) => own.includes(address));
  return isKept && facts.layout.known
    ? finding('excluded', sourceOf(facts.node), 'the address of the Node is one of this machine', 'Node 的地址属于本机')
    : undefined;
};

export const nodeIpChanged = cause({
  code: 'MU121',
  slug: 'node-ip-changed',
  rung: 'host',
  title: { en: "the machine's address changed", zh: '机器的 IP 地址发生了变化' },
  frequency: 2,
  signs: {
    compared: { weight: 'names', phrases: [], together: ['told-address-is-gone'] },
    usual: { weight: 'suggests', phrases: ['(new|different|another) (ip|node ip|host ip|ip address)'] },
    nowHas: {
      weight: 'names',
      phrases: [
        'has now {ip}',
        'now has {ip}',
        'is now {ip}',
        'still (say|says|use|uses|contain|contains|name) {ip}',
        '(变成|变为|改为|换成){ip}',
        '现在是 {ip}',
        '(仍|还|仍然)指向 {ip}',
        'still (point|points) (to|at) {ip}',
      ],
      when: ({ ip = '' }) => /^\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}/.test(ip),
    },
    shared: { weight: 'context', phrases: ['keepalived', 'kube-vip', 'virtual ip', 'vip', '虚拟ip'] },
    own: { weight: 'context', phrases: ['192.168.', '172.', '10.', 'inet '], when: (_, { text }) => isOwn(text) },
    unbound: { weight: 'context', phrases: ['cannot assign requested address', "not found in the host's network interfaces"] },
    refused: { weight: 'context', phrases: ['certificate is valid for'] },
    listens: {
      weight: 'context',
      phrases: [
        '--advertise-address=',
        'advertise-address:',
        '--listen-client-urls=',
        '--listen-peer-urls=',
        '--initial-advertise-peer-urls=',
        'advertiseAddress:',
        '--node-ip=',
      ],
      when: (_, { text }) => !/kubeadm init/.test(text),
    },
    dialled: {
      weight: 'context',
      phrases: [':6443', ':2379'],
      when: (_, { text }) => /no route|refused|timeout|timed out|server: |was refused|unreachable/.test(text),
    },
    alone: {
      weight: 'context',
      phrases: [
        'single node',
        'single control plane',
        'single master',
        'one control plane',
        '单 master',
        'single-node',
        'one node',
        'laptop',
        '单节点',
        '单机',
        '虚拟机',
        'all-in-one',
        '/etc/kubernetes/manifests/',
        'kube-apiserver.yaml',
        'etcd.yaml',
        'control-plane ',
        'master ',
      ],
      when: (_, { text }) => !/\b(?:kubeadm|kubectl) (?:init|join|get)\b/.test(text),
    },
    members: {
      weight: 'names',
      phrases: ['Found [{found}', 'etcd cluster. Found ['],
      when: (_, { text }) => {
        const members = [...text.slice(0, 2_000).matchAll(/([\w.-]{1,253})=https:\/\/([0-9.]+):2380/g)];
        const [, own, address] = members.at(-1) ?? [];
        return members.slice(0, -1).some(([, name, other]) => name === own && other !== address);
      },
    },
    named: {
      weight: 'names',
      // One that goes to and fro is of two machines; and a domain is no address.
      when: (_, { text }) =>
        !/\b(?:public (?:ip|address)|elastic ip|floating ip|flips|flaps|alternat\w+|(?:changes|switches|jumps) between|pods? ip|calico|autodetect\w*)\b|AUTODETECTION|keeps changing|\bdomain\b|option 15|\bsearch\b/i.test(
          text,
        ),
      phrases: [
        'bind: cannot assign requested address',
        'cannot assign requested address',
        "not found in the host's network interfaces",
        "not one of the host's addresses",
        '(etcd|apiserver|kube-apiserver|api server) cannot bind',
        '(ip|address|addresses) (changed|has changed|have changed|had changed|was changed|were changed|is changed|changes)',
        '(node|host|server|machine|master|private) (ip|address) * (changed|reassigned)',
        'change* (ip address|node ip|host ip|server ip|master ip|machine ip|ip of the)',
        'old (ip|ip address|node ip|internal ip)',
        '(原来|之前|以前|原先|旧)*(ip|地址)*(现在|变成|改成|换成|新)',
        '(ip|地址)*(原来|之前|以前|原先|旧)*(现在|变成|改成|换成|新)',
        '(previous|former) (ip|address)',
        'reserve* (dhcp|ip address)',
        '(ip|地址)*(变化|变更|改变|变了|更换|修改|变动|变成|换成|改成|变为)',
        '(更换|修改|变更|更改)(了|)(服务器|机器|节点|主机|)*ip',
        'changing (the |)(ip|node ip|host ip|address|ip address)',
        'DHCP * (gave|assigned|handed|leased|changed|lease)',
        '(DHCP|lease) (expired|renewed|changed)',
        '(moved|moving|migrated) (it |)to (a |the |another |new |)(vlan|subnet|network|lan)',
        '(ip|address) (is|was) (now|different)',
        '(ip|address) before',
        'now has (the |another |a new |)(ip|address)',
        'got (a new|another|a different) (ip|address)',
        'after (the |a |)(reboot|restart|move)* (ip|address)',
        '(moved|move|moving) to (a|the|another) new (office |)(network|office|router|location|site)',
        '(changed|new|another|switched) (Wi-Fi|wifi|router|network)',
        'elastic IP * changed',
        'new (office |)network',
      ],
    },
    some: {
      weight: 'points',
      phrases: ['DHCP', 'static ip', 'listen-peer-urls=', 'rejected connection * does not match any of DNSNames'],
      when: (_, { text }) => !/proto dhcp|host-local|dhcp\d?\.|\.dhcp|from DHCP/i.test(text),
    },
    mentioned: { weight: 'mentions', phrases: ['advertise-client-urls', 'advertise-address.endpoint'] },
    formerly: {
      weight: 'names',
      phrases: ['inet ', 'hostname -I', 'ifconfig', 'ip a'],
      when: (_, { text }) =>
        /(?:\b(?:yesterday|was|formerly|previously|before|earlier|last (?:week|month)|used to be|old)|原来是?|之前是?|以前是?|昨天是?)[: ]{0,2}(?:\d{1,3}\.){3}\d/.test(
          text,
        ),
    },
  },
  weigh: judge,
  state: judgeState,
  explains: ['connection-refused', 'no-route', 'connection-timeout', 'node-not-ready', 'waiting-timed-out'],
  page: {
    en: {
      means:
        "kubeadm writes the address of a control plane into etcd's manifest, the API server's certificate and the kubeconfigs; etcd keeps it in its member list; --node-ip may pin it for the kubelet. With a new address (DHCP, a moved virtual machine) etcd cannot bind, so the API server does not start.",
      check:
        "    ip -br addr; grep -rE '([0-9]+\\.){3}[0-9]+' /etc/kubernetes/manifests/etcd.yaml\n    grep server: /etc/kubernetes/*.conf",
      cure: "Give the machine its old address back and reserve it; that is by far the least work. Else set the new one in the manifests and kubeconfigs, make the certificates anew (`kubeadm init phase certs apiserver`), and change the member's peer URL (`etcdctl member update`).",
    },
    zh: {
      means:
        'kubeadm 把控制平面地址写入 etcd 清单、API 服务器证书和各 kubeconfig；etcd 在成员列表中保存它；--node-ip 也可能为 kubelet 固定它。地址改变后（DHCP、虚拟机迁移），etcd 无法绑定，API 服务器也就无法启动。',
      check:
        "    ip -br addr; grep -rE '([0-9]+\\.){3}[0-9]+' /etc/kubernetes/manifests/etcd.yaml\n    grep server: /etc/kubernetes/*.conf",
      cure: '最省事的办法：恢复原地址并做保留。否则需修改清单与 kubeconfig 中的地址，重新签发证书（`kubeadm init phase certs apiserver`），并更新成员的 peer URL（`etcdctl member update`）。',
    },
  },
});
