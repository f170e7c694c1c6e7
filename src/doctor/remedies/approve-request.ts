// Says yes to the request that this node waits for. Whoever does so gives a name away: it is asked first, and never done while
// another machine lives under that name.
import type { SigningRequest } from '../facts/cluster.ts';
import type { Facts } from '../facts/facts.ts';
import { valueOf } from '../facts/reading.ts';
import type { Remedy } from './remedy.ts';

/** Of this node, newest first; a request that does not say whose it is belongs to nobody. */
export const requestsOfNode = (facts: Facts, signer: string): readonly SigningRequest[] => {
  const name = valueOf(facts.nodeName);
  return (valueOf(facts.signingRequests) ?? [])
    .filter((one) => one.signer === signer && one.node !== undefined && one.node === name)
    .sort((one, other) => other.created - one.created);
};

const isOfAnother = (facts: Facts): boolean => {
  const node = valueOf(facts.node);
  const own = valueOf(facts.system)?.machineId;
  return node !== undefined && own !== undefined && node.machineId !== '' && node.machineId !== own;
};

export const approveRequest =
  (signer: string) =>
  (facts: Facts): readonly Remedy[] => {
    const pending = requestsOfNode(facts, signer).find(({ state }) => state === 'pending');
    if (pending === undefined || isOfAnother(facts)) return [];
    return [
      {
        name: 'approve',
        title: {
          en: `approve ${pending.name}, by which ${pending.requestor} asks for the name ${pending.node ?? ''}; this cannot be taken back`,
          zh: `批准 ${pending.name}：${pending.requestor} 申请名称 ${pending.node ?? ''}；不可撤销`,
        },
        applicability: 'confirm',
        steps: [{ kind: 'approve-request', name: pending.name }],
        refuse: (now) =>
          requestsOfNode(now, signer).some(({ name, state }) => name === pending.name && state === 'pending')
            ? undefined
            : { en: 'the request does not wait any more', zh: '该请求已不在等待' },
      },
    ];
  };
