// Starts writer.ts, bundled once so that a start costs little, plainly or under strace.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import type { WriterTask } from './writer.ts';

export interface Place {
  /** An empty folder with the bundled program in it. */
  readonly folder: string;
  readonly program: string;
  remove(): void;
}

export function preparePlace(): Place {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'muster-faults-')));
  const program = join(folder, 'writer.mjs');
  const entryPoints = [join(import.meta.dirname, 'writer.ts')];
  buildSync({ entryPoints, outfile: program, bundle: true, platform: 'node', format: 'esm', target: 'node22', logLevel: 'error' });
  const remove = () => {
    rmSync(folder, { recursive: true, force: true });
  };
  return { folder, program, remove };
}

/** One line that the writer said. */
export type Said = readonly string[];

export interface RunningWriter {
  readonly child: ChildProcess;
  /** Its exit code, when it has ended and everything it said has been heard. */
  readonly ended: Promise<number | null>;
}

/** `hear` gets whole lines only: of a line cut off by a kill nobody was told. */
export function startWriter(place: Place, task: WriterTask, hear: (said: Said) => void, strace: readonly string[] = []): RunningWriter {
  const [command, ...words] = [...strace, process.execPath, place.program, JSON.stringify(task)];
  const child = spawn(command, words, { stdio: ['ignore', 'pipe', 'inherit'] });
  let rest = '';
  child.stdout.on('data', (bytes: Buffer) => {
    const lines = (rest + bytes.toString('latin1')).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) hear(line.split(' '));
  });
  const ended = new Promise<number | null>((resolve) => {
    child.once('close', resolve);
  });
  return { child, ended };
}

/** Why tests that need strace cannot run here; false when they can. */
export function straceMissing(): string | false {
  const probe = spawnSync('strace', ['-f', '-y', '-e', 'trace=fsync', '-e', 'inject=fsync:error=EIO:when=1000', '-o', '/dev/null', 'true']);
  return probe.status === 0 ? false : `strace does not work here: ${probe.error?.message ?? probe.stderr.toString()}`;
}
