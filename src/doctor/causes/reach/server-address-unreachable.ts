// The address by which the server is called cannot be reached from this machine's network.
import { cause, type Finding } from '../cause.ts';
import { finding, sourceOf } from '../finding.ts';
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';
import { blockingRule } from '../../remedies/open-own-firewall.ts';
import { otherPortOf } from './wrong-server-port.ts';
import { useServer } from '../../remedies/use-server.ts';

/** Another host that answers for this cluster, while nothing of this machine's own making keeps it from the one it calls. */
const elsewhere = (facts: Facts): string | undefined => {
  const isTried = facts.apiEndpoint.known && valueOf(facts.apiName)?.resolves === true;
  const isOwnDoing = blockingRule(facts) !== undefined || otherPortOf(facts) !== undefined;
  return isTried && !isOwnDoing ? valueOf(facts.apiAlternatives)?.[0] : undefined;
};

const judge = (facts: Facts): Finding | undefined => {
  const connection = valueOf(facts.apiConnection);
  if (connection === undefined) return undefined;
  const source = sourceOf(facts.apiConnection);
  if (connection.ok) return finding('excluded', source, 'the connection is made', '连接成功');
  if (connection.kind === 'refused' || connection.hostAnswers === true)
    return finding('excluded', source, 'the host is reached', '可以到达该主机');
  const problem = connection.problem ?? connection.kind ?? '';
  const other = elsewhere(facts);
  if (other !== undefined)
    return finding('proved', source, `${problem}; the cluster answers at ${other}`, `${problem}；集群在 ${other} 有应答`);
  if (problem.includes('ENETUNREACH'))
    return finding('proved', source, `no route leads there: ${problem}`, `没有通往该地址的路由：${problem}`);
  return connection.hostAnswers === false
    ? finding('supported', source, `the host does not answer at all: ${problem}`, `该主机完全没有应答：${problem}`)
    : undefined;
};

export const serverAddressUnreachable = cause({
  code: 'MU418',
  slug: 'server-address-unreachable',
  rung: 'reach',
  title: { en: "the server's address cannot be reached from this network", zh: '从本网络无法到达服务器地址' },
  frequency: 2,
  signs: {
    gone: {
      weight: 'suggests',
      phrases: [
        'Received 0 response',
        'arping * (0 responses|0 replies|Timeout|no response)',
        '(no|without|missing) (vpc |vnet |)peering',
        '(deleted|terminated|destroyed) (first |second |third |)(server|master|control plane|instance|vm)',
        'ping * (does not answer|no answer|100% packet loss)',
        '100% packet loss',
        '(other|another|different|separate) (vlan|vpc|region|datacenter|site|lan)',
        '(ping|arping) * (100% packet loss|100% 丢包|不通|no reply|no answer)',
        '(server|servers|master|masters|balancer|haproxy|F5|hardware|machine|vm|box|control plane) * (decommissioned|retired|returned|dismantled|scrapped|given back|shut down for good)',
        '(decommissioned|retired|dismantled|scrapped) * (server|master|balancer|haproxy|machine)',
        '(旧|老|原来的)*(服务器|主节点|master|机器)*(下线|退役|关机|回收|释放)',
      ],
    },
    compared: { weight: 'shows', phrases: [], together: ['server-answers-elsewhere'] },
    privately: {
      weight: 'names',
      phrases: [
        '(私网|内网|私有|vpc|局域网)(地址|ip)*(本地|家里|外网|公网|另一台|别的云|其他云|公司)*(超时|不通|连不上|无法|timeout)',
        '(本地|家里|外网|公网|公司)*(私网|内网|私有|vpc)(地址|ip)*(超时|不通|连不上|无法|timeout)',
        '(不在同一|不同)*(vpc|网段|子网|内网|局域网)',
        '(云服务器|云主机|阿里云|腾讯云|华为云)*(本地|家里|公司)*(超时|不通|连不上|无法)',
      ],
    },
    moved: {
      weight: 'names',
      phrases: [
        "(master|server|control plane)'s (address|ip) is {ip}",
        '(master|server|control plane|cp|api server|apiserver) is {ip} now',
        '(server|master|控制面|控制平面|主节点)(现在|目前)*(是|为|改成|改为|换成){ip}',
        '(server|master|control plane) has {ip} since',
        '(server|master) (has had|now uses|uses) {ip}',

        '(server|master|control plane|control-plane|control plane vm|cp|api server|apiserver) (got|has now|now has|is now|was given|moved to|was moved to|lives at|sits at|answers at) {ip}',
        '(server|master|control plane|control-plane|vm) * (was given|got|moved to|has now|is now|now has) {ip}',
        '(kubelet.conf|kubeconfig|config.yaml|K3S_URL|agent|worker|join command|agents|workers) * still (says|say|points to|point to|uses|use|has|have|names|shows) {ip}',
        '(kubelet.conf|K3S_URL|config.yaml) * (写的|还是|仍是|仍然是|指向) * 旧',
      ],
      when: ({ ip }) => ip === undefined || /^(?:https?:\/\/)?\d{1,3}\.\d{1,3}\.\d/.test(ip),
    },
    apart: {
      weight: 'names',
      phrases: [
        '(cloud|oracle|aws|vps|ec2|azure|hetzner|remote|public) * (home|private|lan|local|house) (cluster|network|lan|server|master)',
        '(home|laptop|office) * (cloud|vpc|aws|datacenter) (network|cluster|server)',
        'no route (to|into|towards) (10|172|192|100|the network|that network|the subnet|its network)',
        'behind (another|a different|a second|other) router',
        '(另一家|另一个|不同的|其他)(云|机房|网络|vpc)',
      ],
    },
    arp: {
      weight: 'points',
      phrases: ['incomplete', 'dev {nic} FAILED', 'dev {nic} INCOMPLETE'],
      when: (_, { text }) => /\(incomplete\)|FAILED|INCOMPLETE/.test(text),
    },
    told: {
      weight: 'names',
      when: (_, { text }) => !/service ip|cluster ?ip|\bpod\b/i.test(text),
      phrases: [
        '(kubelet.conf|kubeconfig|K3S_URL|config.yaml) * (address|ip|name) of the (former|old|previous|deleted|first)',

        '(is|was) the (server|machine|box|node|master) (that|which) (died|broke|burnt|was lost|was removed|was deleted|is gone|failed)',
        '(router|dhcp|DHCP server) gave the (master|server)',
        '(server|master|box|machine) (that|which) (died|broke|is gone|no longer)',
        'private VPC address',
        '(private|internal) (vpc|cloud) (address|ip)',

        "(server:|K3S_URL|--server) * is the (machine's|agent's|node's|worker's) own",
        '(server:|K3S_URL|--server) * (本机|自己的)(地址|ip)',
        'sed -i {what} /etc/kubernetes/kubelet.conf',
        'kubelet.conf * address is now',

        '(is|was) the address of the (old|former|previous)',
        '(pointing|points|point|pointed) to a (node|server|machine|host|master|vm) that',
        'no such (machine|server) any',
        '(elastic|public|floating|external) (ip|address) * (released|is now|was changed|changed|is gone|given up)',
        '(load balancer|balancer|first server|old server|former server|old master) was (deleted|removed|destroyed|terminated)',
        'sed * (old|new|旧|新) * kubelet.conf',
        '(server|master|control plane) got a new (lease|address|ip)',
        'docker0 address',
        "(kubelet.conf|kubeconfig|K3S_URL|server:) * (master|server)'s (address|ip) is now",
        '(kubelet.conf|kubeconfig|K3S_URL|config.yaml) * (旧地址|旧 IP|旧IP|老地址)',
        '(old|former|previous) (laptop|machine|server|master|control plane) * (address|ip)',

        '(public|private|internal|external) (ip|address) * (instead|unreachable|not reachable|cannot)',
        'IP * not reachable from',
        'private IP, which is not reachable',
        '(private|internal|vpc|intranet) (address|ip) of the (ec2|master|server|vps|cloud|instance|vm|control)',
        '(内网|私网|私有|局域网) * (地址|IP) * (不通|不可达|访问不|无法|连不上)',
        '(不同|不在同一) * (网段|VPC|子网|内网)',
        'not routable',
        'public address * not reachable',
        'private address * not reachable',
        'private IP * not reachable',
        'private IP * unreachable',
        'address * not reachable from',
        'wrong server address',
        'wrong IP address * server',
        'advertise-address * private',
        'advertise * private IP',
        'behind NAT',
        'different subnet',
        'another subnet',
        'different network',
        'not in the same network',
        'not in the same subnet',
        'cannot ping the',
        "can't ping the",
        'floating IP',
        '无法访问服务器',
        '网络不通',
        'no route between',
        'traceroute * (stops|ends|dies)',
        'vpc peering',
        '(private|internal|local) (ip|address|addresses) * (join|K3S_URL|server|kubeconfig) * (outside|public|internet|home|cloud)',
        '(outside|internet|home|cloud) * (private|internal) (ip|address)',
        'only reachable (from|inside|within|via)',
        '不同网段',
        '不在同一',
        '内网地址 * (不通|访问不到|无法访问)',
        '内网 IP * (不通|访问不到|无法访问)',
        '公网 * (不通|访问不到|无法访问)',
        'ping 不通',
        '网段 * 不通',
        '(is|was) the (deleted|removed|former|old|previous|decommissioned|retired) (first |)(server|master|node|balancer|VM)',
      ],
    },
    silent: {
      weight: 'suggests',
      phrases: ['failed to get CA certs * i/o timeout', 'failed to get CA certs * connection timed out'],
      when: (_, { text }) => !text.includes(':9345'),
    },
    timeout: {
      weight: 'points',
      phrases: [
        'failed to get CA certs * no route to host',
        'failed to get CA certs * network is unreachable',
        'connect: network is unreachable',
        '/cacerts": dial tcp',
        'Failed to connect to proxy * i/o timeout',
        'From {host} icmp_seq={seq} Destination Host Unreachable',
      ],
    },
    shown: {
      weight: 'mentions',
      phrases: [
        'dial tcp * i/o timeout',
        'connect: connection timed out',
        '/cacerts',
        'advertise-address',
        'node-external-ip',
        'Destination Host Unreachable',
        'K3S_URL',
        'Connecting to proxy',
      ],
    },
    hinted: {
      weight: 'points',
      phrases: ["(cannot|can't|could not|unable to) reach * (server|master|control plane|api)"],
    },
  },
  state: judge,
  remedies: useServer,
  explains: ['connection-timeout', 'no-route', 'server-not-ready', 'list-failed', 'register-failed', 'waiting-timed-out'],
  becauseOf: ['default-route-wrong-nic', 'no-default-route', 'vm-nat-network', 'firewall-supervisor-port'],
  page: {
    en: {
      means:
        "The machine was given an address of the server that leads nowhere from where it stands: a private one across a NAT, a public one that does not hairpin, one of another interface, or the former address. On k3s the first connection may work and the next fail, because agents are handed the servers' advertised (private) addresses.",
      check:
        '    ip route get SERVER\n    nc -zv SERVER 6443\n    kubectl get endpoints kubernetes\n    grep server: /etc/kubernetes/kubelet.conf',
      cure: "Use an address that both sides reach: give it as the server's URL and as advertise-address (k3s: --advertise-address, --node-external-ip; kubeadm: controlPlaneEndpoint), list it in the certificate, or connect the networks (routes, VPN).",
    },
    zh: {
      means:
        '机器得到的服务器地址从其所在网络无法到达：NAT 另一侧的私有地址、无法回环访问的公网地址、其他网卡的地址，或旧地址。k3s 上首次连接可能成功而后续失败，因为 agent 会收到服务器通告的（私有）地址。',
      check:
        '    ip route get SERVER\n    nc -zv SERVER 6443\n    kubectl get endpoints kubernetes\n    grep server: /etc/kubernetes/kubelet.conf',
      cure: '使用双方都能到达的地址：作为服务器 URL 与通告地址（k3s：--advertise-address、--node-external-ip；kubeadm：controlPlaneEndpoint），并加入证书；或打通网络（路由、VPN）。',
    },
  },
});
