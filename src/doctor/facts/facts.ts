// Everything a diagnosis may know of one machine. Plain data: a bundle holds what it is read from, and a test can write it.
import type { ClusterFacts } from './cluster.ts';
import type { ClusterSettings } from './cluster-settings.ts';
import type { ControlPlaneFacts } from './control-plane.ts';
import type { HostFacts } from './host.ts';
import type { IdentityFacts } from './identity.ts';
import type { JoiningFacts } from './joining.ts';
import type { OfK3s } from './k3s.ts';
import type { KubeletFacts } from './kubelet.ts';
import type { NetworkFacts } from './network.ts';
import type { ReachFacts } from './reach.ts';
import type { Reading } from './reading.ts';
import { unknown } from './reading.ts';
import type { RuntimeFacts } from './runtime.ts';

export interface Facts
  extends HostFacts,
    RuntimeFacts,
    KubeletFacts,
    ReachFacts,
    IdentityFacts,
    OfK3s,
    ClusterFacts,
    ClusterSettings,
    ControlPlaneFacts,
    NetworkFacts,
    JoiningFacts {}

/** Facts of which only some are known: for a diagnosis that has no more, and for the cases of a cause. */
export const factsOf = (some: Partial<Facts>, why = 'it was not read'): Facts => {
  const absent: Reading<never> = unknown(why);
  return new Proxy(some, { get: (target, name): unknown => Reflect.get(target, name) ?? absent }) as Facts;
};
