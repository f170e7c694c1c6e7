// The disk is full for a while, or refuses to sync, once or for good. Reads go on, no writer is told more than is true,
// and when the disk works again so does the store.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { Expectation } from './expectation.ts';
import { makeStore } from './traced-writer.ts';
import { preparePlace, type Said, startWriter, straceMissing } from './writer-process.ts';
import type { WriterTask } from './writer.ts';

describe('a failing disk', { skip: straceMissing(), timeout: 300_000, concurrency: 2 }, () => {
  test('that is full for a while refuses writes and keeps everything else', async () => {
    const said = await runOnDisk('pwrite64:error=ENOSPC:when=150..170', { writes: 150, retryMs: 2 });
    assert.deepEqual([...failures(said)], ['full']);
    assert.ok(lastOf(said, 'done') > lastOf(said, 'failed'), 'writes go on when there is room again');
  });

  test('that fails to sync once is read anew, and the write has happened or not', async () => {
    const said = await runOnDisk('fsync:error=EIO:when=40', { writes: 100, retryMs: 2 });
    assert.deepEqual(
      [...failures(said)].filter((kind) => kind !== 'unavailable'),
      [],
    );
    assert.ok(said.filter(([word]) => word === 'done').length > 250);
  });

  test('that fails to sync for good takes no more writes, and says where it does not know', async () => {
    const said = await runOnDisk('fsync:error=EIO:when=40+', { writes: 60, retryMs: 30 });
    assert.deepEqual([...failures(said)].sort(), ['outcome-unknown', 'unavailable']);
    assert.ok(lastOf(said, 'done') < lastOf(said, 'failed'));
  });

  test('that fails to sync for two seconds is used again afterwards', async () => {
    const said = await runOnDisk('fsync:error=EIO:when=40..46', { writes: 120, retryMs: 100 });
    assert.ok(failures(said).has('outcome-unknown'));
    assert.ok(lastOf(said, 'done') > lastOf(said, 'failed'));
  });
});

/** `fault` strikes the write-ahead log. What the writer said; whatever was answered is found in the store afterwards. */
async function runOnDisk(fault: string, how: Pick<WriterTask, 'writes' | 'retryMs'>): Promise<Said[]> {
  const place = preparePlace();
  try {
    const folder = await makeStore(place);
    const expected = new Expectation();
    const said: Said[] = [];
    const hear = (words: Said) => {
      said.push(words);
      expected.hear(words);
    };
    const strace = ['strace', '-f', '-P', join(folder, 'store.sqlite-wal'), '-e', `inject=${fault}`, '-o', '/dev/null'];
    const task = { folder, from: 0, writers: 4, firstNumber: 1, valueLength: 600, ...how };
    assert.equal(await startWriter(place, task, hear, strace).ended, 0);
    seenInOrder(said);
    await expected.check(folder, fault);
    return said;
  } finally {
    place.remove();
  }
}

function seenInOrder(said: readonly Said[]): void {
  const seen = said.filter(([word]) => word === 'seen').map(([, revision]) => Number(revision));
  assert.ok(
    seen.every((revision, at) => revision > (seen[at - 1] ?? 0)),
    'revisions go up',
  );
  const answered = said.filter(([word]) => word === 'done').map(([, , revision]) => Number(revision));
  const missed = answered.filter((revision) => !seen.includes(revision));
  assert.deepEqual(missed, [], 'what was answered was seen');
}

function failures(said: readonly Said[]): Set<string> {
  return new Set(said.filter(([word]) => word === 'failed').map(([, , , kind = '']) => kind));
}

function lastOf(said: readonly Said[], word: string): number {
  return said.findLastIndex(([first]) => first === word);
}
