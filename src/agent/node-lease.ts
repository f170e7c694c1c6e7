// The sign of life: one Lease, renewed every ten seconds (pkg/kubelet/nodelease).
import { StatusError } from '../api/status.ts';
import { microTimeText } from '../api/time.ts';
import type { Lease } from '../api/types/coordination.v1.generated.ts';
import type { Clock } from '../base/clock.ts';
import type { Client } from '../client/client.ts';
import { leases } from '../client/resources.ts';

const namespace = 'kube-node-lease';
export const leaseSeconds = 40;
export const renewMilliseconds = 10_000;

/** Up to 4 % later, as the kubelet does: machines that were powered on together do not stay in step. `random` is in [0, 1). */
export const renewalDelay = (random: number): number => renewMilliseconds * (1 + 0.04 * random);

export interface LeaseHolder {
  readonly nodeName: string;
  /** The Lease goes with its Node; undefined while the Node is not known. */
  nodeUid(): string | undefined;
}

const isReason = (error: unknown, ...reasons: string[]): boolean => error instanceof StatusError && reasons.includes(error.reason);

export class NodeLease {
  readonly #holder: LeaseHolder;
  readonly #clock: Clock;
  #last: Lease | undefined;

  constructor(holder: LeaseHolder, clock: Clock) {
    this.#holder = holder;
    this.#clock = clock;
  }

  /** One renewal; the first makes the Lease. Rejects when the server does. */
  async renew(client: Client): Promise<void> {
    try {
      this.#last = await this.#renewed(client);
    } catch (error) {
      this.#last = undefined;
      if (!isReason(error, 'Conflict', 'NotFound', 'AlreadyExists')) throw error;
      // Somebody else wrote it, or it is gone: once more with what is there.
      this.#last = await this.#renewed(client);
    }
  }

  async #renewed(client: Client): Promise<Lease> {
    const { nodeName, nodeUid } = this.#holder;
    const known = this.#last ?? (await this.#read(client));
    const uid = nodeUid();
    const owner = uid === undefined ? {} : { ownerReferences: [{ apiVersion: 'v1', kind: 'Node', name: nodeName, uid }] };
    const spec = { holderIdentity: nodeName, leaseDurationSeconds: leaseSeconds, renewTime: microTimeText(this.#clock.now()) };
    if (known === undefined) {
      const metadata = { name: nodeName, namespace, ...owner };
      return client.create(leases, { apiVersion: 'coordination.k8s.io/v1', kind: 'Lease', metadata, spec });
    }
    return client.update(leases, { ...known, metadata: { ...known.metadata, ...owner }, spec: { ...known.spec, ...spec } });
  }

  async #read(client: Client): Promise<Lease | undefined> {
    try {
      return await client.get<Lease>(leases, { name: this.#holder.nodeName, namespace });
    } catch (error) {
      if (isReason(error, 'NotFound')) return undefined;
      throw error;
    }
  }
}
