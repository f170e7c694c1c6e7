// A further k3s or RKE2 server is configured unlike the first one in a setting that must be equal.
import type { Facts } from '../../facts/facts.ts';
import { equalSettings } from '../../remedies/equal-settings.ts';
import { cause, type Finding } from '../cause.ts';
import { differing } from '../critical-settings.ts';
import { finding, sourceOf } from '../finding.ts';
import { joinedServers } from '../k3s-servers.ts';
import { isKubeletDown, minorOf } from '../kubelet-down.ts';

/** k3s v1.21 does not compare yet; from here on all do. */
const firstToCompare = 24;

const compares = ({ kubeletVersion }: { readonly kubeletVersion: string }): boolean => (minorOf(kubeletVersion) ?? 0) >= firstToCompare;

const judge = (facts: Facts): Finding | undefined => {
  const joined = joinedServers(facts);
  if (joined === undefined) return undefined;
  const source = sourceOf(facts.otherNodes);
  const wrong = differing(joined);
  if (wrong.length === 0)
    return finding('excluded', source, 'the settings that are compared are those of the other servers', '需要比较的设置与其他服务器一致');
  // It is compared when the server starts.
  if (!isKubeletDown(facts)) return undefined;
  const en = wrong.map(({ name, own, theirs }) => `${name} is ${own}, and ${theirs} on the other servers`).join('; ');
  const zh = wrong.map(({ name, own, theirs }) => `${name} 为 ${own}，其他服务器为 ${theirs}`).join('；');
  return finding(joined.others.every(compares) ? 'proved' : 'supported', source, en, zh);
};

export const criticalConfigMismatch = cause({
  code: 'MU526',
  slug: 'critical-config-mismatch',
  rung: 'identity',
  title: { en: "this server's critical configuration differs from the cluster's", zh: '该服务器的关键配置与集群不一致' },
  frequency: 1,
  signs: {
    fields: {
      weight: 'names',
      phrases: [
        '(ServiceIPRanges|ClusterIPRanges|ServiceIPRange|ClusterIPRange|DisableNPC|DisableHelmController|DisableKubeProxy|DisableCCM|DisableServiceLB|FlannelBackend|FlannelIPv6Masq|FlannelExternalIP|EgressSelectorMode|SecretsEncryption|EncryptSecrets|SupervisorMetrics|EmbeddedRegistry|MultiClusterCIDR|ServiceNodePortRange|ClusterDomain|ClusterDNS)',
      ],
      when: (_, { text }) => /mismatch/.test(text) || (/differ|level=(?:error|fatal)/.test(text) && !/cluster-?d(?:ns|omain)/i.test(text)),
    },
    compared: { weight: 'shows', phrases: [], together: ['server-settings-differ'] },
    named: {
      weight: 'names',
      phrases: [
        '(second|third|other|new|joining|2nd|one) server * (--cluster-domain|--cluster-cidr|--service-cidr|--cluster-dns|--disable|--flannel-backend|--egress-selector-mode|--secrets-encryption|--service-node-port-range)',

        'validate server configuration',

        'critical configuration value mismatch',
        'critical configuration mismatched',
        'critical configuration * mismatch',
        'critical configuration value',
        'Failed to validate server configuration',
        'failed to validate server configuration',
        'has different critical configuration',
        'has unacceptable configuration',
        'critical configuration',
        'server-2 * no such line',
        '(cluster-cidr|service-cidr|cluster-dns|cluster-domain|flannel-backend|secrets-encryption|disable-cloud-controller) * (differs|different|missing on|not the same|mismatch|must be the same|不一致)',
      ],
    },
    shown: {
      weight: 'mentions',
      phrases: ['flannel-backend', 'disable-network-policy', 'egress-selector-mode', 'service-cidr', 'cluster-cidr'],
    },
  },
  state: judge,
  remedies: equalSettings,
  explains: ['server-not-ready', 'kubelet-exits'],
  page: {
    en: {
      means:
        'A joining k3s or RKE2 server compares settings that must be equal on all servers (cluster and service CIDR, cluster DNS and domain, flannel backend, disabled parts, secrets encryption, egress selector) with those of the cluster and stops when one differs.',
      check:
        '    diff <(ssh SERVER1 cat /etc/rancher/k3s/config.yaml) /etc/rancher/k3s/config.yaml\n    journalctl -u k3s | grep -i critical',
      cure: "Give this server the same values as the first one (compare both config.yaml and the unit's arguments), then start it again. The log of newer versions names the setting.",
    },
    zh: {
      means:
        '加入的 k3s 或 RKE2 服务器会将必须一致的设置（集群与服务 CIDR、集群 DNS 与域名、flannel 后端、禁用的组件、Secret 加密、egress selector）与集群比较，不同则停止。',
      check:
        '    diff <(ssh SERVER1 cat /etc/rancher/k3s/config.yaml) /etc/rancher/k3s/config.yaml\n    journalctl -u k3s | grep -i critical',
      cure: '使该服务器与首个服务器使用相同的值（比较两者的 config.yaml 与启动参数），然后重新启动。较新版本的日志会指出具体设置。',
    },
  },
});
