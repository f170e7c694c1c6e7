// Watch events in bytes: encoded once per encoding, however many watch. The memory is short, since a change is handed to
// all its watchers in one go.
import type { KubeObject } from '../../api/object.ts';
import { encodeObject, encodeWatchFrame } from '../../api/protobuf/protobuf.ts';
import type { Status } from '../../api/status.ts';
import { partialMetadata, rowOf, tableOf, type TableOptions } from '../answer/table.ts';
import type { Form } from '../negotiate/accept.ts';
import { objectText, parseEntry } from '../negotiate/entry-text.ts';
import type { Served } from '../served.ts';
import type { EventType, WatchEvent } from './watch-event.ts';

const remembered = 64;

/** Shared by all watchers of a control plane. */
export class EventMemory {
  readonly #bytes = new Map<string, Uint8Array>();

  recall(key: string, encode: () => Uint8Array): Uint8Array {
    const known = this.#bytes.get(key);
    if (known !== undefined) return known;
    const bytes = encode();
    if (this.#bytes.size >= remembered) this.#bytes.clear();
    this.#bytes.set(key, bytes);
    return bytes;
  }
}

export interface EventEncoder {
  readonly contentType: string;
  event(event: WatchEvent): Uint8Array;
  /** `initialEventsEnd` marks the bookmark after which a list would have ended. */
  bookmark(revision: number, initialEventsEnd: boolean): Uint8Array;
  error(status: Status): Uint8Array;
}

const line = (type: EventType | 'BOOKMARK' | 'ERROR', objectJson: string): Uint8Array =>
  Buffer.from(`{"type":"${type}","object":${objectJson}}\n`);

const bookmarkObject = (served: Served, revision: number, initialEventsEnd: boolean): KubeObject => ({
  kind: served.declaration.kind,
  apiVersion: served.apiVersion,
  metadata: {
    resourceVersion: String(revision),
    ...(initialEventsEnd ? { annotations: { 'k8s.io/initial-events-end': 'true' } } : {}),
  },
});

const jsonEncoder = (served: Served, memory: EventMemory): EventEncoder => ({
  contentType: 'application/json',
  event: ({ type, entry, revision }) =>
    memory.recall(`json ${type} ${revision} ${entry.key}`, () => line(type, objectText(served, entry.value, revision))),
  bookmark: (revision, end) => line('BOOKMARK', JSON.stringify(bookmarkObject(served, revision, end))),
  error: (status) => line('ERROR', JSON.stringify(status)),
});

const protobufEncoder = (served: Served, memory: EventMemory): EventEncoder => {
  const { schema } = served.declaration;
  return {
    contentType: 'application/vnd.kubernetes.protobuf;stream=watch',
    event: ({ type, entry, revision }) =>
      memory.recall(`protobuf ${type} ${revision} ${entry.key}`, () =>
        encodeWatchFrame(type, encodeObject(parseEntry(served, entry, revision), schema)),
      ),
    bookmark: (revision, end) => encodeWatchFrame('BOOKMARK', encodeObject(bookmarkObject(served, revision, end), schema)),
    error: (status) => encodeWatchFrame('ERROR', encodeObject(status, 'meta.v1.Status')),
  };
};

const tableEncoder = (served: Served, form: Form, options: () => TableOptions): EventEncoder => {
  let headers = true;
  const table = (object: KubeObject, rows: boolean): string => {
    const { resourceVersion } = object.metadata;
    const chosen = { ...options(), headers };
    headers = false;
    const row = rows ? [rowOf(served, object, chosen)] : [];
    return JSON.stringify(tableOf(served, row, resourceVersion === undefined ? {} : { resourceVersion }, chosen));
  };
  return {
    contentType: 'application/json',
    event: ({ type, entry, revision }) => line(type, table(parseEntry(served, entry, revision), true)),
    bookmark: (revision, end) => line('BOOKMARK', table(bookmarkObject(served, revision, end), false)),
    error: (status) => line('ERROR', JSON.stringify(status)),
  };
};

const partialEncoder = (served: Served, form: Form): EventEncoder => {
  const text = (object: KubeObject): string => JSON.stringify(partialMetadata(object, form.metaVersion));
  return {
    contentType: 'application/json',
    event: ({ type, entry, revision }) => line(type, text(parseEntry(served, entry, revision))),
    bookmark: (revision, end) => line('BOOKMARK', text(bookmarkObject(served, revision, end))),
    error: (status) => line('ERROR', JSON.stringify(status)),
  };
};

export const eventEncoderFor = (served: Served, form: Form, memory: EventMemory, tableOptions: () => TableOptions): EventEncoder => {
  if (form.shape === 'table') return tableEncoder(served, form, tableOptions);
  if (form.shape !== 'object') return partialEncoder(served, form);
  return form.encoding === 'protobuf' ? protobufEncoder(served, memory) : jsonEncoder(served, memory);
};
