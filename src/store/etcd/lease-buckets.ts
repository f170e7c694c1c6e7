// Leases for entries with a time to live. One lease serves all entries of about the same age, as in Kubernetes
// (apiserver/pkg/storage/etcd3/lease_manager.go): a lease each would cost etcd as much as the entry.
import type { Clock } from '../../base/clock.ts';

interface Bucket {
  readonly lease: Promise<number>;
  /** By the monotonic clock: entries written later would live too short. */
  readonly until: number;
  entriesLeft: number;
}

const entriesOfOneLease = 1000;
/** An entry lives at most this part, and at most so many seconds, longer than asked. */
const slackPart = 0.05;
const longestSlackSeconds = 60;

export class LeaseBuckets {
  readonly #clock: Clock;
  readonly #grant: (id: number, seconds: number) => Promise<void>;
  readonly #buckets = new Map<number, Bucket>();

  constructor(clock: Clock, grant: (id: number, seconds: number) => Promise<void>) {
    this.#clock = clock;
    this.#grant = grant;
  }

  /** The lease of an entry to be written now. */
  async leaseFor(ttlSeconds: number): Promise<number> {
    const known = this.#buckets.get(ttlSeconds);
    const bucket = known !== undefined && known.entriesLeft > 0 && this.#clock.monotonic() < known.until ? known : this.#open(ttlSeconds);
    bucket.entriesLeft--;
    return await bucket.lease;
  }

  /** etcd no longer knows it. */
  forget(ttlSeconds: number): void {
    this.#buckets.delete(ttlSeconds);
  }

  #open(ttlSeconds: number): Bucket {
    const slack = Math.min(longestSlackSeconds, ttlSeconds * slackPart);
    const granted = Math.ceil(ttlSeconds + slack);
    const until = this.#clock.monotonic() + (granted - ttlSeconds) * 1000;
    const id = 1 + Math.floor(Math.random() * 2 ** 52);
    const lease = this.#grant(id, granted).then(() => id);
    const bucket = { lease, until, entriesLeft: entriesOfOneLease };
    this.#buckets.set(ttlSeconds, bucket);
    lease.catch(() => {
      if (this.#buckets.get(ttlSeconds) === bucket) this.#buckets.delete(ttlSeconds);
    });
    return bucket;
  }
}
