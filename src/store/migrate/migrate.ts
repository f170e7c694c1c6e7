// Moves a store between the two backends. Order is everything: the copy is verified before the source says that it was
// left, and that comes before the copy may be used. Killed anywhere between, a cluster never goes on in two places, and
// the same command begins anew.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Clock } from '../../base/clock.ts';
import { readIfPresent, writeDurably } from '../../base/durable-file.ts';
import { ConfigError, MusterError } from '../../language/errors.ts';
import { lockFolder, refuseHalfAStore, refuseMovedStore, storeFiles, type StoreFiles } from '../embedded/folder.ts';
import { toMachineError } from '../embedded/problem.ts';
import { toRefusal } from '../embedded/refusal.ts';
import { Etcd, type EtcdPlace } from '../etcd/etcd.ts';
import { etcdError } from '../etcd/open-etcd-store.ts';
import { GrpcError } from '../../base/grpc/grpc-error.ts';
import { differenceBetween } from './contents.ts';
import { adoptDraft, isTaken, readEmbedded, writeDraft } from './embedded-contents.ts';
import { EtcdSource } from './etcd-source.ts';
import { EtcdTarget } from './etcd-target.ts';

export interface Migration {
  /** Of the embedded store. */
  readonly folder: string;
  readonly etcd: EtcdPlace;
  readonly clock: Clock;
}

export interface Migrated {
  readonly from: string;
  readonly to: string;
  readonly objects: number;
  readonly revision: number;
}

/** Throws a MusterError; then the source is as it was, and the target is used by nobody. */
export function migrateToEtcd(migration: Migration): Promise<Migrated> {
  const { database, folder } = storeFiles(resolve(migration.folder));
  if (!existsSync(database)) return Promise.reject(new ConfigError('migration-source-empty', { args: { place: folder } }));
  return withBoth(migration, async (files, etcd, places) => {
    refuseHalfAStore(files);
    if (movedTo(files) !== places.etcd) refuseMovedStore(files);
    const source = readEmbedded(files);
    const target = new EtcdTarget(etcd, { place: places.etcd, from: files.folder, clock: migration.clock });
    await target.take();
    await target.fill(source);
    const filled = await target.read();
    const between = { from: files.folder, to: places.etcd };
    const problem = differenceBetween(source, filled, migration.clock.now());
    if (problem !== undefined) {
      await target.abandon();
      throw differs(between, problem);
    }
    writeDurably({ path: files.moved, content: `${places.etcd}\n`, mode: 0o600 });
    await target.finish(source, filled);
    return { ...between, objects: source.kept.size, revision: source.revision };
  });
}

/** The same the other way round. */
export function migrateToEmbedded(migration: Migration): Promise<Migrated> {
  return withBoth(migration, async (files, etcd, places) => {
    refuseHalfAStore(files);
    // A store that was left is no cluster's: it is kept beside the new one.
    if (isTaken(files) && movedTo(files) === undefined)
      throw new ConfigError('migration-target-taken', { args: { place: files.folder, holds: files.database } });
    const source = new EtcdSource(etcd, { place: places.etcd, to: files.folder, clock: migration.clock });
    await source.leave();
    try {
      const contents = await source.read();
      const draft = writeDraft(files, contents);
      const between = { from: places.etcd, to: files.folder };
      const problem = differenceBetween(await source.read(), readEmbedded(draft), migration.clock.now());
      if (problem !== undefined) throw differs(between, problem);
      adoptDraft(files, draft, new Date(migration.clock.now()));
      return { ...between, objects: contents.kept.size, revision: contents.revision };
    } catch (error) {
      await source.stay();
      throw error;
    }
  });
}

function movedTo({ moved }: StoreFiles): string | undefined {
  return readIfPresent(moved)?.trim();
}

function differs(between: { readonly from: string; readonly to: string }, difference: string): ConfigError<'migration-differs'> {
  return new ConfigError('migration-differs', { args: { ...between, difference } });
}

interface Places {
  readonly etcd: string;
}

async function withBoth(
  { folder, etcd: address, clock }: Migration,
  body: (files: StoreFiles, etcd: Etcd, places: Places) => Promise<Migrated>,
): Promise<Migrated> {
  const files = storeFiles(resolve(folder));
  const place = address.urls.join(',');
  const etcd = new Etcd({ ...address, clock });
  try {
    const lock = lockFolder(files.folder);
    try {
      return await body(files, etcd, { etcd: place });
    } finally {
      lock.release();
    }
  } catch (error) {
    throw error instanceof MusterError ? error : asMusterError(error, place, files);
  } finally {
    etcd.close();
  }
}

function asMusterError(error: unknown, place: string, files: StoreFiles): Error {
  return error instanceof GrpcError ? etcdError(error, place) : toMachineError(toRefusal(error, files.database).problem, error);
}
