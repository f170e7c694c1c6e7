// The certificate is for one node name and the kubelet registers another: every write is refused with 403.
import { cause, type Finding } from '../cause.ts';
import { valueOf } from '../../facts/reading.ts';
import type { Facts } from '../../facts/facts.ts';
import { pinNodeName } from '../../remedies/pin-node-name.ts';

const nodeUser = 'system:node:';

const judge = (facts: Facts): Finding | undefined => {
  const certificate = valueOf(facts.clientCertificate);
  const name = valueOf(facts.nodeName);
  if (certificate === undefined || name === undefined || !facts.clientCertificate.known) return undefined;
  if (!certificate.commonName.startsWith(nodeUser)) return undefined;
  const flavour = valueOf(facts.layout)?.flavour;
  // Both fetch another certificate whenever they start: what lies there is of the start before.
  if (flavour === 'k3s' || flavour === 'rke2') return undefined;
  const { source } = facts.clientCertificate;
  const named = certificate.commonName.slice(nodeUser.length);
  const seen = [
    {
      text: {
        en: `the certificate is for node "${named}", the kubelet registers "${name}"`,
        zh: `证书属于节点 "${named}"，kubelet 注册的是 "${name}"`,
      },
      source,
    },
  ];
  return { is: named === name ? 'excluded' : 'proved', seen };
};

export const nodeNameCertMismatch = cause({
  code: 'MU601',
  slug: 'node-name-cert-mismatch',
  rung: 'admission',
  title: { en: "the certificate is for another node's name", zh: '证书上的节点名称与注册名称不一致' },
  frequency: 2,
  signs: {
    unnamed: {
      weight: 'names',
      phrases: ['(lacks|lacked|without|missing|dropped|removed|no) --hostname-override'],
      when: (_, { text }) => !/kube-proxy|kube-router/.test(text),
    },
    compared: { weight: 'names', phrases: [], together: ['node-named-otherwise'] },
    forbidden: {
      weight: 'suggests',
      phrases: [
        'node "{certificate}" (cannot modify|is not allowed to modify|cannot read|can only access) node "{node}"',
        'forbidden: node {certificate} (cannot modify|is not allowed to modify) node {node}',
        "node '{certificate}' cannot read '{node}', only its own Node object",
        'nodes "{node}" is forbidden: User "system:node:{certificate}" cannot',
        'leases.coordination.k8s.io "{node}" is forbidden: User "system:node:{certificate}" cannot',
        'csinodes.storage.k8s.io "{node}" is forbidden: User "system:node:{certificate}" cannot',
        'node "{certificate}" cannot read lease "{node}"',
        'csinodes "{node}" is forbidden: User "system:node:{certificate}"',
        "node '{certificate}' cannot create csinode {node}",
        'leases "{node}" is forbidden: User "system:node:{certificate}"',
        'User "system:node:{certificate}" cannot modify node "{node}"',
      ],
      // Upper and lower case are a fault of their own.
      when: ({ certificate, node }) => certificate?.toLowerCase() !== node?.toLowerCase(),
    },
    otherName: {
      weight: 'names',
      phrases: [
        'can only access node lease with the same name as the requesting node',
        'can only access CSINode with the same name as the requesting node',
      ],
    },
    nameless: {
      weight: 'names',
      phrases: ['CN=system:node', 'CN = system:node', 'User "system:node" cannot', 'unknown node for user "system:node"'],
      when: (_, { text }) => !/system:node[:-]/.test(text),
    },
    told: {
      weight: 'names',
      phrases: [
        '(certificate|cert)* (hostname|node name)* (differs|different|mismatch|does not match|do not match|not match)',
        '(hostname|node name)* (differs|different|mismatch|does not match|do not match|not match)* (certificate|cert)',
        '证书*(主机名|节点名)*(不一致|不匹配|不符)',
        '(主机名|节点名)*证书*(不一致|不匹配|不符)',
        '(subject|CN) * (hostname|node name) * (differ|differs|different|mismatch|other)',
        '(kubelet|certificate|cert|csr) * mistyped',
        '(kubelet.conf|kubelet-client|/var/lib/kubelet/pki|kubelet kubeconfig) * (copied|taken) from',
        '(copied|took|cloned|clone) * (kubelet.conf|kubelet-client|/var/lib/kubelet/pki)',
        'kubelet.conf (copied|taken|was copied|is copied)',
        '(kubelet.conf|kubelet-client|kubelet/pki)*(拷贝|复制|拷)*(node|节点|master)',
        'cloned with /var/lib/kubelet',
        '证书*CN 是',
        'kubelet.conf* (scp|rsync|copied|copy)* from',
        '(kubelet.pem|kubelet.crt|kubelet-client)*(复制|拷贝)',
      ],
    },
    code: { weight: 'names', phrases: ['[MU601]'] },
    shown: { weight: 'mentions', phrases: ['hostname-override', 'CN=system:node:', 'CN = system:node:'] },
    usual: {
      weight: 'suggests',
      phrases: [
        "CN * (does not|doesn't|not) * (match|equal) * (hostname|node|name)",
        'only its own Node object',
        'only its own node lease',
        'can only create pods with spec.nodeName set to itself',
      ],
    },
    audited: {
      weight: 'names',
      phrases: ['system:node:'],
      when: (_, { text }) => /system:node:([\w.-]{1,253}).{1,200}objectRef\S{0,3}name\W{1,4}(?!\1\b)[\w.-]/.test(text.slice(0, 2_000)),
    },
    oneLine: {
      weight: 'names',
      phrases: ['system:node:'],
      when: (_, { text }) => /system:node:([\w.-]{1,253}).{1,120}hostname-override[= ](?!\1(?![\w.-]))[\w.-]/i.test(text.slice(0, 1_000)),
    },
  },
  state: judge,
  remedies: pinNodeName,
  explains: ['register-failed', 'node-not-found', 'lease-failed', 'list-failed'],
  becauseOf: ['cloud-provider-node-name', 'hostname-changed', 'node-fqdn-wrong-domain'],
  page: {
    en: {
      means:
        "A kubelet's certificate holds its node name (CN=system:node:NAME), and the API server lets it write that Node only. When the kubelet registers another name (its host name changed, or --hostname-override was dropped or misspelt), registration fails with 403.",
      check:
        '    openssl x509 -noout -subject -in /var/lib/kubelet/pki/kubelet-client-current.pem\n    hostname; ps -o args= -C kubelet | tr " " "\\n" | grep hostname-override',
      cure: 'Pin the name of the certificate with --hostname-override for the kubelet and the service proxy alike (the Node with its pods and labels stays). Or give the machine its host name back. Or, when the old Node is of no use, join again under the new name and delete the old Node.',
    },
    zh: {
      means:
        'kubelet 的证书包含其节点名称（CN=system:node:NAME），API 服务器只允许它写入该 Node。若 kubelet 以其他名称注册（主机名改变，或 --hostname-override 丢失或拼错），注册会以 403 失败。',
      check:
        '    openssl x509 -noout -subject -in /var/lib/kubelet/pki/kubelet-client-current.pem\n    hostname; ps -o args= -C kubelet | tr " " "\\n" | grep hostname-override',
      cure: '为 kubelet 和 kube-proxy 同时设置 --hostname-override，固定为证书上的名称（保留 Node 及其 Pod 与标签）。或恢复主机名。若旧 Node 已无用，则以新名称重新加入并删除旧 Node。',
    },
  },
});
