// The calls a store makes to etcd, in the store's own revisions. Those may lie above etcd's by a fixed offset: a store that
// moved here from elsewhere must not go back.
import type { Clock } from '../../base/clock.ts';
import type { Revision } from '../store.ts';
import { closeValue, openValue } from './carried.ts';
import { Channel } from '../../base/grpc/channel.ts';
import type { Credentials, Stream, StreamSink } from '../../base/grpc/connection.ts';
import { GrpcError, grpcCode } from '../../base/grpc/grpc-error.ts';
import { leaseTimeRequest, type MarkedRequest, markedRequest, readLeaseTime } from './moving-messages.ts';
import { besidePrefix, offsetKey, type Standing, standingOf } from './standing.ts';
import {
  compactionRequest,
  firstRevision,
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

export interface EtcdPlace {
  readonly urls: readonly string[];
  readonly credentials: () => Credentials;
}

export interface EtcdAddress extends EtcdPlace {
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

/** What etcd holds for us: its value opened, its revisions ours. */
export interface Held extends KeyValue {
  /** Where it was written in this etcd; lies below `modRevision` when it came from another store. */
  readonly writtenRevision: Revision;
}

export interface HeldPage {
  readonly entries: readonly Held[];
  /** The present when it was asked. */
  readonly revision: Revision;
  readonly more: boolean;
}

export interface GuardedAnswer {
  readonly revision: Revision;
  readonly succeeded: boolean;
  readonly found: Held | undefined;
}

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
  async readStanding(): Promise<Standing> {
    const { entries, revision } = await this.#plainRange({ key: besidePrefix, end: endOf(besidePrefix) }, writePatienceMs);
    const standing = standingOf(entries, revision);
    this.#offset = standing.offset;
    return standing;
  }

  /** The newest revision the whole cluster knows of. */
  async newestRevision(): Promise<Revision> {
    const { revision } = await this.#range({ key: offsetKey, keysOnly: true }, readPatienceMs);
    return revision;
  }

  /** Everything under '/registry/'-like prefixes as of a revision, in pages. */
  async *pages(prefix: string, revision: Revision): AsyncGenerator<readonly Held[]> {
    const end = endOf(prefix);
    for (let key = prefix; ; ) {
      const page = await this.#range({ key, end, limit: pageSize, revision: revision - this.#offset }, writePatienceMs);
      if (page.entries.length > 0) yield page.entries;
      const last = page.entries.at(-1);
      if (!page.more || last === undefined) return;
      key = `${last.key}\0`;
    }
  }

  /** One object of those under a prefix, if there is any. */
  async anyOf(prefix: string): Promise<Held | undefined> {
    return (await this.#range({ key: prefix, end: endOf(prefix), limit: 1 }, writePatienceMs)).entries[0];
  }

  async guarded({ expected, ...request }: Guarded): Promise<GuardedAnswer> {
    const mine = expected === 0 ? 0 : Math.max(firstRevision, expected - this.#offset);
    const value = request.value === undefined ? undefined : closeValue(request.value);
    const message = guardedRequest({ ...request, value, expected: mine });
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

  async leaseSecondsLeft(id: number): Promise<number> {
    const call = { patienceMs: readPatienceMs, repeatable: true };
    return readLeaseTime(await this.#channel.unary('/etcdserverpb.Lease/LeaseTimeToLive', leaseTimeRequest(id), call));
  }

  /** In etcd's own revisions, and as it stands: for moving a store. Undefined when the key stands elsewhere. */
  async marked(request: MarkedRequest): Promise<number | undefined> {
    const call = { patienceMs: writePatienceMs, repeatable: false };
    const { succeeded, revision } = readGuardedResponse(await this.#channel.unary('/etcdserverpb.KV/Txn', markedRequest(request), call));
    return succeeded ? revision : undefined;
  }

  async watch(from: Revision, sink: StreamSink): Promise<Stream> {
    const stream = await this.#channel.stream('/etcdserverpb.Watch/Watch', sink);
    stream.send(watchRequest(from - this.#offset));
    return stream;
  }

  close(): void {
    this.#channel.close();
  }

  async #range(request: RangeRequest, patienceMs: number): Promise<HeldPage> {
    const { revision, entries, more } = await this.#plainRange(request, patienceMs);
    return { revision: revision + this.#offset, entries: entries.map((entry) => this.#ours(entry)), more };
  }

  async #plainRange(request: RangeRequest, patienceMs: number): Promise<RangeResponse> {
    const message = rangeRequest(request);
    for (let attempt = 1; ; attempt++) {
      try {
        const answer = await this.#channel.unary('/etcdserverpb.KV/Range', message, { patienceMs, repeatable: true });
        return readRangeResponse(answer);
      } catch (error) {
        // A silent member used up the time of the first attempt.
        const silent = error instanceof GrpcError && error.code === grpcCode.deadlineExceeded;
        if (attempt >= attemptsOfOneRead || !silent) throw error;
      }
    }
  }

  #ours({ key, value: closed, createRevision, modRevision, lease }: KeyValue): Held {
    const { value, carried } = openValue(closed);
    const writtenRevision = modRevision + this.#offset;
    if (carried !== undefined) return { key, value, ...carried, lease, writtenRevision };
    return { key, value, createRevision: createRevision + this.#offset, modRevision: writtenRevision, lease, writtenRevision };
  }
}

/** Where the keys that begin with a prefix end; '/' and what follows it are neighbours. */
function endOf(prefix: string): string {
  return `${prefix.slice(0, -1)}0`;
}
