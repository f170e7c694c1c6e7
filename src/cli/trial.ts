// The trial control plane of `muster up`: which folder is its own, and what in there may be removed again. A marker file
// says that `up` made the folder; without it nothing is ever removed.
import { lstat, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readIfPresent, writeDurably } from '../base/durable-file.ts';
import { digestOf } from '../join/pod-network.ts';

const marker = 'made-by-muster-up.json';

/** What a control plane keeps at the top of its folder. Everything else in there is somebody's and stays. */
const ownEntries = /^(store|pki|agent|containerd|admin\.kubeconfig|made-outside|made-by-muster-up\.json)$/;

/** What was written elsewhere, a line a file: digest and path. */
const outside = 'made-outside';

export interface RemovalPlan {
  readonly folder: string;
  readonly remove: readonly { readonly path: string; readonly bytes: number }[];
  readonly keep: readonly string[];
}

/** Makes the folder and marks it, unless it was there with something in it. */
export async function claimFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  if ((await readdir(folder)).length > 0) return;
  await writeFile(join(folder, marker), `${JSON.stringify({ apiVersion: 'cli.muster.dev/v1', kind: 'Trial' })}\n`, { mode: 0o600 });
}

/** A file of ours in a folder of the machine, to be removed with the rest unless somebody changes it. */
export function noteOutside(folder: string, { path, digest }: { readonly path: string; readonly digest: string }): void {
  writeDurably({ path: join(folder, outside), content: `${digest} ${path}\n`, mode: 0o600 });
}

function stillOursOutside(folder: string): string[] {
  const lines = (readIfPresent(join(folder, outside)) ?? '').split('\n').filter((line) => line !== '');
  return lines.flatMap((line) => {
    const [digest = '', path = ''] = line.split(/ (.*)/, 2);
    const content = path === '' ? undefined : readIfPresent(path);
    return content !== undefined && digestOf(content) === digest ? [path] : [];
  });
}

/** undefined when there is nothing, or nothing that `up` made. */
export async function planRemoval(folder: string): Promise<RemovalPlan | 'absent' | 'not-ours'> {
  const names = await readdir(folder).catch(absentAsUndefined);
  if (names === undefined) return 'absent';
  if (!names.includes(marker)) return 'not-ours';
  // The marker goes last, so that a removal cut short can be continued.
  const own = names.filter((name) => ownEntries.test(name) && name !== marker).concat(marker);
  const paths = [...stillOursOutside(folder), ...own.map((name) => join(folder, name))];
  return {
    folder,
    remove: await Promise.all(paths.map(async (path) => ({ path, bytes: await sizeOf(path) }))),
    keep: names.filter((name) => !ownEntries.test(name)).map((name) => join(folder, name)),
  };
}

export async function carryOut(plan: RemovalPlan): Promise<void> {
  for (const { path } of plan.remove) await rm(path, { recursive: true, force: true });
  if (plan.keep.length === 0) await rm(plan.folder, { recursive: true, force: true });
}

async function sizeOf(path: string): Promise<number> {
  const status = await lstat(path);
  if (!status.isDirectory()) return status.size;
  const sizes = await Promise.all((await readdir(path)).map((name) => sizeOf(join(path, name))));
  return sizes.reduce((sum, size) => sum + size, 0);
}

function absentAsUndefined(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
  return undefined;
}
