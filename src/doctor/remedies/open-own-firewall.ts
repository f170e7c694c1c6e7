// A rule of this machine's own packet filter that keeps the kubelet from its API server.
import { isIP } from 'node:net';
import type { Facts } from '../facts/facts.ts';
import type { NftRule } from '../facts/reach.ts';
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

/** What may stand beside the port in a rule that closes it to everybody; all else, such as a user or a card, may be what it is about. */
const beside = [
  /(?:^| )(?:meta l4proto|ip protocol|ip6 nexthdr) tcp(?= |$)/,
  /(?:^| )ct state new(?= |$)/,
  /(?:^| )counter(?: packets \d{1,20} bytes \d{1,20})?(?= |$)/,
  /(?:^| )comment "[^"]{0,128}"(?= |$)/,
  /(?:^| )(?:drop|reject(?: with [a-z0-9-]{1,32}(?: type)? [a-z0-9-]{1,32})?)(?= |$)/,
];

const address = /(?:^| )ip6? daddr ([0-9a-f.:]{2,45})(?= |$)/;

/** A rule of nftables that says just this. */
export const blockingNftRule = (facts: Facts): NftRule | undefined => {
  const endpoint = valueOf(facts.apiEndpoint);
  const addresses = valueOf(facts.apiName)?.addresses ?? [];
  if (endpoint === undefined) return undefined;
  return valueOf(facts.nftRules)?.find(({ rule }) => {
    const to = address.exec(rule)?.[1];
    const port = ` tcp dport ${String(endpoint.port)} `;
    const isThere = to === undefined || addresses.includes(to);
    const rest = beside.reduce((left, one) => left.replace(one, ''), rule.replace(address, ''));
    return isThere && / (?:drop|reject)(?: |$)/.test(rule) && ` ${rest.trim()} ` === port;
  });
};

const takeNftRuleAway = (rule: NftRule): Remedy => {
  const text = `${rule.family} ${rule.table} ${rule.chain}: ${rule.rule}`;
  return {
    name: 'open',
    title: { en: `take away the rule of this machine's firewall: ${text}`, zh: `移除本机防火墙规则：${text}` },
    applicability: 'confirm',
    steps: [{ kind: 'filter-rule', rule }],
  };
};

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
  if (rule !== undefined) return [takeRuleAway(rule)];
  const native = blockingNftRule(facts);
  return native === undefined ? [] : [takeNftRuleAway(native)];
};
