// An etcd into which a store is brought. Until the end a key says that it is not all there: no server uses it, and
// whoever comes next begins anew.
import { randomInt } from 'node:crypto';
import type { Clock } from '../../base/clock.ts';
import { ConfigError } from '../../language/errors.ts';
import { carryValue } from '../etcd/carried.ts';
import type { Etcd } from '../etcd/etcd.ts';
import { keptPrefix } from '../etcd/mirror.ts';
import type { MarkedRequest, PlainPut } from '../etcd/moving-messages.ts';
import { besidePrefix, moveKey, offsetKey, writeMove } from '../etcd/standing.ts';
import type { Contents, Kept } from './contents.ts';
import { readEtcd } from './etcd-contents.ts';

/** etcd takes 128 operations and 1.5 MB at a time by default (--max-txn-ops, --max-request-bytes). */
const putsAtOnce = 100;
const bytesAtOnce = 512 * 1024;
/** Objects that end at about the same time share a lease. */
const leaseStepSeconds = 30;

export class EtcdTarget {
  readonly #etcd: Etcd;
  readonly #place: string;
  readonly #from: string;
  readonly #clock: Clock;
  /** Where the key stands that says it is ours. */
  #mark = 0;

  constructor(etcd: Etcd, { place, from, clock }: { readonly place: string; readonly from: string; readonly clock: Clock }) {
    this.#etcd = etcd;
    this.#place = place;
    this.#from = from;
    this.#clock = clock;
  }

  /** Takes the etcd, when it is empty or holds what an interrupted move left. */
  async take(): Promise<void> {
    const { move, moveRevision } = await this.#etcd.readStanding();
    if (move?.state === 'left') throw this.#taken(moveKey);
    if (move === undefined) await this.#refuseIfTaken();
    const puts = [{ key: moveKey, value: writeMove({ state: 'filling', other: this.#from }), lease: 0 }];
    const mark = await this.#etcd.marked({ key: moveKey, expected: moveRevision, puts, removed: [] });
    if (mark === undefined) throw this.#otherMove();
    this.#mark = mark;
    if (move === undefined) await this.#refuseNewcomers();
    await this.#marked({
      puts: [],
      removed: [
        { from: keptPrefix, to: `${keptPrefix.slice(0, -1)}0` },
        { from: besidePrefix, to: moveKey },
        { from: `${moveKey}\0`, to: `${besidePrefix.slice(0, -1)}0` },
      ],
    });
    await this.#etcd.readStanding();
  }

  async fill({ kept }: Contents): Promise<void> {
    let puts: PlainPut[] = [];
    let bytes = 0;
    const leases = new Map<number, number>();
    for (const each of kept.values()) {
      const { key, value, createRevision, modRevision } = each.entry;
      const put = { key, value: carryValue(value, createRevision, modRevision), lease: await this.#leaseOf(each, leases) };
      const size = Buffer.byteLength(put.value) + key.length;
      if (puts.length >= putsAtOnce || (puts.length > 0 && bytes + size > bytesAtOnce)) {
        await this.#marked({ puts, removed: [] });
        puts = [];
        bytes = 0;
      }
      puts.push(put);
      bytes += size;
    }
    if (puts.length > 0) await this.#marked({ puts, removed: [] });
  }

  /** What is here now, and where that is in etcd's own revisions. */
  async read(): Promise<Contents> {
    return await readEtcd(this.#etcd, await this.#etcd.newestRevision(), this.#clock);
  }

  /** Revisions go on above those of the source; history begins at what was brought. `filled`: as `read` gave it. */
  async finish(source: Contents, filled: Contents): Promise<void> {
    await this.#etcd.compact(filled.revision);
    const offset = Math.max(0, source.revision - filled.revision);
    await this.#marked({
      puts: [{ key: offsetKey, value: String(offset), lease: 0 }],
      removed: [{ from: moveKey, to: `${moveKey}\0` }],
    });
  }

  /** Gives it back empty. */
  async abandon(): Promise<void> {
    await this.#marked({
      puts: [],
      removed: [
        { from: keptPrefix, to: `${keptPrefix.slice(0, -1)}0` },
        { from: moveKey, to: `${moveKey}\0` },
      ],
    });
  }

  /** Nothing is done once another took over. */
  async #marked(request: Pick<MarkedRequest, 'puts' | 'removed'>): Promise<void> {
    const done = await this.#etcd.marked({ key: moveKey, expected: this.#mark, ...request });
    if (done === undefined) throw this.#otherMove();
  }

  async #leaseOf({ expiresAt }: Kept, leases: Map<number, number>): Promise<number> {
    if (expiresAt === 0) return 0;
    const left = Math.max(1, (expiresAt - this.#clock.now()) / 1000);
    const seconds = Math.ceil(left / leaseStepSeconds) * leaseStepSeconds;
    const known = leases.get(seconds);
    if (known !== undefined) return known;
    const id = randomInt(1, 2 ** 47);
    await this.#etcd.grantLease(id, seconds);
    leases.set(seconds, id);
    return id;
  }

  async #refuseIfTaken(): Promise<void> {
    const found = await this.#etcd.anyOf(keptPrefix);
    if (found !== undefined) throw this.#taken(found.key);
  }

  /** A server that began a moment before our key was there. */
  async #refuseNewcomers(): Promise<void> {
    const found = await this.#etcd.anyOf(keptPrefix);
    if (found === undefined) return;
    await this.#marked({ puts: [], removed: [{ from: moveKey, to: `${moveKey}\0` }] });
    throw this.#taken(found.key);
  }

  #taken(holds: string): ConfigError<'migration-target-taken'> {
    return new ConfigError('migration-target-taken', { args: { place: this.#place, holds } });
  }

  #otherMove(): ConfigError<'migration-unfinished'> {
    return new ConfigError('migration-unfinished', { args: { place: this.#place, from: this.#from } });
  }
}
