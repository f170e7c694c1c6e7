// nm-cloud-setup adds routing tables of its own, and traffic of pods or services goes astray.
import { cause, type Finding } from '../cause.ts';
import { finding, sourceOf } from '../finding.ts';
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';
import type { Remedy } from '../../remedies/remedy.ts';
import { lacksNetwork } from '../addresses.ts';

/** Its tables: 30200, 30350 and 30400 (NetworkManager, clients/cloud-setup). */
const ruleOf = (facts: Facts): string | undefined => valueOf(facts.policyRules)?.find((rule) => /\blookup 30(?:2|3|4)[05]0\b/.test(rule));

const judge = (facts: Facts): Finding | undefined => {
  if (!facts.policyRules.known) return undefined;
  const source = sourceOf(facts.policyRules);
  const rule = ruleOf(facts);
  if (rule === undefined) return finding('excluded', source, 'no rule of its is there', '没有它添加的规则');
  const isBroken = valueOf(facts.apiConnection)?.ok === false || lacksNetwork(facts);
  return finding(isBroken ? 'proved' : 'supported', source, rule.trim(), rule.trim());
};

const service = 'nm-cloud-setup.service';

const remedies = (facts: Facts): readonly Remedy[] => {
  const found = /^(\d{1,8}):\s{0,64}(.{1,200})$/.exec(ruleOf(facts)?.trim() ?? '');
  if (found === null) return [];
  const [, priority = '', rest = ''] = found;
  const rule = [...rest.split(/\s+/), 'priority', priority];
  return [
    {
      name: 'disable',
      title: { en: 'switch nm-cloud-setup off and take its rule away', zh: '停用 nm-cloud-setup 并移除其规则' },
      applicability: 'confirm',
      steps: [
        { kind: 'unit', unit: 'nm-cloud-setup.timer', action: 'stop' },
        { kind: 'unit', unit: 'nm-cloud-setup.timer', action: 'disable' },
        { kind: 'unit', unit: service, action: 'disable' },
        { kind: 'program', program: 'ip', arguments: ['rule', 'delete', ...rule], undo: ['rule', 'add', ...rule] },
      ],
    },
  ];
};

export const nmCloudSetupRouting = cause({
  code: 'MU416',
  slug: 'nm-cloud-setup-routing',
  rung: 'reach',
  title: { en: "nm-cloud-setup reroutes the node's traffic", zh: 'nm-cloud-setup 改变了节点路由' },
  frequency: 1,
  signs: {
    named: {
      weight: 'names',
      phrases: [
        'nm-cloud-setup',
        'nm_cloud_setup',
        'table 30400',
        'lookup 30400',
        '30400:',
        'lookup 30{table}',
        '30401:',
        'table 30401',
        'lookup 30200',
        '30200: from',
        '30350: from',
        '30201: from',
        '(rule|priority|table|pref|lookup) 30400',
        'nm-cloud-setup: some changes were applied',
        'some changes were applied for provider',
        'lists NetworkManager-cloud-setup',
        'NetworkManager-cloud-setup * installed',
      ],
    },
    routed: { weight: 'points', phrases: ['adds a routing table', 'works outside of the cloud', 'outside of the cloud'] },
    shown: { weight: 'mentions', phrases: ['ip rule', 'RHEL 8.4', 'tcpdump'] },
  },
  state: judge,
  remedies: remedies,
  explains: ['connection-timeout', 'pods-pending'],
  page: {
    en: {
      means:
        'On RHEL and its kin in a cloud, nm-cloud-setup adds a rule and a routing table for each cloud address. Answers from pods and to service addresses then leave by it in place of the pod network; the node cannot reach its own pods.',
      check: '    systemctl status nm-cloud-setup.service nm-cloud-setup.timer\n    ip rule\n    ip route show table 30400',
      cure: '`systemctl disable --now nm-cloud-setup.service nm-cloud-setup.timer`, then reboot (the rules stay until then).',
    },
    zh: {
      means:
        '在云上的 RHEL 及其衍生系统中，nm-cloud-setup 会为每个云地址添加规则与路由表。Pod 的回包与到 Service 地址的流量经由该表而不是 Pod 网络；节点无法访问自己的 Pod。',
      check: '    systemctl status nm-cloud-setup.service nm-cloud-setup.timer\n    ip rule\n    ip route show table 30400',
      cure: '执行 `systemctl disable --now nm-cloud-setup.service nm-cloud-setup.timer`，然后重启（规则在重启前仍会保留）。',
    },
  },
});
