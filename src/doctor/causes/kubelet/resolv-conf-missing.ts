// The resolver file that the kubelet hands to pods is not there: no sandbox is made.
import { restartKubelet } from '../../remedies/services.ts';
import type { Remedy } from '../../remedies/remedy.ts';
import { cause, type Finding } from '../cause.ts';
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';

const judgeState = (facts: Facts): Finding | undefined => {
  const resolver = valueOf(facts.resolver);
  if (resolver === undefined || !facts.resolver.known) return undefined;
  const { source } = facts.resolver;
  // Without it no sandbox is made, and that holds as long as it is missing.
  if (!resolver.present)
    return { is: 'proved', seen: [{ text: { en: `${resolver.path} is not there`, zh: `${resolver.path} 不存在` }, source }] };
  return { is: 'excluded', seen: [{ text: { en: `${resolver.path} is there`, zh: `${resolver.path} 存在` }, source }] };
};

const isUseful = ({ nameservers }: { readonly nameservers: readonly string[] }): boolean =>
  nameservers.some((address) => !address.startsWith('127.') && address !== '::1');

/** Another file that says what pods can use, when it is the configuration that names the one which is not there. */
const remedies = (facts: Facts): readonly Remedy[] => {
  const resolver = valueOf(facts.resolver);
  const config = valueOf(facts.kubeletConfig);
  const other = resolver?.others?.find(isUseful);
  if (resolver === undefined || other === undefined || config?.values['resolvConf'] !== resolver.path) return [];
  return [
    {
      name: 'use-other',
      title: { en: `let the kubelet use ${other.path}`, zh: `让 kubelet 使用 ${other.path}` },
      applicability: 'safe',
      steps: [
        { kind: 'edit-file', path: config.path, edit: { put: 'yaml-value', path: ['resolvConf'], value: other.path } },
        restartKubelet(facts),
      ],
    },
  ];
};

export const resolvConfMissing = cause({
  code: 'MU313',
  slug: 'resolv-conf-missing',
  rung: 'kubelet',
  title: { en: 'the resolver file of the kubelet is missing', zh: 'kubelet 使用的 resolv.conf 文件不存在' },
  frequency: 2,
  signs: {
    compared: { weight: 'shows', phrases: [], together: ['resolv-conf-absent'] },
    named: {
      weight: 'names',
      phrases: [
        'resolv.conf: no such file',
        'resolv.conf" * no such file',
        'stat /run/systemd/resolve/resolv.conf',
        'resolv.conf does not exist',
        'resolv.conf (is |was |)(missing|not found|gone|a dangling|dangling|deleted)',
        'Failed to generate sandbox config for pod',
        'Could not open resolv conf file',
        'failed to read resolv.conf',
        'open /run/systemd/resolve/resolv.conf',
        'resolv.conf*(不存在|没有|缺少)',
        'systemd/resolve/resolv.conf* (no such|not exist|missing|not found)',
        '/run/systemd/resolve*(不存在|没有)',
        'resolvConf* (no such|not exist|does not exist|missing|wrong path)',
        'start systemd-resolved',
        'resolv.conf* does not exist',
        '(open|stat|read) {path}/resolv.conf: no such file',
        '(missing|no|create|created|creating|dangling|broken|recreated|without) (a |an |the |)(/etc/|/run/systemd/resolve/|)resolv.conf',
        '(missing|dangling|broken)* resolv.conf',
        '(K3S_RESOLV_CONF|resolv-conf|resolvConf)* (never created|does not exist|not exist|missing|no such|absent|not there|不存在)',
      ],
    },
    some: {
      weight: 'points',
      phrases: [
        'resolvConf: {path}',
        '--resolv-conf={path}',
        '--resolv-conf {path}',
        'systemd-resolved (is |was |)(not |disabled|stopped|inactive|removed|missing|masked)',
        'systemd-resolved.service; disabled',
        '/run/systemd/resolve',
        'K3S_RESOLV_CONF=',
      ],
    },
    mentioned: { weight: 'mentions', phrases: ['resolv-conf', 'resolvConf', 'systemd-resolved'] },
  },
  state: judgeState,
  explains: [
    'sandbox-failed',
    'pods-pending',
    'connection-refused',
    'node-not-found',
    'register-failed',
    'waiting-timed-out',
    'node-not-ready',
  ],
  remedies: remedies,
  page: {
    en: {
      means:
        'kubeadm sets `resolvConf: /run/systemd/resolve/resolv.conf` when it sees systemd-resolved; where that is switched off, not installed on this machine (the configuration came from another), or /etc/resolv.conf is a dangling link, the kubelet cannot make one pod, static pods included.',
      check: '    grep -i resolvConf /var/lib/kubelet/config.yaml; ls -lL /etc/resolv.conf /run/systemd/resolve/resolv.conf',
      cure: 'Either `systemctl enable --now systemd-resolved`, or set `resolvConf: /etc/resolv.conf` for this machine (`--resolv-conf` in kubeadm-flags.env), and restart the kubelet. A directory missing only now can be bridged by a link until the next boot.',
    },
    zh: {
      means:
        'kubeadm 检测到 systemd-resolved 时会设置 `resolvConf: /run/systemd/resolve/resolv.conf`；若本机停用或未安装 systemd-resolved（配置来自另一台机器），或 /etc/resolv.conf 是悬空链接，kubelet 就无法创建任何 Pod，包括静态 Pod。',
      check: '    grep -i resolvConf /var/lib/kubelet/config.yaml; ls -lL /etc/resolv.conf /run/systemd/resolve/resolv.conf',
      cure: '执行 `systemctl enable --now systemd-resolved`，或为本机设置 `resolvConf: /etc/resolv.conf`（kubeadm-flags.env 中的 `--resolv-conf`），然后重启 kubelet。',
    },
  },
});
