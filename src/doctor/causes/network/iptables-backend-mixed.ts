// Two programs write packet rules by different means (nft and legacy, firewalld), and one hides or drops the other's.
import { cause, type Finding } from '../cause.ts';
import { finding, sourceOf } from '../finding.ts';
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';

const judge = (facts: Facts): Finding | undefined => {
  const filters = valueOf(facts.filters);
  if (filters === undefined) return undefined;
  const source = sourceOf(facts.filters);
  const tables = filters.legacyTables.join(', ');
  if (filters.kind === 'legacy') return undefined;
  if (filters.legacyTables.length === 0)
    return finding('excluded', source, 'there are no tables of the older kind', '不存在 legacy 规则表');
  return finding(
    'supported',
    source,
    `iptables writes through nft, and the kernel holds older tables: ${tables}`,
    `iptables 使用 nft，而内核中还有 legacy 表：${tables}`,
  );
};

export const iptablesBackendMixed = cause({
  code: 'MU821',
  slug: 'iptables-backend-mixed',
  rung: 'network',
  title: { en: "packet filter rules of two kinds are in each other's way", zh: '两种包过滤后端的规则互相冲突' },
  frequency: 1,
  signs: {
    named: {
      weight: 'names',
      phrases: [
        'iptables-legacy tables present',
        '# Warning: iptables-legacy tables present, use iptables-legacy to see them',
        '(iptables-nft|nf_tables|nftables)* legacy',
        'legacy* (iptables-nft|nf_tables|nftables)',
        'update-alternatives* iptables',
        'iptables v1.8{rest} (nf_tables)* (incompatible|failed|error)',
        "is incompatible, use 'nft' tool",
        "can't initialize iptables table",
        'FirewallBackend',
        'firewalld* (pod|pods|cni|flannel|masquerade|nftables)',
      ],
    },
    some: { weight: 'points', phrases: ['iptables-legacy', 'nf_tables', 'firewalld is active', '[WARNING Firewalld]'] },
    mentioned: { weight: 'mentions', phrases: ['nftables', 'firewalld'] },
  },
  state: judge,
  explains: ['connection-timeout', 'no-route'],
  page: {
    en: {
      means:
        "The service proxy and the network plugin bring their own iptables; the host's may write through nft while theirs writes through legacy, or the kernel lacks one of them. Rules of both then apply, and a DROP in one of them wins; firewalld with its nft backend drops forwarded pod packets.",
      check: '    iptables --version; iptables-legacy-save 2>/dev/null | wc -l; nft list ruleset | wc -l; systemctl is-active firewalld',
      cure: 'Use one: `update-alternatives --set iptables /usr/sbin/iptables-legacy` (or nft) as the plugin does, switch firewalld off or put the pod and Service networks into its trusted zone, then reboot.',
    },
    zh: {
      means:
        'kube-proxy 与网络插件自带 iptables；主机可能通过 nft 写规则，而它们通过 legacy，或内核缺少其一。两套规则同时生效，任一处的 DROP 都会起作用；使用 nft 后端的 firewalld 会丢弃转发的 Pod 数据包。',
      check: '    iptables --version; iptables-legacy-save 2>/dev/null | wc -l; nft list ruleset | wc -l; systemctl is-active firewalld',
      cure: '统一为一种：`update-alternatives --set iptables /usr/sbin/iptables-legacy`（或 nft），与插件一致；关闭 firewalld，或把 Pod 与 Service 网段加入 trusted 区域，然后重启。',
    },
  },
});
