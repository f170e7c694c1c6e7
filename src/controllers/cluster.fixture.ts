// A real control plane in this process, without loops of its own: a test runs the one it is about.
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import type { User } from '../api/exchange.ts';
import type { Node } from '../api/types/core.v1.generated.ts';
import { type Clock, systemClock } from '../base/clock.ts';
import { silentLog } from '../base/log.ts';
import type { Client } from '../client/client.ts';
import { createInProcessTransport } from '../client/in-process-transport.ts';
import { createClient } from '../client/rest-client.ts';
import { namespaces } from '../client/resources.ts';
import { createControlPlane } from '../control-plane/control-plane.ts';
import { openEmbeddedStore } from '../store/embedded/embedded-store.ts';
import type { Controller } from './controller.ts';

export interface Cluster {
  readonly client: Client;
  /** As anyone else, with the rights that one has. */
  as(user: User): Client;
  /** Ends what it returns, or all at the end of the test. */
  run(controller: Controller): () => Promise<void>;
}

const master = { name: 'admin', groups: ['system:masters', 'system:authenticated'] };

export const startCluster = async (context: TestContext, spaces: readonly string[] = ['default', 'kube-node-lease']): Promise<Cluster> => {
  const folder = mkdtempSync(join(tmpdir(), 'muster-controllers-'));
  const store = await openEmbeddedStore({ folder, clock: systemClock, compactionIntervalSeconds: 300 });
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const controlPlane = await createControlPlane({
    store,
    clock: systemClock,
    clientAuthorities: () => [],
    serviceAccountKeys: { signing: privateKey, believed: [publicKey] },
    issuer: 'https://issuer',
    serviceCidr: '10.96.0.0/12',
    organizationsOf: () => [],
    checks: [],
    address: () => '127.0.0.1:6443',
    report: () => undefined,
  });
  const { handleAs } = controlPlane.way;
  const as = (user: User): Client => createClient(createInProcessTransport(handleAs, user), { userAgent: 'test' });
  const client = as(master);
  for (const name of spaces) await client.create(namespaces, { apiVersion: 'v1', kind: 'Namespace', metadata: { name }, spec: {} });

  const ends: (() => Promise<void>)[] = [];
  const run = (controller: Controller): (() => Promise<void>) => {
    const ending = new AbortController();
    // Each run has its own reader, as each server has.
    const reader = as(master);
    const running = controller.run({ client, reader, log: silentLog, signal: ending.signal }).catch((error: unknown) => {
      if (!ending.signal.aborted) throw error;
    });
    const end = (): Promise<void> => {
      ending.abort();
      return running;
    };
    ends.push(end);
    return end;
  };
  context.after(async () => {
    await Promise.all(ends.map((end) => end()));
    controlPlane.stop();
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return { client, as, run };
};

export const nodeNamed = (name: string, more: Partial<Node> = {}): Node => ({
  apiVersion: 'v1',
  kind: 'Node',
  metadata: { name },
  spec: {},
  ...more,
});

/** Asks until it is so. */
export const soon = async (what: string, isSo: () => Promise<boolean>): Promise<void> => {
  const end = performance.now() + 5_000;
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error(`never: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
};

/** Time that passes when the test says so. */
export class FakeTime implements Clock {
  #elapsed = 0;
  readonly #sleepers = new Set<{ readonly until: number; wake(): void }>();

  now(): number {
    return Date.parse('2026-01-01T00:00:00Z') + this.#elapsed;
  }

  monotonic(): number {
    return this.#elapsed;
  }

  readonly pause = (milliseconds: number, signal?: AbortSignal): Promise<void> =>
    new Promise((resolve) => {
      const sleeper = { until: this.#elapsed + milliseconds, wake: resolve };
      this.#sleepers.add(sleeper);
      signal?.addEventListener(
        'abort',
        () => {
          resolve();
        },
        { once: true },
      );
    });

  /** In small steps, so that loops turn as often as they would. */
  async pass(seconds: number): Promise<void> {
    for (let step = 0; step < seconds; step++) await this.jump(1);
  }

  /** At once, as for a process that was stopped. */
  async jump(seconds: number): Promise<void> {
    this.#elapsed += seconds * 1000;
    for (const sleeper of this.#sleepers) {
      if (sleeper.until > this.#elapsed) continue;
      this.#sleepers.delete(sleeper);
      sleeper.wake();
    }
    await new Promise((resolve) => setImmediate(resolve));
  }
}
