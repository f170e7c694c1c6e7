// The machine got another host name since it joined: the kubelet registers as somebody else, the old Node stays NotReady.
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';
import { finding, sourceOf } from '../finding.ts';
import { cause, type Finding, type HeardBySign, type Verdict } from '../cause.ts';

const told =
  /\b(?:host ?name|node name|machine name)\b(?:\s\S+){0,4}?\s(?:changed|changes|renamed|modified|altered|reset|overwritten|different)\b|\b(?:chang(?:e|ed|ing)|renam(?:e|ed|ing))\b(?:\s\S+){0,4}?\s(?:host ?names?|node names?|machine|host|server)\b|\b(?:old|new|different|previous|another) host ?name\b|\bhost ?name (?:before|was|used to be)\b|\brenam\w+ (?:the |this |that |our )?(?:machine|node|host|server)\b|\brename\b|\bset (?:the |a )?(?:host ?)?name again\b/i;

const denied = /\b(?:never|not|n't|no) (?:been )?(?:changed|renamed|modified|altered|different)\b/i;

const firstLabel = (name: string): string => name.toLowerCase().split('.')[0] ?? '';

/** A name was set, and a Node or a certificate is of another. */
const judge = ({
  setTo,
  bears,
  pair,
  again,
  isNow,
  asked,
}: HeardBySign<'setTo' | 'bears' | 'pair' | 'again' | 'isNow' | 'asked'>): Verdict | undefined => {
  if (pair.length > 0 && again.length > 0) return { weight: 'shows', because: [...pair, ...again] };
  const set = setTo.map(({ captures }) => firstLabel(captures['name']?.replaceAll(/[^\w.-]/g, '') ?? ''));
  const isOther = bears.some(({ captures }) => set.every((name) => name !== '' && name !== firstLabel(captures['name'] ?? '')));
  const [now] = isNow.map(({ captures }) => captures['name'] ?? '');
  const isAnother = asked.some(({ captures }) => now !== undefined && firstLabel(captures['name'] ?? '') !== firstLabel(now));
  if (set.length === 0 && isAnother && again.length === 0) return { weight: 'suggests', because: [...isNow, ...asked] };
  return set.length > 0 && isOther ? { weight: 'shows', because: [...setTo, ...bears] } : undefined;
};

const certified = /^system:node:(.{1,253})$/;

/** The kubelet takes the host name, and its certificate is of another. */
const judgeState = (facts: Facts): Finding | undefined => {
  const bears = certified.exec(valueOf(facts.clientCertificate)?.commonName ?? '')?.[1];
  const name = valueOf(facts.nodeName);
  if (bears === undefined || name === undefined) return undefined;
  const source = sourceOf(facts.clientCertificate);
  if (bears === name) return finding('excluded', source, `it joined as ${name}`, `加入时的名称为 ${name}`);
  const { running, fixed } = valueOf(facts.hostName) ?? {};
  const isPinned = valueOf(facts.kubeletSettings)?.flags['hostname-override'] !== undefined;
  if (isPinned || running?.toLowerCase() !== name) return undefined;
  const now = fixed === undefined || fixed === running ? running : `${running} (/etc/hostname: ${fixed})`;
  return finding(
    'supported',
    source,
    `it joined as ${bears}, and its host name is ${now}`,
    `加入时的名称为 ${bears}，现在的主机名为 ${now}`,
  );
};

export const hostnameChanged = cause({
  code: 'MU111',
  slug: 'hostname-changed',
  rung: 'host',
  title: { en: 'the host name changed since the machine joined', zh: '机器加入集群后主机名发生了变化' },
  frequency: 2,
  signs: {
    asked: { weight: 'context', phrases: ['nodes "{name}" not found', 'node "{name}" not found'] },
    isNow: {
      weight: 'context',
      phrases: [
        'hostnamectl shows {name}',
        'hostnamectl says {name}',
        'hostname is {name}',
        'hostname is now {name}',
        'Static hostname: {name}',
        '/etc/hostname: {name}',
        '/etc/hostname says {name}',
      ],
    },
    again: { weight: 'context', phrases: ['renam', 'old node', 'old name', 'former name', '改名', '改了'] },
    pair: { weight: 'context', phrases: ['node "{name}" (is not allowed to modify|cannot modify) node'] },
    twoRows: {
      weight: 'names',
      phrases: ['same (INTERNAL-IP|IP|address|machine)', 'both {ip}', 'the same {ip}', '(one|same|single) (machine|host|box)', '同一台'],
      when: (_, { text }) => /\bNotReady\b/.test(text) && /(?<!Not)\bReady\b/.test(text),
    },
    renamedZh: {
      weight: 'names',
      phrases: ['hostname*(改|变)', '主机名*(修改|更改|改变|变更|变了|改成|改为)'],
      when: (_, { text }) =>
        !/hostnameOverride|hostname-override|kube-proxy|域名|克隆|模板|uuid|machine-id|\bMAC\b|(?:没有?|未)(?:修改|改)/i.test(text),
    },
    usual: {
      weight: 'suggests',
      phrases: ['(修改|更改|改|变更|更换)*主机名'],
      when: (_, { text }) => !/(?:没有?|未)(?:修改|改|更改)/.test(text),
    },
    formerly: {
      weight: 'suggests',
      phrases: [
        '(earlier|former) (name|hostname|host name|node name)',
        '(reboots|rebooted|booted|boots|comes up|came up) with (the |)hostname',
      ],
    },
    compared: { weight: 'shows', phrases: [], together: ['node-of-former-name'] },
    setTo: {
      weight: 'context',
      phrases: [
        'set hostname to {name}',
        'set hostname to <{name}',
        "set hostname to '{name}",
        'set hostname to "{name}',
        'Hostname set to {name}',
        'Hostname set to <{name}',
        "Changed static host name to '{name}",
        'Changed static host name to "{name}',
        "Changed host name to '{name}",
        'hostnamectl set-hostname {name}',
        'hostnamectl hostname {name}',
      ],
    },
    bears: {
      weight: 'context',
      phrases: [
        'system:node:{name}',
        'is forbidden: node "{name}" is not allowed',
        'get nodes: {name} NotReady',
        'node {name} NotReady',
        'kubectl get nodes: {name} NotReady',
      ],
    },
    renamed: {
      weight: 'names',
      when: (_, { text }) => !/\.conf|\.ya?ml|\.bak/.test(text),
      phrases: [
        'Changed host name to',
        'preserve_hostname',

        'hostnamectl set-hostname*(后|重启|之后)',

        '(cloud-init|DHCP|dhcp client|vagrant|template)* (set|sets|reset|resets|overwrote|overwrites|changed|changes) (the |)(host|name)',
        '改名',
        '改了名',
        'hostname (is |was |)(back to|back again|reset to|reverted)',
        'hostname is back',
        'history* hostnamectl (hostname|set-hostname)',
        'raspi-config * Hostname',
        'Hostname * raspi-config',
        '(old|former|previous) (node|node name|name) * NotReady',
        'old node {name} NotReady',
        'hostnamectl (hostname|set-hostname) (was|has been) (run|called|used)',
        'since* hostnamectl',
        'now hostname (prints|is|says|shows|gives)',
        'hostname (now |)(prints|says|shows) * (was|instead)',
        '(was|were) called * when * (installed|joined|set up)',
      ],
    },
    told: {
      weight: 'names',
      phrases: ['hostname', 'host name', 'node name', 'rename', 'renaming'],
      when: (_, { text }) => told.test(text) && !denied.test(text),
    },
    set: {
      weight: 'points',
      phrases: [
        'hostnamectl set-hostname',
        'policy: set-hostname: set hostname to',
        'Transient hostname:',
        'hostname -b',
        '/etc/hostname',
        'cloud-init * hostname',
        'set_hostname',
        'manage_etc_hosts',
        'hostname before',
        'after reboot: localhost',
        'localhost.localdomain',
        'preserve_hostname: false',
      ],
    },
    defaultName: {
      weight: 'points',
      phrases: ['NotReady'],
      when: (_, { text }) =>
        /^(?:k3os-\d+|localhost(?:\.\S+)?|raspberrypi|ubuntu|debian|rancher|fedora|centos|vagrant|alpine)\s+NotReady\s/.test(text),
    },
    overrides: {
      weight: 'names',
      phrases: ['--hostname-override'],
      when: (_, { text }) =>
        !text.includes('kube-proxy') &&
        /--hostname-override[= ]([\w.-]{1,253}).{1,80}--hostname-override[= ](?!\1(?![\w.-]))[\w.-]/.test(text.slice(0, 1_000)),
    },
  },
  weigh: judge,
  state: judgeState,
  explains: ['register-failed', 'node-not-found', 'lease-failed', 'node-not-ready'],
  page: {
    en: {
      means:
        'The node name is the host name unless it is pinned. After a rename (by hand, by DHCP, cloud-init or a reinstalled image) the kubelet registers under the new name: with its old certificate it is refused (403), without it a second Node appears and the old one stays NotReady.',
      check: '    hostnamectl; cat /etc/hostname\n    openssl x509 -noout -subject -in /var/lib/kubelet/pki/kubelet-client-current.pem',
      cure: 'Give the machine its old name back, or pin it with --hostname-override (k3s: --node-name). If the new name shall stay: join again under it and delete the old Node. Keep DHCP and cloud-init (`preserve_hostname: true`) from renaming it.',
    },
    zh: {
      means:
        '未显式指定时，节点名称就是主机名。改名之后（手工、DHCP、cloud-init 或重装镜像），kubelet 以新名称注册：若仍用旧证书会被拒绝（403），否则会出现第二个 Node，旧的停留在 NotReady。',
      check: '    hostnamectl; cat /etc/hostname\n    openssl x509 -noout -subject -in /var/lib/kubelet/pki/kubelet-client-current.pem',
      cure: '恢复原主机名，或用 --hostname-override（k3s：--node-name）固定旧名称。若要保留新名称：以新名称重新加入并删除旧 Node。避免 DHCP 与 cloud-init 改名（`preserve_hostname: true`）。',
    },
  },
});
