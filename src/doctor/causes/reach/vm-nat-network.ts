// The virtual machine stands behind its host's NAT, so that others see the host's address and not its own.
import { cause, type Finding } from '../cause.ts';
import { finding, sourceOf } from '../finding.ts';
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';
import { internalAddresses, ownLinks } from '../addresses.ts';

const natAddress = '10.0.2.15';
const natGateway = '10.0.2.2';

const judge = (facts: Facts): Finding | undefined => {
  const routes = valueOf(facts.routes);
  const links = valueOf(facts.links);
  if (routes === undefined || links === undefined) return undefined;
  const source = sourceOf(facts.routes);
  const isBehind =
    routes.some(({ to, via }) => to === 'default' && via === natGateway) && links.some(({ addresses }) => addresses.includes(natAddress));
  if (!isBehind) return finding('excluded', source, `no default route leads by ${natGateway}`, `没有经由 ${natGateway} 的默认路由`);
  const others = (valueOf(facts.otherNodes) ?? []).filter(({ addresses }) => addresses.some(({ address }) => address === natAddress));
  const alone = ownLinks(facts).length === 1;
  const is = internalAddresses(facts).includes(natAddress) && (others.length > 0 || alone) ? 'proved' : 'supported';
  return finding(is, source, `${natAddress} behind ${natGateway}`, `${natAddress}，位于 ${natGateway} 之后`);
};

export const vmNatNetwork = cause({
  code: 'MU421',
  slug: 'vm-nat-network',
  rung: 'reach',
  title: { en: "the machine stands behind its hypervisor's NAT", zh: '虚拟机位于宿主机 NAT 之后' },
  frequency: 1,
  signs: {
    named: {
      weight: 'names',
      phrases: [
        'multipass * (bridged|--network)',
        'VMnet8 * VMnet8',
        "forward mode='nat'",
        'forward mode="nat"',
        'Default Switch * (both|two|each|other|different|External)',
        'NAT (port forward|port forwarding)',
        'virsh net- * nat',
        'docker desktop (vm|node|kubernetes)',
        '(parallels|libvirt|virbr0|vmnet8) * (shared|default) (network|net)',
        '(libvirt|default network|192.168.122.0/24) * (two|both|another|other|different) (hypervisors|hosts|laptops|machines)',
        'WSL2 * WSL2',
        '(WSL2|wsl|vm|vms) * (another|other|different|two|second) (PC|laptop|laptops|host|hosts|computer|Macs)',

        '(vm|vms|virtual machine|virtualbox|vagrant|vmware|hyper-v) * NAT',
        'NAT * (vm|virtual machine|vagrant|virtualbox|hyper-v|vmware)',
        'NAT network',
        'NAT adapter',
        'NAT mode',
        'virtualbox NAT',
        'NAT * bridged',
        'bridged network',
        'bridged adapter',
        '桥接',
        'NAT 模式',
        'NAT模式',
        '--apiserver-advertise-address=10.0.2.15',
        'NAT network adapter',
        'NAT 网卡',
        '网卡 * NAT',
        'NAT * 网卡',
        '虚拟机 * NAT',
        'behind * NAT * (vm|wsl)',
        '(WSL2|wsl) * (NAT|network|join|address)',
        'bridge mode',
        'bridged mode',
        '(vms|machines|both) * 10.0.2.15 * (each|same)',
      ],
    },
    inside: { weight: 'suggests', phrases: ['Virtual Switch with internal networking', '(Hyper-V|multipass|WSL) * Default Switch'] },
    address: {
      weight: 'points',
      phrases: ['host-only', 'hyperkit', 'Default Switch', 'multipass', 'same IP 10.0.2.15'],
    },
    refusal: {
      weight: 'names',
      phrases: ['Refusing join', 'does not resolve to the IP'],
      when: (_, { text }) => /microk8s-vm|multipass|10\.0\.2\.15|192\.168\.(?:64|99|122)\./.test(text),
    },
    refused: { weight: 'points', phrases: ['Refusing join', 'does not resolve to the IP'] },
    tools: {
      weight: 'mentions',
      phrases: ['192.168.64.', '10.0.2.15', 'vagrant', 'VirtualBox', 'Hyper-V', 'microk8s.join', 'Vagrantfile', 'WSL2', 'NAT interface'],
    },
    usual: {
      weight: 'suggests',
      phrases: [
        '10.0.2.15:6443',
        '(vagrant|virtualbox) * (host-only|private_network|first interface|eth0|enp0s3)',

        'https://10.0.2.15:6443',
      ],
    },
    twins: { weight: 'points', phrases: ['10.0.2.15 * 10.0.2.15'], when: (_, { text }) => !/INTERNAL-?IP|get nodes|10250/i.test(text) },
  },
  state: judge,
  explains: ['connection-refused', 'connection-timeout', 'no-route', 'waiting-timed-out'],
  page: {
    en: {
      means:
        "With a NAT network the machine reaches others, but they see the host's address, and cannot call it; in VirtualBox all machines even have the same 10.0.2.15. The cluster's checks and all traffic towards the kubelet fail.",
      check: '    ip -br address\n    ip route',
      cure: 'Give the machine an interface that the others reach: bridged, or a host-only/internal network common to all, and let kubelet and network plugin use it (--node-ip, advertiseAddress, --flannel-iface).',
    },
    zh: {
      means:
        '使用 NAT 网络时，虚拟机可以访问外部，但其他机器看到的是宿主机地址，也无法访问它；VirtualBox 中所有虚拟机甚至都是 10.0.2.15。集群的检查与到 kubelet 的流量都会失败。',
      check: '    ip -br address\n    ip route',
      cure: '为虚拟机添加其他机器可达的网卡：桥接，或所有机器共用的 host-only/内部网络，并让 kubelet 与网络插件使用它（--node-ip、advertiseAddress、--flannel-iface）。',
    },
  },
});
