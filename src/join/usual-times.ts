// How long each rung takes as a rule, on an ordinary machine and a cluster that answers. Who waits longer wants to know why.
import type { Rung } from '../registration/rungs.ts';

export const usualMilliseconds: Readonly<Record<Rung, number>> = {
  host: 1_000,
  // A containerd that has to start answers after some seconds; an installation tells how far it is.
  runtime: 5_000,
  kubelet: 2_000,
  reach: 3_000,
  identity: 5_000,
  admission: 3_000,
  heartbeat: 3_000,
  // The runtime looks for a new network configuration every five seconds.
  network: 8_000,
  serving: 5_000,
};
