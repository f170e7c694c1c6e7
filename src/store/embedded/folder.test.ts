import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { MachineError } from '../../language/errors.ts';
import { storeFiles } from './folder.ts';
import { put, withFolder } from './store-folder.fixture.ts';

describe('`lockFolder`', () => {
  test('refuses a second store when the first is in this process, and after the first is closed no more', () =>
    withFolder(async ({ folder, open }) => {
      const first = await open();
      await assert.rejects(open(), isLockedBy(folder, process.pid));
      await put(first, '/registry/pods/default/a', 'still works');
      await assert.rejects(open(), isLockedBy(folder, process.pid));
      await first.close();
      assert.equal((await (await open()).get('/registry/pods/default/a')).entry?.value, 'still works');
    }));

  test('refuses while another process holds the folder, and gives it when that process was killed', () =>
    withFolder(async ({ folder, open }) => {
      await (await open()).close();
      const holder = await startHolder(folder);
      const exit = once(holder, 'exit');
      try {
        await assert.rejects(open(), isLockedBy(folder, holder.pid));
      } finally {
        holder.kill('SIGKILL');
      }
      await open();
      await exit;
    }));
});

test('the files of a store are for their owner alone', () =>
  withFolder(async ({ folder, open }) => {
    await put(await open(), '/registry/secrets/default/a', 'secret');
    const files = storeFiles(folder);
    for (const path of [files.database, files.writeAheadLog, files.sharedMemory]) assert.equal(statSync(path).mode & 0o777, 0o600, path);
    assert.equal(statSync(folder).mode & 0o777, 0o700);
  }));

async function startHolder(folder: string): Promise<ChildProcess> {
  const script = `import { lockFolder } from ${JSON.stringify(join(import.meta.dirname, 'folder.ts'))};
    globalThis.held = lockFolder(process.argv[1]); console.log('held'); setInterval(() => {}, 1e6);`;
  const holder = spawn(process.execPath, ['--input-type=module', '--eval', script, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(holder.stdout, 'data');
  return holder;
}

const isLockedBy = (folder: string, pid: number | undefined) => (error: unknown) =>
  error instanceof MachineError && error.message.includes(folder) && error.message.includes(String(pid));
