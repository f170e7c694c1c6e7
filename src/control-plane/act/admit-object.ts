// Hands a write to the admission chain, as the request in question sees it.
import type { KubeObject } from '../../api/object.ts';
import type { AdmissionRequest } from '../admit/admission.ts';
import { runAdmit, runValidate } from '../admit/chain.ts';
import type { Act } from '../exchange.ts';

export interface Admitted {
  readonly operation: AdmissionRequest['operation'];
  readonly object: KubeObject | undefined;
  readonly old: KubeObject | undefined;
  readonly dryRun: boolean;
  /** When it is not the one of the path: collections, generated names. */
  readonly name?: string;
}

const requestFor = ({ exchange, served }: Act, admitted: Admitted): AdmissionRequest => ({
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

export const admitObject = (act: Act, admitted: Admitted): Promise<void> =>
  runAdmit(act.parts.admissions, requestFor(act, admitted), act.parts.lookup);

export const validateAdmitted = (act: Act, admitted: Admitted): Promise<void> =>
  runValidate(act.parts.admissions, requestFor(act, admitted), act.parts.lookup);

export const admitDeletion = async (act: Act, deletion: Pick<Admitted, 'old' | 'dryRun' | 'name'>): Promise<void> => {
  const admitted: Admitted = { ...deletion, operation: 'DELETE', object: undefined };
  await admitObject(act, admitted);
  await validateAdmitted(act, admitted);
};

/** What is sent to an action (an eviction, a token request) is judged like an object that is made, under its subresource. */
export const admitAction = async (act: Act, object: KubeObject, dryRun = false): Promise<void> => {
  const { exchange } = act;
  const admitted: Admitted = { operation: 'CREATE', object, old: undefined, dryRun, name: exchange.info.name };
  await admitObject(act, admitted);
  await validateAdmitted(act, admitted);
};
