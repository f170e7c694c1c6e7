// What a durable update costs: writers that each wait for their answer, over either store. CPU is of the whole process,
// the embedded store's thread included and etcd's own left out. Run: node bench/store.ts [updates of each row] [URL of etcd]
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '../src/base/clock.ts';
import { openEmbeddedStore } from '../src/store/embedded/embedded-store.ts';
import { openEtcdStore } from '../src/store/etcd/open-etcd-store.ts';
import type { Store } from '../src/store/store.ts';

interface Row {
  readonly writers: number;
  readonly perSecond: number;
  readonly cpuMicroseconds: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
}

const value = JSON.stringify({ kind: 'Lease', filler: 'x'.repeat(570) });
const updates = Number(process.argv[2] ?? 20_000);

let round = 0;

async function measure(store: Store, writers: number): Promise<Row> {
  const count = Math.max(1000, Math.min(updates, writers * 2000));
  const latencies: number[] = [];
  let left = count;
  round++;
  const write = async (n: number) => {
    const key = `/registry/leases/kube-node-lease/node-${round}-${n}`;
    const first = await store.create(key, value);
    let revision = first.kind === 'done' ? first.entry.modRevision : 0;
    while (left-- > 0) {
      const begun = performance.now();
      const outcome = await store.update(key, value, revision);
      latencies.push(performance.now() - begun);
      if (outcome.kind === 'done') revision = outcome.entry.modRevision;
    }
  };
  const cpu = process.cpuUsage();
  const begun = performance.now();
  await Promise.all(Array.from({ length: writers }, (_, n) => write(n)));
  const seconds = (performance.now() - begun) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  latencies.sort((one, other) => one - other);
  const percentile = (share: number) => latencies[Math.floor(latencies.length * share)] ?? 0;
  return { writers, perSecond: count / seconds, cpuMicroseconds: (user + system) / count, p50Ms: percentile(0.5), p99Ms: percentile(0.99) };
}

async function measureAll(store: Store): Promise<void> {
  await measure(store, 16);
  console.log('writers  updates/s  CPU us/update  p50 ms  p99 ms');
  for (const writers of [1, 16, 64, 256]) {
    const row = await measure(store, writers);
    const cells = [row.perSecond.toFixed(0), row.cpuMicroseconds.toFixed(1), row.p50Ms.toFixed(2), row.p99Ms.toFixed(2)];
    console.log(String(row.writers).padStart(7) + [10, 14, 7, 7].map((width, at) => ` ${cells[at]?.padStart(width) ?? ''}`).join(''));
  }
  await store.close();
}

async function measureEmbedded(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'muster-bench-'));
  await measureAll(await openEmbeddedStore({ folder, clock: systemClock }));
  const times: number[] = [];
  for (let time = 0; time < 3; time++) {
    const begun = performance.now();
    const again = await openEmbeddedStore({ folder, clock: systemClock });
    times.push(performance.now() - begun);
    await again.close();
  }
  console.log(
    `opening it again with its history: ${times.map((ms) => ms.toFixed(0)).join(', ')} ms; ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB resident`,
  );
  rmSync(folder, { recursive: true });
}

const etcd = process.argv[3];
if (etcd === undefined) await measureEmbedded();
else await measureAll(await openEtcdStore({ urls: [etcd], clock: systemClock }));
