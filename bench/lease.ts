// One node's lease, made once and renewed for ever.
import { type Caller, expectOk } from './load.ts';

export const leases = '/apis/coordination.k8s.io/v1/namespaces/kube-node-lease/leases';

export const lease = (name: string): string =>
  JSON.stringify({
    apiVersion: 'coordination.k8s.io/v1',
    kind: 'Lease',
    metadata: { name },
    spec: { holderIdentity: name, leaseDurationSeconds: 40, renewTime: '2026-01-01T00:00:00.000000Z' },
  });

export interface Renewing {
  metadata: { name: string };
  spec: { renewTime: string };
}

export const renew = async (caller: Caller, held: Renewing, time: number): Promise<Renewing> => {
  held.spec.renewTime = new Date(time).toISOString().replace('Z', '000Z');
  return JSON.parse((await expectOk(caller, 'PUT', `${leases}/${held.metadata.name}`, JSON.stringify(held))).toString()) as Renewing;
};
