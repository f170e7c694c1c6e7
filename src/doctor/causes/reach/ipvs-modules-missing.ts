// kube-proxy (or a balancer like it) cannot use IPVS: its kernel modules are not there.
import { cause, type Finding } from '../cause.ts';
import { finding, sourceOf } from '../finding.ts';
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';
import type { Remedy } from '../../remedies/remedy.ts';

const wantsIpvs = (facts: Facts): boolean | undefined => {
  const mode = valueOf(facts.kubeProxy)?.mode ?? valueOf(facts.proxySettings)?.mode;
  return mode === undefined ? undefined : mode === 'ipvs';
};

const judge = (facts: Facts): Finding | undefined => {
  const modules = valueOf(facts.kernelModules);
  const wants = wantsIpvs(facts);
  if (wants === false) {
    const where = valueOf(facts.kubeProxy)?.mode === undefined ? facts.proxySettings : facts.kubeProxy;
    return finding('excluded', sourceOf(where), 'the service proxy does not use IPVS', '服务代理未使用 IPVS');
  }
  if (modules === undefined) return undefined;
  const source = sourceOf(facts.kernelModules);
  if (modules.includes('ip_vs')) return finding('excluded', source, 'ip_vs is loaded', '已加载 ip_vs');
  if (wants === undefined) return undefined;
  const proxy = valueOf(facts.systemPods)?.find(({ name }) => name.startsWith('kube-proxy'));
  return finding(
    proxy?.ready === false ? 'proved' : 'supported',
    source,
    'IPVS is wanted, and ip_vs is not loaded',
    '要求使用 IPVS，但未加载 ip_vs',
  );
};

const modules = ['ip_vs', 'ip_vs_rr', 'ip_vs_wrr', 'ip_vs_sh', 'nf_conntrack'];

const remedies = (): readonly Remedy[] => [
  {
    name: 'load',
    title: { en: 'load the modules of IPVS, now and with every boot', zh: '加载 IPVS 模块，并在启动时加载' },
    applicability: 'safe',
    steps: [
      { kind: 'edit-file', path: '/etc/modules-load.d/ipvs-muster.conf', edit: { put: 'text', text: `${modules.join('\n')}\n` } },
      { kind: 'program', program: 'modprobe', arguments: ['-a', ...modules] },
    ],
  },
];

export const ipvsModulesMissing = cause({
  code: 'MU413',
  slug: 'ipvs-modules-missing',
  rung: 'reach',
  title: { en: 'IPVS is wanted and its kernel modules are missing', zh: '需要 IPVS，但缺少内核模块' },
  frequency: 1,
  signs: {
    searched: { weight: 'names', phrases: [], together: ['no-ipvs-module'] },
    named: {
      weight: 'names',
      phrases: [
        'conn_reuse_mode',
        'CONFIG_IP_VS',
        'lsmod * (没有|no) ip_vs',
        'modprobe nf_conntrack_ipv4',
        'Module nf_conntrack_ipv4 not found',
        'proxy-mode=ipvs * (exits|fails|crash)',
        '没有 ip_vs',
        '(IPVS|ipvs) * (模块|module) * (没有|缺|未|missing|not)',

        'failed to load kernel modules: * ip_vs',
        'failed to load kernel modules* ip_vs',

        "can't use the IPVS proxier",
        "Can't use the IPVS proxier",
        "can't use ipvs proxier",
        'IPVS proxier will not be used',
        'Falling back to iptables proxier',
        'ip_vs kernel modules',
        'modprobe ip_vs',
        'modprobe: FATAL: Module ip_vs',
        'RequiredIPVSKernelModulesAvailable',
        'IPVS * kernel modules',
        'ipvs rules',
        'Failed to initialize ipvs',
        'could not get ipvs',
        'lvscare',
        'ipvs 模块',
        'ipvs规则',
        'ip_vs * (not loaded|not found|missing|failed|no such)',
        'error getting ipset version',
        "IPVS: (could not|Can't)",
        'lsmod * ip_vs * (nothing|empty|no output)',
        'kernel modules are not loaded: [ip_vs',
        'Missing * kernel module * ip_vs',
        "Can't initialize ipvs: Protocol not available",
        'no such file or directory" * ip_vs',
        'ipset * (not found|not installed|no such file)',
        'lvs-care',
        'kube-lvscare',
        'ip_vs * 没有加载',
        '没有加载 * ipvs',
      ],
    },
    mode: {
      weight: 'mentions',
      phrases: ['ip_vs_sh', 'ip_vs_wrr', 'ip_vs_rr', 'ipvs', '/lib/modules', 'nf_conntrack_ipv4', 'proxy-mode=ipvs', 'ipvsadm'],
    },
    hinted: { weight: 'points', phrases: ['ip_vs module'] },
  },
  state: judge,
  remedies: remedies,
  explains: ['connection-refused', 'connection-timeout'],
  page: {
    en: {
      means:
        'kube-proxy in IPVS mode and balancers such as lvscare need ip_vs, ip_vs_rr, ip_vs_wrr, ip_vs_sh and nf_conntrack. A slim kernel, a container without /lib/modules, or nf_conntrack_ipv4 asked for by its old name leaves them unloaded: no service address works, and through lvscare not even the API server.',
      check: '    lsmod | grep ip_vs\n    modprobe -n ip_vs_rr\n    kubectl -n kube-system logs -l k8s-app=kube-proxy | grep -i ipvs',
      cure: 'Load them now and at boot: `modprobe -a ip_vs ip_vs_rr ip_vs_wrr ip_vs_sh nf_conntrack` and the same names in /etc/modules-load.d/ipvs.conf; mount /lib/modules into the container that needs them. Or set kube-proxy to iptables mode.',
    },
    zh: {
      means:
        'IPVS 模式的 kube-proxy 以及 lvscare 等负载均衡器需要 ip_vs、ip_vs_rr、ip_vs_wrr、ip_vs_sh 与 nf_conntrack。精简内核、未挂载 /lib/modules 的容器，或使用旧名称 nf_conntrack_ipv4，都会导致模块未加载：Service 地址不可用，通过 lvscare 时连 API 服务器也无法访问。',
      check: '    lsmod | grep ip_vs\n    modprobe -n ip_vs_rr\n    kubectl -n kube-system logs -l k8s-app=kube-proxy | grep -i ipvs',
      cure: '立即加载并设为开机加载：`modprobe -a ip_vs ip_vs_rr ip_vs_wrr ip_vs_sh nf_conntrack`，并将这些名称写入 /etc/modules-load.d/ipvs.conf；为需要的容器挂载 /lib/modules。或将 kube-proxy 改为 iptables 模式。',
    },
  },
});
