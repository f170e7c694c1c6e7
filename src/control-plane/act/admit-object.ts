// Hands a write to the admission chain, as the request in question sees it.
import type { KubeObject } from '../../api/object.ts';
import type { AdmissionRequest } from '../admit/admission.ts';
import { runAdmit, runValidate } from '../admit/chain.ts';
import type { Exchange, Parts } from '../exchange.ts';
import type { Served } from '../served.ts';

export interface Admitted {
  readonly operation: AdmissionRequest['operation'];
  readonly object: KubeObject | undefined;
  readonly old: KubeObject | undefined;
  readonly dryRun: boolean;
  /** When it is not the one of the path: collections, generated names. */
  readonly name?: string;
}

const requestFor = (exchange: Exchange, served: Served, admitted: Admitted): AdmissionRequest => ({
  operation: admitted.operation,
  user: exchange.user,
  group: served.declaration.group,
  version: served.declaration.version,
  resource: served.declaration.resource,
  kind: served.declaration.kind,
  subresource: exchange.info.subresource,
  namespace: exchange.info.namespace,
  name: admitted.name ?? admitted.object?.metadata.name ?? admitted.old?.metadata.name ?? exchange.info.name,
  dryRun: admitted.dryRun,
  object: admitted.object,
  old: admitted.old,
  warn: (text) => exchange.warnings.push(text),
});

export const admitObject = (parts: Parts, exchange: Exchange, served: Served, admitted: Admitted): Promise<void> =>
  runAdmit(parts.admissions, requestFor(exchange, served, admitted), parts.lookup);

export const validateAdmitted = (parts: Parts, exchange: Exchange, served: Served, admitted: Admitted): Promise<void> =>
  runValidate(parts.admissions, requestFor(exchange, served, admitted), parts.lookup);
