// One rule of nftables, taken away and put back at its place. Handles are never used again in a table: the one of the rule tells whether
// it is still there, those beside it where it stood.
import type { NftRule } from '../facts/reach.ts';
import { nftRulesIn } from '../reading/nft.ts';

/** Its chain as it was, rule by rule. */
export type Neighbours = readonly Pick<NftRule, 'handle' | 'rule'>[];

export const listing = ({ family, table, chain }: NftRule): readonly string[] => ['-a', 'list', 'chain', family, table, chain];

export const neighboursIn = (listed: string): Neighbours => nftRulesIn(listed).map(({ handle, rule }) => ({ handle, rule }));

/** What a counter has counted differs from one look to the next. */
const withoutCounts = (rule: string): string => rule.replaceAll(/ packets \d{1,20} bytes \d{1,20}/g, '');

export const isSame = (one: string, other: string): boolean => withoutCounts(one) === withoutCounts(other);

export const deletion = ({ family, table, chain, handle }: NftRule): readonly string[] => [
  ...['delete', 'rule', family, table, chain],
  ...['handle', String(handle)],
];

/** Undefined when it stands there: it was never taken away, or is back. */
export const restoration = (rule: NftRule, before: Neighbours, now: Neighbours): readonly string[] | undefined => {
  const { family, table, chain, handle } = rule;
  const at = before.findIndex((one) => one.handle === handle);
  const isThere = (one: Neighbours[number]): boolean => now.some((other) => other.handle === one.handle);
  const isNew = (one: Neighbours[number]): boolean => !before.some((other) => other.handle === one.handle);
  if (now.some((one) => one.handle === handle || (isNew(one) && isSame(one.rule, rule.rule)))) return undefined;
  const place = [family, table, chain];
  const words = rule.rule.split(' ');
  const ahead = before.slice(0, Math.max(at, 0)).findLast(isThere);
  if (ahead !== undefined) return ['add', 'rule', ...place, 'position', String(ahead.handle), ...words];
  const behind = before.slice(at + 1).find(isThere);
  return ['insert', 'rule', ...place, ...(behind === undefined ? [] : ['position', String(behind.handle)]), ...words];
};
