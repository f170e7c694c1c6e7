// Answers about many objects: the list is put together from the texts of its items, never parsed and printed again.
import type { ApiAnswer } from '../../api/exchange.ts';
import type { ListMeta } from '../../api/object.ts';
import { encodeList, encodeMessage } from '../../api/protobuf/protobuf.ts';
import type { Act, Exchange } from '../exchange.ts';
import { wrongForm } from '../negotiate/accept.ts';
import { itemText, parseEntry } from '../negotiate/entry-text.ts';
import type { Served } from '../served.ts';
import { answerBytes, contentTypes, encodeValue, type Encoded, type Typed } from './encode.ts';
import { tableOptionsOf } from './object-answer.ts';
import type { Page } from './page.ts';
import { partialMetadata, rowOf, tableOf } from './table.ts';

const listText = (served: Served, page: Page): string => {
  const { kind } = served.declaration;
  const head = `{"kind":"${kind}List","apiVersion":"${served.apiVersion}","metadata":${JSON.stringify(page.metadata)},"items":[`;
  return `${head}${page.entries.map((entry) => itemText(served, entry)).join(',')}]}\n`;
};

const encodePlain = (served: Served, page: Page, exchange: Exchange): Encoded => {
  const { form } = exchange;
  if (form.encoding === 'json' && !form.pretty) return { data: listText(served, page), contentType: contentTypes.json };
  if (form.encoding === 'protobuf') return { data: encodeProtobuf(served, page), contentType: contentTypes.protobuf };
  return encodeValue(JSON.parse(listText(served, page)) as Typed, form);
};

const encodeProtobuf = (served: Served, page: Page): Uint8Array => {
  const { kind, schema } = served.declaration;
  const items = page.entries.map((entry) => encodeMessage(parseEntry(served, entry), schema));
  return encodeList({ kind: `${kind}List`, apiVersion: served.apiVersion }, page.metadata, items);
};

const partialList = (served: Served, page: Page, metaVersion: string): Typed & { metadata: ListMeta; items: unknown[] } => ({
  kind: 'PartialObjectMetadataList',
  apiVersion: `meta.k8s.io/${metaVersion}`,
  metadata: page.metadata,
  items: page.entries.map((entry) => partialMetadata(parseEntry(served, entry), metaVersion)),
});

const shaped = (act: Act, page: Page): Typed => {
  const { parts, exchange, served } = act;
  const { form } = exchange;
  const { group, kind } = served.declaration;
  if (form.shape === 'partial-metadata') throw wrongForm('PartialObjectMetadata', group, `${kind}List`);
  if (form.shape === 'partial-metadata-list') return partialList(served, page, form.metaVersion);
  const options = tableOptionsOf(exchange, parts);
  return tableOf(
    served,
    page.entries.map((entry) => rowOf(served, parseEntry(served, entry), options)),
    page.metadata,
    options,
  );
};

export const answerList = (act: Act, page: Page): ApiAnswer => {
  const { exchange, served } = act;
  const encoded = exchange.form.shape === 'object' ? encodePlain(served, page, exchange) : encodeValue(shaped(act, page), exchange.form);
  return answerBytes(encoded, 200, exchange.warnings);
};
