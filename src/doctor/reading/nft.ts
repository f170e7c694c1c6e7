// Rules of nftables on the way out, as `nft -a list ruleset` writes them: those of the chains that see what this machine sends.
import type { NftRule } from '../facts/reach.ts';

const table = /^table (ip|ip6|inet) (\S{1,128}) \{/;
const chain = /^\s{1,64}chain (\S{1,128}) \{/;
const numbered = /^(.{1,4096}\S) # handle (\d{1,12})$/;

/** Rules alone have a handle and no brace at their end; the line of a chain and the one of its hook are left. */
export const nftRulesIn = (text: string): NftRule[] => {
  const rules: NftRule[] = [];
  let where: Pick<NftRule, 'family' | 'table' | 'chain'> | undefined;
  for (const line of text.split('\n')) {
    const [, family, name] = table.exec(line) ?? [];
    if (family !== undefined && name !== undefined) where = { family, table: name, chain: '' };
    const inChain = chain.exec(line)?.[1];
    if (inChain !== undefined && where !== undefined) where = { ...where, chain: inChain };
    const [, rule, handle] = numbered.exec(line.trim()) ?? [];
    if (where === undefined || where.chain === '' || rule === undefined || rule.endsWith('{')) continue;
    rules.push({ ...where, handle: Number(handle), rule });
  }
  return rules;
};
