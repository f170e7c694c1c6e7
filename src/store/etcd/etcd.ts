// The calls a store makes to etcd, in the store's own revisions. Those may lie above etcd's by a fixed offset: a store that
// moved here from elsewhere must not go back.
import type { Clock } from '../../base/clock.ts';
import type { Revision } from '../store.ts';
import { Channel } from '../../base/grpc/channel.ts';
import type { Credentials, Stream, StreamSink } from '../../base/grpc/connection.ts';
import { GrpcError, grpcCode } from '../../base/grpc/grpc-error.ts';
import {
  compactionRequest,
  firstRevision,
  type GuardedResponse,
  guardedRequest,
  type KeyValue,
  leaseGrantRequest,
  rangeRequest,
  type RangeRequest,
  type RangeResponse,
  readGuardedResponse,
  readRangeResponse,
  watchRequest,
} from './messages.ts';

export interface EtcdAddress {
  readonly urls: readonly string[];
  readonly credentials: () => Credentials;
  readonly clock: Clock;
}

export interface Guarded {
  readonly key: string;
  /** 0: the key must not be there. */
  readonly expected: Revision;
  /** Undefined deletes. */
  readonly value: string | undefined;
  readonly lease: number;
  readonly previous: boolean;
}

/** etcd itself gives up after 7 s; a member that is silent for longer is left for another. */
const writePatienceMs = 10_000;
const readPatienceMs = 4_000;
const attemptsOfOneRead = 2;
const pageSize = 500;
/** A member that lost its cluster says so instead of staying silent (etcd's WithRequireLeader). */
const metadata = { hasleader: 'true' };
/** etcd packs up to a thousand revisions into one message; nothing of ours comes near this. */
const largestMessageBytes = 512 * 1024 * 1024;
/** How etcd refuses before doing anything: etcdserver/api/v3rpc/rpctypes/error.go */
const refusals = new Set(['etcdserver: no leader', 'etcdserver: not capable', 'etcdserver: rpc not supported for learner']);

/** Where the revisions of this store begin. */
export const offsetKey = 'muster/revision-offset';

export class Etcd {
  readonly #channel: Channel;
  #offset: Revision = 0;

  constructor(address: EtcdAddress) {
    this.#channel = new Channel({ ...address, refusals, metadata, largestMessageBytes });
  }

  get offset(): Revision {
    return this.#offset;
  }

  /** Before anything else is asked: what the revisions of all answers are counted from. */
  async readOffset(): Promise<void> {
    const { entries } = await this.#range({ key: offsetKey }, writePatienceMs);
    this.#offset = Number(entries[0]?.value ?? 0);
  }

  /** The newest revision the whole cluster knows of. */
  async newestRevision(): Promise<Revision> {
    const { revision } = await this.#range({ key: offsetKey, keysOnly: true }, readPatienceMs);
    return revision;
  }

  async get(key: string): Promise<KeyValue | undefined> {
    return (await this.#range({ key }, writePatienceMs)).entries[0];
  }

  /** Everything under '/registry/'-like prefixes as of a revision, in pages. */
  async *pages(prefix: string, revision: Revision): AsyncGenerator<readonly KeyValue[]> {
    const end = `${prefix.slice(0, -1)}0`;
    for (let key = prefix; ; ) {
      const page = await this.#range({ key, end, limit: pageSize, revision: revision - this.#offset }, writePatienceMs);
      if (page.entries.length > 0) yield page.entries;
      const last = page.entries.at(-1);
      if (!page.more || last === undefined) return;
      key = `${last.key}\0`;
    }
  }

  async guarded({ expected, ...request }: Guarded): Promise<GuardedResponse> {
    const mine = expected === 0 ? 0 : Math.max(firstRevision, expected - this.#offset);
    const message = guardedRequest({ ...request, expected: mine });
    const answer = await this.#channel.unary('/etcdserverpb.KV/Txn', message, { patienceMs: writePatienceMs, repeatable: false });
    const { revision, succeeded, found } = readGuardedResponse(answer);
    return { revision: revision + this.#offset, succeeded, found: found && this.#ours(found) };
  }

  async compact(revision: Revision): Promise<void> {
    await this.#channel.unary('/etcdserverpb.KV/Compact', compactionRequest(revision - this.#offset), {
      patienceMs: writePatienceMs,
      repeatable: true,
    });
  }

  /** The id is chosen here: etcd's own do not fit a number. */
  async grantLease(id: number, seconds: number): Promise<void> {
    await this.#channel.unary('/etcdserverpb.Lease/LeaseGrant', leaseGrantRequest(id, seconds), {
      patienceMs: writePatienceMs,
      repeatable: false,
    });
  }

  async watch(from: Revision, sink: StreamSink): Promise<Stream> {
    const stream = await this.#channel.stream('/etcdserverpb.Watch/Watch', sink);
    stream.send(watchRequest(from - this.#offset));
    return stream;
  }

  close(): void {
    this.#channel.close();
  }

  async #range(request: RangeRequest, patienceMs: number): Promise<RangeResponse> {
    const message = rangeRequest(request);
    for (let attempt = 1; ; attempt++) {
      try {
        const answer = await this.#channel.unary('/etcdserverpb.KV/Range', message, { patienceMs, repeatable: true });
        const { revision, entries, more } = readRangeResponse(answer);
        return { revision: revision + this.#offset, entries: entries.map((entry) => this.#ours(entry)), more };
      } catch (error) {
        // A silent member used up the time of the first attempt.
        const silent = error instanceof GrpcError && error.code === grpcCode.deadlineExceeded;
        if (attempt >= attemptsOfOneRead || !silent) throw error;
      }
    }
  }

  #ours(entry: KeyValue): KeyValue {
    if (this.#offset === 0) return entry;
    return { ...entry, createRevision: entry.createRevision + this.#offset, modRevision: entry.modRevision + this.#offset };
  }
}
