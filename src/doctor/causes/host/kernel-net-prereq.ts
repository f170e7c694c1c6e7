// Bridged packets do not pass iptables, or the kernel does not forward: br_netfilter or ip_forward is off.
import type { Remedy, Step } from '../../remedies/remedy.ts';
import { finding, sourceOf } from '../finding.ts';
import { cause, type Finding } from '../cause.ts';
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';

const forwarding = 'net.ipv4.ip_forward';
const bridging = 'net.bridge.bridge-nf-call-iptables';

/** Plugins whose pods hang on a bridge; others see to it themselves, or need no such filter. */
const bridged = new Set(['bridge', 'flannel', 'weave-net', 'kubenet']);

const usesBridge = (facts: Facts): boolean => valueOf(facts.cniConfig)?.files[0]?.plugins.some((plugin) => bridged.has(plugin)) === true;

/** An address of another family needs no forwarding of this one. */
const usesIpv4 = (facts: Facts): boolean =>
  valueOf(facts.links)?.some(({ name, addresses }) => name !== 'lo' && addresses.some((address) => address.includes('.'))) !== false;

/** Such plugins switch forwarding on with the first pod: off while their bridge is there, somebody switched it off since. */
const hasPodBridge = (facts: Facts): boolean =>
  valueOf(facts.links)?.some(({ name }) => /^(?:cni|cbr|weave|kube-bridge)/.test(name)) === true;

const isOff = (facts: Facts, name: string): boolean => valueOf(facts.sysctls)?.[name] === '0';

const missing = (facts: Facts): readonly string[] => [
  ...(isOff(facts, forwarding) && usesIpv4(facts) ? [forwarding] : []),
  ...(isOff(facts, bridging) && usesBridge(facts) ? [bridging] : []),
];

const judgeState = (facts: Facts): Finding | undefined => {
  const sysctls = valueOf(facts.sysctls);
  if (sysctls === undefined) return undefined;
  const source = sourceOf(facts.sysctls);
  const off = missing(facts);
  if (off.length > 0) {
    const breaks = usesBridge(facts) && hasPodBridge(facts);
    const [en, zh] = [off.map((name) => `${name} is 0`).join(', '), off.map((name) => `${name} 为 0`).join('，')];
    return finding(breaks ? 'proved' : 'supported', source, en, zh);
  }
  return sysctls[forwarding] !== '1' || sysctls[bridging] === undefined
    ? undefined
    : finding('excluded', source, 'forwarding and bridge filtering are on', '转发与网桥过滤均已开启');
};

const keptIn = '/etc/sysctl.d/99-kubernetes-muster.conf';

const remedies = (facts: Facts): readonly Remedy[] => {
  const off = missing(facts);
  return [
    {
      name: 'set-sysctl',
      title: { en: `set ${off.join(', ')}, now and with every boot`, zh: `设置 ${off.join('、')} 并持久化` },
      applicability: 'safe',
      steps: [
        { kind: 'edit-file', path: keptIn, edit: { put: 'text', text: off.map((name) => `${name} = 1\n`).join('') } },
        ...off.map((name): Step => ({ kind: 'program', program: 'sysctl', arguments: ['-w', `${name}=1`], undo: ['-w', `${name}=0`] })),
      ],
    },
  ];
};

export const kernelNetPrereq = cause({
  code: 'MU103',
  slug: 'kernel-net-prereq',
  rung: 'host',
  title: { en: 'br_netfilter is not loaded or IP forwarding is off', zh: '未加载 br_netfilter 或未开启 IP 转发' },
  frequency: 3,
  signs: {
    searched: { weight: 'names', phrases: [], together: ['no-bridge-module'] },
    preflight: {
      weight: 'names',
      // Of IPVS, whose modules are another matter.
      when: (_, { text }) => !/net[./]ipv4[./]vs\b/.test(text),
      phrases: [
        'ERROR FileContent--proc-sys-net-',
        'bridge-nf-call-iptables contents are not set to 1',
        'bridge-nf-call-iptables does not exist',
        'bridge-nf-call-ip6tables (does not exist|contents are not set)',
        'ip_forward contents are not set to 1',
        'Failed to check br_netfilter',
        'Module br_netfilter not found',
        'stat /proc/sys/net/bridge/bridge-nf-call',
        'cannot stat /proc/sys/net/bridge',
        'proc/sys/net/bridge/bridge-nf-call-iptables: No such file',
        'open /proc/sys/net/bridge/bridge-nf-call',
        'open "/proc/sys/net/bridge/bridge-nf-call',
        'net.bridge.bridge-nf-call-iptables" is an unknown key',
        'net.bridge.bridge-nf-call-iptables: No such file',
        'forwarding contents are not set to 1',
        'sysctl net/ipv4',
        'sysctl net/ipv6/conf',
      ],
    },
    isOff: {
      weight: 'names',
      phrases: [
        'net.ipv4.ip_forward = 0',
        'net.ipv4.ip_forward=0',
        'net.ipv6.conf.all.forwarding = 0',
        'bridge-nf-call-iptables = 0',
        'bridge-nf-call-iptables=0',
        '/proc/sys/net/ipv4/ip_forward -> 0',
        '/proc/sys/net/ipv4/ip_forward: 0',
        '/proc/sys/net/bridge/bridge-nf-call-iptables -> 0',
        '(ip forwarding|ip_forward|ipv4 forwarding) (is |was |)(off|disabled|not enabled)',
        'IPv4 forwarding is disabled',
        'missing br-netfilter module',
        'bridge-nf-call-iptables is disabled',
        'net.ipv4.ip_forward: 0',
        'net.bridge.bridge-nf-call-iptables: 0',
        'bridge-nf-call-iptables: 0',
        '(没有|未|没)*(加载|启用|开启)*(br_netfilter|ip_forward|bridge-nf)',
        '(br_netfilter|ip_forward)*(未|没有|没)',
        'forwarding (is |was |)(off|disabled|not enabled)',
        'ip_forward * (reset|set|back) to 0',
        'ip_forward*(重置|变成|为) 0',
      ],
    },
    notLoaded: {
      weight: 'points',
      when: (_, { text }) => !/already loaded|\[WARNING|ERROR/.test(text),
      phrases: [
        'Failed to load kernel module br_netfilter',
        'modprobe * br_netfilter * (not found|failed|error)',
        'br_netfilter (is |was |)not loaded',
        'FORWARD * policy DROP',
        '(iptables|ip6tables|bridge-nf-call-iptables) proxier may not work',
        '开启 ip_forward',
        'br_netfilter 模块',
        '/proc/sys/net/ipv4/ip_forward',
        '/proc/sys/net/bridge/bridge-nf-call-iptables',
        'lsmod | grep br_netfilter',
        'lsmod* br_netfilter',
        'modprobe br_netfilter',
        'sysctl -w net.ipv4.ip_forward=1',
        'sysctl net.ipv4.ip_forward',
        'sysctl net.bridge',
        'net.ipv4.ip_forward=1',
        'net.bridge.bridge-nf-call-iptables=1',
      ],
    },
    mentioned: {
      weight: 'mentions',
      phrases: ['br_netfilter', 'net.ipv4.ip_forward', 'bridge-nf-call-iptables'],
      when: (_, { text }) => !text.includes('already loaded'),
    },
  },
  state: judgeState,
  explains: ['sandbox-failed', 'network-not-ready', 'pods-pending', 'node-not-ready', 'waiting-timed-out'],
  remedies: remedies,
  page: {
    en: {
      means:
        'Pods reach Services only when bridged packets pass iptables (module br_netfilter, net.bridge.bridge-nf-call-iptables=1) and the kernel forwards (net.ipv4.ip_forward=1). kubeadm refuses without; flannel and the service proxy fail later. Set only at run time, it is lost with the next boot.',
      check: '    lsmod | grep br_netfilter\n    sysctl net.bridge.bridge-nf-call-iptables net.ipv4.ip_forward',
      cure: 'Load and set them, now and for the next boot: `modprobe br_netfilter overlay`, the names in /etc/modules-load.d/k8s.conf, the two settings in /etc/sysctl.d/k8s.conf, then `sysctl --system`.',
    },
    zh: {
      means:
        '只有网桥流量经过 iptables（br_netfilter 模块，net.bridge.bridge-nf-call-iptables=1）且内核允许转发（net.ipv4.ip_forward=1）时，Pod 才能访问 Service。kubeadm 会直接拒绝；flannel 与 kube-proxy 则稍后失败。若只在运行时设置，重启后会丢失。',
      check: '    lsmod | grep br_netfilter\n    sysctl net.bridge.bridge-nf-call-iptables net.ipv4.ip_forward',
      cure: '立即加载并设置，同时写入开机配置：`modprobe br_netfilter overlay`，模块名写入 /etc/modules-load.d/k8s.conf，两项参数写入 /etc/sysctl.d/k8s.conf，再执行 `sysctl --system`。',
    },
  },
});
