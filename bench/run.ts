// npm run bench: Muster and, where PEERS names a folder with kube-apiserver and etcd is installed, the real one beside it.
// CPU per operation is compared, never wall time: that belongs to the machine.
// npm run bench -- logs: a gigabyte of log text through the doctor.
// npm run bench -- scale [COUNT,COUNT…]: how the cost grows with the number of nodes.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { logRows } from './logs.ts';
import { residentMegabytes } from './process-cost.ts';
import type { Row } from './row.ts';
import { scaleRows } from './scale.ts';
import { scenarios } from './scenarios.ts';
import { muster, real, type ServerUnderTest, type StartingServer } from './server-under-test.ts';

const idleMilliseconds = 5_000;

const starts = async (starting: StartingServer): Promise<{ rows: Row[]; server: ServerUnderTest }> => {
  const first = await starting.start();
  await first.stop();
  const server = await starting.start();
  await new Promise((later) => setTimeout(later, idleMilliseconds));
  const rows = [
    { name: 'ready from an empty folder', unit: 'ms', goal: '≤ 500', value: first.readyMilliseconds },
    { name: 'ready again', unit: 'ms', goal: '≤ 300', value: server.readyMilliseconds },
    { name: 'resident, idle', unit: 'MB', goal: '≤ 110', value: residentMegabytes(server.pids) },
  ];
  return { rows, server };
};

const measure = async (starting: StartingServer): Promise<Row[]> => {
  process.stderr.write(`measuring ${starting.name}\n`);
  const { rows, server } = await starts(starting);
  try {
    for (const { name, goal, prepare, run } of scenarios) {
      await prepare?.(server);
      process.stderr.write(`  ${name}\n`);
      rows.push({ name, unit: 'ms CPU', goal, value: await run(server) });
    }
    rows.push({ name: 'resident after all that', unit: 'MB', goal: '', value: residentMegabytes(server.pids) });
  } finally {
    await server.stop();
    starting.remove();
  }
  return rows;
};

const withoutReal = (): string | undefined => {
  const peers = process.env['PEERS'] ?? '';
  if (peers === '' || !existsSync(join(peers, 'kube-apiserver'))) return 'PEERS names no folder with a kube-apiserver';
  return spawnSync('etcd', ['--version']).status === 0 ? undefined : 'etcd is not installed';
};

const number = (value: number): string => value.toFixed(value < 10 ? 3 : 0);

const print = (ours: readonly Row[], theirs: readonly Row[] | undefined): void => {
  const head = ['', 'unit', 'goal', 'muster', ...(theirs === undefined ? [] : ['real', 'muster/real'])];
  const lines = ours.map((row, index) => {
    const other = theirs?.[index]?.value;
    return [
      row.name,
      row.unit,
      row.goal,
      number(row.value),
      ...(other === undefined ? [] : [number(other), (row.value / other).toFixed(2)]),
    ];
  });
  const widths = head.map((title, column) => Math.max(title.length, ...lines.map((line) => (line[column] ?? '').length)));
  for (const line of [head, ...lines])
    process.stdout.write(
      `${line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd()}\n`,
    );
};

const usualCounts = '1000,3000';

const measureBoth = async (what: string | undefined, counts: string): Promise<void> => {
  const missing = withoutReal();
  const peers = missing === undefined ? (process.env['PEERS'] ?? '') : undefined;
  if (missing !== undefined) process.stderr.write(`the real one is not measured: ${missing}\n`);
  if (what === 'scale') {
    const { ours, theirs } = await scaleRows({ counts: counts.split(',').map(Number), peers });
    print(ours, theirs);
  } else {
    const ours = await measure(await muster());
    print(ours, peers === undefined ? undefined : await measure(await real(peers)));
  }
};

const [what, counts = usualCounts] = process.argv.slice(2);
if (what === 'logs') print(logRows(), undefined);
else await measureBoth(what, counts);
