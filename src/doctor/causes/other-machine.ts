// Whether another machine lives under the name of this one's node: what tells two machines of one name from one that was built anew.
import { isGivenUp } from '../facts/cluster.ts';
import type { Facts } from '../facts/facts.ts';
import { valueOf } from '../facts/reading.ts';
import { serverNow } from './finding.ts';

/** Kubelets renew every 10 s, and are given up after 40 to 50 s of silence. */
const longestSilenceMs = 60_000;

/** Clocks of two machines are a little apart. */
const clockMarginMs = 5_000;

const differ = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && one !== '' && other !== '' && one.toLowerCase() !== other.toLowerCase();

/** By what the Node says of its machine; undefined when there is no Node, or nobody looked. A boot of its own proves nothing alone. */
const nodeIsOfAnother = (facts: Facts): boolean | undefined => {
  const node = valueOf(facts.node);
  const system = valueOf(facts.system);
  if (node === undefined || system === undefined || node.machineId === '') return undefined;
  return differ(node.machineId, system.machineId) || differ(node.systemUuid, system.productUuid);
};

const isOfThisBoot = (facts: Facts): boolean => {
  const [node, system] = [valueOf(facts.node), valueOf(facts.system)];
  return node !== undefined && system !== undefined && node.bootId !== '' && node.bootId === system.bootId;
};

/** Since when what runs here has run without a kubelet that could renew; undefined when the kubelet works, or nobody can tell. */
const silentSince = (facts: Facts): number | undefined => {
  const running = valueOf(facts.kubeletRunning);
  return valueOf(facts.kubeletHealth)?.ok === false && running?.running === true ? running.since : undefined;
};

/** A machine registers first, and renews its first lease some seconds later: without a lease the Node tells. */
const isGone = ({ node, leaseRenewed }: Facts, now: number): boolean => {
  const renewed = valueOf(leaseRenewed);
  if (renewed !== undefined) return now - renewed > longestSilenceMs;
  return node.known && (node.value === undefined || isGivenUp(node.value));
};

/**
 * `yes`: the lease was renewed while this machine could not. `no`: nobody renews it, or it was this very machine. Undefined: too soon
 * to tell, or not enough is known.
 */
export const anotherLives = (facts: Facts): 'yes' | 'no' | undefined => {
  const renewed = facts.leaseRenewed;
  const now = serverNow(facts);
  if (!renewed.known || now === undefined) return undefined;
  if (isGone(facts, now)) return 'no';
  const isAnother = nodeIsOfAnother(facts);
  if (isAnother === false && isOfThisBoot(facts)) return 'no';
  const silent = silentSince(facts);
  const isRenewedSince = silent !== undefined && renewed.value !== undefined && renewed.value > silent + clockMarginMs;
  return isRenewedSince && (isAnother === true || !isOfThisBoot(facts)) ? 'yes' : undefined;
};
