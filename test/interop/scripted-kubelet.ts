// What a kubelet sends, and no more: a Node, its status, a lease owned by the Node.
import type { Lease } from '../../src/api/types/coordination.v1.generated.ts';
import type { Node } from '../../src/api/types/core.v1.generated.ts';
import type { Client } from '../../src/client/client.ts';
import { leases, nodes } from '../../src/client/resources.ts';

const second = (): string => `${new Date().toISOString().slice(0, 19)}Z`;

export class ScriptedKubelet {
  readonly #client: Client;
  readonly #name: string;
  readonly #aheadMilliseconds: number;
  #lease: Lease | undefined;
  #beating: NodeJS.Timeout | undefined;

  /** `aheadMilliseconds`: how far its clock is ahead. */
  constructor(client: Client, name: string, aheadMilliseconds = 0) {
    this.#client = client;
    this.#name = name;
    this.#aheadMilliseconds = aheadMilliseconds;
  }

  async register(): Promise<void> {
    await this.#client.create(nodes, { apiVersion: 'v1', kind: 'Node', metadata: { name: this.#name }, spec: {} });
    await this.post();
    await this.renew();
  }

  /** `bootId`: of the machine that says so. */
  async post(bootId = 'first-boot'): Promise<void> {
    const heartbeat = { lastHeartbeatTime: second(), lastTransitionTime: second() };
    const conditions = [
      { type: 'MemoryPressure', status: 'False', reason: 'KubeletHasSufficientMemory', ...heartbeat },
      { type: 'DiskPressure', status: 'False', reason: 'KubeletHasNoDiskPressure', ...heartbeat },
      { type: 'PIDPressure', status: 'False', reason: 'KubeletHasSufficientPID', ...heartbeat },
      { type: 'Ready', status: 'True', reason: 'KubeletReady', message: 'kubelet is posting ready status', ...heartbeat },
    ];
    const status = { conditions, nodeInfo: { machineID: 'machine', bootID: bootId } };
    await this.#client.patch(nodes, { name: this.#name }, 'strategic', { status }, { subresource: 'status' });
  }

  async renew(): Promise<void> {
    const renewTime = new Date(Date.now() + this.#aheadMilliseconds).toISOString().replace('Z', '000Z');
    if (this.#lease === undefined) {
      const node: Node = await this.#client.get(nodes, { name: this.#name });
      const owner = { apiVersion: 'v1', kind: 'Node', name: this.#name, uid: node.metadata.uid ?? '' };
      const metadata = { name: this.#name, namespace: 'kube-node-lease', ownerReferences: [owner] };
      const spec = { holderIdentity: this.#name, leaseDurationSeconds: 40, renewTime };
      const lease: Lease = { apiVersion: 'coordination.k8s.io/v1', kind: 'Lease', metadata, spec };
      this.#lease = await this.#client.create(leases, lease, { namespace: 'kube-node-lease' });
    } else this.#lease = await this.#client.update(leases, { ...this.#lease, spec: { ...this.#lease.spec, renewTime } });
  }

  beat(): void {
    this.#beating = setInterval(() => {
      this.renew().catch(() => {
        this.fallSilent();
      });
    }, 500);
  }

  fallSilent(): void {
    clearInterval(this.#beating);
  }
}
