// What the administrator sees of one node, with a real kubectl.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Kubectl } from '../interop/kubectl.ts';

export interface Condition {
  readonly status: string;
  readonly reason: string;
  readonly message: string;
  readonly lastTransitionTime: string;
}

export class NodeView {
  readonly name: string;
  readonly #kubectl: Kubectl;

  constructor(kubectl: Kubectl, name: string) {
    this.#kubectl = kubectl;
    this.name = name;
  }

  /** The object, or undefined while there is none. */
  async node(): Promise<any> {
    const { items } = await this.#kubectl.json(['get', 'nodes', '--field-selector', `metadata.name=${this.name}`]);
    return items[0];
  }

  async ready(): Promise<Condition | undefined> {
    return (await this.node())?.status.conditions?.find(({ type }: { type: string }) => type === 'Ready');
  }

  /** Ready since when it became so; fails with why it is not. */
  async untilReady(seconds = 30): Promise<string> {
    let condition: Condition | undefined;
    for (const end = performance.now() + seconds * 1000; performance.now() < end; await sleep(200)) {
      condition = await this.ready();
      if (condition?.status === 'True') return condition.lastTransitionTime;
    }
    throw new Error(`${this.name} is not Ready within ${seconds} s: ${JSON.stringify(condition)}`);
  }

  /** Undefined while there is none. */
  async lease(): Promise<any> {
    const only = ['--field-selector', `metadata.name=${this.name}`];
    return (await this.#kubectl.json(['get', 'leases', '-n', 'kube-node-lease', ...only])).items[0];
  }

  /** When it was last heard of; 0 when never. */
  async renewedAt(): Promise<number> {
    const lease = await this.lease();
    return lease === undefined ? 0 : Date.parse(lease.spec.renewTime);
  }

  /** The row of `kubectl get registrations`; empty while there is none. */
  async registration(): Promise<string> {
    const { stdout } = await this.#kubectl.say(['get', 'registrations', this.name, '--no-headers']);
    return stdout.trim();
  }

  /** CSRs for this name, oldest first. */
  async requests(): Promise<any[]> {
    const { items } = await this.#kubectl.json(['get', 'csr', '--sort-by', '.metadata.creationTimestamp']);
    return items.filter(({ spec }: { spec: { username: string } }) => spec.username === `system:node:${this.name}`);
  }
}
