// k3s or RKE2 is given an option that it does not know in this role: an option of servers on an agent, or one that was removed.
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';
import { cause, type Finding, type HeardBySign, type Verdict } from '../cause.ts';
import { finding } from '../finding.ts';
import { isKubeletDown } from '../kubelet-down.ts';

const ofServers =
  /\b(?:flannel-(?:external-ip|backend|ipv6-masq)|cluster-(?:cidr|init|dns|domain|reset)|service-cidr|service-node-port-range|disable(?:-[a-z-]+)?|tls-san|write-kubeconfig(?:-mode)?|etcd-[a-z0-9-]+|datastore-[a-z]+|kube-(?:apiserver|controller-manager|scheduler|cloud-controller-manager)-arg|egress-selector-mode|advertise-(?:address|port)|secrets-encryption|agent-token|default-local-storage-path|embedded-registry|helm-job-image)\b|\bcni(?=[:=] ?\w)/;

/** An agent as a role: its command, its unit, its configuration. */
const ofAgent =
  /\b(?:k3s|rke2)[- ]agent\b|\bagents?(?:'s)?\b.{0,40}\b(?:config|node|option|flag|unit|role|service|args?)|\bon (?:the |an )?agents?\b|\bon (?:the |a )?workers?\b|\bworkers?(?:'s)?\b.{0,30}\bconfig/i;

/** k3s prints the flags of what it starts, and they are those of servers. */
const isLog = /^(?:I\d{4} |time=)|level=(?:info|debug)|Running kube|^Starting k3s/i;

/** Options that only k3s and RKE2 have, or had. */
const ofK3s =
  /(?<!\w)-(?:no-deploy|no-flannel|flannel-|cluster-secret|disable-selinux|docker\b|tls-san|write-kubeconfig|node-external-ip|kubelet-arg|kube-[a-z-]+-arg|etcd-s3|datastore-|egress-selector|secrets-encryption|cluster-init|server\b(?!-)|token-file|snapshotter|private-registry|system-default-registry|prefer-bundled-bin|vpn-auth|selinux\b|rootless\b|helm-job|embedded-registry|disable\b|disable-)/;

/** The option that is not known stands in the configuration, and the machine is an agent: it is given a server. */
const judge = ({ undefinedOption, setting, server }: HeardBySign<'undefinedOption' | 'setting' | 'server'>): Verdict | undefined => {
  const unknown = undefinedOption.map(({ captures }) => captures['name'] ?? '');
  const isSet = setting.some(({ line }) => unknown.some((name) => name !== '' && line.text.startsWith(`${name}:`)));
  return isSet && server.length > 0 ? { weight: 'shows', because: [...undefinedOption, ...setting, ...server] } : undefined;
};

/** pkg/cli/cmds/server.go: what an agent has no flag for, in any version. */
const serversAlone =
  /^(?:cluster-(?:cidr|init|dns|domain|reset)|service-(?:cidr|node-port-range)|disable|tls-san|write-kubeconfig(?:-mode)?|etcd-[a-z0-9-]+|datastore-[a-z]+|kube-(?:apiserver|controller-manager|scheduler)-arg|flannel-backend|secrets-encryption|agent-token|advertise-(?:address|port))$/;

/** On its command line such a flag ends an agent; in its file newer ones pass it over, and in its environment all do. */
const judgeState = (facts: Facts): Finding | undefined => {
  const k3s = valueOf(facts.k3s);
  if (k3s?.role !== 'agent' || !isKubeletDown(facts)) return undefined;
  const [name, place] = Object.entries(k3s.places).find(([one, where]) => serversAlone.test(one) && !/env(?:ironment)?$/.test(where)) ?? [];
  if (name === undefined || place === undefined) return undefined;
  const is = place.endsWith('.service') ? 'proved' : 'supported';
  return finding(is, { where: place }, `an agent is given the option ${name}`, `agent 被给予了选项 ${name}`);
};

export const k3sAgentUnknownFlag = cause({
  code: 'MU306',
  slug: 'k3s-agent-unknown-flag',
  rung: 'kubelet',
  title: { en: 'k3s is given an option that it does not know in this role', zh: 'k3s 收到了在该角色下不识别的选项' },
  frequency: 2,
  signs: {
    saidOf: {
      weight: 'names',
      phrases: ['unknown flag* (k3s|rke2)', '(k3s|rke2)* unknown flag'],
      when: (_, { text }) => !/kubelet|apiserver|scheduler|controller/.test(text),
    },
    usual: { weight: 'suggests', phrases: ['k3s* (unknown|unrecognized|invalid|unsupported) (option|flag|argument|config)'] },
    undefinedOption: { weight: 'context', phrases: ['flag provided but not defined: -{name}', 'flag provided but not defined: --{name}'] },
    setting: {
      weight: 'context',
      phrases: [
        'cluster-',
        'service-',
        'disable',
        'tls-san',
        'write-kubeconfig',
        'etcd-',
        'datastore-',
        'flannel-',
        'kube-',
        'cni:',
        'secrets-encryption',
        'advertise-',
        'egress-',
      ],
      when: (_, { text }) => /^[a-z-]+:(?: |$)/.test(text),
    },
    server: { weight: 'context', phrases: ['server: http', 'K3S_URL', '--server'] },
    named: {
      weight: 'names',
      phrases: [
        'Incorrect Usage: flag provided but not defined',
        'No help topic for',
        'is not a valid (flag|option) for (the |)agent',
        'server-only',
        'only (valid |available |allowed |works |supported |)(on|for) (the |)server',
        'k3s agent - Run node agent',
        'rke2 agent - Run node agent',
        '(agent|k3s)*(不支持|没有)*(参数|选项|flag)',
        '(is|are) (a |)server (flag|flags|option|options)',
        '(server|control-plane) (option|options|flag|flags) (in|on) (the |an |)agent',
      ],
    },
    ofK3s: {
      weight: 'names',
      phrases: ['unknown flag: -', 'flag provided but not defined: -', 'unknown option -'],
      when: (_, { text, component = '' }) =>
        (ofK3s.test(text) && !/kubelet:|apiserver/.test(text)) ||
        (/^(?:k3s|rke2)/.test(component) && text.includes('provided but not defined')),
    },
    installed: {
      weight: 'names',
      phrases: ['INSTALL_K3S_EXEC=', 'INSTALL_RKE2_TYPE=', 'K3S_URL='],
      when: (_, { text }) =>
        text.includes('K3S_URL') && ofServers.test(text) && !text.includes('EXEC="server') && !text.includes(' server '),
    },
    inConfig: {
      weight: 'names',
      phrases: ['agent', 'worker'],
      when: (_, { text }) =>
        ofServers.test(text) &&
        ofAgent.test(text) &&
        !isLog.test(text) &&
        !/\b(?:no|without|lacks?|missing) (?:the )?(?:--)?(?:tls-san|agent-token|disable)/.test(text),
    },
    some: {
      weight: 'points',
      phrases: [
        'flannel-external-ip',
        '--docker* (k3s|removed)',
        "(k3s-agent|k3s agent|rke2-agent|agent) (does not|doesn't|won't|will not|did not|fails to) start",
        'Incorrect Usage',
        '/etc/rancher/k3s/config.yaml',
        '/etc/rancher/rke2/config.yaml',
        'config.yaml.d',
        'flag provided but not defined',
        '(k3s|rke2) agent * usage text',
        '(k3s|rke2) agent * help text',
      ],
    },
    mentioned: { weight: 'mentions', phrases: ['INSTALL_K3S_EXEC'] },
  },
  weigh: judge,
  state: judgeState,
  explains: ['kubelet-exits'],
  page: {
    en: {
      means:
        '`k3s agent` knows fewer options than `k3s server`, and both read /etc/rancher/k3s/config.yaml. An option of servers (cluster-cidr, tls-san, flannel-backend, disable …) in an agent\'s file or command, or one that a newer version removed, ends it with "flag provided but not defined".',
      check:
        '    journalctl -u k3s-agent -n 20 --no-pager; k3s agent --help\n    cat /etc/rancher/k3s/config.yaml /etc/rancher/k3s/config.yaml.d/*.yaml',
      cure: "Take the option out of the agent's file or unit and restart k3s-agent; it belongs to the servers' file.",
    },
    zh: {
      means:
        '`k3s agent` 支持的选项少于 `k3s server`，但两者都读取 /etc/rancher/k3s/config.yaml。若在 agent 的文件或命令中写入 server 选项（cluster-cidr、tls-san、flannel-backend、disable 等），或使用已被移除的选项，程序会以「flag provided but not defined」退出。',
      check:
        '    journalctl -u k3s-agent -n 20 --no-pager; k3s agent --help\n    cat /etc/rancher/k3s/config.yaml /etc/rancher/k3s/config.yaml.d/*.yaml',
      cure: '从 agent 的配置或单元中删除该选项并重启 k3s-agent；它应写在 server 的配置中。',
    },
  },
});
