// Answers about one object.
import type { ApiAnswer } from '../../api/exchange.ts';
import type { KubeObject } from '../../api/object.ts';
import { badRequest, type StatusDetails, type StatusError, success } from '../../api/status.ts';
import type { Entry } from '../../store/store.ts';
import type { Act, Exchange, Parts } from '../exchange.ts';
import { type Form, wrongForm } from '../negotiate/accept.ts';
import { objectText, parseEntry } from '../negotiate/entry-text.ts';
import { answerBytes, encodeText, encodeValue, type Typed } from './encode.ts';
import { type IncludeObject, partialMetadata, rowOf, tableOf, type TableOptions } from './table.ts';

const includes: readonly string[] = ['None', 'Metadata', 'Object'];

export const tableOptionsOf = ({ query, form }: Exchange, { clock, seen }: Parts): TableOptions => {
  const include = query.get('includeObject') ?? '';
  if (include !== '' && !includes.includes(include)) {
    const problem = `includeObject: Invalid value: ${JSON.stringify(include)}: must be 'Metadata', 'Object', 'None', or empty`;
    throw badRequest(`Unable to convert to Table as requested: ${problem}`);
  }
  return {
    metaVersion: form.metaVersion,
    include: include === '' ? 'Metadata' : (include as IncludeObject),
    headers: true,
    now: clock.now(),
    seen,
  };
};

/** Tables and partial metadata are made from the object; they have no text of their own in the store. */
const shaped = (act: Act, object: KubeObject): Typed => {
  const { parts, exchange, served } = act;
  const { form } = exchange;
  const { group, kind } = served.declaration;
  if (form.shape === 'partial-metadata-list') throw wrongForm('PartialObjectMetadataList', group, kind);
  if (form.shape === 'partial-metadata') return partialMetadata(object, form.metaVersion) as Typed;
  const options = tableOptionsOf(exchange, parts);
  const { resourceVersion } = object.metadata;
  return tableOf(served, [rowOf(served, object, options)], resourceVersion === undefined ? {} : { resourceVersion }, options);
};

export const answerEntry = (act: Act, entry: Entry, status: number): ApiAnswer => {
  const { exchange, served } = act;
  const { form, warnings } = exchange;
  if (form.shape !== 'object') return answerBytes(encodeValue(shaped(act, parseEntry(served, entry)), form), status, warnings);
  return answerBytes(encodeText(objectText(served, entry.value, entry.modRevision), served.declaration.schema, form), status, warnings);
};

/** An object that is not, or no longer, in the store. */
export const answerUnkept = (act: Act, object: KubeObject, status: number): ApiAnswer => {
  const { exchange, served } = act;
  const { form, warnings } = exchange;
  if (form.shape !== 'object') return answerBytes(encodeValue(shaped(act, object), form), status, warnings);
  const { kind: _kind, apiVersion: _apiVersion, ...rest } = object;
  const typed = { kind: served.declaration.kind, apiVersion: served.apiVersion, ...rest };
  return answerBytes(encodeText(JSON.stringify(typed), served.declaration.schema, form), status, warnings);
};

export const answerStatus = (exchange: Exchange, details: StatusDetails): ApiAnswer =>
  answerBytes(encodeValue(success(details), exchange.form), 200, exchange.warnings);

export const answerValue = (exchange: Exchange, value: Typed, status = 200): ApiAnswer =>
  answerBytes(encodeValue(value, exchange.form), status, exchange.warnings);

export const answerFailure = (error: StatusError, form: Form, warnings: readonly string[] = []): ApiAnswer => {
  const answer = answerBytes(encodeValue(error.status(), form), error.code, warnings);
  return { ...answer, headers: { ...answer.headers, ...error.headers } };
};
