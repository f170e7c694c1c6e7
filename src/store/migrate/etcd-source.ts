// An etcd from which a store is taken away. A key says so from the moment the copy is begun: servers that run on it stop
// serving, and none begins.
import type { Clock } from '../../base/clock.ts';
import { ConfigError } from '../../language/errors.ts';
import type { Etcd } from '../etcd/etcd.ts';
import { keptPrefix } from '../etcd/mirror.ts';
import { etcdError } from '../etcd/open-etcd-store.ts';
import { moveKey, StoreMoved, writeMove } from '../etcd/standing.ts';
import { type Contents, liveServersPrefix } from './contents.ts';
import { readEtcd } from './etcd-contents.ts';

export class EtcdSource {
  readonly #etcd: Etcd;
  readonly #place: string;
  readonly #to: string;
  readonly #clock: Clock;
  #mark = 0;
  #isOurs = false;

  constructor(etcd: Etcd, { place, to, clock }: { readonly place: string; readonly to: string; readonly clock: Clock }) {
    this.#etcd = etcd;
    this.#place = place;
    this.#to = to;
    this.#clock = clock;
  }

  /** Nobody writes to it any more. One that was left before may be read again: an interrupted move is repeated. */
  async leave(): Promise<void> {
    const { move, moveRevision } = await this.#etcd.readStanding();
    if (move?.state === 'filling') throw new ConfigError('migration-unfinished', { args: { place: this.#place, from: move.other } });
    if (move !== undefined && move.other !== this.#to) throw etcdError(new StoreMoved(move), this.#place);
    if ((await this.#etcd.anyOf(keptPrefix)) === undefined) {
      throw new ConfigError('migration-source-empty', { args: { place: this.#place } });
    }
    await this.#refuseIfInUse();
    const puts = [{ key: moveKey, value: writeMove({ state: 'left', other: this.#to }), lease: 0 }];
    const mark = await this.#etcd.marked({ key: moveKey, expected: moveRevision, puts, removed: [] });
    if (mark === undefined) throw new ConfigError('migration-unfinished', { args: { place: this.#place, from: this.#place } });
    this.#mark = mark;
    this.#isOurs = move === undefined;
  }

  /** As it is now. */
  async read(): Promise<Contents> {
    return await readEtcd(this.#etcd, await this.#etcd.newestRevision(), this.#clock);
  }

  /** The move did not come about: servers may run on it again. */
  async stay(): Promise<void> {
    if (!this.#isOurs) return;
    await this.#etcd.marked({ key: moveKey, expected: this.#mark, puts: [], removed: [{ from: moveKey, to: `${moveKey}\0` }] });
  }

  async #refuseIfInUse(): Promise<void> {
    const server = await this.#etcd.anyOf(liveServersPrefix);
    if (server === undefined) return;
    const servers = server.key.slice(liveServersPrefix.length);
    throw new ConfigError('migration-source-in-use', { args: { place: this.#place, servers } });
  }
}
