// The host name has upper-case letters: the kubelet lowers them, and whoever compares exactly finds two names.
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';
import { finding, sourceOf } from '../finding.ts';
import { cause, type Finding, type HeardBySign, type Verdict } from '../cause.ts';

/** The same name stands elsewhere in lower case. */
const judge = ({ upper, lower, mustBeLower }: HeardBySign<'upper' | 'lower' | 'mustBeLower'>): Verdict | undefined => {
  const names = upper.flatMap(({ captures }) => captures['name'] ?? []);
  const isBoth = names.some((name) => lower.some(({ line }) => ` ${line.text} `.split(/[\s"':,/=]/).includes(name.toLowerCase())));
  const isOnlyUpper = names.length > 0 && names.every((name) => /^[a-z0-9][\w.-]*[a-z0-9]$/i.test(name) && !name.includes('_'));
  if (isOnlyUpper && mustBeLower.length > 0) return { weight: 'shows', because: [...upper, ...mustBeLower] };
  return isBoth ? { weight: 'shows', because: [...upper, ...lower] } : undefined;
};

const judgeState = (facts: Facts): Finding | undefined => {
  const running = valueOf(facts.hostName)?.running;
  if (running === undefined) return undefined;
  const source = sourceOf(facts.hostName);
  if (!/[A-Z]/.test(running)) return finding('excluded', source, `the host name is ${running}`, `主机名为 ${running}`);
  const isPinned = valueOf(facts.kubeletSettings)?.flags['hostname-override'] !== undefined;
  return isPinned ? undefined : finding('supported', source, `the host name is ${running}`, `主机名为 ${running}`);
};

export const hostnameUppercase = cause({
  code: 'MU110',
  slug: 'hostname-uppercase',
  rung: 'host',
  title: { en: 'the host name has upper-case letters', zh: '主机名含有大写字母' },
  frequency: 2,
  signs: {
    mustBeLower: { weight: 'context', phrases: ['must consist of lower case', 'DNS-1123'] },
    lower: {
      weight: 'context',
      phrases: ['node "', 'nodes "', 'node="', 'NotReady', ' Ready', 'node/', 'system:node:', 'metadata.name', 'registered as '],
    },
    upper: {
      weight: 'names',
      phrases: [
        '主机名是{name}',
        '主机名为{name}',
        '主机名叫{name}',
        '主机名：{name}',
        'hostname 是 {name}',
        'hostname was {name}',
        'named {name}',
        'called {name}',

        'nodes "{name}" not found',
        'node "{name}" not found',
        'node "{name}" (cannot|is not allowed)',
        'nodes "{name}" is forbidden',
        'system:node:{name}',
        'Static hostname: {name}',
        'hostname: {name}',
        'hostname = {name}',
        'hostname={name}',
        'hostname "{name}',
        'hostname -> {name}',
        'hostname-override={name}',
        'hostname-override {name}',
        'hostnamectl set-hostname {name}',
        ' on host {name}',
        '--node-name={name}',
        '--node-name {name}',
        'Attempting to register node {name}',
        'Unable to register node "{name}',
        'node="{name}',
        'uname -n -> {name}',
        'uname -n: {name}',
        'nodeRegistration.name: Invalid value: "{name}',
        'metadata.name: Invalid value: "{name}',
        'error getting node "{name}',
        '--name={name}',
        'hostname is {name}',
        'Failed to retrieve node info: nodes "{name}',
        'hostnameOverride: {name}',
        'hostnameOverride: "{name}',
        '--hostname-override "{name}',
        'host {name} ',
        '主机名 {name}',
        "Node '{name}' not found",
        'hostname -f: {name}',
        'hostname -s: {name}',
        'etcd member name differs: {name}',
        'Hostname set to <{name}',
        'name: Invalid value: "{name}',
      ],
      when: ({ name = '' }, { text }) =>
        !/Name or service|Temporary failure|Unknown host|No address|lookup failure/.test(text) &&
        /[A-Z]/.test(name) &&
        !/^(?:[A-Z_]+|<.*|\$.*|X+)$/.test(name) &&
        !/^(?:Arch|Fedora|Ubuntu|Debian|CentOS|Alpine|Rocky|AlmaLinux|Linux|Windows|Docker|Manjaro|OpenSUSE|Raspbian)$/i.test(name) &&
        !/kube-proxy(?:\.exe)? .*--hostname-override/.test(text),
    },
    told: {
      weight: 'names',
      phrases: [
        '(hostname|host name|node name|nodename|name) * (upper case|upper-case|uppercase|capital|mixed case|camel case)',
        '(upper case|upper-case|uppercase|capital|mixed case)* (hostname|host name|node name|nodename|in the name)',
        'subdomain must consist of lower case* upper',
        '(主机名|节点名)*大写',
      ],
    },
    lowered: {
      weight: 'points',
      phrases: [
        '(registered|converted|changed|lowered)* (lower case|lower-case|lowercase)',
        '(hostname|node name) * (lower case|lower-case|lowercase)',
        'case sensitive',
      ],
    },
  },
  weigh: judge,
  state: judgeState,
  explains: ['node-not-found', 'waiting-timed-out', 'register-failed'],
  page: {
    en: {
      means:
        'Node names are lower case; the kubelet lowers the host name and registers that. Tools that take the host name as it stands (older kubeadm, cloud integrations, a service proxy, scripts that wait for the Node) then look for a name that does not exist.',
      check: '    hostname; hostname | tr A-Z a-z\n    kubectl get nodes',
      cure: 'Set a lower-case host name (`hostnamectl set-hostname "$(hostname | tr A-Z a-z)"`) before joining, or give the lower-case name everywhere (--hostname-override, --node-name).',
    },
    zh: {
      means:
        '节点名称只能是小写；kubelet 会把主机名转成小写后注册。而直接使用主机名原文的程序（旧版 kubeadm、云集成、kube-proxy、等待 Node 的脚本）会去查找一个不存在的名称。',
      check: '    hostname; hostname | tr A-Z a-z\n    kubectl get nodes',
      cure: '加入前设置小写主机名（`hostnamectl set-hostname "$(hostname | tr A-Z a-z)"`），或在各处统一指定小写名称（--hostname-override、--node-name）。',
    },
  },
});
