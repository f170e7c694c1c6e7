// The control plane of this machine runs as services, and they do not run: they are started, etcd first.
import type { Facts } from '../facts/facts.ts';
import { valueOf } from '../facts/reading.ts';
import type { Remedy, Step } from './remedy.ts';

const inOrder = ['etcd.service', 'kube-apiserver.service'];

/** Whether the address in use is this machine's own. */
const isHere = (facts: Facts): boolean => {
  const addresses = valueOf(facts.apiName)?.addresses ?? [];
  const own = (valueOf(facts.links) ?? []).flatMap((link) => link.addresses);
  return addresses.some((address) => address.startsWith('127.') || address === '::1' || own.includes(address));
};

export const startControlPlane = (facts: Facts): readonly Remedy[] => {
  const down = (valueOf(facts.controlPlaneUnits) ?? []).filter(({ active }) => active === 'inactive' || active === 'failed');
  const names = inOrder.filter((name) => down.some((unit) => unit.name === name));
  if (names.length === 0 || !isHere(facts)) return [];
  const steps = names.map((unit): Step => ({ kind: 'unit', unit, action: 'start' }));
  const list = names.join(', ');
  return [{ name: 'start', title: { en: `start ${list}`, zh: `启动 ${list}` }, applicability: 'safe', steps }];
};
