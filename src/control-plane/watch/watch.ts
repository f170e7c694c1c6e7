// GET with watch=true: every change from a revision on, until the caller leaves, the time is over or the history is gone.
import type { ApiAnswer, ByteSink } from '../../api/exchange.ts';
import { StatusError, timeout } from '../../api/status.ts';
import { type Change, type Entry, type Revision, type Store, StoreError, type Watch } from '../../store/store.ts';
import { type Criteria, criteriaOf } from '../act/criteria.ts';
import { prefixFor } from '../act/list.ts';
import { type ListOptions, listOptionsOf } from '../act/list-options.ts';
import { listAt, tooOld, waitForRevision } from '../act/read-revision.ts';
import { tableOptionsOf } from '../answer/object-answer.ts';
import { warningHeaders } from '../answer/encode.ts';
import type { Exchange, Parts } from '../exchange.ts';
import type { Served } from '../served.ts';
import { type EventEncoder, eventEncoderFor } from './event-encoder.ts';
import { eventOf } from './watch-event.ts';

/** Upstream's --min-request-timeout: a watch that names no time lasts this long, up to twice. */
const shortestSeconds = 1800;
const bookmarkInterval = 60_000;

interface Initial {
  readonly entries: readonly Entry[];
  readonly from: Revision;
  /** Tell the caller when the initial events are over. */
  readonly announceEnd: boolean;
}

export const watch = async (parts: Parts, exchange: Exchange, served: Served): Promise<ApiAnswer> => {
  const options = listOptionsOf(exchange.query, true);
  const criteria = criteriaOf(exchange.query, served);
  const prefix = prefixFor(exchange, served);
  const encoder = eventEncoderFor(served, exchange.form, parts.eventMemory, () => tableOptionsOf(exchange.query, exchange.form, parts.clock.now()));
  // Wrong table options are told before the stream begins.
  if (exchange.form.shape === 'table') tableOptionsOf(exchange.query, exchange.form, parts.clock.now());
  const initial = await initialOf(parts.store, prefix, options);
  const seconds = options.timeoutSeconds !== undefined && options.timeoutSeconds > 0 ? options.timeoutSeconds : shortestSeconds * (1 + Math.random());
  return {
    status: 200,
    headers: { 'content-type': encoder.contentType, ...warningHeaders(exchange.warnings) },
    body: { kind: 'stream', start: (sink) => stream({ store: parts.store, prefix, criteria, encoder, options, initial, seconds }, sink) },
  };
};

/** What is there already: all of it for version 0 or none, nothing when a revision was named. */
const initialOf = async (store: Store, prefix: string, options: ListOptions): Promise<Initial> => {
  const { resourceVersion: asked, sendInitialEvents } = options;
  const wanted = sendInitialEvents ?? (asked === undefined || asked === 0);
  if (asked !== undefined && asked > 0) await waitForRevision(store, asked);
  if (!wanted) {
    const from = asked === undefined || asked === 0 ? (await store.status()).revision : asked;
    return { entries: [], from, announceEnd: false };
  }
  const listing = await listAt(store, prefix, {});
  return { entries: listing.entries, from: listing.revision, announceEnd: sendInitialEvents === true && options.bookmarks };
};

interface Streaming {
  readonly store: Store;
  readonly prefix: string;
  readonly criteria: Criteria;
  readonly encoder: EventEncoder;
  readonly options: ListOptions;
  readonly initial: Initial;
  readonly seconds: number;
}

const stream = (of: Streaming, sink: ByteSink): (() => void) => {
  const { criteria, encoder, initial } = of;
  let timers: NodeJS.Timeout[] = [];
  let watching: Watch | undefined;
  const stop = (): void => {
    for (const timer of timers) clearTimeout(timer);
    timers = [];
    watching?.stop();
  };
  const finish = (): void => {
    stop();
    sink.end();
  };
  for (const entry of initial.entries) {
    if (!criteria.fits(entry)) continue;
    if (!sink.write(encoder.event({ type: 'ADDED', entry, revision: entry.modRevision }))) return stop;
  }
  if (initial.announceEnd) sink.write(encoder.bookmark(initial.from, true));
  const changes = (batch: readonly Change[]): void => {
    for (const change of batch) {
      const event = eventOf(change, criteria);
      if (event !== undefined && !sink.write(encoder.event(event))) return stop();
    }
  };
  const ended = (reason: StoreError): void => {
    sink.write(encoder.error(endOf(reason, initial.from).status()));
    finish();
  };
  watching = of.store.watch(of.prefix, initial.from, { changes, ended });
  const bookmark = (): void => {
    if (of.options.bookmarks && watching !== undefined) sink.write(encoder.bookmark(watching.progress, false));
  };
  timers = [
    setInterval(bookmark, bookmarkInterval),
    setTimeout(() => {
      bookmark();
      finish();
    }, of.seconds * 1000),
  ];
  for (const timer of timers) timer.unref();
  return stop;
};

const endOf = (reason: StoreError, from: Revision): StatusError =>
  reason.kind === 'compacted' ? tooOld(from, from + 1) : timeout(`the watch ended: ${reason.message}`);
