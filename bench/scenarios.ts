// What is measured: the loads that a cluster puts on its API server.
import { lease, leases, renew, type Renewing } from './lease.ts';
import { type Access, type Caller, expectOk, http1, http2, http2Session, inParallel } from './load.ts';
import { costPer } from './process-cost.ts';
import type { ServerUnderTest } from './server-under-test.ts';

const connections = 64;
const renewals = 12_000;

let heartbeats = 0;

/** 64 nodes renew their leases as fast as they are answered; the first quarter warms up and does not count. */
const leaseUpdates = async ({ access, pids }: ServerUnderTest, open: (access: Access) => Caller): Promise<number> => {
  const callers = Array.from({ length: connections }, () => open(access));
  const prefix = `bench-${heartbeats++}`;
  const held = await Promise.all(
    callers.map(
      async (caller, index) => JSON.parse((await expectOk(caller, 'POST', leases, lease(`${prefix}-${index}`))).toString()) as Renewing,
    ),
  );
  const run = (count: number): Promise<void> =>
    inParallel(count, connections, async (index, worker) => {
      const [caller, mine] = [callers[worker], held[worker]];
      if (caller !== undefined && mine !== undefined) held[worker] = await renew(caller, mine, 1_800_000_000_000 + index * 1000);
    });
  await run(renewals / 4);
  const cost = await costPer(pids, renewals, () => run(renewals));
  for (const caller of callers) caller.close();
  return cost;
};

const podCount = 5_000;
const pods = '/api/v1/namespaces/default/pods';

const pod = (index: number): string =>
  JSON.stringify({
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: `pod-${index}`, labels: { app: 'bench', index: String(index) } },
    spec: {
      containers: [
        {
          name: 'main',
          image: 'registry.example/app:1',
          env: Array.from({ length: 10 }, (_, n) => ({ name: `VARIABLE_${n}`, value: 'x'.repeat(40) })),
        },
      ],
      nodeName: `node-${index % 100}`,
    },
  });

const fillPods = async ({ access }: ServerUnderTest): Promise<void> => {
  const callers = Array.from({ length: 32 }, () => http1(access));
  // The account `default` of the namespace is made by a controller that the bare real API server lacks.
  await http1(access).call(
    'POST',
    '/api/v1/namespaces/default/serviceaccounts',
    JSON.stringify({ apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: 'default' } }),
  );
  await inParallel(podCount, callers.length, async (index, worker) => {
    const caller = callers[worker];
    if (caller !== undefined)
      await expectOk(
        caller,
        'POST',
        `${pods}?fieldValidation=Ignore`,
        pod(index).replace('"spec":{', '"spec":{"automountServiceAccountToken":false,'),
      );
  });
  for (const caller of callers) caller.close();
};

const lists = 20;

const listPods = async ({ access, pids }: ServerUnderTest, encoding: 'identity' | 'gzip'): Promise<number> => {
  const caller = http1(access);
  const run = async (count: number): Promise<void> => {
    for (let round = 0; round < count; round++)
      await expectOk(caller, 'GET', `${pods}?resourceVersion=0`, undefined, { 'accept-encoding': encoding });
  };
  await run(5);
  const cost = await costPer(pids, lists, () => run(lists));
  caller.close();
  return cost;
};

const watchers = 1_000;
const sessions = 10;
const changes = 40;

/** One object changes, a thousand watch it. */
const fanOut = async ({ access, pids }: ServerUnderTest): Promise<number> => {
  const maps = '/api/v1/namespaces/default/configmaps';
  const writer = http1(access);
  const name = 'bench-fan-out';
  const data = 'x'.repeat(1000);
  await expectOk(
    writer,
    'POST',
    maps,
    JSON.stringify({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name }, data: { value: '0', data } }),
  );
  const open = Array.from({ length: sessions }, () => http2Session(access));
  let events = 0;
  let opened = 0;
  for (let index = 0; index < watchers; index++) {
    const stream = open[index % sessions]?.request({
      ':path': `${maps}?watch=true&fieldSelector=metadata.name%3D${name}&timeoutSeconds=600`,
    });
    stream?.once('response', () => opened++);
    // One line is one event.
    stream?.on('data', (chunk: Buffer) => {
      for (const byte of chunk) if (byte === 10) events++;
    });
  }
  const reached = async (count: () => number, goal: number): Promise<void> => {
    for (let waited = 0; count() < goal; waited += 5) {
      if (waited > 60_000) throw new Error(`only ${count()} of ${goal}`);
      await new Promise((later) => setTimeout(later, 5));
    }
  };
  await reached(() => Math.min(opened, events), watchers);
  const cost = await costPer(pids, changes, async () => {
    for (let change = 1; change <= changes; change++) {
      await expectOk(writer, 'PATCH', `${maps}/${name}`, JSON.stringify({ data: { value: String(change) } }), {
        'content-type': 'application/merge-patch+json',
      });
      await reached(() => events, watchers * (change + 1));
    }
  });
  for (const session of open) session.destroy();
  writer.close();
  return cost;
};

export interface Scenario {
  readonly name: string;
  readonly goal: string;
  prepare?(server: ServerUnderTest): Promise<void>;
  /** Milliseconds of CPU per operation. */
  run(server: ServerUnderTest): Promise<number>;
}

export const scenarios: readonly Scenario[] = [
  { name: `Lease update, HTTP/1.1, ${connections} connections`, goal: '≤ 0.15', run: (server) => leaseUpdates(server, http1) },
  { name: `Lease update, HTTP/2, ${connections} connections`, goal: '≤ 0.25', run: (server) => leaseUpdates(server, http2) },
  { name: `list of ${podCount} pods`, goal: '≤ 1/4 of the real one', prepare: fillPods, run: (server) => listPods(server, 'identity') },
  { name: `list of ${podCount} pods, gzip`, goal: '≤ 1/4 of the real one', run: (server) => listPods(server, 'gzip') },
  { name: `one change to ${watchers} watchers`, goal: '≤ the real one', run: fanOut },
];
