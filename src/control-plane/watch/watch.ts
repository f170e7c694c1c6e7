// GET with watch=true: every change from a revision on, until the caller leaves, the time is over or the history is gone.
import type { ApiAnswer } from '../../api/exchange.ts';
import { notAcceptable } from '../../api/status.ts';
import type { Store } from '../../store/store.ts';
import { criteriaOf } from '../act/criteria.ts';
import { prefixFor } from '../act/list.ts';
import { type ListOptions, listOptionsOf } from '../act/list-options.ts';
import { listAt, waitForRevision } from '../act/read-revision.ts';
import { warningHeaders } from '../answer/warning-headers.ts';
import { tableOptionsOf } from '../answer/object-answer.ts';
import type { Act } from '../exchange.ts';
import { eventEncoderFor } from './event-encoder.ts';
import { type Initial, type Watching, WatchStream } from './watch-stream.ts';

/** Upstream's --min-request-timeout: a watch that names no time lasts this long, up to twice. */
const shortestSeconds = 1800;

/** YAML has no frames. */
const streamedTypes = ['application/json;stream=watch', 'application/vnd.kubernetes.protobuf;stream=watch'];

export const watch = async (act: Act): Promise<ApiAnswer> => {
  const { parts, exchange, served } = act;
  if (exchange.form.encoding === 'yaml') throw notAcceptable(streamedTypes);
  const options = listOptionsOf(exchange.query, true);
  const criteria = criteriaOf(exchange.query, served);
  const prefix = prefixFor(exchange, served);
  const encoder = eventEncoderFor(served, exchange.form, parts.eventMemory, () => tableOptionsOf(exchange, parts));
  // Wrong table options are told before the stream begins.
  if (exchange.form.shape === 'table') tableOptionsOf(exchange, parts);
  const initial = await initialOf(parts.store, prefix, options);
  const seconds =
    options.timeoutSeconds !== undefined && options.timeoutSeconds > 0 ? options.timeoutSeconds : shortestSeconds * (1 + Math.random());
  const watching: Watching = { store: parts.store, prefix, criteria, encoder, initial, bookmarks: options.bookmarks, seconds };
  return {
    status: 200,
    headers: { 'content-type': encoder.contentType, ...warningHeaders(exchange.warnings) },
    body: {
      kind: 'stream',
      start: (sink) => {
        const stream = new WatchStream(watching, sink);
        stream.start();
        return () => {
          stream.stop();
        };
      },
    },
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
