// Reads a whole store from etcd.
import type { Clock } from '../../base/clock.ts';
import type { Etcd } from '../etcd/etcd.ts';
import { keptPrefix } from '../etcd/mirror.ts';
import type { Revision } from '../store.ts';
import type { Contents, Kept } from './contents.ts';

/** As of a revision, by the etcd's offset as it was read last. */
export async function readEtcd(etcd: Etcd, revision: Revision, clock: Clock): Promise<Contents> {
  const kept = new Map<string, Kept>();
  const ends = new Map<number, number>([[0, 0]]);
  for await (const page of etcd.pages(keptPrefix, revision)) {
    for (const { key, value, createRevision, modRevision, lease } of page) {
      let expiresAt = ends.get(lease);
      if (expiresAt === undefined) {
        expiresAt = clock.now() + Math.max(0, await etcd.leaseSecondsLeft(lease)) * 1000;
        ends.set(lease, expiresAt);
      }
      kept.set(key, { entry: { key, value, createRevision, modRevision }, expiresAt });
    }
  }
  return { revision, kept };
}
