// A rule of this machine's own packet filter that keeps the kubelet from its API server.
import { isIP } from 'node:net';
import type { Facts } from '../facts/facts.ts';
import { valueOf } from '../facts/reading.ts';
import type { Remedy } from './remedy.ts';

const after = (words: readonly string[], ...names: readonly string[]): string | undefined => {
  const at = words.findIndex((word) => names.includes(word));
  return at === -1 ? undefined : words[at + 1];
};

/** As `iptables -S` writes it. Only rules that name the port: a policy that closes everything is somebody's design. */
export const blockingRule = (facts: Facts): string | undefined => {
  const endpoint = valueOf(facts.apiEndpoint);
  const addresses = valueOf(facts.apiName)?.addresses ?? [];
  if (endpoint === undefined) return undefined;
  return valueOf(facts.firewallRules)?.find((rule) => {
    const words = rule.split(' ');
    const to = after(words, '-d');
    const isThere =
      to === undefined || addresses.some((address) => to === address || to === `${address}/${isIP(address) === 6 ? '128' : '32'}`);
    const closes = ['DROP', 'REJECT'].includes(after(words, '-j') ?? '');
    return words[1] === 'OUTPUT' && closes && isThere && !words.includes('!') && after(words, '--dport') === String(endpoint.port);
  });
};

/** A rule that names this port and closes it, whoever it is for. */
export const ruleAgainst = (facts: Facts, chains: readonly string[], protocol: string, port: string): string | undefined =>
  valueOf(facts.firewallRules)?.find((rule) => {
    const words = rule.split(' ');
    const closes = ['DROP', 'REJECT'].includes(after(words, '-j') ?? '');
    const isOfPort = (after(words, '--dport', '--dports') ?? '').split(',').includes(port);
    return chains.includes(words[1] ?? '') && closes && isOfPort && !words.includes('!') && after(words, '-p') === protocol;
  });

export const takeRuleAway = (rule: string): Remedy => {
  const [, ...words] = rule.split(' ');
  return {
    name: 'open',
    title: { en: `take away the rule of this machine's firewall: ${rule}`, zh: `移除本机防火墙规则：${rule}` },
    applicability: 'confirm',
    steps: [{ kind: 'program', program: 'iptables', arguments: ['-D', ...words], undo: ['-I', ...words] }],
  };
};

export const openOwnFirewall = (facts: Facts): readonly Remedy[] => {
  const rule = blockingRule(facts);
  return rule === undefined ? [] : [takeRuleAway(rule)];
};
