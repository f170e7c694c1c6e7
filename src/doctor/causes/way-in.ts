// Whether a machine is still on its way into the cluster: what keeps newcomers out does no harm to those who are in.
import type { Facts } from '../facts/facts.ts';
import { valueOf } from '../facts/reading.ts';

/** It has no client certificate; undefined where nobody knows. */
export const hasNoCertificate = (facts: Facts): boolean | undefined => {
  if (valueOf(facts.kubeconfig)?.present === false) return true;
  return facts.clientCertificate.known ? facts.clientCertificate.value === undefined : undefined;
};

/** kubeadm is making a node of it just now: it has not written everything yet, and starts the kubelet itself. */
export const isBeingSetUp = (facts: Facts): boolean => valueOf(facts.kubeadmAtWork) !== undefined;

/** A `kubeadm join` is still at its way in: nothing that it would write on finding the cluster is there. */
export const looksForCluster = (facts: Facts): boolean =>
  valueOf(facts.kubeadmAtWork)?.does === 'join' &&
  valueOf(facts.kubeconfig)?.present !== true &&
  valueOf(facts.bootstrapKubeconfig)?.present !== true;

/** The API server takes it for a node of its own. */
export const isIn = (facts: Facts): boolean =>
  valueOf(facts.apiAnswer)?.status === 200 || (facts.node.known && facts.node.value !== undefined);

/** It stands before the door: no certificate of its own, and no Node. */
export const isOutside = (facts: Facts): boolean => !isIn(facts) && hasNoCertificate(facts) === true;
