// The kubelet is given a flag that its version does not know (any more), or a value that it does not take.
import { restartKubelet } from '../../remedies/services.ts';
import type { Remedy, Step } from '../../remedies/remedy.ts';
import { valueOf } from '../../facts/reading.ts';
import type { Facts } from '../../facts/facts.ts';
import { finding, sourceOf } from '../finding.ts';
import { cause, type Finding } from '../cause.ts';

/** Flags that only the kubelet has, or had. */
const ofKubelet =
  /--(?:network-plugin|cni-|container-runtime|pod-infra|experimental-|require-kubeconfig|api-servers|cadvisor-port|docker|non-masquerade|image-pull-progress|register-schedulable|dynamic-config|hairpin|keep-terminated|configure-cbr0|node-labels|runtime-cgroups|kubelet-cgroups|redirect-container|chaos-chance|fail-swap-on|eviction-|pod-manifest|rotate-|streaming-|cgroup-driver|resolv-conf|exit-on-lock|minimum-container|maximum-dead)/;

const judgeState = (facts: Facts): Finding | undefined => {
  const tried = valueOf(facts.kubeletFlagsTried);
  if (valueOf(facts.kubeletHealth)?.ok === true) {
    return finding('excluded', sourceOf(facts.kubeletHealth), 'the kubelet runs with its flags', 'kubelet 正以其参数运行');
  }
  if (tried === undefined) return undefined;
  const source = sourceOf(facts.kubeletFlagsTried);
  if (tried.accepted) return finding('excluded', source, 'the kubelet accepts its flags', 'kubelet 接受其参数');
  return finding('proved', source, `the kubelet says: ${tried.problem ?? ''}`, `kubelet 报告：${tried.problem ?? ''}`);
};

/** `unknown flag: --x`, `invalid argument "a" for "--x" flag: …`, for a short one `"-v, --v"`. */
const flagOf = (problem: string): string | undefined => /(?:unknown flag: |for ")(?:-\w, )?--([\w.-]{1,128})/.exec(problem)?.[1];

const remedies = (facts: Facts): readonly Remedy[] => {
  const flag = flagOf(valueOf(facts.kubeletFlagsTried)?.problem ?? '');
  const places = (valueOf(facts.kubeletSettings)?.places ?? []).filter((place) => place.flag === flag);
  if (flag === undefined || places.length === 0) return [];
  return [
    {
      name: 'drop-flag',
      title: {
        en: `take --${flag} out of ${places.map(({ path }) => path).join(', ')}`,
        zh: `从 ${places.map(({ path }) => path).join('、')} 中移除 --${flag}`,
      },
      applicability: 'safe',
      steps: [
        ...places.map(({ path, variable }): Step => ({ kind: 'edit-file', path, edit: { put: 'flag-out-of-variable', variable, flag } })),
        restartKubelet(facts),
      ],
    },
  ];
};

export const kubeletUnknownFlag = cause({
  code: 'MU301',
  slug: 'kubelet-unknown-flag',
  rung: 'kubelet',
  title: { en: 'the kubelet is given a flag that it does not know', zh: 'kubelet 收到了它不识别的参数' },
  frequency: 3,
  signs: {
    compared: { weight: 'shows', phrases: [], together: ['kubelet-flag-removed'] },
    parse: {
      weight: 'names',
      phrases: [
        'kubelet: error: unknown flag',
        'unknown flag* kubelet',
        'kubelet* flag provided but not defined',
        'unknown flag: --container-runtime',
        'unknown flag: --cni-',
        'invalid argument * for * flag* kubelet',
        'flag(s|) (was |were |has been |have been |is |are |)(removed|dropped|no longer)',
        'kubelet*(参数|flag)*(移除|不支持|未知|不识别)',
        '(移除|不支持|未知|不识别)*kubelet*(参数|flag)',
        'kubelet* unknown shorthand flag',
        'unknown flag: --(pod-infra-container-image|allow-privileged|cadvisor-port|network-plugin|docker-endpoint|register-schedulable|keep-terminated-pod-volumes|dynamic-config-dir|experimental-|cloud-config|master-service-namespace|image-pull-progress-deadline|container-hints|seccomp-profile-root|non-masquerade-cidr|api-servers|require-kubeconfig)',
        'kubelet* invalid argument',
        'Flag --{flag} has been removed',
      ],
      // So an older systemd speaks of a unit.
      when: (_, { text }) =>
        !/is not loaded properly|--kubelet-(?:https|port|read-only-port|timeout|client-|certificate-authority|preferred-)/.test(text),
    },
    unknown: {
      weight: 'suggests',
      phrases: ['unknown flag: -', 'unknown shorthand flag', 'flag provided but not defined: -'],
      when: (_, { text, component }) => component === 'kubelet' || ofKubelet.test(text),
    },
    badValue: {
      weight: 'names',
      phrases: ['invalid argument', 'invalid value'],
      when: (_, { text, component }) => component === 'kubelet' && /for "?-/.test(text),
    },
    refused: {
      weight: 'suggests',
      phrases: ['failed to validate kubelet flags'],
      when: (_, { text }) => !/container runtime endpoint|labels specified/.test(text),
    },
    files: {
      weight: 'points',
      phrases: ['--network-plugin=cni', '--network-plugin cni', 'has been deprecated, This parameter should be set via the config file'],
    },
    anyFlag: {
      weight: 'points',
      phrases: ['unknown flag: -'],
      when: (_, { text, component }) =>
        component === undefined &&
        !ofKubelet.test(text) &&
        !/apiserver|controller|scheduler|--[A-Z]|k3s|rke2|--(?:no-deploy|no-flannel|docker|cluster-secret|disable)\b/.test(text),
    },
    mentioned: {
      weight: 'mentions',
      phrases: [
        '/etc/default/kubelet',
        '10-kubeadm.conf',
        'kubelet-extra-args',
        'KUBELET_EXTRA_ARGS',
        '--pod-infra-container-image',
        '--container-runtime=remote',
      ],
    },
    usual: {
      weight: 'suggests',
      phrases: [
        '(removed|dropped)* (kubelet |)flag',
        'kubelet* unknown flag',

        'failed to parse kubelet flag',
        'unknown flag: --network-plugin',
      ],
    },
    flagsFile: { weight: 'mentions', phrases: ['kubeadm-flags.env'] },
    removed: {
      weight: 'points',
      phrases: ['--require-kubeconfig', '--kubelet-arg=cni-bin-dir', '--kubelet-arg=cni-conf-dir', '--kubelet-arg=network-plugin'],
    },
  },
  state: judgeState,
  explains: ['kubelet-exits', 'kubelet-unhealthy', 'waiting-timed-out', 'connection-refused'],
  becauseOf: ['dockershim-removed'],
  rivals: [
    {
      slug: 'dockershim-removed',
      question: {
        en: 'was the kubelet upgraded past 1.23 on a machine set up for Docker?',
        zh: 'kubelet 是否在按 Docker 配置的机器上升级到了 1.24 及以上？',
      },
    },
  ],
  remedies: remedies,
  page: {
    en: {
      means:
        'Flags come from the unit, its drop-ins, /etc/default/kubelet and kubeadm-flags.env. An upgrade removes some (--network-plugin, --container-runtime and the CNI folders with 1.24 and 1.27, --pod-infra-container-image with 1.35), and the kubelet ends at once on any it does not know.',
      check:
        '    journalctl -u kubelet -n 20 --no-pager; kubelet --version\n    cat /var/lib/kubelet/kubeadm-flags.env /etc/default/kubelet /etc/systemd/system/kubelet.service.d/*.conf',
      cure: "Take the flag out of the file that sets it (most have a field in the kubelet's configuration file), then `systemctl daemon-reload && systemctl restart kubelet`.",
    },
    zh: {
      means:
        '参数来自单元文件、其 drop-in、/etc/default/kubelet 与 kubeadm-flags.env。升级会移除部分参数（--network-plugin、--container-runtime 及 CNI 目录在 1.24 与 1.27，--pod-infra-container-image 在 1.35），kubelet 遇到不识别的参数会立即退出。',
      check:
        '    journalctl -u kubelet -n 20 --no-pager; kubelet --version\n    cat /var/lib/kubelet/kubeadm-flags.env /etc/default/kubelet /etc/systemd/system/kubelet.service.d/*.conf',
      cure: '从设置它的文件中删除该参数（多数在 kubelet 配置文件中有对应字段），然后执行 `systemctl daemon-reload && systemctl restart kubelet`。',
    },
  },
});
