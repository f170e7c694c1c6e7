// The host name (or the override) is no name that a Node can have: an underscore, a space, too long, a dot at an end.
import { cause } from '../cause.ts';
import { joinStoppedBy } from '../finding.ts';

/** Upper-case letters alone are another cause: they are lowered, and then the name is good. */
const isOnlyUpper = (text: string): boolean => {
  const name = /[Ii]nvalid value: "([^"]*)"/.exec(text)?.[1];
  return name !== undefined && /[A-Z]/.test(name) && /^[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$/.test(name.toLowerCase());
};

export const invalidNodeName = cause({
  code: 'MU106',
  slug: 'invalid-node-name',
  rung: 'host',
  title: { en: 'the host name cannot be a node name', zh: '主机名不能用作节点名称' },
  frequency: 2,
  signs: {
    refused: {
      weight: 'names',
      when: (_, { text }) => !isOnlyUpper(text) && !/capital letters and\/or underscores|not allowed to modify/.test(text),
      phrases: [
        'metadata.name: Invalid value',
        'nodeRegistration.name: Invalid value',
        'is not a valid hostname',
        'invalid hostname',
        'is not a valid node name',
        'node name {name} is not valid',
        'Failed to validate node name',
        'invalid node name',
        'hostname is not valid',
        'subdomain must consist of lower case',
        'RFC 1123 subdomain must consist',
        'RFC 1123 label must consist',
        'DNS-1123 label must consist',
        '(must be|is) no more than (63|253) characters',
        'name part must be non-empty',
        '(hostname|host name|node name|nodename) * (underscore|invalid character|illegal character|not allowed|too long|longer than 63|63 characters)',
        'underscore* (hostname|host name|node name|nodename)',
        '(主机名|节点名)*(下划线|非法|不合法|不符合|特殊字符)',
        '下划线',
        '(underscore|underscores) in (the |)(hostname|host name|node name|name)',
        'is not a valid name',
        'a DNS-1123 subdomain must consist',
        'DNS-1123 subdomain',
        '(hostname|host name|node name|name) (ends|begins|starts) with a (dash|hyphen|dot|minus)',
        '(主机名|节点名)*(以-|横杠|中划线)',
        '(node_name|nodename|name) * underscore',
      ],
    },
    bad: {
      weight: 'names',
      phrases: [
        'node "{name}" not found',
        'nodes "{name}"',
        'kubernetes node [{name}',
        'hostname_override: "{name}',
        'hostname_override: {name}',
        'hostname-override={name}',
        'hostname-override {name}',
        'Static hostname: {name}',
        'hostnamectl set-hostname {name}',
        '--node-name={name}',
        '--node-name {name}',
        'node-name: {name}',
        'nodeName: {name}',
        'hostname: {name}',
        'hostname "{name}',
        'hostname -> {name}',
        'Attempting to register node {name}',
        'Attempting to register node" node="{name}',
        'Unable to register node "{name}',
        'for user system:node:{name}',
        'User "system:node:{name}',
        'node-name: "{name}',
        'K3S_NODE_NAME={name}',
        'node name "{name}',
      ],
      when: ({ name = '' }) => /^[A-Za-z0-9_.-]+$/.test(name) && /_|\.$|^[.-]|-$|^.{64}/.test(name) && !/^[A-Z_]+$/.test(name),
    },
    override: { weight: 'mentions', phrases: ['hostname_override'] },
    called: {
      weight: 'names',
      phrases: ['Node "{name}" is invalid', 'hostname "{name}" is not'],
      when: ({ name = '' }) => /[^A-Za-z0-9.-]|^[.-]|[.-]$/.test(name),
    },
    unrendered: {
      weight: 'names',
      phrases: [
        'hostname-override={{',
        'hostname-override {{',
        'node-name={{',
        'node-name: {{',
        'hostname-override=${',
        'hostname-override=$(',
      ],
    },
    start: {
      weight: 'suggests',
      phrases: ['must start and end with an alphanumeric character'],
      when: (_, { text }) => /\bnode\b|metadata\.name/i.test(text) && !/label|annotation|taint/i.test(text) && !isOnlyUpper(text),
    },
    part: {
      weight: 'points',
      phrases: ['name part must consist of alphanumeric characters'],
      when: (_, { text }) => !/label|annotation|taint/i.test(text),
    },
  },
  state: (facts) => joinStoppedBy(facts, 'node-name-unfit'),
  explains: ['register-failed', 'node-not-found', 'waiting-timed-out'],
  page: {
    en: {
      means:
        'A node name is a DNS name: lower-case letters, digits, dashes and dots, beginning and ending with a letter or digit; each label has at most 63 characters. The kubelet takes the host name, and with an underscore or another character in it the API server refuses the Node.',
      check: "    hostname; hostname | grep '[^a-z0-9.-]'",
      cure: 'Give the machine a proper name (`hostnamectl set-hostname worker-2`) before it joins, or pin one with --hostname-override (kubeadm: --node-name; k3s: --node-name). After a failed join: `kubeadm reset`, then join again.',
    },
    zh: {
      means:
        '节点名称是 DNS 名称：小写字母、数字、连字符和点，以字母或数字开头和结尾，每段不超过 63 个字符。kubelet 使用主机名；若含下划线等字符，API 服务器会拒绝该 Node。',
      check: "    hostname; hostname | grep '[^a-z0-9.-]'",
      cure: '在加入前设置合规的主机名（`hostnamectl set-hostname worker-2`），或用 --hostname-override（kubeadm 与 k3s：--node-name）指定。若加入已失败：先 `kubeadm reset`，再重新加入。',
    },
  },
});
