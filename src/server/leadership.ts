// Who may run the loops, judged from the Lease that the servers share. No clock of another machine is believed: a lease
// has run out when it was not renewed for its whole length by the clock of whoever looks (client-go, leaderelection.go).
import type { Lease, LeaseSpec } from '../api/types/coordination.v1.generated.ts';

export interface Times {
  /** So long after its last renewal, as far as others saw it, the lease may be taken. */
  readonly leaseSeconds: number;
  /** So long after it last began to renew, a holder stops: well before anybody else may begin. */
  readonly deadlineSeconds: number;
  readonly renewSeconds: number;
  readonly retrySeconds: number;
}

/** Faster than upstream's 15, 10 and 2 s: a dead holder is followed within 15 s with all that belongs to it. */
export const usualTimes: Times = { leaseSeconds: 10, deadlineSeconds: 7, renewSeconds: 2, retrySeconds: 1 };

/** What was seen last, and since when it stands so by the monotonic clock. */
export interface Sighting {
  readonly version: string;
  readonly since: number;
}

export const seen = (lease: Lease, before: Sighting | undefined, now: number): Sighting => {
  const version = lease.metadata.resourceVersion ?? '';
  return before?.version === version ? before : { version, since: now };
};

export const isHeldByAnother = ({ spec }: Lease, identity: string, sighting: Sighting, now: number): boolean => {
  const { holderIdentity = '', leaseDurationSeconds = 0 } = spec;
  return holderIdentity !== '' && holderIdentity !== identity && now < sighting.since + leaseDurationSeconds * 1000;
};

const microTime = (now: number): string => `${new Date(now).toISOString().slice(0, -1)}000Z`;

/** `now`: by the wall clock, for people to read. */
export const claimed = (before: LeaseSpec | undefined, identity: string, times: Times, now: number): LeaseSpec => {
  const isSame = before?.holderIdentity === identity;
  return {
    holderIdentity: identity,
    leaseDurationSeconds: times.leaseSeconds,
    acquireTime: isSame ? (before.acquireTime ?? microTime(now)) : microTime(now),
    renewTime: microTime(now),
    leaseTransitions: before === undefined ? 0 : (before.leaseTransitions ?? 0) + (isSame ? 0 : 1),
  };
};

/** Nobody holds it, and whoever looks next may take it. */
export const released = ({ leaseTransitions = 0, acquireTime }: LeaseSpec, now: number): LeaseSpec => ({
  leaseDurationSeconds: 1,
  renewTime: microTime(now),
  leaseTransitions,
  ...(acquireTime !== undefined && { acquireTime }),
});
