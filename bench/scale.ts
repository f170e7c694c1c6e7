// How a control plane bears many nodes, and how that grows with their number: what it costs to make a machine a node, what a
// heartbeat costs, how much memory their open connections take. Muster also under whole kubelets, killed and started again.
import { type EnrolledNode, enrol, machines } from './enrolment.ts';
import { floorRows } from './floor.ts';
import { hollowRows } from './hollow-fleet.ts';
import { allowJoining } from './joining.ts';
import { renew } from './lease.ts';
import { http1, inParallel } from './load.ts';
import { costPer, residentMegabytes } from './process-cost.ts';
import type { Row } from './row.ts';
import { muster, real, type ServerUnderTest, type StartingServer } from './server-under-test.ts';

const atOnce = 64;
const beatsPerNode = 10;
const fewestBeats = 10_000;
const settleMilliseconds = 3_000;

interface Timed {
  readonly cpu: number;
  readonly perSecond: number;
}

const timed = async ({ pids }: ServerUnderTest, operations: number, work: () => Promise<void>): Promise<Timed> => {
  let seconds = 0;
  const cpu = await costPer(pids, operations, async () => {
    const begun = performance.now();
    await work();
    seconds = (performance.now() - begun) / 1000;
  });
  return { cpu, perSecond: operations / seconds };
};

const enrolAll = async (server: ServerUnderTest, count: number): Promise<{ cost: Timed; nodes: EnrolledNode[] }> => {
  const asking = machines(count, `scale-${count}`);
  const { host, port, ca } = server.access;
  const strangers = Array.from({ length: atOnce }, () => http1({ host, port, ca, cert: '', key: '' }));
  const nodes: EnrolledNode[] = [];
  const cost = await timed(server, count, () =>
    inParallel(count, atOnce, async (index, worker) => {
      const [machine, stranger] = [asking[index], strangers[worker]];
      if (machine !== undefined && stranger !== undefined) nodes.push(await enrol(machine, server.access, stranger));
    }),
  );
  for (const stranger of strangers) stranger.close();
  return { cost, nodes };
};

/** Each worker has nodes of its own, so that no lease is renewed twice at a time. */
const beatAll = (server: ServerUnderTest, nodes: readonly EnrolledNode[]): Promise<Timed> => {
  const beats = Math.max(fewestBeats, nodes.length * beatsPerNode);
  const rounds = new Array<number>(atOnce).fill(0);
  return timed(server, beats, () =>
    inParallel(beats, atOnce, async (index, worker) => {
      const round = rounds[worker] ?? 0;
      rounds[worker] = round + 1;
      const mine = Math.ceil((nodes.length - worker) / atOnce);
      const node = nodes[worker + atOnce * (round % mine)];
      if (node !== undefined) node.held = await renew(node.caller, node.held, 1_800_000_000_000 + index * 1000);
    }),
  );
};

const measure = async (starting: StartingServer, count: number): Promise<Row[]> => {
  process.stderr.write(`${starting.name}, ${count} nodes\n`);
  const server = await starting.start();
  try {
    await allowJoining(server);
    const { cost, nodes } = await enrolAll(server, count);
    await new Promise((later) => setTimeout(later, settleMilliseconds));
    const resident = residentMegabytes(server.pids);
    const beat = await beatAll(server, nodes);
    const later = await beatAll(server, nodes);
    for (const { caller } of nodes) caller.close();
    return [
      { name: `${count}: enrolment`, unit: 'ms CPU', goal: '≤ 4', value: cost.cpu },
      { name: `${count}: enrolments`, unit: '/s', goal: '≥ 5 x the real one', value: cost.perSecond },
      { name: `${count}: resident with open connections`, unit: 'MB', goal: '≤ 260 with 1000, 1200 with 10000', value: resident },
      { name: `${count}: heartbeat`, unit: 'ms CPU', goal: '≤ 0.15', value: beat.cpu },
      { name: `${count}: heartbeat, as many later`, unit: 'ms CPU', goal: '≤ 0.15', value: later.cpu },
      { name: `${count}: heartbeats`, unit: '/s', goal: '≥ 4 x the real one', value: beat.perSecond },
    ];
  } finally {
    await server.stop();
    starting.remove();
  }
};

export interface Scale {
  readonly counts: readonly number[];
  /** The folder with the real control plane; undefined when it is not measured. */
  readonly peers: string | undefined;
}

export const scaleRows = async ({ counts, peers }: Scale): Promise<{ ours: Row[]; theirs: Row[] | undefined }> => {
  const ours: Row[] = [];
  const theirs: Row[] = [];
  for (const count of counts) {
    ours.push(...(await measure(await muster(), count)));
    if (peers !== undefined) theirs.push(...(await measure(await real(peers, true), count)));
  }
  // Rows of one name stand side by side; these have no other side.
  for (const count of counts) ours.push(...(await floorRows(count)), ...(await hollowRows(await muster(), count)));
  return { ours, theirs: peers === undefined ? undefined : theirs };
};
