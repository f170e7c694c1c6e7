// Addresses and ranges as causes compare them: which links are the machine's own, and which lead to pods.
import { cidrContains, cidrsOverlap, parseCidr } from '../../base/cidr.ts';
import { parseIp } from '../../base/ip-address.ts';
import type { Facts } from '../facts/facts.ts';
import type { Link } from '../facts/host.ts';
import { valueOf } from '../facts/reading.ts';

/** Made by runtimes, network plugins and virtual machines, not by whoever cabled the machine. */
const made =
  /^(?:lo|cni|cbr|flannel|cali|tunl|vxlan|docker|podman|br-|virbr|lxc|veth|weave|cilium|kube|nodelocal|dummy|antrea|ovn|genev|ip6tnl|sit|nerdctl)/;

export const isMade = (link: string): boolean => made.test(link);

export const ownLinks = (facts: Facts): readonly Link[] =>
  (valueOf(facts.links) ?? []).filter(({ name, addresses }) => !isMade(name) && addresses.some((address) => !address.startsWith('fe80')));

export const lies = (address: string, range: string): boolean => {
  const [ip, cidr] = [parseIp(address), parseCidr(range)];
  return ip !== undefined && cidr !== undefined && cidrContains(cidr, ip);
};

/** The first range is wholly in the second; undefined when one of them is none. */
export const isWithin = (inner: string, outer: string): boolean | undefined => {
  const [small, large] = [parseCidr(inner), parseCidr(outer)];
  return small === undefined || large === undefined ? undefined : small.prefix >= large.prefix && cidrsOverlap(small, large);
};

export const familyOf = (address: string): 4 | 6 => (address.includes(':') ? 6 : 4);

export const internalAddresses = (facts: Facts): string[] =>
  (valueOf(facts.node)?.addresses ?? []).filter(({ type }) => type === 'InternalIP').map(({ address }) => address);

export const isNodeReady = (facts: Facts): boolean | undefined => {
  const node = valueOf(facts.node);
  return node === undefined ? undefined : node.conditions.find(({ type }) => type === 'Ready')?.status === 'True';
};

/** The runtime says that there is no network, or the Node is not Ready. */
export const lacksNetwork = (facts: Facts): boolean => {
  const answer = valueOf(facts.runtimeAnswer);
  return (answer?.answers === true && answer.networkReady === false) || isNodeReady(facts) === false;
};

export const podRanges = (facts: Facts): string[] => [
  ...(valueOf(facts.node)?.podCidrs ?? []),
  ...(valueOf(facts.networks)?.pods ?? []),
  ...(valueOf(facts.controllerManager)?.flags['cluster-cidr'] ?? '').split(',').filter((one) => one !== ''),
  ...[valueOf(facts.flannelSubnet)?.network ?? ''].filter((one) => one !== ''),
];
