// A program that the kubelet, kubeadm or k3s calls is not installed, or not in their PATH.
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';
import { cause, type Finding } from '../cause.ts';
import { finding, sourceOf } from '../finding.ts';
import { isKubeletDown } from '../kubelet-down.ts';

/** cmd/kubeadm/app/preflight/checks.go: without these it refuses. k3s, RKE2 and Muster bring their own, or need none. */
const needed = ['conntrack', 'ip', 'iptables', 'mount', 'nsenter'] as const;

const bringsItsOwn = new Set(['k3s', 'rke2', 'muster']);

const judgeState = (facts: Facts): Finding | undefined => {
  const programs = valueOf(facts.programs);
  const flavour = valueOf(facts.layout)?.flavour;
  if (programs === undefined || (flavour !== undefined && bringsItsOwn.has(flavour)) || !isKubeletDown(facts)) return undefined;
  const missing = needed.filter((name) => programs[name] === false).join(', ');
  return missing === ''
    ? undefined
    : finding('supported', sourceOf(facts.programs), `not in the PATH: ${missing}`, `PATH 中没有：${missing}`);
};

export const missingHostTool = cause({
  code: 'MU115',
  slug: 'missing-host-tool',
  rung: 'host',
  title: { en: 'a program that the node needs is not installed', zh: '缺少节点所需的程序' },
  frequency: 2,
  signs: {
    preflight: { weight: 'names', phrases: ['[ERROR FileExisting-{tool}'] },
    notFound: {
      weight: 'names',
      phrases: [
        'exec: "{tool}": executable file not found',
        'exec: {tool}: executable file not found',
        'bash: {tool}: command not found',
        'sh: {tool}: command not found',
        'env: {tool}: No such file or directory',
        'exec: "{tool}": not found',
        '"{tool}": executable file not found',
      ],
      when: ({ tool = '' }) =>
        !/apparmor_parser|^(?:\/.*)?(?:docker|dockerd|containerd|crio|runc|crun|docker-runc|nvidia.*|aws.*|gke.*|kubelogin.*|.*auth.*|kubectl)$/.test(
          tool,
        ),
    },
    renamed: {
      weight: 'names',
      when: (_, { text }) => !text.includes('[WARNING'),
      phrases: [
        '(conntrack|crictl|ebtables|ethtool|socat|iptables|nsenter|iproute2|conntrack-tools) (is |was |)(not found|not installed|missing|command not found)',
        '(conntrack|crictl|iptables|ip|mount|nsenter|losetup|modprobe) not found in system path',
        'you might need to run as root or install (conntrack|iptables)',
        'failed to find (iptables|conntrack|ip6tables|nft)',
        'unable to find * (conntrack|iptables|nsenter)',
        '(缺少|没有安装|未安装) (conntrack|socat|iptables|ebtables|nfs-utils|ipset)',
        'requires (conntrack|crictl|socat|iptables|ebtables) to be installed',
        'missing required program',
        'need a helper program',
        'bad option; for several filesystems (e.g. nfs, cifs) you might need a /sbin/mount',
        'error getting ipset version* executable file not found',
        'install (nfs-common|nfs-utils|conntrack|conntrack-tools|socat|ipset|iptables|ebtables|ethtool|open-iscsi|util-linux)',
        '(apt|apt-get|yum|dnf|apk|zypper)* install* (nfs-common|nfs-utils|conntrack|socat|ipset|iptables|ebtables|ethtool|open-iscsi|iproute)',
        'missing codepage or helper program',
        '(socat|conntrack|nsenter|ipset|iptables|ebtables|ethtool|crictl|iscsiadm|mount.nfs|losetup|udevadm|lsblk|blkid|xfsprogs|modprobe): (not found|command not found|executable file not found)',
        'unable to do port forwarding: (socat|nsenter) not found',
        'ipset (is |)not (found|installed)',
        'iptables (is |)not (found|installed)',
        'iscsiadm * (not found|missing|not installed)',
        'PATH * does not contain',
        'not in (the |)PATH',
        '(kubelet|kubeadm)*(PATH|path) (is |)missing',
        '(crictl|conntrack|socat|ebtables|ethtool|iptables) is required by the container runtime',
      ],
    },
    some: {
      weight: 'points',
      phrases: ['error finding conntrack path', 'executable file not found in $PATH', 'command not found'],
      when: (_, { text }) =>
        !/apparmor|docker|containerd|crio|runc|nvidia|aws|gke|kubelogin|auth|kubectl|kubeadm|OCI runtime|container process/.test(text),
    },
    mentioned: { weight: 'mentions', phrases: ['conntrack', 'nsenter', '[WARNING FileExisting-ethtool', '[WARNING FileExisting-ebtables'] },
  },
  state: judgeState,
  explains: ['waiting-timed-out', 'kubelet-exits'],
  page: {
    en: {
      means:
        'kubeadm checks for conntrack, crictl, ip, iptables, mount, nsenter and some others and refuses when a needed one is missing; k3s, the kubelet and the service proxy fail later with "executable file not found in $PATH". It may be installed and only not be in the PATH of the unit (sudo\'s secure_path, systemd).',
      check: '    for p in conntrack crictl ip iptables ebtables ethtool socat nsenter mount; do command -v $p || echo no $p; done',
      cure: 'Install the package (`conntrack` or `conntrack-tools`, `cri-tools`, `iptables`, `socat`, `ebtables`, `ethtool`, `nfs-common`), or put the program into /usr/bin. The warnings about socat and ethtool do no harm to joining.',
    },
    zh: {
      means:
        'kubeadm 会检查 conntrack、crictl、ip、iptables、mount、nsenter 等程序，缺少必需者即拒绝；k3s、kubelet 与 kube-proxy 则稍后报「executable file not found in $PATH」。也可能已安装，只是不在该单元的 PATH 中（sudo 的 secure_path、systemd）。',
      check: '    for p in conntrack crictl ip iptables ebtables ethtool socat nsenter mount; do command -v $p || echo no $p; done',
      cure: '安装对应软件包（`conntrack` 或 `conntrack-tools`、`cri-tools`、`iptables`、`socat`、`ebtables`、`ethtool`、`nfs-common`），或把程序放到 /usr/bin。关于 socat 与 ethtool 的警告不影响加入。',
    },
  },
});
